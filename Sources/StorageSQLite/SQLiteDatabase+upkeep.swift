import GRDB
import Storage

extension SQLiteDatabase {
    /// Copies the database as it is at one moment to a new file. Writers need not wait.
    package func copy(to path: String) async throws {
        try checkOpen()
        try await translatingErrors {
            try await engine.vacuum(into: path)
        }
    }

    /// Everything that SQLite finds wrong in the file: broken pages, indexes, values and references.
    package func faults() async throws -> [String] {
        do {
            let broken = try await read { connection in
                try connection.values("PRAGMA integrity_check", as: String.self).filter { $0 != "ok" }
            }
            guard broken.isEmpty else { return broken }
            return try await read { connection in
                try connection.all("PRAGMA foreign_key_check") { row in
                    let place = try row.value(1, as: Int64?.self).map { " row \($0)" } ?? ""
                    return "\(try row.text(0))\(place): refers to no row of \(try row.text(2))"
                }
            }
        } catch DatabaseFailure.damaged(let why) {
            // So broken that it cannot even be looked through.
            return [why]
        } catch DatabaseFailure.other(let why) {
            return [why]
        }
    }
}
