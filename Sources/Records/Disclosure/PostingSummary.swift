import Civics
import Storage

/// A posting as a line of a list.
package struct PostingSummary: Identifiable, Equatable, Sendable {
    package let id: Posting.ID
    package let unit: Unit.ID
    package let item: DisclosureItem.ID
    package let title: String
    package let isInternal: Bool
    package let publishedAt: Instant
    package let openedOn: Day?
    package let hangsUntil: Day?
    package let isPermanent: Bool
    package let closedOn: Day?
    package let withdrawnOn: Day?
    package let replacement: Replacement?

    package func state(on today: Day) -> PostingState {
        PostingState(
            withdrawnOn: withdrawnOn, replacement: replacement, closedOn: closedOn, isPermanent: isPermanent,
            hangsUntil: hangsUntil, on: today)
    }

    init(_ row: any Row) throws {
        var columns = row.columns
        id = try columns.next()
        unit = try columns.next()
        item = try columns.next()
        title = try columns.next()
        isInternal = try columns.next()
        publishedAt = try columns.next()
        openedOn = try columns.next()
        hangsUntil = try columns.next()
        isPermanent = try columns.next()
        closedOn = try columns.next()
        withdrawnOn = try columns.next()
        let replacedOn: Day? = try columns.next()
        let replacedBy: Posting.ID? = try columns.next()
        replacement = replacedOn.flatMap { day in replacedBy.map { Replacement(on: day, newer: $0) } }
    }

    static let columns: SQLFragment = """
        id, unit, item, title, is_internal, published_at, opened_on, hangs_until, is_permanent, closed_on, withdrawn_on,
        replaced_on, replaced_by
        """
}

/// Which postings a list asks for.
package struct PostingFilter: Equatable, Sendable {
    /// Nothing for all units.
    package var units: [Unit.ID]?
    /// Nothing for all items.
    package var items: [DisclosureItem.ID]?
    package var isOnBoard: Bool
    package var words: String
    /// The last posting of the page before: the list goes on with older ones.
    package var before: Posting.ID?

    package init(
        units: [Unit.ID]? = nil, items: [DisclosureItem.ID]? = nil, isOnBoard: Bool = false,
        words: String = "",
        before: Posting.ID? = nil
    ) {
        self.units = units
        self.items = items
        self.isOnBoard = isOnBoard
        self.words = words
        self.before = before
    }

    var condition: SQLFragment {
        var parts: [SQLFragment] = ["1 = 1"]
        if let units { parts.append("unit IN (\(list: units))") }
        if let items { parts.append("item IN (\(list: items))") }
        if isOnBoard { parts.append("closed_on IS NULL AND withdrawn_on IS NULL AND replaced_on IS NULL") }
        for word in words.folded.split(whereSeparator: \.isWhitespace).prefix(8) {
            parts.append("fold LIKE \("%" + Self.escaped(word) + "%") ESCAPE '!'")
        }
        if let before { parts.append("id < \(before)") }
        return parts.joined(by: " AND ")
    }

    private static func escaped(_ word: Substring) -> String {
        word.map { "!%_".contains($0) ? "!\($0)" : "\($0)" }.joined()
    }
}

extension PostingStore {
    /// The newest postings first.
    package static func list(_ filter: PostingFilter, limit: Int = 50, in reading: Reading) throws
        -> [PostingSummary]
    {
        try reading.connection.all(
            """
            SELECT \(sql: PostingSummary.columns) FROM posting WHERE \(sql: filter.condition)
            ORDER BY id DESC LIMIT \(limit)
            """, PostingSummary.init)
    }

    /// How many there are, counted up to a bound so that a long list costs no more than a short one.
    package static func count(_ filter: PostingFilter, upTo bound: Int, in reading: Reading) throws -> Int {
        try reading.connection.value(
            """
            SELECT COUNT(*) FROM (SELECT 1 AS one FROM posting WHERE \(sql: filter.condition) LIMIT \(bound)) counted
            """) ?? 0
    }

    /// The postings behind one cell of the matrix that answer no obligation.
    package static func unprompted(
        of unit: Unit.ID, item: DisclosureItem.ID, from first: Day, to last: Day, limit: Int = 200,
        in reading: Reading
    ) throws -> [PostingSummary] {
        try reading.connection.all(
            """
            SELECT \(sql: PostingSummary.columns) FROM posting
            WHERE unit = \(unit) AND item = \(item) AND obligation IS NULL
                AND ((opened_on BETWEEN \(first) AND \(last)) OR (is_permanent = 1 AND opened_on <= \(last)
                    AND (closed_on IS NULL OR closed_on >= \(first))
                    AND (withdrawn_on IS NULL OR withdrawn_on >= \(first))
                    AND (replaced_on IS NULL OR replaced_on >= \(first))))
            ORDER BY id DESC LIMIT \(limit)
            """, PostingSummary.init)
    }

    /// The postings that answer an obligation, the oldest first.
    package static func answering(_ obligations: [Obligation.ID], in reading: Reading) throws
        -> [Obligation.ID: [PostingSummary]]
    {
        guard !obligations.isEmpty else { return [:] }
        var found: [Obligation.ID: [PostingSummary]] = [:]
        try reading.connection.forEach(
            """
            SELECT \(sql: PostingSummary.columns), obligation FROM posting WHERE obligation IN (\(list: obligations))
            ORDER BY id
            """
        ) { row in
            found[try row.value(13), default: []].append(try PostingSummary(row))
        }
        return found
    }
}

extension PostingStore {
    /// Postings of these units whose days are over and whose minutes of the end are still to come, the oldest first.
    package static func overdueMinutes(of units: [Unit.ID], limit: Int = 100, in reading: Reading) throws
        -> [PostingSummary]
    {
        try reading.connection.all(
            """
            SELECT \(sql: PostingSummary.columns) FROM posting
            WHERE unit IN (\(list: units)) AND closed_on IS NULL AND withdrawn_on IS NULL AND replaced_on IS NULL
                AND is_permanent = 0 AND hangs_until <= \(reading.today)
            ORDER BY hangs_until, id LIMIT \(limit)
            """, PostingSummary.init)
    }

    /// These postings as lines, for lists that name them: questions, reports.
    package static func summaries(_ ids: some Collection<Posting.ID>, in reading: Reading) throws -> [Posting
        .ID: PostingSummary]
    {
        guard !ids.isEmpty else { return [:] }
        let found = try reading.connection.all(
            "SELECT \(sql: PostingSummary.columns) FROM posting WHERE id IN (\(list: ids)) ORDER BY id",
            PostingSummary.init)
        return Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    }
}
