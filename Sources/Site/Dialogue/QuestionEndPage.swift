import Civics

/// Enters how a question ended. There is no fourth way.
struct QuestionEndPage: Page {
    let record: DialogueRecord
    let question: DialogueQuestion
    let form: Form

    static let kind = Phrase("Kết quả", "How it ended")
    static let text = Phrase("Trả lời, hoặc lý do không trả lời", "The answer, or why there is none")
    static let what = Phrase("Hứa làm gì", "What is promised")
    static let owner = Phrase("Ai chịu trách nhiệm", "Who answers for it")
    static let due = Phrase("Xong chậm nhất ngày", "To be done by")

    var title: Phrase { Phrase("Kết quả của câu hỏi", "How the question ended") }
    var trail: [Crumb] {
        [
            Crumb(DialogueWords.desk, .dialogueDesk),
            Crumb(Phrase(name: record.dialogue.plan.title), .dialogueDesk(record.dialogue.id)),
        ]
    }

    /// What was typed along with a question from the room, as its end; nothing where none of it was filled in.
    static func draft(along form: inout Form) throws -> DialogueEndDraft? {
        let isTyped = ["kind", textAlong, "what", "owner", "due"].contains { name in
            !form.typed(name).trimmingBlanks.isEmpty
        }
        return isTyped ? try draft(&form, text: textAlong) : nil
    }

    /// The answer, where the question itself stands in the same form.
    static let textAlong = "end-text"

    /// What was typed, as an end.
    static func draft(_ form: inout Form, text name: String = "text") throws -> DialogueEndDraft {
        let kind = form.choice("kind", kind, as: DialogueEnd.Kind.self)
        switch kind {
        case .answered?, .refused?:
            let text = form.text(name, text, upTo: 4_000)
            guard form.isRight else { break }
            return kind == .answered ? .answered(text, onSpot: form.isChecked("on-spot")) : .refused(text)
        case .promised?:
            let what = form.text("what", what, upTo: PromiseDraft.longestWhat)
            let owner = form.line("owner", owner, upTo: PromiseDraft.longestOwner)
            let due = form.day("due", due)
            guard form.isRight, let due else { break }
            return .promised(what: what, owner: owner, due: due)
        case nil: break
        }
        throw Refusals([])
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <div class="measure"><h1>\(title, language)</h1>
            <blockquote>\(PostingPage.paragraphs(question.text))</blockquote>
            \(ErrorSummary(form).view(language))
            \(QuestionEndForm(record: record, question: question, form: form).view(reader))</div>
            """
    }
}
