import Civics
import HTTPTypes
import Records
import TestSupport
import Testing

@testable import Site

@Suite struct ReceiptPagesTests {
    @Test func `a code opens its letter, typed with blanks or without, and stands nowhere afterwards`()
        async throws
    {
        let site = try await TestSite()
        let code = try await issue(in: site)
        for typed in [code.digits, code.grouped, " \(code.grouped.replacing(" ", with: "-")) "] {
            let browser = site.visitor()
            let answer = try await send(typed, in: browser)
            #expect(answer.status == .seeOther)
            #expect(answer.headers[.location] == "/tra-cuu/don")
            let cookies = answer.headers[values: .setCookie]
            #expect(cookies.contains { $0.contains("dh-bien-nhan=") && $0.contains("HttpOnly") })
            #expect(!cookies.contains { $0.contains(code.digits) || $0.contains("dh-bao-tin") })
        }
    }

    @Test func `a slip of the finger, a wrong number and one never given are told apart only by the reader`()
        async throws
    {
        let site = try await TestSite()
        let code = try await issue(in: site)
        let browser = site.visitor()
        let slip = String(code.digits.dropLast()) + (code.digits.last == "0" ? "1" : "0")
        #expect(try await send(slip, in: browser).says("Có chữ số gõ nhầm"))
        #expect(try await send("1234", in: browser).says("16 chữ số; ông/bà đã gõ 4"))
        var generator = SystemRandomNumberGenerator()
        let unknown = try await send(ReceiptCode(using: &generator).digits, in: browser)
        #expect(unknown.status == .unprocessableContent)
        #expect(unknown.says("Không có biên nhận nào mang mã này"))
        #expect(browser.cookies["dh-bien-nhan"] == nil)
    }

    @Test(arguments: ["", "\u{202E}1234", "१२३४५६७८९०१२३४५६", String(repeating: "9", count: 20_000), "<b>"])
    func `whatever is typed is answered with a sentence`(typed: String) async throws {
        let page = try await send(typed, in: TestSite().visitor())
        #expect(page.status == .unprocessableContent)
        #expect(page.says("Mã biên nhận gồm 16 chữ số"))
    }

    @Test func `wrong codes run out, right ones do not`() async throws {
        let site = try await TestSite()
        let code = try await issue(in: site)
        let browser = site.visitor()
        for _ in 0..<30 { #expect(try await send(code.digits, in: browser).status == .seeOther) }
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<20 {
            let wrong = ReceiptCode(using: &generator).digits
            #expect(try await send(wrong, in: browser).status == .unprocessableContent)
        }
        let held = try await send(ReceiptCode(using: &generator).digits, in: browser)
        #expect(held.status == .tooManyRequests)
        #expect(try await send(code.digits, in: browser).status == .tooManyRequests)
        site.clock.advance(days: 1)
        #expect(try await send(code.digits, in: browser).status == .seeOther)
    }

    @Test func `the cookie names what was opened and until when, and no other is believed`() async throws {
        let signer = Signer(secret: Array(0..<32))
        let session = ReceiptSession(
            ReceiptStore.Subject(noun: "letter", id: "L1"), until: Instant(milliseconds: 3_600_000))
        let sealed = session.sealed(by: signer)
        #expect(ReceiptSession(sealed, signedBy: signer) == session)
        #expect(ReceiptSession(sealed, signedBy: Signer(secret: Array(1..<33))) == nil)
        let notice = signer.seal("letter L1 3600000", for: "notice")
        for forged in [notice, "letter L1 99999999999999", sealed + "0", "", "a.b.c", "."] {
            #expect(ReceiptSession(forged, signedBy: signer) == nil)
        }
    }

    @Test func `home and foot lead to it, and closing forgets what was opened`() async throws {
        let site = try await TestSite()
        let browser = site.visitor()
        let links = try await browser.get(.home).links
        #expect(links.filter { $0.address == "/tra-cuu" }.count >= 2)
        _ = try await send(try await issue(in: site).digits, in: browser)
        #expect(browser.cookies["dh-bien-nhan"] != nil)
        let seal = try await browser.get(.receipt).field("_dau") ?? ""
        _ = try await browser.post("/tra-cuu/dong", [("_dau", seal)])
        #expect(browser.cookies["dh-bien-nhan"] == nil)
    }

    private func issue(in site: TestSite) async throws -> ReceiptCode {
        let receipts = site.parts.receipts
        return try await site.archive.act { transaction in
            let code = try receipts.issue(for: "letter", "L1", in: transaction)
            try transaction.enter(JournalEntry("received", "letter", "L1", by: .visitor))
            return code
        }
    }

    private func send(_ typed: String, in browser: Browser) async throws -> SeenPage {
        let seal = try await browser.get(.receipt).field("_dau") ?? ""
        return try await browser.post("/tra-cuu", [("_dau", seal), ("code", typed)])
    }
}
