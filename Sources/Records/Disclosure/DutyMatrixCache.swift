import Civics
import Storage
import Synchronization

/// Remembers the matrices that were asked for last, and computes anew only the rows of units of which something was done
/// since: the journal tells, also of acts of other servers.
package final class DutyMatrixCache: Sendable {
    private struct Place: Equatable {
        let units: [MatrixUnit]
        let items: [DisclosureItem.ID]
        let first: Day
        let last: Day
        let today: Day
        let soonUntil: Day
    }

    private struct Kept {
        let place: Place
        let position: JournalPosition
        let matrix: DutyMatrix
    }

    /// The latest asked for come last.
    private let kept = Mutex<[Kept]>([])

    /// Sixteen bytes each: what is kept stays under fifty megabytes.
    private static let mostCells = 3_000_000

    /// Up to how many rows are computed by themselves.
    private static let fewRows = 50

    /// Acts that belong to no unit and touch no duty to publish.
    private static let harmless: Set<String> = [
        "calendar", "outbox", "person", "reporting_period", "saved_filter", "session",
    ]

    package init() {}

    /// The same as `DutyMatrixStore.matrix`.
    package func matrix(
        of units: [MatrixUnit], items: [DisclosureItem], from first: Day, to last: Day, soonUntil: Day,
        in reading: Reading
    ) throws -> DutyMatrix {
        let place = Place(
            units: units, items: items.map(\.id), first: first, last: last, today: reading.today,
            soonUntil: soonUntil)
        func computed(_ units: [MatrixUnit]) throws -> DutyMatrix {
            try DutyMatrixStore.matrix(
                of: units, items: items, from: first, to: last, soonUntil: soonUntil, in: reading)
        }
        guard let known = kept.withLock({ kept in kept.first { $0.place == place } }) else {
            let position = try JournalPosition.end(reading)
            return keep(try computed(units), at: place, position)
        }
        guard let news = try known.position.news(reading) else {
            return keep(known.matrix, at: place, known.position)
        }
        let touched = units.filter { news.units.contains($0.id) }
        guard news.general.isSubset(of: Self.harmless), touched.count <= Self.fewRows else {
            return keep(try computed(units), at: place, news.position)
        }
        var matrix = known.matrix
        if !touched.isEmpty { matrix.takeRows(of: try computed(touched)) }
        return keep(matrix, at: place, news.position)
    }

    private func keep(_ matrix: DutyMatrix, at place: Place, _ position: JournalPosition) -> DutyMatrix {
        kept.withLock { kept in
            kept.removeAll { $0.place == place || $0.place.today != place.today }
            kept.append(Kept(place: place, position: position, matrix: matrix))
            while kept.count > 1, kept.reduce(0, { $0 + $1.matrix.size }) > Self.mostCells {
                kept.removeFirst()
            }
        }
        return matrix
    }
}
