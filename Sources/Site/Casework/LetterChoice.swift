import Civics
import Records

/// What an officer asks of the queue. It is an address: whoever keeps the address keeps the filter.
struct LetterChoice: Sendable {
    /// The queues of a desk, by what waits in them.
    enum Queue: String, CaseIterable, Sendable {
        case mine = "cua-toi"
        case toClassify = "phan-loai"
        case toDecide = "quyet-dinh"
        case open = "dang-xu-ly"
        case afterDecision = "thi-hanh"
        case done = "da-xong"
        case all = "tat-ca"

        var name: Phrase {
            switch self {
            case .mine: Phrase("Của tôi", "Mine")
            case .toClassify: Phrase("Chờ phân loại", "To classify")
            case .toDecide: Phrase("Chờ thụ lý, giao, ký", "To accept, assign or sign")
            case .open: Phrase("Đang xử lý", "Under way")
            case .afterDecision: Phrase("Chờ gửi, thi hành", "To send or carry out")
            case .done: Phrase("Đã xong", "Done")
            case .all: Phrase("Tất cả", "All")
            }
        }
    }

    var unit: Unit?
    var queue: Queue
    var kind: LetterKind?
    var state: String?
    var isLate = false
    var officer: Person.ID?
    var words = ""
    var page = 1

    static let list = "letters"
    static let perPage = 50

    /// What the query asks for; what makes no sense in it asks for nothing.
    init(_ query: FormFields, among units: [Unit], usually queue: Queue, table: LetterTable) {
        unit = query["don-vi"].flatMap { code in units.first { $0.code == code } }
        self.queue = query["hang"].flatMap(Queue.init) ?? queue
        kind = query["loai"].flatMap(LetterKind.init)
        state = query["tinh-trang"].flatMap { table.state($0)?.key }
        isLate = query["tre"] == "1"
        officer = query["can-bo"].flatMap { Person.ID($0) }
        words = String((query["q"] ?? "").trimmingBlanks.prefix(100))
        page = Pager.page(in: query)
    }

    /// Without the page.
    var address: Address { address(in: queue) }

    func address(in queue: Queue) -> Address {
        Address.letterDesk.adding("hang", queue.rawValue).adding("don-vi", unit?.code)
            .adding("loai", kind?.rawValue).adding("tinh-trang", state).adding("tre", isLate ? "1" : nil)
            .adding("can-bo", officer?.description).adding("q", words.isEmpty ? nil : words)
    }

    /// What stands behind the question mark, to be kept under a name.
    var query: String {
        address.path.split(separator: "?", maxSplits: 1).dropFirst().first.map(String.init) ?? ""
    }
}
