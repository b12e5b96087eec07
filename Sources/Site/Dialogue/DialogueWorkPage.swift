import Civics
import Records

/// One dialogue as the office works on it: what the law asks, what can be done now, and the questions to sort.
struct DialogueWorkPage: Page {
    let record: DialogueRecord
    let askers: [DialogueQuestion.ID: String]
    let deeds: [DialogueDeed]

    private var dialogue: Dialogue { record.dialogue }
    var title: Phrase { Phrase(name: dialogue.plan.title) }
    var shape: PageShape { .dense }
    var trail: [Crumb] {
        [
            Crumb(Phrase("Bàn làm việc", "Desk"), .desk),
            Crumb(
                DialogueWords.desk,
                record.unit.map { Address.dialogueDesk(of: $0) } ?? .dialogueDesk),
        ]
    }

    init(record: DialogueRecord, askers: [DialogueQuestion.ID: String], authority: Authority) {
        self.record = record
        self.askers = askers
        let mayPlan = record.unit.map { authority.may(.planDialogue, in: $0) } ?? false
        deeds = DialogueDeed.allCases.filter { mayPlan && $0.isOpen(record) }
    }

    private var isTaking: Bool { dialogue.state == .announced && dialogue.plan.day <= record.today }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(dialogue.plan.title)</h1>
            <p class="sheet-unit">\(record.unitName)</p>
            <p class="posting-state">\(dialogue.mark(on: record.today).view(language)) \(dialogue.when(language)), \(dialogue.plan.place)</p>
            <p class="actions">\(when: isTaking, ActionLink(Phrase("Ghi biên bản", "Take the minutes"), .dialogueMinutes(dialogue.id)).view(language)) \
            \(deeds.markup(separator: " ") { ActionLink($0.name, .dialogueDeed($0, dialogue.id), isMain($0) ? .main : .quiet).view(language) }) \
            \(ActionLink(Phrase("Xem trang đối thoại", "See its page"), .dialogue(dialogue.id), .quiet).view(language))</p>
            \(law(language))
            \(papers(language))
            \(sorting(reader))
            \(agenda(language))
            """
    }

    private func isMain(_ deed: DialogueDeed) -> Bool { deed == .announce || deed == .publish }

    private func law(_ language: Language) -> Markup {
        var items: [(name: Phrase, value: Markup)] = []
        func badge(_ name: Phrase, _ reading: ClockReading?, doneOn: Day?) {
            guard let reading else { return }
            items.append(
                (
                    name,
                    "\(ClockBadge(reading, today: record.today, doneOn: doneOn, in: record.calendar).view(language))"
                ))
        }
        // That it stands in the plan is the agreement on time and place.
        badge(
            Phrase(
                "Trả lời yêu cầu, thống nhất thời gian và nơi chậm nhất",
                "Answer the request and agree on time and place by"),
            record.answerBy, doneOn: dialogue.plannedAt?.day)
        badge(Phrase("Thông báo chậm nhất", "Announce by"), record.announceBy, doneOn: dialogue.announcedOn)
        badge(
            Phrase("Phải họp chậm nhất", "Hold by"), record.holdBy,
            doneOn: dialogue.wasHeld ? dialogue.plan.day : nil)
        badge(
            Phrase("Công khai kết quả chậm nhất", "Publish by"), record.publishBy,
            doneOn: dialogue.result?.publishedOn)
        if let notice = record.notice {
            items.append((Phrase("Báo trước", "Notice"), "\(notice.sentence, language)"))
        }
        if let rule = record.composition, let sides = dialogue.attendance?.workplace {
            let faults = rule.faults(of: sides)
            items.append(
                (
                    Phrase("Thành phần", "The sides"),
                    faults.isEmpty
                        ? "\(Phrase("Đủ theo luật", "As the law asks"), language)"
                        : faults.markup(separator: "<br>") { "\($0, language)" }
                ))
        }
        guard !items.isEmpty else { return .empty }
        return """
            <h2>\(Phrase("Luật yêu cầu", "What the law asks"), language)</h2>
            \(DefinitionList(items).view(language))
            """
    }

    private func papers(_ language: Language) -> Markup {
        let ready = DialoguePaper.allCases.filter { $0.isReady(dialogue) }
        return """
            <h2>\(Phrase("Văn bản (Word)", "Documents (Word)"), language)</h2>
            <ul class="lines">\(ready.markup { "<li><a href=\"\(Address.dialoguePaper($0, dialogue.id))\">\($0.name, language)</a></li>" })</ul>
            """
    }

    private func sorting(_ reader: Reader) -> Markup {
        let language = reader.language
        guard !record.waiting.isEmpty else { return .empty }
        return """
            <h2>\(Phrase("Câu hỏi chờ xếp: \(record.waiting.count)", "Questions to sort: \(record.waiting.count)"), language)</h2>
            <ol class="dialogue-questions">\(record.waiting.markup { question in
                """
                <li>\(PostingPage.paragraphs(question.text))
                <p class="muted">\(askers[question.id] ?? Phrase("Không ghi tên", "No name given")[language]) · \(Format.moment(question.askedAt, language))</p>
                \(when: dialogue.state == .announced, SealedForm(to: .dialogueAdmission(question), """
                    <input type="hidden" name="revision" value="\(question.revision)">
                    <p class="actions">\(Button(Phrase("Đưa vào chương trình", "Put on the agenda"), .quiet).view(language)) \
                    <a href="\(Address.dialogueEnding(question))">\(Phrase("Không đưa vào, nêu lý do", "Refuse with a reason"), language)</a></p>
                    """).view(reader))
                </li>
                """
            })</ol>
            """
    }

    private func agenda(_ language: Language) -> Markup {
        guard !record.numbered.isEmpty else { return .empty }
        return """
            <h2>\(Phrase("Trong chương trình: \(record.numbered.count)", "On the agenda: \(record.numbered.count)"), language)</h2>
            <ol class="dialogue-questions">\(record.numbered.markup { question in
                """
                <li>\(PostingPage.paragraphs(question.text))
                <p class="muted">\(question.source.name, language) · \(askers[question.id] ?? Phrase("Không ghi tên", "No name given")[language]) · \(DialogueWords.supports(question.support), language)</p>
                \(DialogueOutcome(question, record.promises[question.id], today: record.today).view(language))
                </li>
                """
            })</ol>
            """
    }
}
