import Civics
import Storage

/// Counts postings for the report: how many, through which channels, how many ended and hung their full term.
package struct PostingMeasure: Measure {
    package init() {}

    package var indicators: [Indicator.Key] { Count.allCases.map { Indicator.Key($0.rawValue) } }

    private enum Count: String, CaseIterable {
        case postings
        case office = "postings_hq"
        case twoPlaces = "postings_two_places"
        case loudspeaker = "postings_loudspeaker"
        case villageHead = "postings_village_head"
        case portal = "postings_portal"
        case closed = "postings_closed"
        case fullTerm = "postings_full_term"

        /// Whether it counts by the day a posting came down; the others count by the day it first hung.
        var isOfClosing: Bool { self == .closed || self == .fullTerm }

        /// Which it counts of the postings that were opened, or closed, in the period.
        var condition: SQLFragment {
            switch self {
            case .postings, .closed: "1 = 1"
            case .office: Self.through(.officeBoard)
            case .twoPlaces: Self.through([.officeBoard, .villageHouse])
            case .loudspeaker: Self.through(.loudspeaker)
            case .villageHead: Self.through(.villageHead)
            case .portal: Self.through(.portal)
            case .fullTerm: "p.ended_early = 0"
            }
        }

        /// The day that places it in the period.
        var day: SQLFragment {
            isOfClosing ? "p.closed_on" : "p.opened_on"
        }

        private static func through(_ channels: PostingChannels) -> SQLFragment {
            "(p.channels & \(channels.rawValue)) = \(channels.rawValue)"
        }
    }

    package func books(on day: Day) -> [RecordBook] {
        [
            RecordBook(
                indicators,
                isKept: "EXISTS (SELECT 1 FROM posting p WHERE p.unit = u.id AND p.opened_on <= \(day))")
        ]
    }

    package func measure(
        _ period: ReportingPeriod, into figures: inout FigureColumns, _ reading: Reading
    ) throws {
        for isOfClosing in [false, true] {
            let counts = Count.allCases.filter { $0.isOfClosing == isOfClosing }
            let columns = counts.map { "COUNT(*) FILTER (WHERE \(sql: $0.condition))" as SQLFragment }
            // Unit by unit, so that one index answers all of it however many postings there are of other days.
            try reading.connection.forEach(
                """
                SELECT u.id, \(sql: columns.joined(by: ", ")) FROM unit u CROSS JOIN posting p
                WHERE p.unit = u.id AND \(sql: counts[0].day) BETWEEN \(period.firstDay) AND \(period.lastDay)
                    \(sql: figures.narrowing("u.id"))
                GROUP BY u.id
                """
            ) { row in
                let unit: Unit.ID = try row.value(0)
                for (position, count) in counts.enumerated() {
                    let amount: Int = try row.value(position + 1)
                    figures.add(Indicator.Key(count.rawValue), of: unit, Quantity(amount))
                }
            }
        }
    }

    package func records(
        behind indicator: Indicator.Key, of units: [Unit.ID], in period: ReportingPeriod, page: RecordPage,
        _ reading: Reading
    ) throws -> [FigureRecord] {
        guard let count = Count(rawValue: indicator.description) else { return [] }
        return try reading.connection.all(
            """
            SELECT p.id, p.title, \(sql: count.day) FROM posting p
            WHERE p.unit IN (\(list: units)) AND \(sql: count.condition)
                AND \(sql: count.day) BETWEEN \(period.firstDay) AND \(period.lastDay)
            ORDER BY p.id LIMIT \(page.limit) OFFSET \(page.offset)
            """
        ) { row in
            FigureRecord(
                noun: "posting", subject: try row.value(0, as: Posting.ID.self).description,
                label: Phrase(name: try row.value(1)), day: try row.value(2))
        }
    }
}

/// How many procedures each unit has on display at the end of the period: the count its newest posting gives.
package struct ProceduresPostedMeasure: Measure {
    private let items: [DisclosureItem.ID]

    package init(_ catalogue: DisclosureCatalogue) {
        items = catalogue.items.map(\.id).filter(Self.areProcedures.contains)
    }

    package let indicators: [Indicator.Key] = ["procedures_posted"]

    /// Not every unit gives the number: where none did, it is asked for.
    package func silence(of indicator: Indicator.Key) -> MeasureSilence { .absent }

    private static let areProcedures: Set<String> = [
        "commune_administrative_procedures", "ord_procedures", "nd04_information_for_citizens",
    ]

    package func books(on day: Day) -> [RecordBook] {
        [
            RecordBook(
                indicators,
                isKept: "EXISTS (SELECT 1 FROM posting p WHERE p.unit = u.id AND p.opened_on <= \(day))")
        ]
    }

    package func measure(
        _ period: ReportingPeriod, into figures: inout FigureColumns, _ reading: Reading
    ) throws {
        for found in try newest(period, in: figures.narrowing("p.unit"), reading) {
            figures.add("procedures_posted", of: found.unit, Quantity(found.amount))
        }
    }

    package func records(
        behind indicator: Indicator.Key, of units: [Unit.ID], in period: ReportingPeriod, page: RecordPage,
        _ reading: Reading
    ) throws -> [FigureRecord] {
        let found = try newest(period, in: "AND p.unit IN (\(list: units))", reading)
        return found.dropFirst(page.offset).prefix(page.limit).map { newest in
            FigureRecord(
                noun: "posting", subject: newest.posting.description, label: Phrase(name: newest.title),
                day: newest.openedOn, amount: Quantity(newest.amount))
        }
    }

    private struct Newest {
        let unit: Unit.ID
        let posting: Posting.ID
        let title: String
        let openedOn: Day
        let amount: Int
    }

    /// Of each unit the newest posting that gives a number and had not been withdrawn by the end of the period.
    private func newest(_ period: ReportingPeriod, in narrowed: SQLFragment, _ reading: Reading) throws
        -> [Newest]
    {
        var found: [Newest] = []
        try reading.connection.forEach(
            """
            SELECT p.unit, p.id, p.title, p.opened_on, p.amount FROM posting p
            WHERE p.item IN (\(list: items)) AND p.amount IS NOT NULL AND p.opened_on <= \(period.lastDay)
                AND (p.withdrawn_on IS NULL OR p.withdrawn_on > \(period.lastDay)) \(sql: narrowed)
            ORDER BY p.unit, p.opened_on DESC, p.id DESC
            """
        ) { row in
            let unit: Unit.ID = try row.value(0)
            guard found.last?.unit != unit else { return }
            found.append(
                Newest(
                    unit: unit, posting: try row.value(1), title: try row.value(2),
                    openedOn: try row.value(3),
                    amount: try row.value(4)))
        }
        return found
    }
}
