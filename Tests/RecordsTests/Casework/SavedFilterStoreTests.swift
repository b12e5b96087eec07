import Civics
import Records
import TestSupport
import Testing

@Suite struct SavedFilterStoreTests {
    @Test(arguments: Backend.available)
    func `a filter is found again by its owner alone, and the same name takes the newer one`(
        on backend: Backend
    ) async throws {
        let test = try await TestArchive(on: backend)
        let people = PersonStore(archive: test.archive)
        let lan = try await people.add(
            name: "Lan", login: "lan", to: nil, in: nil, by: .keeper
        ).person.id
        let minh = try await people.add(
            name: "Minh", login: "minh", to: nil, in: nil, by: .keeper
        ).person.id
        let filters = SavedFilterStore(archive: test.archive)
        try await filters.save("loai=complaint", of: "letters", as: "Khiếu nại", by: lan)
        try await filters.save("loai=complaint&tre=1", of: "letters", as: "Khiếu nại", by: lan)
        func of(_ person: Person.ID) async throws -> [SavedFilter] {
            try await test.archive.read { try SavedFilterStore.filters(of: person, list: "letters", in: $0) }
        }
        let kept = try await of(lan)
        #expect(kept.map(\.query) == ["loai=complaint&tre=1"])
        #expect(try await of(minh).isEmpty)
        let id = try #require(kept.first?.id)
        let foreign = await #expect(throws: Refusal.self) { try await filters.remove(id, by: minh) }
        #expect(foreign?.kind == .notFound)
        try await filters.remove(id, by: lan)
        #expect(try await of(lan).isEmpty)
    }

    @Test func `a filter without a name, or one too many, is refused`() async throws {
        let test = try await TestArchive()
        let lan = try await PersonStore(archive: test.archive).add(
            name: "Lan", login: "lan", to: nil, in: nil, by: .keeper
        ).person.id
        let filters = SavedFilterStore(archive: test.archive)
        await #expect(throws: Refusal.self) { try await filters.save("", of: "letters", as: "", by: lan) }
        for number in 1...SavedFilter.most {
            try await filters.save("", of: "letters", as: "Bộ \(number)", by: lan)
        }
        let full = await #expect(throws: Refusal.self) {
            try await filters.save("", of: "letters", as: "Thêm", by: lan)
        }
        #expect(full?.kind == .conflict)
    }
}
