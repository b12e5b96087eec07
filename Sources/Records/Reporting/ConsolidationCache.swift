import Civics
import Storage

/// Remembers consolidated reports until an act changes anything: the journal's last number tells.
package actor ConsolidationCache {
    private struct Place: Hashable {
        let unit: Unit.ID
        let period: ReportingPeriod.Key
    }

    private let archive: Archive
    private let book: ReportBook
    private var kept: [Place: (journal: Int64, day: Day, report: ConsolidatedReport)] = [:]
    private static let most = 16

    package init(archive: Archive, book: ReportBook) {
        self.archive = archive
        self.book = book
    }

    package func report(under top: Unit.ID, in key: ReportingPeriod.Key) async throws -> ConsolidatedReport {
        let place = Place(unit: top, period: key)
        let known = kept[place]
        let book = book
        let (journal, day, fresh) = try await archive.read { reading -> (Int64, Day, ConsolidatedReport?) in
            let last: Int64 =
                try reading.connection.value("SELECT COALESCE(MAX(number), 0) FROM journal") ?? 0
            if let known, known.journal == last, known.day == reading.today {
                return (last, reading.today, nil)
            }
            let period = try book.period(key, reading).period
            return (last, reading.today, try book.consolidated(under: top, in: period, reading))
        }
        guard let fresh else {
            if let known { return known.report }
            preconditionFailure("nothing fresh is read only where something is known")
        }
        if kept.count >= Self.most, kept[place] == nil,
            let oldest = kept.min(by: { $0.value.journal < $1.value.journal })
        {
            kept[oldest.key] = nil
        }
        kept[place] = (journal, day, fresh)
        return fresh
    }
}
