import Civics
import Records

/// The board of everything published, narrowed down by unit, subject, matter, law, words and whether it still hangs.
struct PostingListPage: Page {
    /// What the reader asked for.
    struct Choice: Sendable {
        var typedUnit: TypedUnit
        var subject: DisclosureSubject?
        var item: DisclosureItem?
        var instrument: String?
        var isOnBoard = false
        var words = ""

        var isEmpty: Bool {
            unit == nil && subject == nil && item == nil && instrument == nil && !isOnBoard && words.isEmpty
        }

        var unit: Unit? { typedUnit.unit }

        var address: Address { address(of: unit) }

        /// Where the same choice of another unit is found.
        func address(of unit: Unit?) -> Address {
            Address.postings.adding("don-vi", unit?.code).adding("linh-vuc", subject?.key)
                .adding("noi-dung", item?.id)
                .adding("van-ban", instrument).adding("con-niem-yet", isOnBoard ? "1" : nil)
                .adding("q", words.isEmpty ? nil : words)
        }
    }

    struct Sheet: Sendable {
        let posting: PostingSummary
        let unit: String
        let item: DisclosureItem?
    }

    let choice: Choice
    let sheets: [Sheet]
    /// How many there are; nothing where there are more than are counted.
    let count: Int?
    /// Where the list goes on with older ones.
    let older: Address?
    let isFirst: Bool
    /// What there is to choose from.
    let subjects: FormField.Control
    let items: FormField.Control
    let instruments: FormField.Control
    let today: Day

    static let perPage = 50
    static let mostCounted = 1_000

    private static let name = Phrase("Công khai, niêm yết", "Published and posted")

    var title: Phrase { choice.subject?.name ?? Self.name }
    var door: Door? { choice.subject?.door.flatMap(Door.init) ?? .know }
    var trail: [Crumb] {
        [Crumb(Door.know.name, .door(.know))] + (choice.subject == nil ? [] : [Crumb(Self.name, .postings)])
    }

    var summary: Phrase {
        guard let count else {
            return Phrase(
                "Hơn \(Format.number(Self.mostCounted, .vietnamese)) nội dung.",
                "More than \(Format.number(Self.mostCounted, .english)) postings.")
        }
        return Phrase(
            "\(Format.number(count, .vietnamese)) nội dung.",
            count == 1 ? "1 posting." : "\(Format.number(count, .english)) postings.")
    }
}
