import Storage

extension Migration {
    /// Files of postings that were withdrawn, and those that a correction took off, are no longer given to the public.
    static let withholdFiles = Migration("0086-withhold-files") { _ in
        [
            """
            UPDATE file SET is_published = 0 WHERE
                EXISTS (
                    SELECT 1 FROM posting_version_file f WHERE f.file = file.id)
                AND NOT EXISTS (
                    SELECT 1 FROM posting_version_file f JOIN posting p ON p.id = f.posting
                    WHERE f.file = file.id AND p.withdrawn_on IS NULL
                        AND f.number = (SELECT MAX(v.number) FROM posting_version v WHERE v.posting = f.posting))
            """,
            """
            UPDATE file SET is_published = 0 WHERE EXISTS (
                SELECT 1 FROM posting p JOIN posting_place l ON l.posting = p.id
                JOIN place_opening o ON o.place = l.id LEFT JOIN place_closing c ON c.place = l.id
                WHERE p.withdrawn_on IS NOT NULL AND (o.photo = file.id OR c.photo = file.id))
            """,
        ]
    }
}
