import Civics
import Records
import TestSupport
import Testing

@testable import Site

/// What a sender says of each answer and of each stage, as sender and desk read it.
@Suite struct LetterVoicePagesTests {
    @Test func `both answers to a complaint are rated, and the desk reads which was which`() async throws {
        let city = try await LetterCity()
        let resident = city.site.visitor()
        let (id, code, head) = try await city.decidedComplaint(of: resident)
        _ = try await city.act("send", on: id, by: head)
        let first = try await city.open(code, in: resident)
        let rated = try await resident.submit(first, to: .openedLetterRating, ["satisfied": "no"])
        #expect(rated.says("Ông/bà đã trả lời: không hài lòng."))
        #expect(rated.says("Không hài lòng với kết quả lần đầu ngày 12/8/2022"))
        let again = try await resident.submit(
            try await resident.get(.openedLetterAppeal), to: .openedLetterAppeal,
            ["text": "Lối đi vẫn bị chặn."])
        #expect(again.says("Kết quả giải quyết lần đầu"))
        #expect(again.says("Ông/bà đã trả lời: không hài lòng."))
        let above = try await city.browser(.unitHead, in: DisclosureOffice.city, named: "Võ Thị Mai")
        _ = try await city.decide(
            id, by: above, officer: try await city.head("Võ Thị Mai", of: DisclosureOffice.city))
        let second = try await resident.get(.openedLetter)
        #expect(second.says("Kết quả giải quyết lần hai"))
        #expect(!second.says("Ông/bà đã trả lời: không hài lòng."))
        let satisfied = try await resident.submit(second, to: .openedLetterRating, ["satisfied": "yes"])
        #expect(satisfied.says("Ông/bà đã trả lời: hài lòng."))
        let desk = try await above.get(.letter(id))
        #expect(desk.says("Không hài lòng với kết quả lần đầu ngày 12/8/2022"))
        #expect(desk.says("Hài lòng với kết quả lần hai ngày 12/8/2022"))
        _ = try await above.get("/?lang=en")
        #expect(try await above.get(.letter(id)).says("Not satisfied with the answer at first instance of"))
    }

    @Test func `each stage that is late can be reported, and the desk reads which`() async throws {
        let city = try await LetterCity()
        let resident = city.site.visitor()
        let (_, code) = try await city.write(["kind": "complaint"], in: resident)
        let id = try #require(try await city.letters().first).id
        func report() async throws -> SeenPage {
            let page = try await city.open(code, in: resident)
            return try await resident.submit(page, to: .openedLetterLateness)
        }
        city.site.clock.move(to: Day("2022-08-23")!)
        let first = try await report()
        #expect(first.canSend(to: .openedLetterLateness) == false && first.says("ông/bà đã báo trễ hạn"))
        let head = try await city.browser(.unitHead)
        let complaint = LetterPermissionTests.classified.merging(["kind": "complaint"]) { $1 }
        _ = try await city.act("classify", on: id, by: head, complaint)
        _ = try await city.act("accept", on: id, by: head)
        let accepted = try await city.open(code, in: resident)
        #expect(!accepted.says("ông/bà đã báo trễ hạn"))
        #expect(accepted.says("Báo trễ hạn xử lý ban đầu lần đầu từ ngày 12/8/2022"))
        city.site.clock.move(to: Day("2022-09-23")!)
        _ = try await report()
        let desk = try await city.browser(.unitHead).get(.letter(id))
        #expect(desk.says("Báo trễ hạn xử lý ban đầu lần đầu từ ngày 12/8/2022"))
        #expect(desk.says("Báo trễ hạn giải quyết lần đầu từ ngày 23/8/2022"))
    }
}
