import Civics
import Records
import TestSupport
import Testing

@testable import Site

/// What is to be done besides the stages, on the letter's page and the desk of whoever handles it.
@Suite struct LetterDutyPagesTests {
    @Test func `a duty stands on the letter with its day until it is entered as done`() async throws {
        let city = try await LetterCity()
        let sender = city.site.visitor()
        let (_, code) = try await city.write(["kind": "denunciation"], in: sender)
        let id = try #require(try await city.letters().first).id
        let head = try await city.browser(.unitHead, named: "Phạm Thị Hoa")
        let found = LetterPermissionTests.classified.merging(["kind": "denunciation"]) { $1 }
        _ = try await city.act("classify", on: id, by: head, found)
        let page = try await city.act("accept", on: id, by: head)
        #expect(page.says("Báo việc thụ lý cho người tố cáo và người bị tố cáo"))
        #expect(page.says("Điều 29 khoản 3"))
        let waiting = try await city.open(code, in: sender)
        #expect(waiting.says("còn phải làm") && waiting.says("Báo việc thụ lý cho người tố cáo"))
        #expect(waiting.link("Ghi đã làm xong") == nil)
        city.site.clock.move(to: Day("2022-08-15")!)
        let later = try await city.browser(.unitHead, named: "Phạm Thị Hoa")
        let desk = try await later.get(.desk)
        #expect(desk.says("báo việc thụ lý cho người tố cáo"))
        let form = try await later.get(try #require(page.link("Ghi đã làm xong")).address)
        let refused = try await later.submit(form, ["how": "", "day": "2022-08-12"])
        #expect(refused.status == .unprocessableContent && refused.problems.isEmpty == false)
        let done = try await later.submit(refused, ["how": "Gửi thư số 12/TB"])
        #expect(done.says("Gửi thư số 12/TB") && done.link("Ghi đã làm xong") == nil)
        // The sender reads no more of it: how it was done is told by the notice itself.
        #expect(!(try await city.open(code, in: sender)).says("còn phải làm"))
        // Entered again from a form that was open before, it is told that it was done.
        let again = try await later.submit(form, ["how": "Gửi thư số 13/TB"])
        #expect(again.status == .unprocessableContent && again.says("đã được Phạm Thị Hoa ghi là làm xong"))
        #expect(again.says("Gửi thư số 13/TB"))
        #expect(try await later.get(form.address).heading == done.heading)
    }

    @Test func `the first check of a denunciation is made longer from its page, once`() async throws {
        let city = try await LetterCity()
        _ = try await city.write(["kind": "denunciation"])
        let id = try #require(try await city.letters().first).id
        let head = try await city.browser(.unitHead, named: "Phạm Thị Hoa")
        let before = try await head.get(.letter(id))
        #expect(before.link("Kéo dài việc kiểm tra ban đầu") != nil)
        let after = try await city.act("extend_intake", on: id, by: head, ["reason": "Xác minh ở nhiều nơi"])
        #expect(after.says("26/8/2022") || after.says("26 tháng 8"))
        #expect(after.link("Kéo dài việc kiểm tra ban đầu") == nil)
    }
}
