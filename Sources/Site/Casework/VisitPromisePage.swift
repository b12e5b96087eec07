import Civics
import Records

/// Shown once to the officer who promised something to somebody without a code: the code to be handed over.
struct VisitPromisePage: Page {
    let visit: Visit
    let code: String
    let what: String
    let origin: String

    var title: Phrase { Phrase("Đã ghi lời hứa với người đến", "The promise is entered") }
    var shape: PageShape { .document }
    var trail: [Crumb] { [Crumb(Phrase("Lượt tiếp \(visit.name)", "Visit \(visit.name)"), .visit(visit.id))] }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <div class="measure"><h1>\(title, language)</h1>
            <p class="lead">\(what)</p>
            <p class="receipt-code-name">\(Phrase("Mã biên nhận", "Receipt code"), language)</p>
            <p class="receipt-code">\(code)</p>
            <p>\(Phrase("Tra cứu tại", "Look it up at"), language) \(origin)\(Address.receipt)</p>
            \(Notice(.note, Self.hand[language]).view(language))
            <p class="actions no-print"><button type="button" class="button" data-print hidden>\(Phrase("In phiếu", "Print"), language)</button> \
            \(ActionLink(Phrase("Về lượt tiếp", "Back to the visit"), .visit(visit.id), .quiet).view(language))</p></div>
            """
    }

    private static let hand = Phrase(
        "Mã chỉ hiện một lần. Hãy in hoặc chép lại và giao cho người đến: với mã này họ xem lời hứa, xác nhận đã xong hoặc nói là chưa xong.",
        "The code is shown this once. Print it or write it down, and hand it over: with it they see the promise, confirm that it is done or say that it is not."
    )
}

/// What became of a visit, to whoever came and holds its code.
struct OpenedVisitPage: Page {
    let visit: Visit
    let unitName: String
    let conclusions: [VisitConclusion]
    let promises: PromisesOfAsker

    init(_ id: Visit.ID, _ tree: UnitTree, _ reading: Reading) throws {
        visit = try VisitStore.visit(id, in: reading)
        unitName = tree.named(visit.unit)
        conclusions = try VisitStore.conclusions(of: id, in: reading)
        promises = try PromisesOfAsker(of: .visit(id.description), tree, in: reading)
    }

    var title: Phrase { Phrase("Lượt tiếp của ông/bà", "Your visit") }
    var door: Door? { .check }
    var trail: [Crumb] {
        [Crumb(Phrase("Tra cứu bằng mã biên nhận", "Look up with a receipt code"), .receipt)]
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        // Promises stand below with their state, and with the form to answer them.
        let said = conclusions.filter { $0.kind == .explained }
        return """
            <div class="measure"><h1>\(title, language)</h1>
            \(DefinitionList([
                (Phrase("Đơn vị", "Unit"), "\(unitName)"),
                (Phrase("Ngày tiếp", "Received on"), "\(visit.receivedOn, language)"),
                (Phrase("Hướng xử lý", "What was done"), "\(visit.handling.name, language)"),
            ]).view(language))
            \(when: !said.isEmpty, "<ul>\(said.markup { "<li>\($0.kind.name, language): \($0.text)</li>" })</ul>")
            \(promises.view(reader))
            \(ReceiptClosing().view(reader))</div>
            """
    }
}
