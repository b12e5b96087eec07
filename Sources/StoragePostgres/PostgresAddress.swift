#if PostgreSQL
    import CLibPQ
    import Storage

    /// Where a PostgreSQL database is and who asks, read from `postgres://name:password@host:port/database`.
    struct PostgresAddress: Sendable {
        /// The words libpq knows, with their values.
        let settings: [String: String]

        init(_ url: String) throws {
            guard url.hasPrefix("postgres://") || url.hasPrefix("postgresql://") else {
                throw DatabaseFailure.unreachable("the address does not begin with postgres://")
            }
            // What libpq says of an address it cannot read may repeat the password: it is not passed on.
            guard !url.utf8.contains(0), let options = PQconninfoParse(url, nil) else {
                throw DatabaseFailure.unreachable(
                    "the address is not of the form postgres://name@host/database")
            }
            defer { PQconninfoFree(options) }
            var settings = [
                "application_name": "dienhong", "client_encoding": "UTF8", "connect_timeout": "10",
            ]
            var option = options
            while let keyword = option.pointee.keyword {
                if let value = option.pointee.val {
                    settings[String(cString: keyword)] = String(cString: value)
                }
                option += 1
            }
            self.settings = settings
        }

        /// The message without the password, should it be in there.
        func redacted(_ message: String) -> String {
            guard let password = settings["password"], !password.isEmpty else { return message }
            return message.split(separator: password, omittingEmptySubsequences: false).joined(separator: "…")
        }
    }
#endif
