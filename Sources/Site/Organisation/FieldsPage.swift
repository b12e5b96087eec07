import Civics

/// A page with one form on it.
struct FieldsPage: Page {
    let title: Phrase
    var lead: Phrase?
    let fields: @Sendable (Language) -> [FormField]
    let form: Form
    let deed: Phrase
    let address: Address
    let back: Address
    var trail: [Crumb] = []

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <div class="measure"><h1>\(title, language)</h1>
            \(when: lead != nil, "<p class=\"lead\">\(lead, language)</p>")
            \(ErrorSummary(form).view(language))
            \(SealedForm(to: address, """
                \(fields(language).markup { $0.view(form, language) })
                <p class="actions">\(Button(deed).view(language)) \
                <a class="button button-quiet" href="\(back)">\(Phrase("Quay lại", "Go back"), language)</a></p>
                """).view(reader))</div>
            """
    }
}
