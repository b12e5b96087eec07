import Civics
import Storage
import Synchronization

/// Remembers the matrices that were asked for last, and computes anew only the rows of units of which something was done
/// since: the journal tells, also of acts of other servers.
package final class DutyMatrixCache: Sendable {
    private struct Kept {
        let question: MatrixQuestion
        let position: JournalPosition
        let matrix: DutyMatrix
    }

    /// The latest asked for come last.
    private let kept = Mutex<[Kept]>([])

    /// Sixteen bytes each: what is kept stays under fifty megabytes.
    private static let mostCells = 3_000_000

    /// Up to how many rows are computed by themselves.
    private static let fewRows = 50

    /// How many read the records at once where all is to be computed.
    private static let readers = 2

    /// Acts that belong to no unit and touch no duty to publish.
    private static let harmless: Set<String> = [
        "calendar", "outbox", "person", "reporting_period", "saved_filter", "session",
    ]

    package init() {}

    /// The matrix as of this reading.
    package func matrix(_ question: MatrixQuestion, in reading: Reading) throws -> DutyMatrix {
        try known(question, in: reading) ?? computed(question, in: reading)
    }

    /// The matrix as of this reading, where no more than a few rows are to be computed for it.
    package func known(_ question: MatrixQuestion, in reading: Reading) throws -> DutyMatrix? {
        if let brought = try broughtUpToDate(question, in: reading) { return brought }
        return question.units.count <= Self.fewRows ? try computed(question, in: reading) : nil
    }

    private func computed(_ question: MatrixQuestion, in reading: Reading) throws -> DutyMatrix {
        let position = try JournalPosition.end(reading)
        return keep(try DutyMatrixStore.matrix(question, in: reading), for: question, position)
    }

    private func broughtUpToDate(_ question: MatrixQuestion, in reading: Reading) throws -> DutyMatrix? {
        guard let known = kept.withLock({ kept in kept.first { $0.question == question } }) else {
            return nil
        }
        guard let news = try known.position.news(reading) else {
            return keep(known.matrix, for: question, known.position)
        }
        let touched = question.units.filter { news.units.contains($0.id) }
        guard news.general.isSubset(of: Self.harmless), touched.count <= Self.fewRows else { return nil }
        var matrix = known.matrix
        if !touched.isEmpty {
            matrix.takeRows(of: try DutyMatrixStore.matrix(question.about(touched), in: reading))
        }
        return keep(matrix, for: question, news.position)
    }

    /// Computes a matrix beforehand, several readers at once. They do not see the same moment: what was done since it
    /// began is found in the journal by whoever asks for the matrix next.
    package func fill(_ question: MatrixQuestion, from archive: Archive) async throws {
        let position = try await archive.read(JournalPosition.end)
        let parts = question.parts(Self.readers)
        let matrices = try await withThrowingTaskGroup(of: (Int, DutyMatrix).self) { group in
            for (place, part) in parts.enumerated() {
                group.addTask {
                    (place, try await archive.read { try DutyMatrixStore.matrix(part, in: $0) })
                }
            }
            return try await group.reduce(into: [Int: DutyMatrix]()) { $0[$1.0] = $1.1 }
        }
        guard var matrix = matrices[0] else { return }
        for place in parts.indices.dropFirst() {
            if let next = matrices[place] { matrix.appendRows(of: next) }
        }
        keep(matrix, for: question, position)
    }

    @discardableResult
    private func keep(
        _ matrix: DutyMatrix, for question: MatrixQuestion, _ position: JournalPosition
    ) -> DutyMatrix {
        kept.withLock { kept in
            kept.removeAll { $0.question == question || $0.question.today != question.today }
            kept.append(Kept(question: question, position: position, matrix: matrix))
            while kept.count > 1, kept.reduce(0, { $0 + $1.matrix.size }) > Self.mostCells {
                kept.removeFirst()
            }
        }
        return matrix
    }
}
