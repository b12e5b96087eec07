import Civics
import Records

/// One dialogue as people read it: how it stands, when and where, what was asked, and how each question ended.
struct DialoguePage: Page {
    let record: DialogueRecord
    let worksHere: Bool

    init(record: DialogueRecord, person: SignedInPerson?) {
        self.record = record
        worksHere =
            person.map { person in
                record.unit.map { person.authority.may(.takeMinutes, in: $0) } ?? false
            } ?? false
    }

    private var dialogue: Dialogue { record.dialogue }
    var title: Phrase { Phrase(name: dialogue.plan.title) }
    var door: Door? { .discuss }
    var trail: [Crumb] {
        [Crumb(Door.discuss.name, .door(.discuss)), Crumb(DialogueWords.desk, .dialogues)]
    }

    /// Others may write and support before the day.
    private var isAsking: Bool {
        record.isPublic && dialogue.state == .announced && dialogue.plan.day > record.today
    }
    private var isSupporting: Bool {
        record.isPublic && dialogue.state == .announced && dialogue.plan.day >= record.today
    }
}

extension DialoguePage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <article class="dialogue">
            <p class="sheet-unit">\(record.unitName)</p>
            <h1>\(dialogue.plan.title)</h1>
            <p class="posting-state">\(dialogue.mark(on: record.today).view(language)) <strong>\(sentence, language)</strong></p>
            \(actions(language))
            \(DefinitionList(particulars(language)).view(language))
            \(changes(language))
            <h2>\(Phrase("Nội dung", "What it is about"), language)</h2>
            <ul class="lines">\(dialogue.plan.points.markup { "<li>\($0)</li>" })</ul>
            \(OwedPromises(record).view(language))
            \(questions(reader))
            \(minutes(language))
            </article>
            """
    }

    private var sentence: Phrase {
        let plan = dialogue.plan
        let (day, english) = (Format.day(plan.day, .vietnamese), Format.day(plan.day, .english))
        switch dialogue.state {
        case .planned:
            return Phrase(
                "Dự kiến ngày \(day), chưa thông báo ra ngoài.", "Planned for \(english), not announced yet.")
        case .announced where plan.day >= record.today:
            return Phrase(
                "Diễn ra lúc \(plan.hours.words) ngày \(day).",
                "It is held on \(english), \(plan.hours.words).")
        case .announced:
            return Phrase(
                "Đã đến ngày \(day); đơn vị đang làm biên bản.",
                "Its day, \(english), has come; the minutes are being taken.")
        case .concluded:
            return dialogue.resultsBy.map {
                Phrase(
                    "Đã họp ngày \(day); kết quả phải công khai chậm nhất \(Format.day($0, .vietnamese)).",
                    "Held on \(english); the results are due by \(Format.day($0, .english)).")
            } ?? Phrase("Đã họp ngày \(day).", "Held on \(english).")
        case .published:
            let on = dialogue.result.map(\.publishedOn) ?? plan.day
            return Phrase(
                "Đã họp ngày \(day); công khai kết quả ngày \(Format.day(on, .vietnamese)).",
                "Held on \(english); results published on \(Format.day(on, .english)).")
        case .cancelled:
            let reason = dialogue.cancellation?.reason ?? ""
            guard let on = dialogue.cancellation?.at.day, on > plan.day else {
                return Phrase("Không tổ chức. Lý do: \(reason)", "Called off. Reason: \(reason)")
            }
            return Phrase(
                "Đã thông báo họp ngày \(day) nhưng không diễn ra (ghi ngày \(Format.day(on, .vietnamese))). Lý do: \(reason)",
                "Announced for \(english) but not held (entered on \(Format.day(on, .english))). Reason: \(reason)"
            )
        }
    }

    private func actions(_ language: Language) -> Markup {
        """
        <p class="actions no-print">\(when: isAsking, ActionLink(Phrase("Gửi câu hỏi trước", "Ask in advance"), .dialogueAsking(dialogue.id)).view(language)) \
        \(when: isAsking, ActionLink(Phrase("Thêm vào lịch", "Add to calendar"), .dialogueCalendar(dialogue.id), .quiet).view(language)) \
        \(when: worksHere, ActionLink(Phrase("Làm việc với cuộc này", "Work on this"), .dialogueDesk(dialogue.id), .quiet).view(language)) \
        <button class="button button-quiet" type="button" data-print hidden>\(Phrase("In trang này", "Print this page"), language)</button></p>
        """
    }

    private func particulars(_ language: Language) -> [(name: Phrase, value: Markup)] {
        var items: [(name: Phrase, value: Markup)] = [
            (Phrase("Thời gian", "When"), "\(dialogue.when(language))"),
            (Phrase("Địa điểm", "Where"), "\(dialogue.plan.place)"),
            (Phrase("Chủ trì", "Chaired by"), "\(dialogue.plan.chair)"),
            (Phrase("Loại", "Kind"), "\(dialogue.kind.name, language) (\(dialogue.mode.name, language))"),
        ]
        if let on = dialogue.announcedOn {
            let told: Markup =
                record.notice.map { notice in
                    "<br>\(when: !notice.isInTime, StatusMark(.late, Phrase("Báo trước chưa đủ", "Short notice")).view(language)) \(notice.sentence, language)"
                } ?? .empty
            items.append(
                (
                    Phrase("Thông báo từ", "Announced on"),
                    "\(on, language)\(EntryDay(of: on, enteredAt: dialogue.announcedAt).view(language))\(told)"
                ))
        }
        if let attendance = dialogue.attendance, dialogue.wasHeld {
            items.append(
                (Phrase("Số người dự", "Participants"), "\(Format.number(attendance.participants, language))")
            )
        }
        if let result = dialogue.result {
            items.append(
                (
                    Phrase("Thông báo kết quả", "Notice of results"),
                    "\(result.number), \(result.publishedOn, language)\(EntryDay(of: result.publishedOn, enteredAt: result.at).view(language))"
                ))
        }
        return items
    }

    private func changes(_ language: Language) -> Markup {
        guard !record.changes.isEmpty else { return .empty }
        return """
            <h2>\(Phrase("Đã thay đổi", "What was changed"), language)</h2>
            \(Timeline(record.changes.map { change in
                let words = change.kind == .postponed
                    ? Phrase("Lùi từ ngày \(Format.day(change.formerDay, .vietnamese))", "Put off from \(Format.day(change.formerDay, .english))")
                    : Phrase("Trước là ngày \(Format.day(change.formerDay, .vietnamese)), tại \(change.formerPlace)", "Before: \(Format.day(change.formerDay, .english)), \(change.formerPlace)")
                return Timeline.Event(Format.day(change.at.day, language), "\(words, language). \(change.reason)", kind: .soon)
            }).view)
            """
    }

    private func questions(_ reader: Reader) -> Markup {
        let language = reader.language
        let shown = record.shown
        guard !shown.isEmpty else {
            guard isAsking else { return .empty }
            return """
                <h2>\(Phrase("Câu hỏi", "Questions"), language)</h2>
                <p>\(Phrase("Chưa có câu hỏi nào. Ông/bà hỏi câu đầu tiên.", "Nobody has asked yet. Be the first."), language)</p>
                """
        }
        return """
            <h2>\(Phrase("Câu hỏi: \(shown.count)", "Questions: \(shown.count)"), language)</h2>
            <ol class="dialogue-questions">\(shown.markup { question in
                """
                <li id="\(question.id)">\(PostingPage.paragraphs(question.text))
                <p class="muted">\(question.source.name, language)\(when: question.source == .advance, " · \(DialogueWords.supports(question.support)[language])")</p>
                \(DialogueOutcome(question, record.promises[question.id], today: record.today).view(language))\
                \(when: question.end == nil && dialogue.cancellation != nil, "<p class=\"muted\">\(Self.unheard, language)</p>")
                \(when: isSupporting && question.end == nil, SealedForm(to: .dialogueSupport(question), Button(Phrase("Tôi cũng muốn hỏi câu này", "I want this answered too"), .quiet).view(language)).view(reader))
                </li>
                """
            })</ol>
            \(when: isSupporting, "<p class=\"muted\">\(Self.counting, language)</p>")
            """
    }

    private static let unheard = Phrase(
        "Cuộc này không tổ chức nên câu hỏi không được trả lời ở đây. Ông/bà gửi lại ở cuộc sau, hoặc gửi đơn.",
        "It was not held, so the question is not answered here. Send it to the next one, or write a letter.")

    private static let counting = Phrase(
        "Lượt ủng hộ đếm mỗi trình duyệt một lần, mỗi mạng nhiều nhất \(SupportLimit.aDay) lượt một ngày cho một câu hỏi; không phải số người đã được xác minh. Địa chỉ mạng không được lưu lại.",
        "Support counts each browser once, and at most \(SupportLimit.aDay) a day for a question from one network; it is not a number of verified persons. No network address is kept."
    )

    private func minutes(_ language: Language) -> Markup {
        guard let minutes = dialogue.minutes else { return .empty }
        return """
            <h2>\(Phrase("Kết luận của người chủ trì", "What the chair concluded"), language)</h2>
            \(PostingPage.paragraphs(minutes.conclusion))
            """
    }
}

/// How a question ended: answered, promised with how the promise stands, or refused with its reason.
struct DialogueOutcome {
    let question: DialogueQuestion
    let promise: Promise?
    let today: Day

    init(_ question: DialogueQuestion, _ promise: Promise?, today: Day) {
        self.question = question
        self.promise = promise
        self.today = today
    }

    func view(_ language: Language) -> Markup {
        guard let end = question.end else { return .empty }
        return """
            <div class="dialogue-end"><p>\(StatusMark(end.kind.mark, end.kind.name).view(language))</p>
            \(PostingPage.paragraphs(end.text))
            \(promise.map { promise in
                "<p><a href=\"\(Address.promise(promise.id))\">\(Phrase("Theo dõi lời hứa này", "Follow this promise"), language)</a> \(promise.mark(on: today).view(language)) <span class=\"muted\">\(Phrase("hạn", "due"), language) \(promise.due, language)</span></p>" as Markup
            })</div>
            """
    }
}
