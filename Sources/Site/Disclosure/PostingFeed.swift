import Civics
import Records

/// The newest postings as an Atom feed (RFC 4287), for whoever wants to be told.
struct PostingFeed {
    let origin: String
    let city: String
    let unit: Unit?
    let postings: [PostingSummary]
    let tree: UnitTree
    let catalogue: DisclosureCatalogue
    let language: Language
    let now: Instant

    var text: String {
        let about = unit?.name ?? city
        let updated = postings.map(\.publishedAt).max() ?? now
        let itself = Address.postingFeed.adding("don-vi", unit?.code)
        let markup: Markup = """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(language.rawValue)">
            <id>\(origin)\(itself)</id>
            <title>\(Phrase("Công khai, niêm yết", "Published and posted"), language) – \(about)</title>
            <updated>\(Self.moment(updated))</updated>
            <link rel="self" href="\(origin)\(itself)"/>
            <link href="\(origin)\(Address.postings.adding("don-vi", unit?.code))"/>
            \(postings.markup(entry))
            </feed>

            """
        return markup.text
    }

    private func entry(_ posting: PostingSummary) -> Markup {
        let item = catalogue.item(posting.item)
        return """
            <entry>
            <id>urn:uuid:\(posting.id)</id>
            <title>\(posting.shownTitle(item, language))</title>
            <updated>\(Self.moment(posting.publishedAt))</updated>
            <author><name>\(tree.named(posting.unit))</name></author>
            <link href="\(origin)\(Address.posting(posting.id))"/>
            <summary>\(posting.state(on: now.day).sentence, language)</summary>
            </entry>

            """
    }

    /// RFC 3339, on the clocks of Viet Nam.
    private static func moment(_ instant: Instant) -> String {
        let (hour, minute) = (instant.minuteOfDay / 60, instant.minuteOfDay % 60)
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(instant.day)T\(padded(hour)):\(padded(minute)):00+07:00"
    }
}
