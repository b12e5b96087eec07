import Storage

extension Migration {
    /// Taking back an announcement that was entered wrongly. The announcement stays; what it made of the calendar ends.
    static let createCalendarWithdrawal = Migration("0096-create-calendar-withdrawal") { _ in
        [
            """
            CREATE TABLE calendar_withdrawal (
                number BIGINT NOT NULL PRIMARY KEY CHECK (number > 0),
                announcement BIGINT NOT NULL UNIQUE REFERENCES calendar_announcement (number),
                at BIGINT NOT NULL,
                withdrawn_by TEXT NOT NULL CHECK (withdrawn_by <> ''),
                reason TEXT NOT NULL CHECK (reason <> ''),
                version TEXT NOT NULL CHECK (version <> '')
            )
            """
        ]
    }
}
