import Civics

/// The form that enters how a question ended: on a page of its own, and folded into the minutes, where it is at hand when
/// the network drops. What is typed is one draft in both places.
struct QuestionEndForm {
    let record: DialogueRecord
    let question: DialogueQuestion
    let form: Form
    /// Whether it stands among other forms.
    var isFolded = false

    /// The form as it is before anything is typed.
    static func blank(_ question: DialogueQuestion, in record: DialogueRecord) -> Form {
        let isComing = record.dialogue.plan.day > record.today
        return .blank([
            ("revision", String(question.revision)), ("on-spot", "co"), ("text", question.end?.text ?? ""),
            ("kind", isComing ? "refused" : question.end?.kind.rawValue ?? "answered"),
        ])
    }

    private var isComing: Bool { record.dialogue.plan.day > record.today }
    private var minutes: Address {
        isComing ? .dialogueDesk(record.dialogue.id) : .dialogueMinutes(record.dialogue.id)
    }

    func view(_ reader: Reader) -> Markup {
        let language = reader.language
        let back: Markup =
            isFolded
            ? .empty
            : "<a class=\"button button-quiet\" href=\"\(minutes)\">\(Phrase("Quay lại", "Go back"), language)</a>"
        let sealed: Markup = SealedForm(
            to: .dialogueEnding(question),
            """
            <input type="hidden" name="revision" value="\(form.typed("revision"))">
            \(fields(language).markup { field($0).view(form, language) })
            \(when: !isComing, """
                \(heading(language))
                \(Self.promise.markup { field($0).view(form, language) })
                """)
            <p class="actions">\(Button(Phrase("Ghi kết quả", "Enter it")).view(language)) \(back)</p>
            """
        ).view(reader)
        return KeptDraft("question-\(question.id)-\(question.revision)", next: minutes, sealed).view(language)
    }

    private func heading(_ language: Language) -> Markup {
        let words = Phrase("Nếu hứa giải quyết", "Where it is promised")
        return isFolded ? "<h3>\(words, language)</h3>" : "<h2>\(words, language)</h2>"
    }

    private func fields(_ language: Language) -> [FormField] {
        Self.fields(isComing ? [.refused] : DialogueEnd.Kind.allCases, text: "text", language)
            .filter { $0.name != "on-spot" || !isComing }
    }

    /// The fields of an end that is entered together with its question, of which none has to be filled in.
    static func along(_ language: Language) -> [FormField] {
        fields(DialogueEnd.Kind.allCases, text: QuestionEndPage.textAlong, isRequired: false, language)
            + promise
    }

    private static func fields(
        _ kinds: [DialogueEnd.Kind], text: String, isRequired: Bool = true, _ language: Language
    ) -> [FormField] {
        [
            FormField(
                "kind", QuestionEndPage.kind,
                .radios(kinds.map { FormField.Choice($0.rawValue, $0.name[language]) }),
                isRequired: isRequired),
            FormField(
                text, QuestionEndPage.text, .area(rows: 5), hint: DialogueWords.publicWords,
                isRequired: false),
            FormField(
                "on-spot", Phrase("Đã trả lời ngay tại hội nghị", "Answered in the room"), .check,
                isRequired: false),
        ]
    }

    private func field(_ field: FormField) -> FormField {
        isFolded ? field.inside(question.id.description) : field
    }

    private static let promise = [
        FormField(
            "what", QuestionEndPage.what, .area(rows: 3), hint: DialogueWords.publicWords, isRequired: false),
        FormField("owner", QuestionEndPage.owner, isRequired: false),
        FormField("due", QuestionEndPage.due, .day, isRequired: false),
    ]
}
