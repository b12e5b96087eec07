import Storage

extension Migration {
    static let createReceipt = Migration("0050-create-receipt") { dialect in
        [
            """
            CREATE TABLE receipt (
                digest \(sql: dialect.bytesType) NOT NULL PRIMARY KEY,
                noun TEXT NOT NULL CHECK (noun <> ''),
                subject TEXT NOT NULL CHECK (subject <> ''),
                issued_at BIGINT NOT NULL
            )
            """
        ]
    }
}
