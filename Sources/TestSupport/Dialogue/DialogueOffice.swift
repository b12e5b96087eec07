import Civics
import Records

/// A ward that talks with its people, for tests: its stores over the units of the disclosure office.
package struct DialogueOffice: Sendable {
    package let office: DisclosureOffice
    package let dialogues: DialogueStore
    package let receipts: ReceiptStore

    package static let ward = DisclosureOffice.ward
    /// The clerk, here of every unit.
    package static let lan = DisclosureOffice.lan.hand(as: .unitClerk)

    package var archive: Archive { office.archive }

    package init(on backend: Backend = .sqlite, day: String = "2022-08-05") async throws {
        try self.init(in: try await DisclosureOffice(on: backend, day: day))
    }

    package init(in office: DisclosureOffice) throws {
        self.office = office
        receipts = ReceiptStore(key: .random())
        dialogues = DialogueStore(archive: office.archive, clocks: office.clocks, receipts: receipts)
    }

    package func move(to day: String) { office.move(to: day) }

    package func plan(_ day: String, topic: DialogueTopic = .general, inYearPlan: Bool = true) -> DialoguePlan
    {
        DialoguePlan(
            title: "Đối thoại với Nhân dân", topic: topic, day: Day(day)!,
            hours: OfficeHours(opens: 480, closes: 690), place: "Hội trường UBND phường",
            chair: "Chủ tịch UBND phường", agenda: "Điện, đường\nVệ sinh môi trường", isInYearPlan: inYearPlan
        )
    }

    /// Announced today.
    package func announced(
        _ day: String = "2022-08-19", _ kind: DialogueKind = .people, _ mode: DialogueMode = .regular,
        topic: DialogueTopic = .general, of unit: Unit.ID = ward
    ) async throws -> Dialogue {
        let planned = try await dialogues.plan(
            plan(day, topic: topic), kind, mode, of: unit, by: Self.lan)
        let today = archive.clock.now().day
        return try await dialogues.announce(planned.id, on: today, revision: planned.revision, by: Self.lan)
    }

    package func dialogue(_ id: Dialogue.ID) async throws -> Dialogue {
        try await archive.read { try DialogueStore.dialogue(id, in: $0) }
    }

    package func questions(of id: Dialogue.ID) async throws -> [DialogueQuestion] {
        try await archive.read { try DialogueStore.questions(of: id, in: $0) }
    }

    package func ask(
        _ text: String = "Bao giờ sửa đường ngõ 12?", name: String = "Nguyễn Thị Lan", at id: Dialogue.ID
    )
        async throws -> DialogueQuestion
    {
        try await dialogues.ask(text, name: name, at: id).0
    }

    package func enter(_ text: String, key: String, at id: Dialogue.ID) async throws -> DialogueQuestion {
        try await dialogues.enter(text, name: "", key: key, at: id, by: Self.lan)
    }

    package func end(_ id: DialogueQuestion.ID, _ draft: DialogueEndDraft) async throws -> DialogueQuestion {
        let question = try await archive.read { try DialogueStore.question(id, in: $0) }
        return try await dialogues.end(id, draft, revision: question.revision, by: Self.lan)
    }

    /// Counted and closed, with every open question answered in the room.
    package func closed(_ id: Dialogue.ID, participants: Int = 80, sides: WorkplaceSides? = nil) async throws
        -> Dialogue
    {
        let counted = try await dialogues.count(
            DialogueAttendance(participants: participants, workplace: sides), at: id,
            revision: try await dialogue(id).revision, by: Self.lan)
        for question in try await questions(of: id) where question.end == nil {
            _ = try await end(question.id, .answered("Đã giải thích tại chỗ", onSpot: true))
        }
        return try await dialogues.close(
            id, secretary: "Đỗ Thị Thu", conclusion: "Giao công chức địa chính theo dõi",
            revision: counted.revision, by: Self.lan)
    }
}

extension Officer {
    /// The officer at work with one role, in every unit.
    package func hand(as role: Role) -> UnitHand {
        UnitHand(self) { deed, _ in deed.isGiven(toOneOf: [role]) }
    }
}
