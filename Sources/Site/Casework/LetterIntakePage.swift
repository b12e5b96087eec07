import Civics

/// Where anyone writes to an office, without an account: what the kinds of letter are, and the form.
struct LetterIntakePage: Page {
    let units: [Unit]
    let form: Form
    let law: Law

    var title: Phrase { Phrase("Gửi đơn", "Write to an office") }
    var door: Door? { .check }
    var trail: [Crumb] { [Crumb(Door.check.name, .door(.check))] }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <div class="measure"><h1>\(title, language)</h1>
            <p class="lead">\(Self.lead, language)</p>
            \(ErrorSummary(form).view(language))
            <details class="kinds-told"><summary>\(Phrase("Khiếu nại, kiến nghị, tố cáo khác nhau thế nào? Gửi ở đâu?", "How do they differ, and where does which go?"), language)</summary>
            \(kinds(language))</details>
            \(SealedForm(to: .letters, """
                \(fields(reader).markup { $0.view(form, language) })
                \(Trap.view)
                <p class="actions">\(Button(Phrase("Xem lại trước khi gửi", "Look at it once more")).view(language))</p>
                """).view(reader))
            </div>
            """
    }

    private func fields(_ reader: Reader) -> [FormField] {
        let language = reader.language
        typealias Label = LetterWords.Label
        let choose = FormField.Choice("", Phrase("– chọn nơi gửi –", "– choose an office –")[language])
        return [
            FormField(
                "unit", Label.unit, .select([choose] + units.map { FormField.Choice($0.code, $0.name) }),
                hint: Phrase(
                    "Chọn nơi phụ trách việc này. Nếu gửi nhầm, ông/bà được chuyển hoặc hướng dẫn đến đúng nơi.",
                    "Choose who is in charge of it. If it is the wrong office, you are sent or guided to the right one."
                )
            ),
            FormField(
                "kind", Label.kind,
                .radios(
                    LetterWords.Wish.allCases.map {
                        FormField.Choice($0.rawValue, "\($0.name[language]). \($0.explanation[language])")
                    })),
            FormField("subject", Label.subject, hint: Self.subjectHint),
            FormField("text", Label.text, .area(rows: 9), hint: Self.textHint),
            FormField(
                "name", Label.name, .line(autocomplete: "name"), hint: Label.nameHint, need: .bound),
            FormField(
                "address", Label.address, .line(autocomplete: "street-address"), hint: Label.addressHint,
                need: .bound),
            FormField(
                "phone", Label.phone, .line(type: "tel", autocomplete: "tel", inputMode: "tel"),
                hint: Self.phoneHint, isRequired: false),
            FormField(
                "people", Label.people, .line(inputMode: "numeric"), hint: Label.peopleHint, isRequired: false
            ),
            FormField(
                "representatives", Label.representatives, .area(rows: 2),
                hint: Label.representativesHint(on: reader.today),
                isRequired: false),
            FormField("nameless", Label.nameless, .check, hint: Self.namelessHint),
        ]
    }

    /// What each kind is by law, where it goes, and what it must bear.
    private func kinds(_ language: Language) -> Markup {
        let told: [(rule: String, where: Phrase)] = [
            ("type_complaint", Self.whereComplaintsGo), ("type_petition_reflection", Self.wherePetitionsGo),
            ("type_denunciation", Self.whereDenunciationsGo),
        ]
        return told.markup { kind in
            guard let rule = law.rule(kind.rule) else { return .empty }
            return """
                <p><strong>\(rule.text, language)</strong> <a href="\(Address.rule(rule.key))">\(law.citation(of: rule), language)</a>. \
                \(kind.where, language)</p>
                """
        }
    }

    private static let lead = Phrase(
        "Không cần tài khoản. Gửi xong, ông/bà nhận mã biên nhận để theo dõi và nhận trả lời.",
        "No account is needed. You get a receipt code with which you follow your letter and read the answer.")
    private static let whereComplaintsGo = Phrase(
        "Gửi đến chính nơi đã ra quyết định hoặc đã làm việc đó; không đồng ý với kết quả thì khiếu nại tiếp lên cấp trên.",
        "Send it to the office that decided or acted; if you disagree with the result, complain to the level above."
    )
    private static let wherePetitionsGo = Phrase(
        "Gửi đến nơi phụ trách việc đó; gửi nhầm thì đơn được chuyển giúp.",
        "Send it to whoever is in charge; if it is the wrong office, it is passed on.")
    private static let whereDenunciationsGo = Phrase(
        "Gửi đến nơi quản lý người bị tố cáo. Chỉ người được giao giải quyết và người đứng đầu đọc được đơn tố cáo; nội dung không hiện ở bất cứ danh sách nào.",
        "Send it to the office above the person accused. Only those charged with it and the head can read a denunciation; it appears in no list."
    )
    private static let subjectHint = Phrase(
        "Một câu, ví dụ: Đường ngõ 12 ngập mỗi khi mưa.",
        "One sentence, such as: Lane 12 floods when it rains.")
    private static let textHint = Phrase(
        "Việc gì, ở đâu, khi nào, ai liên quan, ông/bà đề nghị gì. Khiếu nại thì ghi rõ quyết định hoặc việc làm bị khiếu nại và lý do.",
        "What, where, when, who, and what you ask for. In a complaint, name the decision or act and your reasons."
    )
    private static let phoneHint = Phrase(
        "Để hỏi lại khi chưa rõ. Không hiện công khai.",
        "To ask back where something is unclear. Never shown.")
    private static let namelessHint = Phrase(
        "Phản ánh không ghi tên vẫn được xem xét. Tố cáo không ghi tên chỉ được xem khi nêu rõ người vi phạm và có chứng cứ cụ thể.",
        "A reflection without a name is looked at all the same. A denunciation without one is used only where it names who broke the law and gives evidence."
    )
}

/// A field that people do not see and programs fill in.
enum Trap {
    static let view: Markup = """
        <div class="unseen" aria-hidden="true"><label for="o-website">Website</label>\
        <input id="o-website" name="website" tabindex="-1" autocomplete="off"></div>
        """

    static func caught(_ form: Form) -> Bool {
        !form.typed("website").isEmpty
    }
}
