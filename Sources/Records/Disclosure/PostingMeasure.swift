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

        /// Which postings it counts, among those of the whole record.
        func condition(in period: ReportingPeriod) -> SQLFragment {
            let opened: SQLFragment = "p.opened_on BETWEEN \(period.firstDay) AND \(period.lastDay)"
            let closed: SQLFragment = "p.closed_on BETWEEN \(period.firstDay) AND \(period.lastDay)"
            switch self {
            case .postings: return opened
            case .office: return opened + Self.through(.officeBoard)
            case .twoPlaces: return opened + Self.through(.officeBoard) + Self.through(.villageHouse)
            case .loudspeaker: return opened + Self.through(.loudspeaker)
            case .villageHead: return opened + Self.through(.villageHead)
            case .portal: return opened + Self.through(.portal)
            case .closed: return closed
            case .fullTerm: return closed + " AND p.ended_early = 0"
            }
        }

        /// The day that places it in the period.
        var day: SQLFragment {
            switch self {
            case .closed, .fullTerm: "p.closed_on"
            default: "p.opened_on"
            }
        }

        private static func through(_ channel: Channel) -> SQLFragment {
            """
             AND EXISTS (SELECT 1 FROM posting_place l WHERE l.posting = p.id AND l.channel = \(channel))
            """
        }
    }

    package func measure(
        _ period: ReportingPeriod, into figures: inout FigureColumns, _ reading: Reading
    ) throws {
        for count in Count.allCases {
            try reading.connection.forEach(
                "SELECT p.unit, COUNT(*) FROM posting p WHERE \(sql: count.condition(in: period)) GROUP BY p.unit"
            ) { row in
                figures.add(Indicator.Key(count.rawValue), of: try row.value(0), Quantity(try row.value(1)))
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
            WHERE p.unit IN (\(list: units)) AND \(sql: count.condition(in: period))
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

    package func measure(
        _ period: ReportingPeriod, into figures: inout FigureColumns, _ reading: Reading
    ) throws {
        for (unit, amount) in try newest(period, in: "", reading).map({ ($0.unit, $0.amount) }) {
            figures.add("procedures_posted", of: unit, Quantity(amount))
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
