import Civics
import Records

/// The receipt for papers taken from a visitor, to be printed in two copies (giấy biên nhận).
struct PaperReceiptPage: Page {
    let receipt: PaperReceipt
    let giver: VisitContent
    let unitName: String

    var title: Phrase {
        Phrase("Giấy biên nhận số \(receipt.name)", "Receipt for papers no. \(receipt.name)")
    }
    var shape: PageShape { .document }
    var trail: [Crumb] {
        [
            Crumb(Phrase("Tiếp công dân", "Receptions"), .receptionDesk),
            Crumb(Phrase("Lượt tiếp", "Visit"), .visit(receipt.visit)),
        ]
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <article class="measure"><p>\(unitName)</p>
            <h1>\(title, language)</h1>
            <p>\(given, language)</p>
            <ol>\(receipt.items.markup { "<li>\($0)</li>" })</ol>
            <p>\(Self.copies, language)</p>
            <div class="signatures"><p><strong>\(Phrase("Người giao", "Given by"), language)</strong><br>\(giver.name)</p>
            <p><strong>\(Phrase("Người nhận", "Taken by"), language)</strong><br>\(receipt.receiver)</p></div></article>
            <p class="actions no-print"><button type="button" class="button" data-print hidden>\(Phrase("In", "Print"), language)</button> \
            \(ActionLink(Phrase("Tải văn bản (DOCX)", "Download (DOCX)"), .paperReceiptDocument(receipt.id), .quiet).view(language))</p>
            """
    }

    /// In state layout, always in Vietnamese.
    var document: OfficialDocument {
        let language = Language.vietnamese
        return OfficialDocument(
            issuer: .init(body: unitName, keeper: "TCD"),
            number: .init(receipt.number, abbreviation: "TCD"), place: place, day: receipt.receivedAt.day,
            title: .init(kind: "GIẤY BIÊN NHẬN", subject: "Nhận thông tin, tài liệu tại nơi tiếp công dân"),
            blocks: [.paragraph([.text(given[language])])]
                + [.list(receipt.items.map { [.text($0)] })]
                + [
                    .paragraph([.text(Self.copies[language])]),
                    .paragraph([.bold("Người giao: "), .text(giver.name)]),
                ],
            recipients: [giver.name], signature: .init(position: "NGƯỜI NHẬN", name: receipt.receiver))
    }

    private var given: Phrase {
        let (vietnamese, english) = (
            Format.moment(receipt.receivedAt, .vietnamese), Format.moment(receipt.receivedAt, .english)
        )
        let address = giver.address.isEmpty ? "" : ", \(giver.address)"
        return Phrase(
            "Vào \(vietnamese), \(unitName) đã nhận của ông/bà \(giver.name)\(address) các thông tin, tài liệu sau:",
            "At \(english), \(unitName) took these papers from \(giver.name)\(address):")
    }

    /// The place named before the day: the unit without the word for its kind.
    private var place: String {
        ["Ủy ban nhân dân ", "Phường ", "Xã ", "Thị trấn "].reduce(unitName) { name, prefix in
            name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
        }
    }

    private static let copies = Phrase(
        "Giấy biên nhận được lập thành hai bản có giá trị như nhau, mỗi bên giữ một bản.",
        "This receipt is made in two copies of equal worth, one for each side.")
}
