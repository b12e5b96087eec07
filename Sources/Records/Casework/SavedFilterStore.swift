import Civics
import Storage

/// A narrowed-down list that somebody wants to find again under a name of their own (bộ lọc đã lưu).
package struct SavedFilter: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<SavedFilter>

    package let id: ID
    package let name: String
    /// What narrows the list down, as it stands behind the question mark of its address.
    package let query: String

    package static let longestName = 60
    package static let longestQuery = 1_000
    package static let most = 20
}

/// Keeps the filters of each person. Nobody sees those of others.
package struct SavedFilterStore: Sendable {
    package let archive: Archive

    package init(archive: Archive) {
        self.archive = archive
    }

    /// Keeps a filter of a list under a name. A name that is there already takes the new filter.
    package func save(_ query: String, of list: String, as name: String, by person: Person.ID) async throws {
        guard !name.isEmpty, name.count <= SavedFilter.longestName, query.count <= SavedFilter.longestQuery
        else {
            throw Refusal(
                .invalid,
                Phrase(
                    "Tên bộ lọc phải có, và không dài quá \(SavedFilter.longestName) ký tự.",
                    "A filter needs a name of at most \(SavedFilter.longestName) characters."),
                field: "filter-name")
        }
        try await archive.act { transaction in
            let connection = transaction.connection
            let known: SavedFilter.ID? = try connection.value(
                "SELECT id FROM saved_filter WHERE person = \(person) AND list = \(list) AND name = \(name)")
            let id = known ?? transaction.newID(SavedFilter.self)
            if known != nil {
                try connection.execute("UPDATE saved_filter SET query = \(query) WHERE id = \(id)")
            } else {
                guard
                    try Self.filters(of: person, list: list, in: transaction.reading).count < SavedFilter.most
                else {
                    throw Refusal(
                        .conflict,
                        Phrase(
                            "Đã có \(SavedFilter.most) bộ lọc; hãy bỏ bớt một bộ trước.",
                            "There are \(SavedFilter.most) filters already; remove one first."),
                        field: "filter-name")
                }
                try connection.execute(
                    """
                    INSERT INTO saved_filter (id, person, list, name, query, saved_at)
                    VALUES (\(id), \(person), \(list), \(name), \(query), \(transaction.now))
                    """)
            }
            try transaction.enter(
                JournalEntry(
                    "saved", "saved_filter", id, by: .person(person), content: ["name": name, "query": query])
            )
        }
    }

    package func remove(_ id: SavedFilter.ID, by person: Person.ID) async throws {
        try await archive.act { transaction in
            let removed = try transaction.connection.execute(
                "DELETE FROM saved_filter WHERE id = \(id) AND person = \(person)")
            guard removed == 1 else {
                throw Refusal(.notFound, Phrase("Không có bộ lọc này.", "There is no such filter."))
            }
            try transaction.enter(JournalEntry("removed", "saved_filter", id, by: .person(person)))
        }
    }

    package static func filters(of person: Person.ID, list: String, in reading: Reading) throws
        -> [SavedFilter]
    {
        try reading.connection.all(
            """
            SELECT id, name, query FROM saved_filter WHERE person = \(person) AND list = \(list)
            ORDER BY name LIMIT \(SavedFilter.most)
            """
        ) { row in
            SavedFilter(id: try row.value(0), name: try row.value(1), query: try row.value(2))
        }
    }
}
