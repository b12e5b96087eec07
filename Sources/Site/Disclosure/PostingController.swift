import Civics
import Hummingbird
import Records

/// One posting: the sheet, and its notice for the wall.
struct PostingController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SiteContext>) {
        group.get(Address.PostingRoute.posting.route, use: show)
        group.get(Address.PostingRoute.notice.route, use: notice)
    }

    func show(_ request: Request, context: SiteContext) async throws -> Response {
        let id = try context.parameters.identifier("id", of: Posting.self)
        let (disclosure, person) = (parts.disclosure, context.person)
        return try await context.publicPage {
            try await parts.archive.read { try PostingPage(id, for: person?.authority, disclosure, $0) }
        }
    }

    func notice(_ request: Request, context: SiteContext) async throws -> Response {
        let id = try context.parameters.identifier("id", of: Posting.self)
        let (disclosure, settings, person) = (parts.disclosure, parts.settings, context.person)
        return try await context.publicPage {
            try await parts.archive.read { reading in
                PostingNoticePage(
                    sheet: try PostingPage(id, for: person?.authority, disclosure, reading),
                    settings: settings)
            }
        }
    }
}

extension PostingPage {
    /// Everything about one posting, as far as this reader may see it.
    init(_ id: Posting.ID, for authority: Authority?, _ disclosure: DisclosureParts, _ reading: Reading)
        throws
    {
        let posting = try PostingStore.posting(id, in: reading)
        let tree = try disclosure.units.tree(reading)
        let ids =
            posting.versions.flatMap(\.files)
            + posting.places.flatMap { [$0.opening.photo, $0.closing?.photo].compactMap { $0 } }
        let found = try FileStore.files(ids, in: reading)
        let opensAll =
            authority.map { authority in
                tree.successors(of: posting.unit).contains {
                    authority.may(.viewEvidence, in: $0) || authority.may(.publishPosting, in: $0)
                }
            } ?? false
        let files = Dictionary(
            found.map { ($0.id, File(file: $0, isServed: $0.isPublished || opensAll)) },
            uniquingKeysWith: { one, _ in one })
        let mayClose = authority?.may(.keepPostingMinutes, in: posting.unit) ?? false
        let state = PostingState(of: posting, on: reading.today)
        self.posting = posting
        unit = tree[posting.unit] ?? tree.successors(of: posting.unit).first
        unitName = tree.named(posting.unit)
        item = disclosure.catalogue.item(posting.item)
        obligation = try posting.obligation.map { try ObligationStore.obligation($0, in: reading) }
        self.files = posting.current.files.compactMap { files[$0] }
        places = posting.places.map { place in
            let closable =
                mayClose && place.isOpen && state.isOnBoard
                && !(posting.term.isPermanent && place.channel.hangs)
            return Place(
                place: place, earliestClosing: posting.earliestClosing(of: place),
                openingPhoto: place.opening.photo.flatMap { files[$0] },
                closingPhoto: place.closing?.photo.flatMap { files[$0] },
                closing: closable ? Address.placeClosing(posting.id, place.id) : nil)
        }
        changes = posting.changes { files[$0]?.file.name }
        questions = try QuestionStore.answered(about: id, in: reading)
        reports = try AbsenceReportStore.reports(about: id, in: reading)
        lacking = item?.formsLacking(in: posting.channels) ?? []
        deeds = posting.deeds(of: authority, state: state)
        seesInside =
            authority.map {
                $0.may(.viewMatrix, in: posting.unit) || $0.may(.publishPosting, in: posting.unit)
            } ?? false
        today = reading.today
    }
}

extension Posting {
    /// Each correction beside the version it replaced, the newest first.
    func changes(naming name: (StoredFile.ID) -> String?) -> [PostingPage.Change] {
        zip(versions, versions.dropFirst()).reversed().map { old, new in
            PostingPage.Change(
                version: new,
                difference: old.body == new.body ? nil : TextDifference(from: old.body, to: new.body),
                titleBefore: old.title == new.title ? nil : old.title,
                filesAdded: new.files.filter { !old.files.contains($0) }.compactMap(name),
                filesRemoved: old.files.filter { !new.files.contains($0) }.compactMap(name))
        }
    }

    func deeds(of authority: Authority?, state: PostingState) -> [ActionLink] {
        guard let authority, withdrawal == nil, replacement == nil else { return [] }
        var links: [ActionLink] = []
        if authority.may(.keepPostingMinutes, in: unit), state.isOnBoard {
            links.append(ActionLink(Phrase("Thêm nơi niêm yết", "Add a place"), .placeOpening(id)))
        }
        if authority.may(.publishPosting, in: unit) {
            links.append(ActionLink(Phrase("Đính chính", "Correct"), .correction(id), .quiet))
        }
        if authority.may(.withdrawPosting, in: unit) {
            links.append(ActionLink(Phrase("Thu hồi", "Withdraw"), .withdrawal(id), .grave))
        }
        return links
    }
}
