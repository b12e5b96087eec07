import Civics
import Records
import TestSupport
import Testing

@testable import Site

@Suite struct DialogueSupportTests {
    private let today = Day("2022-08-12")!

    @Test func `one address supports a question five times a day, others and other questions go on`()
        async throws
    {
        let limit = SupportLimit()
        let (one, other) = (DialogueQuestion.ID(high: 1, low: 1), DialogueQuestion.ID(high: 1, low: 2))
        for _ in 1...5 { try await limit.take(one, from: "203.0.113.7", on: today) }
        await #expect(throws: Refusal.self) { try await limit.take(one, from: "203.0.113.7", on: today) }
        try await limit.take(other, from: "203.0.113.7", on: today)
        try await limit.take(one, from: "203.0.113.8", on: today)
        await limit.giveBack(one, from: "203.0.113.7", on: today)
        try await limit.take(one, from: "203.0.113.7", on: today)
        await #expect(throws: Refusal.self) { try await limit.take(one, from: "203.0.113.7", on: today) }
        // Another day has another salt and begins anew.
        try await limit.take(one, from: "203.0.113.7", on: today.adding(days: 1))
    }

    @Test(
        arguments: [
            ("203.0.113.7", "203.0.113.7"), ("::ffff:203.0.113.7", "::ffff:203.0.113.7"),
            ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2"), ("2001:db8:1:2:ffff::1", "2001:db8:1:2"),
            ("2001:db8::1", "2001:db8"), ("::1", ""),
        ])
    func `a household of the newer kind of addresses is one`(address: String, network: String) {
        #expect(SupportLimit.network(of: address) == network)
    }

    @Test func `a flood of addresses takes no more room than there is`() async throws {
        let limit = SupportLimit(mostKept: 3)
        let question = DialogueQuestion.ID(high: 1, low: 1)
        for number in 1...3 { try await limit.take(question, from: "\(number)", on: today) }
        await #expect(throws: Refusal.self) { try await limit.take(question, from: "4", on: today) }
        try await limit.take(question, from: "3", on: today)
    }

    @Test func `six browsers of one network are five, and pressing again costs nothing`() async throws {
        let city = try await DisclosureCity()
        let office = try DialogueOffice(in: city.office)
        let dialogue = try await office.announced("2022-08-26")
        let question = try await office.ask(at: dialogue.id)
        try await office.dialogues.admit(question.id, revision: 1, by: DialogueOffice.lan)
        let address = Address.dialogue(dialogue.id)
        let first = city.site.visitor()
        for _ in 1...3 {
            let page = try await first.get(address)
            #expect(page.says("mỗi mạng nhiều nhất 5 lượt một ngày"))
            _ = try await first.submit(page, to: .dialogueSupport(question))
        }
        for number in 2...7 {
            let browser = city.site.visitor()
            let answer = try await browser.submit(
                try await browser.get(address), to: .dialogueSupport(question))
            #expect(answer.says("từ mạng này đã có 5 lượt") == (number > 5), "\(number)")
        }
        #expect(try await city.site.visitor().get(address).says("5 lượt ủng hộ"))
    }
}
