#if PostgreSQL
    import Storage

    extension PostgresDatabase {
        /// Makes a database on the server that this one is on, as a copy of another that nobody is connected to, or empty
        /// and with texts in the order of their bytes, or of other rules.
        package static func create(
            _ name: String, copying template: String? = nil, orderedBy rules: StaticString = "C",
            at url: String
        ) throws {
            let copied =
                try template.map { " TEMPLATE \(try quoted($0))" }
                ?? " TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE '\(rules)' LC_CTYPE '\(rules)'"
            try administer("CREATE DATABASE \(try quoted(name))\(copied)", at: url)
        }

        /// Removes a database with all that is in it, whoever is connected to it.
        package static func drop(_ name: String, at url: String) throws {
            try administer("DROP DATABASE IF EXISTS \(try quoted(name)) WITH (FORCE)", at: url)
        }

        /// PostgreSQL makes and removes databases outside any transaction.
        private static func administer(_ command: String, at url: String) throws {
            try PostgresSession(try PostgresAddress(url)).command(command)
        }

        private static func quoted(_ name: String) throws -> String {
            guard !name.isEmpty, name.utf8.allSatisfy(isPlain) else {
                throw DatabaseFailure.other("'\(name)' cannot name a database: a–z, 0–9 and _ only")
            }
            return "\"\(name)\""
        }

        private static func isPlain(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "_"):
                true
            default: false
            }
        }
    }
#endif
