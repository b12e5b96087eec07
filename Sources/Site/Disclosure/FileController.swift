import Civics
import Hummingbird
import HTTPTypes
import NIOCore
import Records

/// Gives out files: to anyone what is published, to a unit's people and those who watch it the rest.
struct FileController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SiteContext>) {
        group.get(Address.PostingRoute.file.route, use: show)
    }

    func show(_ request: Request, context: SiteContext) async throws -> Response {
        let id = try context.parameters.identifier("id", of: StoredFile.self)
        let (file, isInside) = try await parts.archive.read { reading in
            // Papers of letters are read through their letter, by those who may see it.
            guard try !LetterStore.isOfLetter(id, in: reading) else { throw Refusal.notFound }
            return (try FileStore.file(id, in: reading), try FileStore.isForStaffOnly(id, in: reading))
        }
        let mayRead = (file.isPublished && !isInside) || context.mayReadFiles(of: file.unit)
        guard mayRead, parts.disclosure.files.folder.holds(file.digest) else { throw Refusal.notFound }
        let answer = FileAnswer(file, isPublic: file.isPublished && !isInside)
        if context.ifNoneMatch?.contains(answer.tag) == true {
            return Response(status: .notModified, headers: answer.headers)
        }
        return answer.response(try parts.disclosure.files.folder.contents(of: file.digest))
    }
}

/// A file as it is given out.
struct FileAnswer {
    let file: StoredFile
    let isPublic: Bool

    init(_ file: StoredFile, isPublic: Bool) {
        self.file = file
        self.isPublic = isPublic
    }

    var tag: String { "\"\(file.digest.prefix(32))\"" }

    func response(_ content: some Sequence<UInt8>) -> Response {
        Response(
            status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: content)))
    }

    /// Nothing but a picture or a PDF is shown in place; whatever it is, the browser is told not to guess and to run
    /// nothing in it.
    var headers: HTTPFields {
        let isShown = file.type.isImage || file.type == .pdf
        var headers: HTTPFields = [
            .contentType: file.type.mediaType,
            .contentDisposition:
                "\(isShown ? "inline" : "attachment"); filename=\"\(Self.plain(file.name))\"; filename*=UTF-8''\(Self.encoded(file.name))",
            // Asked for each time whether it still is public: a posting can be withdrawn.
            .cacheControl: isPublic ? "public, no-cache" : "private, no-store",
            .xContentTypeOptions: "nosniff",
        ]
        headers[.contentSecurityPolicy] = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
        headers[.eTag] = tag
        return headers
    }

    private static func plain(_ name: String) -> String {
        String(
            name.folded.unicodeScalars.filter { $0.isASCII && $0 != "\"" && $0 != "\\" && $0.value >= 0x20 })
    }

    private static func encoded(_ name: String) -> String {
        Address.segment(name).replacing(":", with: "%3A")
    }
}

extension SiteContext {
    fileprivate func mayReadFiles(of unit: Unit.ID) -> Bool {
        guard let authority = person?.authority else { return false }
        return authority.tree.successors(of: unit).contains { unit in
            authority.may(.viewEvidence, in: unit) || authority.may(.publishPosting, in: unit)
        }
    }
}
