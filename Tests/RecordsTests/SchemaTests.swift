import Foundation
import Records
import Storage
import TestSupport
import Testing

/// "compare" or "update", as `bin/test` asks.
private let schemaWish = ProcessInfo.processInfo.environment["DIENHONG_SCHEMA"]

/// The schema as the migrations make it is the one that was reviewed: `docs/schema.sql` and `docs/schema-postgres.sql`.
/// `bin/test` compares them; `bin/test --update-schema` writes them anew.
@Suite(.enabled(if: schemaWish != nil, "bin/test compares the schema"))
struct SchemaTests {
    @Test(arguments: Backend.available)
    func `the schema is the one that is checked in`(on backend: Backend) async throws {
        let database = try await TestDatabase.make(on: backend)
        let dump = try await database.read { connection in
            switch connection.dialect {
            case .sqlite: try Self.dumpOfSQLite(connection)
            case .postgres: try Self.dumpOfPostgres(connection)
            }
        }
        let file = Self.file(of: backend)
        if schemaWish == "update" {
            try dump.write(to: file, atomically: true, encoding: .utf8)
        } else {
            let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
            let (made, reviewed) = (lines(of: dump), lines(of: kept))
            let news = made.filter { !reviewed.contains($0) }.map { "+ \($0)" }
            let gone = reviewed.filter { !made.contains($0) }.map { "- \($0)" }
            #expect(
                dump == kept,
                "run bin/test --update-schema and review \(file.lastPathComponent): \((news + gone).prefix(20))"
            )
        }
    }

    private func lines(of text: String) -> [String] {
        text.split(separator: "\n").map(String.init)
    }

    private static func file(of backend: Backend) -> URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
            .appending(path: backend == .sqlite ? "docs/schema.sql" : "docs/schema-postgres.sql")
    }

    /// The statements as they were given, with one space wherever there was any.
    private static func dumpOfSQLite(_ connection: any Connection) throws -> String {
        let statements: [String] = try connection.values(
            """
            SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
            ORDER BY tbl_name, CASE type WHEN 'table' THEN 0 ELSE 1 END, name
            """)
        return statements.map(\.laidOut).joined(separator: "\n") + "\n"
    }

    private static func dumpOfPostgres(_ connection: any Connection) throws -> String {
        let tables: [String] = try connection.values(
            """
            SELECT CAST(relname AS TEXT) FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
            ORDER BY relname COLLATE "C"
            """)
        return try tables.map { table in
            let columns: [String] = try connection.values(
                """
                SELECT a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                    || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END
                    || CASE WHEN a.attidentity = 'a' THEN ' GENERATED ALWAYS AS IDENTITY'
                        WHEN a.attgenerated = 's'
                        THEN ' GENERATED ALWAYS AS (' || pg_get_expr(d.adbin, d.adrelid) || ') STORED'
                        WHEN d.adbin IS NOT NULL THEN ' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid)
                        ELSE '' END
                FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                WHERE a.attrelid = CAST(\(table) AS regclass) AND a.attnum > 0 AND NOT a.attisdropped
                ORDER BY a.attnum
                """)
            let constraints: [String] = try connection.values(
                """
                SELECT 'CONSTRAINT ' || conname || ' ' || pg_get_constraintdef(oid)
                FROM pg_constraint WHERE conrelid = CAST(\(table) AS regclass) ORDER BY conname COLLATE "C"
                """)
            let indexes: [String] = try connection.values(
                """
                SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename = \(table)
                AND indexname NOT IN (SELECT conname FROM pg_constraint WHERE contype IN ('p', 'u', 'x'))
                ORDER BY indexname COLLATE "C"
                """)
            let body = (columns + constraints).map { "    \($0)" }.joined(separator: ",\n")
            return (["CREATE TABLE \(table) (\n\(body)\n);"] + indexes.map { "\($0);" }).joined(
                separator: "\n")
        }.joined(separator: "\n\n") + "\n"
    }
}

extension String {
    /// A statement on lines of its own, however it was indented where it was written.
    fileprivate var laidOut: String {
        let lines = split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty }
        let indented = lines.enumerated().map { place, line in
            place == 0 || line.hasPrefix(")") ? line : "    \(line)"
        }
        return indented.joined(separator: "\n") + ";"
    }
}
