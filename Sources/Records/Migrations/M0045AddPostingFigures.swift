import Storage

extension Migration {
    /// Lets a report count the postings of all units without looking at the postings themselves: what is counted stands
    /// in indexes, and the channels of a posting in its own row.
    static let addPostingFigures = Migration("0045-add-posting-figures") { _ in
        [
            // One bit for each channel that figures ask for; see `PostingChannels`.
            "ALTER TABLE posting ADD COLUMN channels BIGINT NOT NULL DEFAULT 0 CHECK (channels >= 0)",
            """
            UPDATE posting SET channels = COALESCE((
                SELECT SUM(bit) FROM (
                    SELECT DISTINCT CASE l.channel WHEN 'office_board' THEN 1 WHEN 'village_house' THEN 2
                        WHEN 'loudspeaker' THEN 4 WHEN 'village_head' THEN 8 WHEN 'portal' THEN 16 ELSE 0 END AS bit
                    FROM posting_place l WHERE l.posting = posting.id) bits), 0)
            """,
            "CREATE INDEX posting_by_unit_opening ON posting (unit, opened_on, channels)",
            """
            CREATE INDEX posting_by_unit_closing ON posting (unit, closed_on, ended_early)
            WHERE closed_on IS NOT NULL
            """,
            "CREATE INDEX posting_by_unit_item ON posting (unit, item, opened_on, is_permanent, obligation)",
            "CREATE INDEX posting_with_amount ON posting (unit, item, opened_on) WHERE amount IS NOT NULL",
            "CREATE INDEX posting_permanent ON posting (unit, item, opened_on) WHERE is_permanent = 1",
        ]
    }
}
