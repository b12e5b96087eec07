import Synchronization

/// Rows of tables as they were last written. An office looks at the same queue all day, and after each act all of its rows
/// but one are what they were.
///
/// A row is kept by everything that is shown in it, its table's columns and the reader's language among that: what is found
/// is what would be written anew. Bounded: when it is full it is emptied.
final class RowMemory<Row: Hashable & Sendable>: Sendable {
    private final class Written: Sendable {
        let row: Row
        let markup: Markup

        init(row: Row, markup: Markup) {
            self.row = row
            self.markup = markup
        }
    }

    /// By the hash of the row: what is found is compared with what is looked for before it is taken.
    private let written = Mutex<[Int: Written]>([:])
    private let most: Int

    /// A row takes a kilobyte or two.
    init(most: Int = 4_000) {
        self.most = most
    }

    /// The rows one after another; those that are not known are written by the closure.
    func markup(of rows: [Row], _ write: (Row) -> Markup) -> Markup {
        let places = rows.map(\.hashValue)
        let known = written.withLock { written in places.map { written[$0] } }
        var new: [Int: Written] = [:]
        var result = Markup.empty
        result.reserve(known.reduce(0) { $0 + ($1?.markup.count ?? 0) })
        for index in rows.indices {
            if let known = known[index], known.row == rows[index] {
                result.append(known.markup)
            } else {
                let written = Written(row: rows[index], markup: write(rows[index]))
                new[places[index]] = written
                result.append(written.markup)
            }
        }
        if !new.isEmpty { keep(new) }
        return result
    }

    private func keep(_ new: [Int: Written]) {
        written.withLock { written in
            if written.count + new.count > most { written.removeAll(keepingCapacity: true) }
            written.merge(new) { $1 }
        }
    }
}
