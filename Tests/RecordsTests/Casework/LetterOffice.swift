import Civics
import Records
import TestSupport

/// A ward that takes letters in, with its reader and officers.
struct LetterOffice {
    let office: DisclosureOffice
    let letters: LetterStore
    let ward = DisclosureOffice.ward
    let lan = DisclosureOffice.lan
    let officer: Person.ID

    init(on backend: Backend = .sqlite, day: String = "2022-08-12") async throws {
        office = try await DisclosureOffice(on: backend, day: day)
        letters = LetterStore(archive: office.archive, receipts: ReceiptStore(key: .random()))
        let people = PersonStore(archive: office.archive)
        officer = try await people.add(
            name: "Lê Văn Minh", login: "minh", to: .caseOfficer, in: ward, by: .keeper
        ).person.id
        // He goes with a letter to the city and to the other ward, too.
        for unit in [DisclosureOffice.city, DisclosureOffice.otherWard] {
            _ = try await people.appoint(
                officer, to: .caseOfficer, in: unit, term: DayRange(from: Day(day)!, to: nil), by: .keeper
            )
        }
    }

    /// Lan, who is head and case officer wherever a letter comes to.
    var hand: LetterHand { hand([.unitHead, .caseOfficer]) }

    func hand(_ roles: Set<Role>, in units: [Unit.ID]? = nil) -> LetterHand {
        let units = units ?? [ward, DisclosureOffice.otherWard, DisclosureOffice.city]
        return LetterHand(
            lan,
            seeing: LetterReader(
                person: nil, units: units, headed: roles.contains(.unitHead) ? units : [])
        ) { units.contains($0) ? roles : [] }
    }

    var head: LetterReader { LetterReader(person: officer, units: [ward], headed: [ward]) }
    var clerk: LetterReader { LetterReader(person: officer, units: [ward], headed: []) }

    func receive(
        _ subject: String, _ kind: LetterKind = .petition, from name: String = "Nguyễn Thị Lan",
        people: Int = 1
    ) async throws -> Letter {
        try await letters.receive(
            LetterIntake(
                unit: ward, kind: kind, channel: .web, senderName: name, senderAddress: "Tổ 5",
                people: people,
                subject: subject, text: "Mỗi khi mưa nước ngập vào nhà."), by: .visitor
        ).letter
    }

    func record(_ id: Letter.ID) async throws -> LetterRecord {
        try await office.archive.read { try letters.record(id, in: $0) }
    }

    func list(_ filter: LetterFilter = LetterFilter(), for reader: LetterReader) async throws
        -> [LetterListing]
    {
        try await office.archive.read { try LetterStore.list(filter, for: reader, in: $0) }
    }

    func register() async throws -> [LetterRegisterLine] {
        try await office.archive.read {
            try LetterStore.register(
                of: [ward], received: DayRange(from: nil, to: nil), limit: 10, in: $0)
        }
    }

    @discardableResult
    func act(
        _ key: String, on id: Letter.ID, _ more: (inout LetterWork) -> Void = { _ in }
    ) async throws -> LetterRecord {
        let before = try await record(id)
        var work = LetterWork(key, revision: before.revision, day: office.archive.clock.now().day)
        if key == "classify" { work.details["field"] = "land" }
        more(&work)
        return try await letters.carryOut(work, on: id, by: hand)
    }
}

extension LetterOffice {
    /// A letter that was classified as what it is, and accepted.
    func accepted(_ kind: LetterKind = .complaint) async throws -> Letter {
        let letter = try await receive("Thu hồi lối đi", kind)
        for act in ["classify", "accept"] { try await self.act(act, on: letter.id) { $0.kind = kind } }
        return letter
    }
}

/// What is refused; nothing where it is done.
func refusal(_ body: () async throws -> Void) async throws -> Refusal? {
    do {
        try await body()
        return nil
    } catch let refusal as Refusal { return refusal }
}
