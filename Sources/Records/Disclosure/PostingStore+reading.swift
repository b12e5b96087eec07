import Civics
import Storage

extension PostingStore {
    package static func posting(_ id: Posting.ID, in reading: Reading) throws -> Posting {
        guard let posting = try postings([id], in: reading).first else { throw Refusal.noSuchPosting }
        return posting
    }

    /// These postings, whole, in the order asked for.
    static func postings(_ ids: [Posting.ID], in reading: Reading) throws -> [Posting] {
        guard !ids.isEmpty else { return [] }
        let versions = try versions(of: ids, in: reading)
        let places = try places(of: ids, in: reading)
        let withdrawals = try withdrawals(of: ids, in: reading)
        let found = try reading.connection.all(
            """
            SELECT id, unit, item, obligation, minimum_days, is_permanent, loudspeaker_min_days, term_vi, term_en,
                is_internal, published_at, revision, amount, replaced_on, replaced_by
            FROM posting WHERE id IN (\(list: ids)) ORDER BY id
            """
        ) { row in
            try Posting(row, versions: versions, places: places, withdrawals: withdrawals)
        }
        let byID = Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
        return ids.compactMap { byID[$0] }
    }

    private static func versions(of ids: [Posting.ID], in reading: Reading) throws -> [Posting.ID:
        [PostingVersion]]
    {
        var files: [Posting.ID: [Int: [StoredFile.ID]]] = [:]
        try reading.connection.forEach(
            """
            SELECT posting, number, file FROM posting_version_file WHERE posting IN (\(list: ids))
            ORDER BY posting, number, position
            """
        ) { row in
            files[try row.value(0), default: [:]][try row.value(1), default: []].append(try row.value(2))
        }
        var versions: [Posting.ID: [PostingVersion]] = [:]
        try reading.connection.forEach(
            """
            SELECT posting, number, title, body, reason, at, signed_by FROM posting_version
            WHERE posting IN (\(list: ids)) ORDER BY posting, number
            """
        ) { row in
            var columns = row.columns
            let posting: Posting.ID = try columns.next()
            let number: Int = try columns.next()
            versions[posting, default: []].append(
                PostingVersion(
                    number: number, title: try columns.next(), body: try columns.next(),
                    reason: try columns.next(),
                    at: try columns.next(), by: try columns.next(), files: files[posting]?[number] ?? []))
        }
        return versions
    }

    private static func places(of ids: [Posting.ID], in reading: Reading) throws -> [Posting.ID:
        [PostingPlace]]
    {
        var places: [Posting.ID: [PostingPlace]] = [:]
        try reading.connection.forEach(
            """
            SELECT p.posting, p.id, p.channel, p.name,
                o.on_day, o.number, o.attendees, o.photo, o.at, o.signed_by,
                c.on_day, c.number, c.said, c.attendees, c.refused_to_sign, c.broadcast_days, c.photo, c.is_early,
                c.at, c.signed_by
            FROM posting_place p
            JOIN place_opening o ON o.place = p.id
            LEFT JOIN place_closing c ON c.place = p.id
            WHERE p.posting IN (\(list: ids)) ORDER BY p.posting, p.position
            """
        ) { row in
            places[try row.value(0), default: []].append(try PostingPlace(row))
        }
        return places
    }

    private static func withdrawals(of ids: [Posting.ID], in reading: Reading) throws -> [Posting.ID:
        Withdrawal]
    {
        var withdrawals: [Posting.ID: Withdrawal] = [:]
        try reading.connection.forEach(
            """
            SELECT posting, on_day, reason, signed_by FROM withdrawal WHERE posting IN (\(list: ids)) ORDER BY posting
            """
        ) { row in
            withdrawals[try row.value(0)] = Withdrawal(
                on: try row.value(1), reason: try row.value(2), by: try row.value(3))
        }
        return withdrawals
    }

    /// A permanent posting takes the place of the one that hung before it on the same content of the same unit.
    static func replaceStanding(by newer: Posting, in transaction: Transaction) throws {
        guard newer.term.isPermanent else { return }
        let standing: [Posting.ID] = try transaction.connection.values(
            """
            SELECT id FROM posting
            WHERE unit = \(newer.unit) AND item = \(newer.item) AND is_permanent = 1
                AND closed_on IS NULL AND withdrawn_on IS NULL AND replaced_on IS NULL
            ORDER BY id
            """)
        let replacement = Replacement(on: newer.openedOn ?? transaction.today, newer: newer.id)
        for older in try postings(standing.filter { $0 != newer.id }, in: transaction.reading) {
            try save(try older.replaced(by: replacement), over: older, in: transaction)
        }
    }
}

extension Posting {
    fileprivate init(
        _ row: any Row, versions: [Posting.ID: [PostingVersion]], places: [Posting.ID: [PostingPlace]],
        withdrawals: [Posting.ID: Withdrawal]
    ) throws {
        var columns = row.columns
        let id: Posting.ID = try columns.next()
        let unit: Unit.ID = try columns.next()
        let item: String = try columns.next()
        let obligation: Obligation.ID? = try columns.next()
        let minimumDays: Int? = try columns.next()
        let isPermanent: Bool = try columns.next()
        let loudspeakerMinDays: Int? = try columns.next()
        let citation = Phrase(try columns.next(), try columns.next())
        let isInternal: Bool = try columns.next()
        let publishedAt: Instant = try columns.next()
        let revision: Int = try columns.next()
        let amount: Int? = try columns.next()
        let replacedOn: Day? = try columns.next()
        let replacedBy: Posting.ID? = try columns.next()
        guard let versions = versions[id] else {
            throw DatabaseFailure.unreadable("posting \(id) has no version")
        }
        self.init(
            id: id, unit: unit, item: item, obligation: obligation,
            term: PostedTerm(
                minimumDays: minimumDays, isPermanent: isPermanent, loudspeakerMinDays: loudspeakerMinDays,
                citation: citation),
            amount: amount, isInternal: isInternal, publishedAt: publishedAt, versions: versions,
            places: places[id] ?? [], withdrawal: withdrawals[id],
            replacement: replacedOn.flatMap { day in replacedBy.map { Replacement(on: day, newer: $0) } },
            revision: revision)
    }
}

extension PostingPlace {
    /// Reads a place beside its minutes, from the second column on.
    fileprivate init(_ row: any Row) throws {
        var closing: PlaceClosing?
        if !row.isNull(10) {
            closing = PlaceClosing(
                on: try row.value(10), number: try row.value(11), said: try row.value(12),
                attendees: try row.value(13), refusedToSign: try row.value(14),
                broadcastDays: try row.value(15),
                photo: try row.value(16), isEarly: try row.value(17), recordedAt: try row.value(18),
                by: try row.value(19))
        }
        self.init(
            id: try row.value(1), channel: try row.value(2), name: try row.value(3),
            opening: PlaceOpening(
                on: try row.value(4), number: try row.value(5), attendees: try row.value(6),
                photo: try row.value(7), recordedAt: try row.value(8), by: try row.value(9)),
            closing: closing)
    }
}
