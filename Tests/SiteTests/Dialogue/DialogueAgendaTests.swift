import Civics
import Records
import TestSupport
import Testing

@testable import Site

@Suite struct DialogueAgendaTests {
    @Test func `what is promised and not settled comes back on the next agenda, late and disputed too`()
        async throws
    {
        let city = try await DisclosureCity()
        let office = try DialogueOffice(in: city.office)
        try await city.office.promise("Sửa cống ngõ 3", due: "2022-08-15")
        let kept = try await city.office.promise("Thay đèn ngõ 5", from: .visit("V2"))
        let claimed = try await city.office.claim(kept, on: "2022-08-12")
        _ = try await city.office.promises.confirm(
            claimed.id, as: ReceiptStore.Subject(noun: "visit", id: "V2"), revision: claimed.revision)
        city.site.clock.move(to: Day("2022-08-18")!)
        let (open, inside) = (
            try await office.announced("2022-08-26"), try await office.announced("2022-08-26", .workplace)
        )
        for browser in [city.site.visitor(), try await city.clerk()] {
            let page = try await browser.get(Address.dialogue(open.id))
            #expect(page.says("Lời hứa từ các lần trước, chưa xong: 1") && page.says("Sửa cống ngõ 3"))
            #expect(!page.says("Thay đèn ngõ 5"))
        }
        // What residents were promised is nothing for the agenda of a workplace.
        #expect(!(try await city.clerk().get(Address.dialogue(inside.id)).says("Sửa cống ngõ 3")))
        city.site.clock.move(to: Day("2022-08-26")!)
        #expect(try await city.clerk().get(.dialogueMinutes(open.id)).says("Sửa cống ngõ 3"))
        _ = try await office.closed(open.id)
        #expect(!(try await city.site.visitor().get(Address.dialogue(open.id)).says("Sửa cống ngõ 3")))
    }

    @Test func `after a merger the next agenda brings back what any of the old units promised`() async throws
    {
        let city = try await DisclosureCity()
        let office = try DialogueOffice(in: city.office)
        let inherited = try await office.announced("2022-08-26")
        try await city.office.promise("Sửa cống ngõ 3", due: "2022-08-19")
        try await city.office.promise("Thay đèn ngõ 5", due: "2022-08-19", of: DisclosureOffice.otherWard)
        let merged = Unit.ID(high: 0x0190_0000_0000_7001, low: 0x8000_0000_0000_0098)
        try await city.office.units.change(
            by: .keeper,
            .merge(
                [DisclosureOffice.ward, DisclosureOffice.otherWard],
                into: .new(
                    UnitChange.NewUnit(
                        id: merged, code: "P12", name: "Phường Hòa", kind: UnitKind("ward")!,
                        parent: DisclosureOffice.city)), on: Day("2022-08-15")!))
        city.site.clock.move(to: Day("2022-08-18")!)
        let own = try await office.announced("2022-08-30", of: merged)
        for dialogue in [inherited, own] {
            let page = try await city.site.visitor().get(Address.dialogue(dialogue.id))
            #expect(page.says("chưa xong: 2") && page.says("Sửa cống ngõ 3") && page.says("Thay đèn ngõ 5"))
        }
    }

    @Test func `forms of the minutes are kept on the device under names of their own`() async throws {
        let city = try await DisclosureCity()
        let office = try DialogueOffice(in: city.office)
        let dialogue = try await office.announced("2022-08-12")
        let question = try await office.enter("Rác để lâu", key: "khoa-0001", at: dialogue.id)
        let clerk = try await city.clerk()
        let minutes = try await clerk.get(.dialogueMinutes(dialogue.id)).html
        for name in [
            "data-keep=\"dialogue-\(dialogue.id)\"", "data-draft=\"dialogue-\(dialogue.id)-closing\"",
            "data-empty=\"Ghi câu hỏi rồi mới lưu.\"", "data-online=\"Mất mạng: mã chỉ cấp được khi có mạng.",
        ] {
            #expect(minutes.contains(name))
        }
        let end = try await clerk.get(Address.dialogueEnding(question)).html
        #expect(end.contains("data-draft=\"question-\(question.id)-\(question.revision)\""))
    }

    @Test func `a question and its end are saved together, and what lacks in the end is said`() async throws {
        let city = try await DisclosureCity()
        let office = try DialogueOffice(in: city.office)
        let dialogue = try await office.announced("2022-08-12")
        let clerk = try await city.clerk()
        let minutes = try await clerk.get(.dialogueMinutes(dialogue.id))
        #expect(minutes.says("Ghi luôn kết quả"))
        for (values, words) in [
            (["kind": "promised", "what": "Lấy rác hằng ngày"], "Ai chịu trách nhiệm"),
            (["kind": "answered"], "Trả lời, hoặc lý do"), (["end-text": "Đã rõ"], "Kết quả"),
        ] as [([String: String?], String)] {
            let page = try await clerk.submit(
                minutes, to: .dialogueEntry(dialogue.id),
                values.merging(["text": "Rác để lâu"]) { one, _ in one })
            #expect(page.status == .unprocessableContent && page.says(words), "\(words)")
            #expect(page.field("text") == "Rác để lâu")
        }
        #expect(try await office.questions(of: dialogue.id).isEmpty)
        let saved = try await clerk.submit(
            minutes, to: .dialogueEntry(dialogue.id),
            [
                "text": "Rác để lâu", "kind": "promised", "what": "Lấy rác hằng ngày",
                "owner": "Phó Chủ tịch",
                "due": "2022-09-30",
            ])
        #expect(saved.says("Các câu hỏi: 1, chưa có kết quả 0") && saved.says("Lấy rác hằng ngày"))
    }

    @Test func `somebody who asked in the room is given a code, once, and follows the question with it`()
        async throws
    {
        let city = try await DisclosureCity()
        let office = try DialogueOffice(in: city.office)
        let dialogue = try await office.announced("2022-08-12")
        let question = try await office.enter("Rác để lâu", key: "khoa-0001", at: dialogue.id)
        let clerk = try await city.clerk()
        let minutes = try await clerk.get(.dialogueMinutes(dialogue.id))
        let told = try await clerk.submit(minutes, to: .dialogueCode(question))
        let code = try #require(told.html.firstMatch(of: /\d{4} \d{4} \d{4} \d{4}/).map { String($0.0) })
        #expect(try await clerk.submit(minutes, to: .dialogueCode(question)).status == .conflict)
        let asker = city.site.visitor()
        let opened = try await asker.submit(try await asker.get(.receipt), to: .receipt, ["code": code])
        #expect(opened.heading == "Câu hỏi của ông/bà" && opened.says("Rác để lâu"))
        _ = try await office.closed(dialogue.id)
        #expect(try await clerk.submit(minutes, to: .dialogueCode(question)).status == .conflict)
    }
}
