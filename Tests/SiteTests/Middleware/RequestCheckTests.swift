import Civics
import HTTPTypes
import Site
import TestSupport
import Testing

@Suite struct RequestCheckTests {
    @Test(arguments: [
        "/%", "/a%2", "/%00", "/%C0%AE", "/%FF", "/a%2Fb", "/a%5Cb", "/../etc/passwd", "/%2e%2e/x", "/./x",
        "//evil.example",
        "/a//b", "/?q=%00", "/?q=%C0%AF", "/?q=%zz", "/%0A", "/%7F",
    ])
    func `a broken address is refused with a page`(target: String) async throws {
        let page = try await TestSite().visitor().send(.get, target)
        #expect(page.status == .badRequest)
        #expect(page.heading == "Chưa làm được")
    }

    @Test(arguments: [
        "/khong-co", "/bao-cao-cu/2019", "/tai-san/dien-hong.cu.css", "/.env", "/wp-login.php", "/%E1%BA%A5",
    ])
    func `an unknown address is not found`(target: String) async throws {
        let page = try await TestSite().visitor().send(.get, target)
        #expect(page.status == .notFound)
        #expect(page.heading == "Không tìm thấy trang")
    }

    @Test(arguments: [HTTPRequest.Method.post, .put, .delete, .patch, .trace, .options])
    func `a method that an address does not take is named`(method: HTTPRequest.Method) async throws {
        let page = try await TestSite().visitor().send(method, "/")
        #expect(page.status == .methodNotAllowed)
        #expect(page.headers[.allow] == "GET, HEAD")
    }

    @Test func `asking for the head alone gives no body`() async throws {
        let browser = try await TestSite().visitor()
        let page = try await browser.send(.head, "/")
        #expect(page.status == .ok && page.bytes.isEmpty)
        #expect(page.headers[.contentLength] == (try await browser.send(.get, "/")).headers[.contentLength])
        #expect(try await browser.send(.head, "/khong-co").bytes.isEmpty)
    }

    @Test func `a slash at the end leads to the address without it`() async throws {
        let browser = try await TestSite().visitor()
        let page = try await browser.send(.get, "/gioi-thieu/?lang=en")
        #expect(page.status == .movedPermanently)
        #expect(page.headers[.location] == "/gioi-thieu?lang=en")
        #expect(try await browser.send(.get, "/khong-co/").headers[.location] == "/khong-co")
    }

    @Test func `too long an address and too many headers are refused`() async throws {
        let browser = try await TestSite().visitor()
        #expect(
            try await browser.send(.get, "/" + String(repeating: "a", count: 5_000)).status == .uriTooLong)
        let page = try await browser.send(.get, "/", [.userAgent: String(repeating: "x", count: 20_000)])
        #expect(page.status == .requestHeaderFieldsTooLarge)
    }
}
