import Civics

/// Everything that is wrong with a form, told at its top with a link to each field.
struct ErrorSummary {
    let form: Form
    let heading: Phrase

    static let notSent = Phrase(
        "Chưa gửi được. Xin sửa những chỗ sau:", "This was not sent. Please put these right:")

    init(_ form: Form, heading: Phrase = Self.notSent) {
        self.form = form
        self.heading = heading
    }

    func view(_ language: Language) -> Markup {
        guard !form.isRight else { return .empty }
        return """
            <div class="error-summary" role="alert" tabindex="-1" id="loi">
            <h2>\(heading, language)</h2>
            <ul>\(form.refusals.markup { refusal in
                guard let field = refusal.field else { return "<li>\(refusal.reason, language)</li>" }
                return "<li><a href=\"#\(FormField.place(field))\">\(refusal.reason, language)</a></li>"
            })</ul>
            </div>
            """
    }
}
