import Civics
import Hummingbird
import HTTPTypes
import NIOCore
import Records

/// The page of the letter that a receipt code has opened, and its papers.
struct OpenedLetterController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SiteContext>) {
        group.get(Address.openedLetter.route, use: show)
        group.get(Address.LetterRoute.openedFile.route, use: file)
    }

    func show(_ request: Request, context: SiteContext) async throws -> Response {
        guard let opened = try await context.openedLetter() else { return context.redirect(to: .receipt) }
        return try await opened.page(.blank(), context)
    }

    /// A paper of the letter, for its sender.
    func file(_ request: Request, context: SiteContext) async throws -> Response {
        guard let opened = try await context.openedLetter() else { throw Refusal.notFound }
        let wanted = try context.parameters.identifier("file", of: StoredFile.self)
        let files = try await parts.archive.read { try LetterStore.files(of: opened.id, in: $0) }
        guard let file = files.first(where: { $0.file.id == wanted })?.file else { throw Refusal.notFound }
        return try parts.letterPaper(file)
    }
}

extension SiteParts {
    /// A paper of a letter. Only pictures and PDF are shown in place, and nothing in it is run.
    func letterPaper(_ file: StoredFile) throws -> Response {
        guard disclosure.files.folder.holds(file.digest) else { throw Refusal.notFound }
        return FileAnswer(file, isPublic: false).response(
            try disclosure.files.folder.contents(of: file.digest))
    }
}
