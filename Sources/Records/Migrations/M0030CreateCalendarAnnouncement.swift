import Storage

extension Migration {
    static let createCalendarAnnouncement = Migration("0030-create-calendar-announcement") { _ in
        [
            """
            CREATE TABLE calendar_announcement (
                number BIGINT NOT NULL PRIMARY KEY CHECK (number > 0),
                at BIGINT NOT NULL,
                announced_by TEXT NOT NULL CHECK (announced_by <> ''),
                instrument TEXT NOT NULL CHECK (instrument <> ''),
                days TEXT NOT NULL CHECK (days <> ''),
                version TEXT NOT NULL CHECK (version <> '')
            )
            """,
            """
            CREATE TABLE calendar_version (
                version TEXT NOT NULL PRIMARY KEY CHECK (version <> ''),
                kept_at BIGINT NOT NULL,
                exceptions TEXT NOT NULL
            )
            """,
        ]
    }
}
