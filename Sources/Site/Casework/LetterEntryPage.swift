import Civics
import Records

/// A letter's line in the register of a unit, also after the letter has gone on: its number there, what became of it, and
/// the papers that the unit signs.
struct LetterEntryPage: Page {
    let record: LetterRecord
    let entry: LetterEntry
    let unitName: String
    /// Where it is now; nothing where the unit has it still.
    let went: String?
    let ending: Phrase?
    let documents: [(name: Phrase, address: Address)]
    let mayOpen: Bool

    init(
        _ record: LetterRecord, _ entry: LetterEntry, _ letters: LetterStore, _ authority: Authority,
        _ reading: Reading
    ) throws {
        self.record = record
        self.entry = entry
        unitName = authority.tree.named(entry.unit)
        went = entry.isLast ? nil : authority.tree.named(record.letter.unit)
        ending = entry.endedBy.flatMap { letters.table.act($0)?.name }
        let steps = try LetterStore.steps(of: record.id, in: reading)
        documents = LetterPaper.list(of: record, [entry], steps, letters.table, authority.tree)
        mayOpen = authority.letterReader.maySee(record)
    }

    var title: Phrase { Phrase("Đơn \(entry.number)", "Letter \(entry.number)") }
    var trail: [Crumb] {
        [
            Crumb(Phrase("Đơn thư", "Letters"), .letterDesk),
            Crumb(Phrase("Sổ theo dõi đơn", "Register of letters"), .letterRegister),
        ]
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <div class="measure"><h1>\(title, language)</h1>
            <p class="sheet-unit">\(Phrase("Trong sổ của", "In the register of"), language) \(unitName)</p>
            \(DefinitionList(particulars(language)).view(language))
            \(when: !documents.isEmpty, """
                <h2>\(Phrase("Văn bản (Word)", "Documents (Word)"), language)</h2>
                <ul class="files">\(documents.markup { "<li><a href=\"\($0.address)\">\($0.name, language)</a></li>" })</ul>
                """)
            \(when: mayOpen, "<p><a href=\"\(Address.letter(record.id))\">\(Phrase("Mở đơn", "Open the letter"), language)</a></p>")
            </div>
            """
    }

    private func particulars(_ language: Language) -> [(Phrase, Markup)] {
        var items: [(Phrase, Markup)] = [
            (Phrase("Loại đơn", "Kind"), "\(entry.kind.name, language)"),
            (Phrase("Nhận ngày", "Received on"), "\(entry.receivedOn(record.letter), language)"),
        ]
        // What it denounces is read by those who have it.
        if record.letter.kind != .denunciation, entry.kind != .denunciation {
            items.append((Phrase("Nội dung", "Subject"), "\(record.subject)"))
        }
        if let ended = entry.endedOn, let ending {
            items.append((Phrase("Kết quả", "What became of it"), "\(ending, language), \(ended, language)"))
        }
        if let went { items.append((Phrase("Nơi đang xử lý", "It is now with"), "\(went)")) }
        return items
    }
}
