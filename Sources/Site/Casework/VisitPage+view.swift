import Civics

extension VisitPage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(title, language)</h1>
            <p class="lead">\(unitName) · \(visit.receivedOn, language) · \(visit.kind.name, language)</p>
            \(ErrorSummary(form).view(language))
            \(DefinitionList(particulars(language)).view(language))
            \(when: refusal != nil, refused(reader))
            \(when: visit.isCounted, concluded(reader))
            \(when: isInside, paperSection(reader))
            \(when: !corrections.isEmpty, corrected(language))
            \(when: isInside, "<p><a href=\"\(Address.visitCorrection(visit.id))\">\(Phrase("Sửa lượt tiếp này", "Correct this visit"), language)</a></p>")
            """
    }

    private func particulars(_ language: Language) -> [(name: Phrase, value: Markup)] {
        var items: [(name: Phrase, value: Markup)] = []
        if let content {
            let all: [(name: Phrase, value: Markup)] = [
                (Phrase("Người đến", "Who came"), "\(content.name)"),
                (Phrase("Địa chỉ", "Address"), "\(content.address)"),
                (Phrase("Số căn cước, hộ chiếu", "Number of card or passport"), "\(content.idNumber)"),
                (Phrase("Số điện thoại", "Telephone"), "\(content.phone)"),
                (
                    Phrase("Người đại diện", "Representatives"),
                    "\(content.representatives.joined(separator: ", "))"
                ),
                (Phrase("Nội dung", "What it is about"), PostingPage.paragraphs(content.matter)),
                (Phrase("Cơ quan đã giải quyết", "Settled before by"), "\(content.priorAgency)"),
                (Phrase("Chuyển đến", "Forwarded to"), "\(content.forwardedTo)"),
                (Phrase("Ghi chú", "Remarks"), "\(content.note)"),
            ]
            items = all.filter { !$0.value.isEmpty }
        } else {
            items = [
                (
                    Phrase("Người đến", "Who came"),
                    "\(Phrase("Chỉ cán bộ tiếp công dân của đơn vị xem được.", "Only those who receive in the unit see it."), language)"
                )
            ]
        }
        items += [
            (
                Phrase("Số người", "People"),
                "\(Format.number(visit.people, language))\(when: visit.isGroup, " (\(Phrase("đoàn đông người", "a group"), language))")"
            ),
            (Phrase("Hướng xử lý", "What was done"), "\(visit.handling.name, language)"),
            (Phrase("Cách tiếp", "How"), "\(visit.mode.name, language)"),
            (Phrase("Người tiếp", "Received by"), "\(visit.receiver)"),
        ]
        if visit.isCounted {
            items.append(
                (
                    Phrase("Lần tiếp của vụ việc", "Visit on this case"),
                    visit.isFirst
                        ? "\(Phrase("lần đầu", "the first"), language)"
                        : "\(Phrase("lần thứ \(visit.visitNumber)", "no. \(visit.visitNumber)"), language)"
                ))
            items.append(
                (
                    Phrase("Trả lời chậm nhất", "Answer at the latest by"),
                    ClockBadge(
                        due: visit.answerBy, today: today, doneOn: conclusions.first?.at.day,
                        working: answer.working.map(\.text), doubts: answer.doubts
                    ).view(language)
                ))
        }
        return items
    }

    private func refused(_ reader: Reader) -> Markup {
        guard let refusal, let ground else { return .empty }
        let language = reader.language
        return """
            <section><h2>\(Phrase("Từ chối tiếp", "Turned away"), language)</h2>
            <p>\(ground.name, language) <span class="muted">(\(ground.place, language)\(when: !refusal.place.isEmpty, ", \(refusal.place)"))</span></p>
            \(when: isInside, PostingPage.paragraphs(refusal.particulars))
            \(notice(refusal, reader))</section>
            """
    }

    private func notice(_ refusal: VisitRefusal, _ reader: Reader) -> Markup {
        let language = reader.language
        if let notice = refusal.notice {
            return """
                <p>\(StatusMark(.done, Phrase("Đã thông báo bằng văn bản", "Notified in writing")).view(language)) \
                \(notice.number), \(notice.on, language), \(notice.by)</p>
                """
        }
        guard refusal.needsNotice else { return .empty }
        let badge =
            refusal.noticeBy.map { ClockBadge(due: $0, today: today).view(language) }
            ?? StatusMark(.soon, Phrase("Chưa thông báo", "Not yet notified")).view(language)
        guard isInside else { return "<p>\(badge)</p>" }
        let fields = [
            FormField("number", Self.number), FormField("notice-on", Self.noticeOn, .day),
        ]
        return """
            <p>\(Phrase("Phải thông báo từ chối bằng văn bản cho người đến.", "The visitor has to be told in writing."), language) \(badge)</p>
            \(SealedForm(to: .visitNotice(visit.id), """
                <input type="hidden" name="revision" value="\(visit.revision)">
                \(fields.markup { $0.view(form, language) })
                <p class="actions">\(Button(Phrase("Ghi đã thông báo", "Enter")).view(language))</p>
                """).view(reader))
            """
    }

    private func concluded(_ reader: Reader) -> Markup {
        let language = reader.language
        let done: Markup =
            conclusions.isEmpty
            ? "<p>\(Phrase("Chưa có kết luận.", "Nothing has been concluded yet."), language)</p>"
            : "<ul>\(conclusions.markup { line($0, language) })</ul>"
        return """
            <section><h2>\(Phrase("Kết luận của người tiếp", "What was concluded"), language)</h2>
            \(done)
            \(when: isInside, conclusionForms(reader))</section>
            """
    }

    private func line(_ conclusion: VisitConclusion, _ language: Language) -> Markup {
        let promise = promises.first { $0.id.description == conclusion.subject }
        return """
            <li>\(conclusion.kind.name, language): \
            \(promise.map { "<a href=\"\(Address.promise($0.id))\">\(conclusion.text)</a>" as Markup } ?? "\(conclusion.text)")\
            \(promise.map { " <span class=\"muted\">(\($0.owner), \(Phrase("hạn", "due"), language) \($0.due, language))</span>" as Markup }) \
            <span class="muted">– \(conclusion.by), \(conclusion.at.day, language)</span></li>
            """
    }

    private func conclusionForms(_ reader: Reader) -> Markup {
        let language = reader.language
        let kinds = VisitConclusion.Kind.allCases.filter { $0 != .promise || !visit.isSealed }
        let fields = [
            FormField(
                "conclusion", Self.conclusionKind,
                .radios(kinds.map { FormField.Choice($0.rawValue, $0.name[language]) }),
                hint: Phrase(
                    "Cam kết hiện trong danh sách lời hứa cho mọi người xem, nên không ghi tên người đến.",
                    "A promise stands in the public list of promises: leave out who came.")),
            FormField(
                "text", Self.what, .area(rows: 3),
                hint: Phrase(
                    "Cam kết: việc sẽ làm. Lập đơn: một dòng tóm tắt. Giải thích: đã trả lời thế nào.",
                    "A promise: what will be done. A letter: its subject in a line. Explained: what was answered."
                )),
            FormField(
                "owner", Self.owner, hint: Phrase("Chỉ với cam kết.", "For a promise."), isRequired: false),
            FormField(
                "due", Self.due, .day, hint: Phrase("Chỉ với cam kết.", "For a promise."), isRequired: false),
        ]
        return """
            <details class="measure"\(attribute: "open", when: conclusions.isEmpty || !form.isRight)><summary>\(Phrase("Ghi kết luận", "Enter a conclusion"), language)</summary>
            \(SealedForm(to: .visitConclusion(visit.id), """
                <input type="hidden" name="revision" value="\(visit.revision)">
                \(fields.markup { $0.view(form, language) })
                <p class="actions">\(Button(Phrase("Ghi kết luận", "Enter")).view(language))</p>
                """).view(reader))</details>
            """
    }

    private func paperSection(_ reader: Reader) -> Markup {
        let language = reader.language
        let field = FormField(
            "items", Self.items, .area(rows: 4),
            hint: Phrase(
                "Mỗi dòng một giấy tờ: tên, bản chính hay bản sao, số trang.",
                "One paper a line: its name, original or copy, pages."))
        return """
            <section><h2>\(Phrase("Giấy biên nhận tài liệu", "Receipts for papers"), language)</h2>
            \(when: !papers.isEmpty, """
                <ul>\(papers.markup { paper in
                    "<li><a href=\"\(Address.paperReceipt(paper.id))\">\(Phrase("Biên nhận số \(paper.name)", "Receipt no. \(paper.name)"), language)</a>: \(Format.number(paper.items.count, language)) \(Phrase("tài liệu", "papers"), language)</li>"
                })</ul>
                """)
            <details class="measure"><summary>\(Phrase("Nhận thêm giấy tờ", "Take papers"), language)</summary>
            \(SealedForm(to: .visitPapers(visit.id), """
                \(field.view(form, language))
                <p class="actions">\(Button(Phrase("Lập biên nhận", "Make the receipt"), .quiet).view(language))</p>
                """).view(reader))</details></section>
            """
    }

    private func corrected(_ language: Language) -> Markup {
        """
        <section><h2>\(Phrase("Đã sửa", "Corrections"), language)</h2>
        \(Timeline(corrections.map { Timeline.Event(Format.moment($0.at, language), "\($0.reason)", who: $0.by) }).view)</section>
        """
    }
}
