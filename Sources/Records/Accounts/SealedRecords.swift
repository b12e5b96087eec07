import Storage

/// What opens with the key of the installation alone: the codes of receipts, and second factors.
package enum SealedRecords {
    /// Whether anything was sealed already, so that another key must not take the place of a lost one.
    package static func exist(in archive: Archive) async throws -> Bool {
        try await archive.read { reading in
            try reading.connection.exists(
                """
                SELECT 1 WHERE EXISTS (SELECT 1 FROM receipt) OR EXISTS (SELECT 1 FROM second_factor)
                """)
        }
    }
}
