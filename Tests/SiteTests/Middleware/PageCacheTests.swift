import Civics
import HTTPTypes
import NIOCore
import Records
import TestSupport
import Testing

@testable import Site

@Suite struct PageCacheTests {
    private func act(on site: TestSite) async throws {
        try await site.archive.act { try $0.enter(JournalEntry("tried", "thing", "1", by: .visitor)) }
    }

    @Test func `a public page is not sent again to a browser that has it`() async throws {
        let browser = try await TestSite().visitor()
        let page = try await browser.get(.home)
        let tag = try #require(page.headers[.eTag])
        let again = try await browser.send(.get, "/", [.ifNoneMatch: tag])
        #expect(again.status == .notModified && again.bytes.isEmpty)
        #expect(try await browser.send(.get, "/?lang=en", [.ifNoneMatch: tag]).status == .ok)
    }

    @Test func `an act makes every kept page old`() async throws {
        let site = try await TestSite()
        _ = try await site.visitor().get(.home)
        let key = PageCache.Key(target: "/", language: .vietnamese, day: site.archive.clock.now().day)
        #expect(site.parts.cache.entry(key, at: site.archive.revision) != nil)
        try await act(on: site)
        #expect(site.parts.cache.entry(key, at: site.archive.revision) == nil)
    }

    @Test func `an act that is not kept leaves pages as they are`() async throws {
        let site = try await TestSite()
        let before = site.archive.revision
        await #expect(throws: (any Error).self) { try await site.archive.act { _ in } }
        #expect(site.archive.revision == before)
    }

    @Test func `whoever is signed in gets a page of his own`() async throws {
        let site = try await TestSite()
        _ = try await site.visitor().get(.home)
        let page = try await site.browser(of: "Nguyễn Thị Lan").get(.home)
        #expect(page.says("Nguyễn Thị Lan") && page.headers[.eTag] == nil)
        #expect(page.headers[.cacheControl] == "no-store")
        #expect(try await !site.visitor().get(.home).says("Nguyễn Thị Lan"))
    }

    @Test func `what is kept stays within its bounds`() {
        let cache = PageCache(maximumBytes: 100_000, maximumAgeSeconds: 60)
        for number in 0..<1_000 {
            let entry = PageCache.Entry(
                status: 200, body: ByteBuffer(repeating: 1, count: 5_000), tag: "",
                revision: Revision(acts: 0), madeAt: .now)
            cache.keep(entry, as: .init(target: "/\(number)", language: .english, day: Day(number: 0)))
            #expect(cache.bytes <= 100_000)
        }
        let old = PageCache(maximumBytes: 100_000, maximumAgeSeconds: 0)
        let key = PageCache.Key(target: "/", language: .english, day: Day(number: 0))
        old.keep(
            .init(status: 200, body: ByteBuffer(), tag: "", revision: Revision(acts: 0), madeAt: .now),
            as: key)
        #expect(old.entry(key, at: Revision(acts: 0)) == nil)
    }

    @Test func `assets may be kept for good and are found at an address of their content`() async throws {
        let site = try await TestSite()
        let page = try await site.visitor().get(.home)
        let style = try #require(page.html.firstMatch(of: /href="(\/tai-san\/[^"]+\.css)"/)).1
        let asset = try await site.visitor().get(String(style))
        #expect(asset.headers[.cacheControl]?.contains("immutable") == true)
        #expect(asset.headers[.contentType] == "text/css; charset=utf-8")
        #expect(!asset.html.contains("http://") && !asset.html.contains("https://"))
    }
}
