import Civics
import Records

/// One letter at the desk: what it says, where it stands, what may be done now, and all that happened.
struct LetterPage: Page {
    /// Something the table, the role and the state allow now.
    struct Step: Sendable {
        let name: Phrase
        let articles: [Phrase]
        let address: Address
    }

    /// A letter that looks like this one.
    struct Similar: Sendable {
        let id: Letter.ID
        let number: String
        let subject: String
        let receivedOn: Day
        let why: Phrase
        /// What was found out about the two; nothing while nobody has looked.
        let decision: Phrase?
    }

    let id: Letter.ID
    let revision: Int
    let number: String
    let subject: String
    let text: String
    let kind: LetterKind
    let state: Phrase
    let unitName: String
    let particulars: [(name: Phrase, value: String)]
    let files: [StoredFile]
    let clock: LetterClock?
    let calendar: WorkingCalendar
    /// The first day of a pause that has not ended.
    let pausedSince: Day?
    /// The day by which the decision is to be carried out.
    let executeBy: Day?
    /// The letters it was split into or from, or joined to.
    let kin: [(name: Phrase, number: String, id: Letter.ID)]
    let steps: [Step]
    let duties: [LetterDutyLine]
    let documents: [(name: Phrase, address: Address)]
    let similar: [Similar]
    let maySettleSimilar: Bool
    let messages: [OpenedLetterPage.Message]
    let mayWrite: Bool
    let mayPromise: Bool
    let events: [Timeline.Event]
    var form = Form.blank()

    var title: Phrase { Phrase("Đơn \(number)", "Letter \(number)") }
    var shape: PageShape { .dense }
    var trail: [Crumb] {
        [Crumb(Phrase("Bàn làm việc", "Desk"), .desk), Crumb(Phrase("Đơn thư", "Letters"), .letterDesk)]
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(subject)</h1>
            <p class="posting-state"><strong>\(state, language)</strong> · \(kind.name, language) · \(number) · \(unitName)</p>
            \(ErrorSummary(form).view(language))
            \(due(reader))
            \(when: !kin.isEmpty, "<p>\(kin.markup(separator: " · ") { "\($0.name, language) <a href=\"\(Address.letter($0.id))\">\($0.number)</a>" })</p>")
            \(doing(language))
            \(dutyPart(reader))
            <div class="letter-columns"><div>
            <section aria-labelledby="noi-dung-don"><h2 id="noi-dung-don">\(Phrase("Nội dung đơn", "The letter"), language)</h2>
            \(DefinitionList(particulars.map { ($0.name, "\($0.value)") }).view(language))
            <div class="posting-body">\(PostingPage.paragraphs(text))</div>
            \(papers(language))</section>
            \(when: !similar.isEmpty, similarPart(reader))
            \(conversation(reader))
            </div><div>
            \(when: !documents.isEmpty, documentPart(language))
            \(promisePart(reader))
            <section aria-labelledby="lich-su"><h2 id="lich-su">\(Phrase("Lịch sử", "History"), language)</h2>\(Timeline(events).view)</section>
            </div></div>
            """
    }

    /// After so many days of a pause it is asked whether its reason still holds.
    private static let longPause = 30
    private static let pauseIsLong = Phrase(
        "Đơn đã tạm dừng lâu. Xem lại: lý do tạm đình chỉ còn không? Không còn thì tiếp tục giải quyết.",
        "It has stood still for long. See whether the reason for it still holds; if not, go on with it.")

    private func due(_ reader: Reader) -> Markup {
        let language = reader.language
        if let pausedSince {
            let days = pausedSince.days(until: reader.today)
            return """
                <p>\(StatusMark(.waived, Phrase("Đang tạm dừng tính hạn", "The clock stands still")).view(language)) \
                \(Phrase("từ", "since"), language) \(pausedSince, language) \(Phrase("(đã \(days) ngày)", "(\(days) days)"), language)</p>
                \(when: days > Self.longPause, "<p class=\"notice notice-warning\">\(Self.pauseIsLong, language)</p>")
                """
        }
        if clock == nil, let executeBy {
            return """
                <p>\(Phrase("Thi hành xong trước", "To be carried out by"), language): <strong>\(Format.dayOfWeek(executeBy, language))</strong></p>
                \(ClockBadge(due: executeBy, today: reader.today, in: calendar).view(language))
                """
        }
        guard let clock else { return .empty }
        return """
            <p>\(Phrase("Hạn", "Due"), language): <strong>\(Format.dayOfWeek(clock.due, language))</strong> <span class="muted">(\(clock.reading.citation, language))</span></p>
            \(ClockBadge(clock, today: reader.today).view(language))\(clock.change(language))
            """
    }

    private func doing(_ language: Language) -> Markup {
        guard !steps.isEmpty else { return .empty }
        return """
            <section class="letter-steps no-print" aria-labelledby="viec"><h2 id="viec">\(Phrase("Việc làm được lúc này", "What may be done now"), language)</h2>
            <ul>\(steps.markup { step in
                """
                <li><a href="\(step.address)">\(step.name, language)</a>\
                \(when: !step.articles.isEmpty, " <span class=\"muted\">\(step.articles.markup(separator: "; ") { "\($0, language)" })</span>")</li>
                """
            })</ul></section>
            """
    }

    private func dutyPart(_ reader: Reader) -> Markup {
        guard !duties.isEmpty else { return .empty }
        return """
            <section aria-labelledby="viec-kem"><h2 id="viec-kem">\(Phrase("Việc phải làm kèm theo", "To be done besides"), reader.language)</h2>
            <ul class="places">\(duties.markup { $0.view(mayEnter: mayWrite, reader) })</ul></section>
            """
    }

    private func papers(_ language: Language) -> Markup {
        guard !files.isEmpty else { return .empty }
        return """
            <h3>\(LetterWords.Label.files, language)</h3><ul class="files">\(files.markup { file in
                """
                <li><a href="\(Address.letterFile(file, of: id))">\(file.name)</a> \
                <span class="muted">(\(file.type.rawValue.uppercased()), \(Format.size(bytes: Int64(file.sizeBytes), language)))</span></li>
                """
            })</ul>
            """
    }

    private func documentPart(_ language: Language) -> Markup {
        """
        <section aria-labelledby="van-ban"><h2 id="van-ban">\(Phrase("Văn bản (Word)", "Documents (Word)"), language)</h2>
        <ul class="files">\(documents.markup { "<li><a href=\"\($0.address)\">\($0.name, language)</a></li>" })</ul></section>
        """
    }

    private func similarPart(_ reader: Reader) -> Markup {
        let language = reader.language
        return """
            <section aria-labelledby="giong"><h2 id="giong">\(Phrase("Đơn có thể trùng", "Letters that may be the same"), language)</h2>
            <ul class="places">\(similar.markup { other in
                """
                <li><p><a href="\(Address.letter(other.id))">\(other.number)</a> \(other.subject), \(other.receivedOn, language) – \(other.why, language)</p>
                \(when: other.decision != nil, "<p class=\"muted\">\(other.decision, language)</p>")
                \(when: other.decision == nil && maySettleSimilar, SealedForm(to: .letterSimilar(id), """
                    <input type="hidden" name="other" value="\(other.id)">
                    <p class="actions">\(Button(Phrase("Trùng", "The same"), .quiet, name: "same", value: "yes").view(language)) \
                    \(Button(Phrase("Khác nhau", "Not the same"), .quiet, name: "same", value: "no").view(language))</p>
                    """).view(reader))</li>
                """
            })</ul></section>
            """
    }

    private func conversation(_ reader: Reader) -> Markup {
        let language = reader.language
        return """
            <section aria-labelledby="trao-doi"><h2 id="trao-doi">\(Phrase("Trao đổi với người gửi", "Messages with the sender"), language)</h2>
            \(when: !messages.isEmpty, """
                <ol class="conversation">\(messages.markup { message in
                    LetterMessageView(message: message, isReadBySender: false) { .letterFile($0, of: id) }.view(language)
                })</ol>
                """)
            \(when: mayWrite, SealedForm(to: .letterMessage(id), """
                \(FormField("text", Phrase("Hỏi hoặc báo cho người gửi", "Ask or tell the sender"), .area(rows: 3)).view(form, language))
                <p class="actions">\(Button(Phrase("Gửi", "Send"), .quiet).view(language))</p>
                """).view(reader))</section>
            """
    }

    private func promisePart(_ reader: Reader) -> Markup {
        let language = reader.language
        guard mayPromise else { return .empty }
        return """
            <p class="no-print"><a href="\(Address.letterPromise(id))">\(Phrase("Hứa làm một việc vì đơn này", "Make a promise because of it"), language)</a></p>
            """
    }
}
