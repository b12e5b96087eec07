import Civics

/// Everything that is wrong with a form, told at its top with a link to each field.
struct ErrorSummary {
    let form: Form

    init(_ form: Form) {
        self.form = form
    }

    func view(_ language: Language) -> Markup {
        guard !form.isRight else { return .empty }
        return """
            <div class="error-summary" role="alert" tabindex="-1" id="loi">
            <h2>\(Phrase("Chưa gửi được. Xin sửa những chỗ sau:", "This was not sent. Please put these right:"), language)</h2>
            <ul>\(form.refusals.markup { refusal in
                guard let field = refusal.field else { return "<li>\(refusal.reason, language)</li>" }
                return "<li><a href=\"#\(FormField.place(field))\">\(refusal.reason, language)</a></li>"
            })</ul>
            </div>
            """
    }
}
