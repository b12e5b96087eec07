import Civics
import Hummingbird
import HTTPTypes

/// Refuses what is no proper request for any page: broken addresses, and more than the site is ready to read.
struct RequestCheck: RouterMiddleware {
    typealias Context = SiteContext

    private static let maximumTargetBytes = 4_096
    private static let maximumHeaderBytes = 16_384
    private static let slash = UInt8(ascii: "/")

    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        let target = request.head.path ?? "/"
        guard target.utf8.count <= Self.maximumTargetBytes else { throw RequestRefusal.addressTooLong }
        let headerBytes = request.headers.reduce(0) { $0 + $1.name.rawName.utf8.count + $1.value.utf8.count }
        guard headerBytes <= Self.maximumHeaderBytes else { throw RequestRefusal.headersTooLarge }
        let end = target.utf8.firstIndex(of: UInt8(ascii: "?"))
        let path = target[..<(end ?? target.endIndex)]
        let query = end.map { target[target.utf8.index(after: $0)...] }
        try check(path: path)
        context.query = try FormFields(urlEncoded: (query ?? "").utf8)
        context.reader.address = Self.address(path, context.query)

        if path.utf8.count > 1, path.utf8.last == Self.slash {
            return try withoutTrailingSlash(request, path, query: query)
        }
        return try await next(request, context)
    }

    /// A path is made of segments of text; whoever writes dots, doubled slashes or hidden slashes wants something else.
    private func check(path: Substring) throws {
        guard path.utf8.first == Self.slash else { throw RequestRefusal.malformed }
        let segments = path.utf8.dropFirst().split(separator: Self.slash, omittingEmptySubsequences: false)
        guard !segments.dropLast().contains(where: \.isEmpty) else { throw RequestRefusal.malformed }
        for segment in segments {
            let text = try FormFields.text(FormFields.decoded(segment, plusIsSpace: false))
            guard text != ".", text != "..",
                !text.unicodeScalars.contains(where: {
                    $0 == "/" || $0 == "\\" || $0.value < 0x20 || $0.value == 0x7F
                })
            else { throw RequestRefusal.malformed }
        }
    }

    /// Where the reader is, without the choice of a language.
    private static func address(_ path: Substring, _ query: FormFields) -> Address {
        query.all.filter { $0.name != "lang" }
            .reduce(Address(path: String(path))) { $0.adding($1.name, $1.value) }
    }

    private func withoutTrailingSlash(_ request: Request, _ path: Substring, query: Substring?) throws
        -> Response
    {
        guard request.method == .get || request.method == .head else { throw Refusal.notFound }
        let target = String(path.dropLast()) + (query.map { "?\($0)" } ?? "")
        return Response(status: .movedPermanently, headers: [.location: target])
    }
}
