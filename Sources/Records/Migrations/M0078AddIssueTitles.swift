import Storage

extension Migration {
    /// The list of reports that were issued shows who speaks and on what, without reading the documents.
    static let addIssueTitles = Migration("0078-add-issue-titles") { dialect in
        [
            "ALTER TABLE report_issue ADD COLUMN issuer TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE report_issue ADD COLUMN subject TEXT NOT NULL DEFAULT ''",
            dialect == .sqlite
                ? """
                UPDATE report_issue SET issuer = json_extract(document, '$.issuer.body'),
                    subject = json_extract(document, '$.title.subject')
                """
                : """
                UPDATE report_issue SET issuer = CAST(document AS json) #>> '{issuer,body}',
                    subject = CAST(document AS json) #>> '{title,subject}'
                """,
            "CREATE INDEX report_issue_by_moment ON report_issue (issued_at, unit)",
        ]
    }
}
