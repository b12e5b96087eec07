import Civics
import Storage

extension PostingStore {
    static func insert(_ posting: Posting, in transaction: Transaction) throws {
        let columns = PostingColumns(of: posting)
        try transaction.connection.execute(
            """
            INSERT INTO posting (id, unit, item, obligation, minimum_days, is_permanent, loudspeaker_min_days, term_vi,
                term_en, is_internal, published_at, revision, title, fold, amount, opened_on, hangs_until, closed_on,
                ended_early, withdrawn_on, replaced_on, replaced_by, channels)
            VALUES (\(posting.id), \(posting.unit), \(posting.item), \(posting.obligation),
                \(posting.term.minimumDays), \(posting.term.isPermanent), \(posting.term.loudspeakerMinDays),
                \(posting.term.citation.vietnamese), \(posting.term.citation.english), \(posting.isInternal),
                \(posting.publishedAt), \(posting.revision), \(columns.title), \(columns.fold), \(posting.amount),
                \(columns.openedOn), \(columns.hangsUntil), \(columns.closedOn), \(columns.endedEarly),
                \(columns.withdrawnOn), \(columns.replacedOn), \(columns.replacedBy), \(columns.channels.rawValue))
            """)
        try insert(posting.current, of: posting.id, in: transaction)
        for (position, place) in posting.places.enumerated() {
            try insert(place, at: position, of: posting.id, in: transaction)
        }
    }

    /// Writes what the act changed: the row, and whatever was added to versions and places.
    static func save(_ posting: Posting, over old: Posting, in transaction: Transaction) throws {
        let columns = PostingColumns(of: posting)
        let changed = try transaction.connection.execute(
            """
            UPDATE posting SET revision = \(posting.revision), title = \(columns.title), fold = \(columns.fold),
                opened_on = \(columns.openedOn), hangs_until = \(columns.hangsUntil),
                closed_on = \(columns.closedOn), ended_early = \(columns.endedEarly),
                withdrawn_on = \(columns.withdrawnOn), replaced_on = \(columns.replacedOn),
                replaced_by = \(columns.replacedBy), channels = \(columns.channels.rawValue)
            WHERE id = \(posting.id) AND revision = \(old.revision)
            """)
        guard changed == 1 else { throw DatabaseFailure.busy }
        for version in posting.versions.dropFirst(old.versions.count) {
            try insert(version, of: posting.id, in: transaction)
        }
        for (position, place) in posting.places.enumerated() {
            guard old.places.indices.contains(position) else {
                try insert(place, at: position, of: posting.id, in: transaction)
                continue
            }
            if old.places[position].closing == nil, let closing = place.closing {
                try insert(closing, of: place.id, in: transaction)
            }
        }
        if old.withdrawal == nil, let withdrawal = posting.withdrawal {
            try transaction.connection.execute(
                """
                INSERT INTO withdrawal (posting, on_day, reason, signed_by)
                VALUES (\(posting.id), \(withdrawal.on), \(withdrawal.reason), \(withdrawal.by))
                """)
        }
    }

    private static func insert(_ version: PostingVersion, of posting: Posting.ID, in transaction: Transaction)
        throws
    {
        try transaction.connection.execute(
            """
            INSERT INTO posting_version (posting, number, title, body, reason, at, signed_by)
            VALUES (\(posting), \(version.number), \(version.title), \(version.body), \(version.reason), \(version.at),
                \(version.by))
            """)
        for (position, file) in version.files.enumerated() {
            try transaction.connection.execute(
                """
                INSERT INTO posting_version_file (posting, number, position, file)
                VALUES (\(posting), \(version.number), \(position), \(file))
                """)
        }
    }

    private static func insert(
        _ place: PostingPlace, at position: Int, of posting: Posting.ID, in transaction: Transaction
    ) throws {
        try transaction.connection.execute(
            """
            INSERT INTO posting_place (id, posting, position, channel, name)
            VALUES (\(place.id), \(posting), \(position), \(place.channel), \(place.name))
            """)
        try transaction.connection.execute(
            """
            INSERT INTO place_opening (place, on_day, number, attendees, photo, at, signed_by)
            VALUES (\(place.id), \(place.opening.on), \(place.opening.number), \(place.opening.attendees),
                \(place.opening.photo), \(place.opening.recordedAt), \(place.opening.by))
            """)
        if let closing = place.closing { try insert(closing, of: place.id, in: transaction) }
    }

    private static func insert(
        _ closing: PlaceClosing, of place: PostingPlace.ID, in transaction: Transaction
    ) throws {
        try transaction.connection.execute(
            """
            INSERT INTO place_closing (place, on_day, number, said, attendees, refused_to_sign, broadcast_days, photo,
                is_early, at, signed_by)
            VALUES (\(place), \(closing.on), \(closing.number), \(closing.said), \(closing.attendees),
                \(closing.refusedToSign), \(closing.broadcastDays), \(closing.photo), \(closing.isEarly),
                \(closing.recordedAt), \(closing.by))
            """)
    }
}

/// What stands in the posting's own row so that lists need no other table.
private struct PostingColumns {
    let title: String
    let fold: String
    let openedOn: Day?
    let hangsUntil: Day?
    let closedOn: Day?
    let endedEarly: Bool
    let withdrawnOn: Day?
    let replacedOn: Day?
    let replacedBy: Posting.ID?
    let channels: PostingChannels

    init(of posting: Posting) {
        title = posting.current.title
        fold = (posting.current.title + " " + posting.current.body.prefix(2_000)).folded
        openedOn = posting.openedOn
        hangsUntil = posting.hangsUntil
        closedOn = posting.closedOn
        endedEarly = posting.endedEarly
        withdrawnOn = posting.withdrawal?.on
        replacedOn = posting.replacement?.on
        replacedBy = posting.replacement?.newer
        channels = PostingChannels(posting.places)
    }
}

extension Channel: SQLBindable, SQLReadable {}
