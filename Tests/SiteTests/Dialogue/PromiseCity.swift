import Civics
import Records
import TestSupport

extension DisclosureOffice {
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
    func claim(_ promise: Promise, on day: String) async throws -> Promise {
        try await promises.claim(
            promise.id, doneOn: Day(day)!, "Đã thay nắp cống", revision: promise.revision,
            by: DialogueOffice.lan)
    }
}
