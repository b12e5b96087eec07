import Civics
import Records

/// The form of one act of the table: what it needs, on which articles it rests, and what becomes of the letter.
struct LetterActPage: Page {
    let id: Letter.ID
    let number: String
    let subject: String
    let act: LetterAct
    /// The state it leads to.
    let leadsTo: Phrase?
    let articles: [(name: Phrase, address: Address)]
    let document: Phrase?
    let choices: LetterActField.Choices
    let revision: Int
    let form: Form
    /// What others did to the letter since the form was opened.
    var meanwhile: [Timeline.Event] = []

    var title: Phrase { act.name }
    var trail: [Crumb] {
        [
            Crumb(Phrase("Đơn thư", "Letters"), .letterDesk),
            Crumb(Phrase("Đơn \(number)", "Letter \(number)"), .letter(id)),
        ]
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        let day = FormField("day", LetterActField.Label.day, .day)
        let fields = act.needs.flatMap { LetterActField(need: $0).fields(choices, language) } + [day]
        return """
            <div class="measure"><h1>\(title, language)</h1>
            <p class="sheet-unit">\(number) · \(subject)</p>
            \(ErrorSummary(form).view(language))
            \(when: !meanwhile.isEmpty, changed(language))
            \(when: leadsTo != nil, "<p>\(Phrase("Sau việc này đơn ở trạng thái", "Afterwards the letter is"), language) “\(leadsTo, language)”.</p>")
            \(when: document != nil, "<p>\(Phrase("Văn bản được soạn sẵn", "A document is drafted"), language): \(document, language).</p>")
            \(when: !articles.isEmpty, """
                <p class="muted">\(Phrase("Căn cứ", "Under"), language): \(articles.markup(separator: "; ") { "<a href=\"\($0.address)\">\($0.name, language)</a>" })</p>
                """)
            \(SealedForm(to: .letterAct(act.key, on: id), """
                <input type="hidden" name="revision" value="\(revision)">
                \(fields.markup { $0.view(form, language) })
                <p class="actions">\(Button(act.name).view(language)) \
                <a class="button button-quiet" href="\(Address.letter(id))">\(Phrase("Quay lại", "Go back"), language)</a></p>
                """).view(reader))</div>
            """
    }

    private func changed(_ language: Language) -> Markup {
        """
        <section class="notice notice-warning" role="alert"><div>
        <h2>\(Phrase("Đơn này vừa có người làm việc khác", "Somebody has just done something else to this letter"), language)</h2>
        <p>\(Phrase(
            "Xem những gì đã thay đổi; nếu vẫn muốn làm thì bấm lần nữa, những gì ông/bà gõ còn nguyên.",
            "See what has changed; if you still want to go on, send it again. What you typed is kept."), language)</p>
        \(Timeline(meanwhile).view)</div></section>
        """
    }
}
