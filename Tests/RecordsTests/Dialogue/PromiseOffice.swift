import Civics
import Records
import TestSupport

/// What tests do with promises in the ward's office.
extension DisclosureOffice {
    /// The ward's head.
    static let minh = Officer(
        actor: .person(Person.ID(high: 0x0190_0000_0000_7002, low: 0x8000_0000_0000_0002)),
        name: "Nguyễn Văn Minh"
    ).hand(as: .unitHead)
    static let asker = ReceiptStore.Subject(noun: "visit", id: "V1")

    var promises: PromiseStore { PromiseStore(archive: archive) }

    @discardableResult
    func promise(
        _ what: String = "Sửa đoạn cống", due: String = "2022-08-26",
        from origin: PromiseOrigin = .visit("V1"),
        of unit: Unit.ID = ward
    ) async throws -> Promise {
        try await archive.act { transaction in
            let promise = try PromiseStore.make(
                PromiseDraft(
                    origin: origin, unit: unit, what: what, owner: "Phó Chủ tịch phường", due: Day(due)!),
                by: Self.lan, in: transaction)
            try transaction.enter(JournalEntry("concluded", "visit", origin.subject, by: Self.lan.actor))
            return promise
        }
    }

    @discardableResult
    func claim(_ promise: Promise, on day: String, files: [StoredFile.ID] = [], publishing: Bool = false)
        async throws -> Promise
    {
        try await promises.claim(
            promise.id, doneOn: Day(day)!, "Đã thay nắp cống", files: files, publishing: publishing,
            revision: promise.revision, by: DialogueOffice.lan)
    }

    func tally(of units: [Unit.ID]? = [ward]) async throws -> PromiseTally {
        try await archive.read { try PromiseStore.tally(of: units, in: $0) }
    }
}
