import Civics
import Hummingbird
import HTTPTypes
import NIOCore

extension SiteContext {
    /// The page, for this reader alone. One that is signed in, or that a receipt code has opened, is kept by no browser: at
    /// a computer that others use too, nobody pages back to it.
    package func page(_ page: some Page, status: HTTPResponse.Status = .ok) throws -> Response {
        var response = Response(
            status: status,
            headers: [
                .contentType: "text/html; charset=utf-8", .contentLanguage: language.rawValue,
                .cacheControl: isForNobodyElse ? "no-store" : "private, no-cache",
            ],
            body: ResponseBody(byteBuffer: rendered(page)))
        if reader.notice != nil {
            response.setCookie(parts.cookie(CookieName.notice, "", maxAgeSeconds: 0))
        }
        return response
    }

    private var isForNobodyElse: Bool {
        person != nil || reader.seal.isUsed || cookies[CookieName.receipt] != nil
            || cookies[CookieName.handedCode] != nil
    }

    /// A page that is the same for everyone who is not signed in. It is made once and shown again until something is
    /// written; a browser that has it already is told so. Readers who are signed in get it made for them.
    package func publicPage<Made: Page>(_ make: () async throws -> Made) async throws -> Response {
        guard person == nil, reader.notice == nil else { return try page(try await make()) }
        let key = PageCache.Key(target: reader.address.path, language: language, day: today)
        // The revision is read before the records: what is written meanwhile makes the page old at once.
        let revision = parts.archive.revision
        if let entry = parts.cache.entry(key, at: revision) { return answer(entry) }
        let body = rendered(try await make())
        let entry = PageCache.Entry(
            status: 200, body: body, tag: "\"\(Self.tag(body))\"", revision: revision, madeAt: .now)
        guard !reader.seal.isUsed else {
            return Response(
                status: .ok, headers: headers(nil, "private, no-cache"), body: ResponseBody(byteBuffer: body))
        }
        parts.cache.keep(entry, as: key)
        return answer(entry)
    }

    /// After a form was taken: on to a page, which will say what was done.
    package func redirect(to address: Address, saying notice: Phrase? = nil, _ kind: Notice.Kind = .done)
        -> Response
    {
        var response = Response(status: .seeOther, headers: [.location: address.path])
        if let notice {
            let text = Notice(kind, notice[language]).sealedText
            response.setCookie(
                parts.cookie(CookieName.notice, parts.signer.seal(text, for: "notice"), maxAgeSeconds: 60))
        }
        return response
    }

    private func rendered(_ page: some Page) -> ByteBuffer {
        let frame = PageFrame(settings: parts.settings, assets: parts.assets, reader: reader)
        return ByteBuffer(bytes: frame.around(page).bytes)
    }

    private func answer(_ entry: PageCache.Entry) -> Response {
        let headers = headers(entry.tag, "private, no-cache")
        if let known = ifNoneMatch, known.contains(entry.tag) {
            return Response(status: .notModified, headers: headers)
        }
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: entry.body))
    }

    private func headers(_ tag: String?, _ caching: String) -> HTTPFields {
        var headers: HTTPFields = [
            .contentType: "text/html; charset=utf-8", .contentLanguage: language.rawValue,
            .cacheControl: caching, .vary: "Cookie",
        ]
        headers[.eTag] = tag
        return headers
    }

    /// In the manner of FNV-1a, eight bytes at a time: tells one state of a page from another, and protects nothing. Each
    /// step can be undone, so that pages that differ in one place only never share a tag.
    private static func tag(_ body: ByteBuffer) -> String {
        body.withUnsafeReadableBytes { bytes in
            var hash = 0xcbf2_9ce4_8422_2325 as UInt64
            func take(_ word: UInt64) {
                hash = (hash ^ word) &* 0x100_0000_01b3
                hash ^= hash >> 29
            }
            let words = bytes.count / 8
            for index in 0..<words { take(bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)) }
            for byte in bytes.dropFirst(words * 8) { take(UInt64(byte)) }
            return String(hash, radix: 36)
        }
    }
}

extension SignedInContext {
    package func page(_ page: some Page, status: HTTPResponse.Status = .ok) throws -> Response {
        try site.page(page, status: status)
    }

    package func redirect(to address: Address, saying notice: Phrase? = nil, _ kind: Notice.Kind = .done)
        -> Response
    {
        site.redirect(to: address, saying: notice, kind)
    }
}

extension Parameters {
    /// The identifier in the path; where it is none, there is no such page.
    package func identifier<Subject>(_ name: String, of subject: Subject.Type = Subject.self) throws
        -> Identifier<Subject>
    {
        guard let id = Identifier<Subject>(try require(name)) else { throw Refusal.notFound }
        return id
    }

    /// Text in the path, as it was meant.
    package func text(_ name: String) throws -> String {
        try FormFields.text(FormFields.decoded(try require(name).utf8, plusIsSpace: false))
    }
}
