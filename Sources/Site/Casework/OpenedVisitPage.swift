import Civics
import Records

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
