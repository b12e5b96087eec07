import Civics

/// Asks once more before something grave: what will happen, and that it cannot be undone.
struct ConfirmationPage: Page {
    let title: Phrase
    /// What will happen, in plain words.
    let consequence: Phrase
    /// The name of the deed on the button: "Gỡ thông báo", never "OK".
    let deed: Phrase
    let address: Address
    let back: Address
    /// A reason and the like, asked with the confirmation.
    var fields: [FormField] = []
    var form = Form.blank()
    var trail: [Crumb] = []
    /// What goes with the form unseen: the version that was looked at.
    var hidden: [(name: String, value: String)] = []

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <div class="measure">
            <h1>\(title, language)</h1>
            \(ErrorSummary(form).view(language))
            <p class="lead">\(consequence, language)</p>
            \(SealedForm(to: address, """
                \(hidden.markup { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" })
                \(fields.markup { $0.view(form, language) })
                <p class="actions">\(Button(deed, .grave).view(language)) \
                <a class="button button-quiet" href="\(back)">\(Phrase("Quay lại", "Go back"), language)</a></p>
                """).view(reader))
            </div>
            """
    }
}
