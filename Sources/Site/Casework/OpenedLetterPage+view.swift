import Civics
import Records

extension OpenedLetterPage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <div class="measure"><h1>\(title, language)</h1>
            <p class="lead">\(words.now, language)</p>
            \(ErrorSummary(form).view(language))
            \(next(reader))
            \(when: !duties.isEmpty, owed(reader))
            \(when: kin.contains { $0.address != nil }, "<p>\(Self.eachPart, language)</p>")
            \(kin.markup { part($0, reader) })
            \(outcome.map { answer($0, reader) })
            \(appeal.map { further($0, reader) })
            \(when: mayReportLateness || latenessReportedOn != nil, lateness(reader))
            \(promises.view(reader))
            <section aria-labelledby="trao-doi"><h2 id="trao-doi">\(Phrase("Hỏi đáp và giấy tờ bổ sung", "Questions and added papers"), language)</h2>
            \(conversation(language))
            \(when: mayWrite, writing(reader), else: "<p>\(Self.writeToParts, language)</p>")</section>
            <section aria-labelledby="dien-bien"><h2 id="dien-bien">\(Phrase("Diễn biến", "What happened"), language)</h2>
            \(Timeline(events).view)</section>
            <section aria-labelledby="thong-tin"><h2 id="thong-tin">\(Phrase("Thông tin đơn", "The letter"), language)</h2>
            \(DefinitionList([
                (Phrase("Số đến", "Number"), "\(number)"), (Phrase("Loại đơn", "Kind"), "\(kind.name, language)"),
                (Phrase("Nơi giải quyết", "Office"), "\(unitName)"), (Phrase("Về việc", "About"), "\(subject)"),
            ] + said.map { ($0.name, "\($0.day, language)") }).view(language))
            \(when: !papers.isEmpty, "<h3>\(LetterWords.Label.files, language)</h3>\(list(papers, language))")</section>
            \(when: mayWithdraw, withdrawal(language))
            \(ReceiptClosing().view(reader))</div>
            """
    }

    private func next(_ reader: Reader) -> Markup {
        let language = reader.language
        guard let next = words.next else { return .empty }
        return """
            <section class="next-step" aria-labelledby="tiep"><h2 id="tiep">\(Phrase("Tiếp theo", "What comes next"), language)</h2>
            <p>\(next, language)</p>
            \(clock.map { due($0, reader) })
            \(executeBy.map { execution($0, reader) })
            \(when: isPaused, "<p>\(StatusMark(.waived, Phrase("Đang tạm dừng tính hạn", "The clock stands still")).view(language))</p>")
            </section>
            """
    }

    private func owed(_ reader: Reader) -> Markup {
        """
        <section aria-labelledby="con-phai"><h2 id="con-phai">\(Phrase("\(unitName) còn phải làm", "What \(unitName) has to do yet"), reader.language)</h2>
        <ul class="places">\(duties.markup { $0.view(mayEnter: false, reader) })</ul></section>
        """
    }

    private func due(_ clock: LetterClock, _ reader: Reader) -> Markup {
        let language = reader.language
        return """
            <p>\(Phrase("Chậm nhất", "At the latest on"), language) <strong>\(Format.dayOfWeek(clock.due, language))</strong> \
            <span class="muted">(\(clock.reading.citation, language))</span></p>
            \(ClockBadge(clock, today: reader.today).view(language))\(clock.change(language))
            """
    }

    private func execution(_ day: Day, _ reader: Reader) -> Markup {
        let language = reader.language
        return """
            <p>\(Phrase("Thi hành xong chậm nhất", "To be carried out by"), language) <strong>\(Format.dayOfWeek(day, language))</strong> \
            <span class="muted">(\(Phrase("hạn do người đứng đầu \(unitName) đặt", "as the head of \(unitName) has set it"), language))</span></p>
            \(ClockBadge(due: day, today: reader.today, in: calendar).view(language))
            """
    }

    private func part(_ kin: Kin, _ reader: Reader) -> Markup {
        let language = reader.language
        return """
            <section class="next-step"><h2>\(Phrase("Đơn \(kin.number) (\(kin.kind.name.vietnamese.lowercased()))", "Letter \(kin.number) (\(kin.kind.name.english.lowercased()))"), language)</h2>
            <p>\(kin.words.now, language)</p>
            \(kin.words.next.map { "<p>\($0, language)</p>" })
            \(kin.clock.map { due($0, reader) })
            \(kin.outcome.map(said))
            \(when: kin.messages > 0, "<p>\(Self.written(kin.messages), language)</p>")
            \(kin.address.map { "<p class=\"no-print\"><a class=\"button button-quiet\" href=\"\($0)\">\(Phrase("Mở đơn \(kin.number)", "Open letter \(kin.number)"), language)</a></p>" })</section>
            """
    }

    private func list(_ papers: [StoredFile], _ language: Language) -> Markup {
        """
        <ul class="files">\(papers.markup { file in
            """
            <li><a href="\(opened.address(.openedLetterFile(file)))">\(file.name)</a> <span class="muted">(\(file.type.rawValue.uppercased()), \
            \(Format.size(bytes: Int64(file.sizeBytes), language)))</span></li>
            """
        })</ul>
        """
    }

    private static let eachPart = Phrase(
        "Mỗi đơn tách có trang riêng: xem diễn biến, hỏi, gửi giấy tờ, báo trễ, đánh giá, rút hay khiếu nại tiếp ở đó.",
        "Each of them has its own page, where you see what happens, ask, send papers, report lateness, rate, withdraw or complain again."
    )
    private static let writeToParts = Phrase(
        "Muốn viết hay gửi giấy tờ, xin mở đơn tách về việc đó.",
        "To write or to send papers, open the letter about the matter you mean.")

    private static func written(_ count: Int) -> Phrase {
        Phrase(
            "Cơ quan đã viết cho ông/bà \(count) lần về đơn này.",
            count == 1
                ? "The office has written to you about it once."
                : "The office has written to you about it \(count) times.")
    }

    private func said(_ text: String) -> Markup {
        "<div class=\"posting-body\">\(PostingPage.paragraphs(text))</div>"
    }

    /// Where the sender may turn who does not agree, or has waited in vain.
    private func further(_ way: SecondComplaint, _ reader: Reader) -> Markup {
        let language = reader.language
        guard let nextLevel else { return .empty }
        let head: Markup = """
            <section aria-labelledby="lan-hai"><h2 id="lan-hai">\(way.heading, language)</h2>
            """
        guard way.isOpen(on: reader.today) else {
            return "\(head)<p>\(way.isOver(to: nextLevel), language)</p><p>\(way.why, language)</p></section>"
        }
        let until: Markup = """
             <strong>\(Format.dayOfWeek(way.last.due, language))</strong> <span class="muted">(\(way.last.citation, language))</span>.</p>
            \(ClockBadge(way.last, today: reader.today, in: calendar).view(language))
            """
        let end: Markup = ".</p>"
        return """
            \(head)<p>\(way.offer(to: nextLevel), language)\(way.isUnsent ? end : until)
            <p>\(way.why, language)</p>
            <p class="no-print"><a class="button button-quiet" href="\(opened.address(.openedLetterAppeal))">\(Phrase("Khiếu nại lần hai", "Complain again"), language)</a></p></section>
            """
    }

    private func answer(_ text: String, _ reader: Reader) -> Markup {
        let language = reader.language
        return """
            <section aria-labelledby="ket-qua"><h2 id="ket-qua">\(answerName, language)</h2>
            <div class="posting-body">\(PostingPage.paragraphs(text))</div>
            \(when: mayRate, rate(reader))
            \(rating.map { said($0, language) })</section>
            """
    }

    private var answerName: Phrase {
        guard let answeredAt else { return Phrase("Kết quả", "The answer") }
        return Phrase(
            "Kết quả giải quyết \(answeredAt.name.vietnamese)", "The answer at \(answeredAt.name.english)")
    }

    private func rate(_ reader: Reader) -> Markup {
        let language = reader.language
        return SealedForm(
            to: opened.address(.openedLetterRating),
            """
            <input type="hidden" name="revision" value="\(revision)">
            <p>\(Phrase("Ông/bà có hài lòng với cách giải quyết này không?", "Are you satisfied with how it was settled?"), language)</p>
            <p class="actions">\(Button(Phrase("Hài lòng", "Satisfied"), .quiet, name: "satisfied", value: "yes").view(language)) \
            \(Button(Phrase("Không hài lòng", "Not satisfied"), .quiet, name: "satisfied", value: "no").view(language))</p>
            """
        ).view(reader)
    }

    private func said(_ isSatisfied: Bool, _ language: Language) -> Markup {
        let words =
            isSatisfied
            ? Phrase("Ông/bà đã trả lời: hài lòng.", "You said that you are satisfied.")
            : Phrase("Ông/bà đã trả lời: không hài lòng.", "You said that you are not satisfied.")
        return "<p>\(words, language)</p>"
    }

    private func lateness(_ reader: Reader) -> Markup {
        let language = reader.language
        let words = LatenessWords(kind)
        if let day = latenessReportedOn, !mayReportLateness {
            return "<p class=\"notice notice-note\">\(words.told(on: day), language)</p>"
        }
        return """
            <section class="notice notice-warning" aria-labelledby="tre"><div><h2 id="tre">\(Phrase("Đã quá hạn", "It is overdue"), language)</h2>
            <p>\(words.offer, language) \(words.consequence, language)</p>
            \(SealedForm(to: opened.address(.openedLetterLateness), "<p class=\"no-print\">\(Button(Phrase("Báo trễ hạn", "Report lateness")).view(language))</p>").view(reader))</div></section>
            """
    }

    private func conversation(_ language: Language) -> Markup {
        guard !messages.isEmpty else {
            return
                "<p class=\"muted\">\(Phrase("Chưa có trao đổi nào.", "Nothing has been said yet."), language)</p>"
        }
        return """
            <ol class="conversation">\(messages.markup { message in
                LetterMessageView(message: message, isReadBySender: true) { opened.address(.openedLetterFile($0)) }.view(language)
            })</ol>
            """
    }

    private func writing(_ reader: Reader) -> Markup {
        let language = reader.language
        let text = FormField(
            "text", Phrase("Viết cho cơ quan", "Write to the office"), .area(rows: 4), isRequired: false)
        let files = FormField(
            "files", Phrase("Giấy tờ, ảnh bổ sung", "Added papers and photos"),
            .files(accepting: "image/*,.pdf,.docx,.xlsx,.txt,.csv", isMultiple: true), isRequired: false)
        return SealedForm(
            to: opened.address(.openedLetterMessage), hasFiles: true,
            """
            \(text.view(form, language))\(files.view(form, language))
            <p class="actions">\(Button(Phrase("Gửi", "Send")).view(language))</p>
            """
        ).view(reader)
    }

    private func withdrawal(_ language: Language) -> Markup {
        """
        <p class="no-print"><a href="\(opened.address(.openedLetterWithdrawal))">\(Phrase("Rút đơn", "Withdraw the letter"), language)</a></p>
        """
    }
}
