import Civics
import Hummingbird
import Records

/// The public board, and its feed.
struct PostingListController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SiteContext>) {
        group.get(Address.postings.route, use: list)
        group.get(Address.postingFeed.route, use: feed)
    }

    func list(_ request: Request, context: SiteContext) async throws -> Response {
        try await context.publicPage {
            let (query, language) = (context.query, context.language)
            let (units, disclosure) = (parts.units, parts.disclosure)
            return try await parts.archive.read { reading in
                let tree = try units.tree(reading)
                return try Self.page(query, tree, disclosure, language, reading)
            }
        }
    }

    func feed(_ request: Request, context: SiteContext) async throws -> Response {
        let (query, units, catalogue) = (context.query, parts.units, parts.disclosure.catalogue)
        let (settings, language) = (parts.settings, context.language)
        let feed = try await parts.archive.read { reading in
            let tree = try units.tree(reading)
            let unit = try query["don-vi"].flatMap { $0.isEmpty ? nil : $0 }.map { code in
                guard let unit = tree.unit(code: code) else { throw Refusal.noSuchUnit }
                return unit
            }
            let filter = PostingFilter(units: unit.map { tree.within($0) })
            let postings = try PostingStore.list(filter, limit: 50, in: reading)
            return PostingFeed(
                origin: settings.origin, city: settings.name[language], unit: unit, postings: postings,
                tree: tree,
                catalogue: catalogue, language: language, now: reading.now)
        }
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/atom+xml; charset=utf-8", .cacheControl: "public, max-age=300",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: feed.text)))
    }

    private static func page(
        _ query: FormFields, _ tree: UnitTree, _ disclosure: DisclosureParts, _ language: Language,
        _ reading: Reading
    ) throws -> PostingListPage {
        let catalogue = disclosure.catalogue
        let choice = PostingListPage.Choice(query, tree, catalogue)
        var filter = choice.filter(in: tree, catalogue)
        let count = try PostingStore.count(filter, upTo: PostingListPage.mostCounted + 1, in: reading)
        filter.before = query["truoc"].flatMap { Posting.ID($0) }
        let found = try PostingStore.list(filter, limit: PostingListPage.perPage + 1, in: reading)
        let shown = found.prefix(PostingListPage.perPage)
        let older =
            found.count > shown.count
            ? shown.last.map { choice.address.adding("truoc", $0.id.description) } : nil
        let lists = disclosure.choices(language)
        return PostingListPage(
            choice: choice,
            sheets: shown.map { posting in
                PostingListPage.Sheet(
                    posting: posting, unit: tree.named(posting.unit), item: catalogue.item(posting.item))
            },
            count: count > PostingListPage.mostCounted ? nil : count, older: older,
            isFirst: filter.before == nil,
            subjects: .list(lists.subjects),
            items: choice.instrument.map { lists.items(of: $0, in: catalogue) } ?? .list(lists.items),
            instruments: .list(lists.instruments), today: reading.today)
    }
}

extension PostingListPage.Choice {
    /// What the query asks for; what makes no sense in it asks for nothing.
    init(_ query: FormFields, _ tree: UnitTree, _ catalogue: DisclosureCatalogue) {
        typedUnit = TypedUnit(query["don-vi"], in: tree)
        subject = query["linh-vuc"].flatMap { key in DisclosureSubject.shipped.first { $0.key == key } }
        item = query["noi-dung"].flatMap { catalogue.item($0) }
        instrument = query["van-ban"].flatMap { key in
            catalogue.items.contains { $0.instrument == key } ? key : nil
        }
        isOnBoard = query["con-niem-yet"] == "1"
        words = String((query["q"] ?? "").trimmingBlanks.prefix(100))
    }

    /// The contents looked for: those that fit matter, subject and law together; nothing for all.
    private func items(of catalogue: DisclosureCatalogue) -> [DisclosureItem.ID]? {
        guard item != nil || subject != nil || instrument != nil else { return nil }
        return catalogue.items.filter { one in
            (item == nil || one.id == item?.id) && (instrument == nil || one.instrument == instrument)
                && (subject?.items.contains(one.id) ?? true)
        }.map(\.id)
    }

    func filter(in tree: UnitTree, _ catalogue: DisclosureCatalogue) -> PostingFilter {
        PostingFilter(
            units: unit.flatMap { $0.parent == nil ? nil : tree.within($0) },
            items: items(of: catalogue), isOnBoard: isOnBoard, words: words)
    }
}

extension UnitTree {
    /// The unit and all under it, with those whose place they took: what hung at a unit that was merged stays to be found.
    func within(_ unit: Unit) -> [Unit.ID] {
        subtree(of: unit.id).flatMap { [$0.id] + everyPredecessor(of: $0.id) }
    }

    /// The unit's name today, or that of the one that took its place.
    func named(_ id: Unit.ID) -> String {
        self[id]?.name ?? successors(of: id).map(\.name).joined(separator: ", ")
    }
}
