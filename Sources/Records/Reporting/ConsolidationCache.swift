import Civics
import Storage

/// Remembers consolidated reports until an act changes anything: the journal tells.
package actor ConsolidationCache {
    private struct Place: Hashable {
        let unit: Unit.ID
        let period: ReportingPeriod.Key
    }

    private struct Kept {
        let position: JournalPosition
        let day: Day
        let report: ConsolidatedReport
    }

    private let archive: Archive
    private let book: ReportBook
    private var kept: [Place: Kept] = [:]
    private var making: [Place: Task<Kept, any Error>] = [:]
    private static let most = 16

    package init(archive: Archive, book: ReportBook) {
        self.archive = archive
        self.book = book
    }

    package func report(under top: Unit.ID, in key: ReportingPeriod.Key) async throws -> ConsolidatedReport {
        let place = Place(unit: top, period: key)
        if let known = kept[place], try await isCurrent(known) { return known.report }
        // One that was begun before somebody came may miss what they have just done; where it failed it is made anew, and
        // what stands against it is told from there.
        if let made = try? await making[place]?.value, try await isCurrent(made) { return made.report }
        return try await make(place).report
    }

    private func isCurrent(_ known: Kept) async throws -> Bool {
        try await archive.read { try known.day == $0.today && known.position.news($0) == nil }
    }

    /// However many ask at once, the report is put together once.
    private func make(_ place: Place) async throws -> Kept {
        if let running = making[place] { return try await running.value }
        let task = Task {
            defer { making[place] = nil }
            let made = try await fresh(under: place.unit, in: place.period)
            keep(made, as: place)
            return made
        }
        making[place] = task
        return try await task.value
    }

    private func keep(_ made: Kept, as place: Place) {
        if kept.count >= Self.most, kept[place] == nil,
            let oldest = kept.min(by: { $0.value.position.last < $1.value.position.last })
        {
            kept[oldest.key] = nil
        }
        kept[place] = made
    }

    /// Puts the report together, with half of the measures asked at the same time as the others. Where something was done
    /// between the two readings, all of it is read once more at one moment.
    private func fresh(under top: Unit.ID, in key: ReportingPeriod.Key) async throws -> Kept {
        let (archive, book) = (archive, book)
        let period = try await archive.read { try book.period(key, $0).period }
        async let second = archive.read { reading in
            let columns = try book.computed(under: top, in: period, by: .secondHalf, reading)
            let before = try book.restatedBefore(period, on: columns.units, reading)
            return (
                position: try JournalPosition.end(reading), day: reading.today, columns: columns,
                before: before
            )
        }
        let first = try await archive.read { reading in
            let columns = try book.computed(under: top, in: period, by: .firstHalf, reading)
            return (position: try JournalPosition.end(reading), day: reading.today, columns: columns)
        }
        let other = try await second
        return try await archive.read { reading in
            let position = try JournalPosition.end(reading)
            guard [first.position, other.position] == [position, position],
                [first.day, other.day] == [reading.today, reading.today]
            else {
                return Kept(
                    position: position, day: reading.today,
                    report: try book.consolidated(under: top, in: period, reading))
            }
            var columns = first.columns
            columns.take(other.columns)
            return Kept(
                position: position, day: reading.today,
                report: try book.consolidated(
                    under: top, in: period, from: columns, before: other.before, reading))
        }
    }
}
