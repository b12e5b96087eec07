import Civics
import Records

/// The receipt of a letter, with the code that is told this once: to be printed, photographed or written down.
///
/// The QR code leads to the page where codes are typed and does not hold the code. In an address the code would come to
/// stand in histories and logs; as bare digits it would be handed by most telephones to a search engine.
struct LetterReceiptPage: Page {
    let code: ReceiptCode
    let unitName: String
    let kind: LetterKind
    let subject: String
    let number: String?
    let receivedAt: Instant
    /// The day it came, where it was entered later.
    let receivedOn: Day
    /// What the office has to do first, and by which day.
    let next: Phrase
    let clock: ClockReading?
    let calendar: WorkingCalendar
    let origin: String

    var title: Phrase { Phrase("Biên nhận đơn", "Receipt for your letter") }
    var shape: PageShape { .document }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <article class="a4-notice receipt">
            <header><p>\(unitName)</p></header>
            <h1>\(title, language)</h1>
            <p class="receipt-code-name">\(Phrase("Mã biên nhận", "Receipt code"), language)</p>
            <p class="receipt-code">\(code.grouped)</p>
            <p class="notice notice-warning no-print">\(Self.once, language)</p>
            \(DefinitionList(particulars(language)).view(language))
            <h2>\(Phrase("Tiếp theo", "What comes next"), language)</h2>
            <p>\(next, language)</p>
            \(clock.map { due($0, reader) })
            <div class="a4-foot"><div class="a4-code">\(qr)</div>
            <div><p>\(Self.how, language)</p><p class="a4-link">\(origin)\(Address.receipt.path)</p></div></div>
            </article>
            <div class="receipt-actions no-print"><button class="button button-quiet" type="button" data-print hidden>\(Phrase("In biên nhận", "Print"), language)</button>
            \(SealedForm(to: .letterReceipt, Button(Phrase("Tôi đã ghi lại mã", "I have written it down")).view(language)).view(reader))</div>
            """
    }

    private func particulars(_ language: Language) -> [(name: Phrase, value: Markup)] {
        var items: [(name: Phrase, value: Markup)] = [
            (Phrase("Loại đơn", "Kind"), "\(kind.name, language)"),
            (Phrase("Nhận lúc", "Received"), received(language)),
        ]
        if let number { items.append((Phrase("Số đến", "Number"), "\(number)")) }
        // A sheet that lies about must not tell what was denounced.
        if kind != .denunciation { items.append((Phrase("Về việc", "About"), "\(subject)")) }
        return items
    }

    private func received(_ language: Language) -> Markup {
        guard receivedOn != receivedAt.day else { return "\(Format.moment(receivedAt, language))" }
        return "\(receivedOn, language)\(EntryDay(of: receivedOn, enteredAt: receivedAt).view(language))"
    }

    private func due(_ reading: ClockReading, _ reader: Reader) -> Markup {
        let language = reader.language
        return """
            <p>\(Phrase("Chậm nhất", "At the latest on"), language) <strong>\(Format.dayOfWeek(reading.due, language))</strong> \
            (\(reading.citation, language)).</p>
            \(ClockBadge(reading, today: reader.today, in: calendar).view(language))
            """
    }

    private var qr: Markup {
        guard let code = QRCode(origin + Address.receipt.path) else { return .empty }
        return """
            <svg class="qr" viewBox="0 0 \(code.sideWithBorder) \(code.sideWithBorder)" role="img" aria-label="QR: \(origin)\(Address.receipt.path)" \
            shape-rendering="crispEdges"><rect width="100%" height="100%" fill="#fff"/><path fill="#000" d="\(code.path)"/></svg>
            """
    }

    private static let once = Phrase(
        "Mã chỉ hiện lần này. Xin in, chụp lại hoặc chép ra giấy trước khi rời trang; cơ quan cũng không xem lại được.",
        "The code is shown this once. Print it, take a picture or write it down before you leave; the office cannot look it up either."
    )
    private static let how = Phrase(
        "Quét mã để mở trang tra cứu, rồi gõ 16 chữ số ở trên. Ai có mã đều xem được đơn: xin giữ kín.",
        "Scan to open the page, then type the 16 digits above. Whoever has the code can see the letter: keep it to yourself."
    )
}

extension LetterClock {
    /// That today's calendar would give another day, where it would.
    func change(_ language: Language) -> Markup {
        guard let dueNow else { return .empty }
        let words = Phrase(
            "Lịch làm việc đã đổi sau khi ghi hạn: tính theo lịch hôm nay là \(Format.day(dueNow, .vietnamese)). Hạn đã ghi được giữ nguyên.",
            "The calendar was changed after this day was given: by today's it would be \(Format.day(dueNow, .english)). The day that was given stands."
        )
        return "<p class=\"muted\">\(words, language)</p>"
    }
}

extension ClockBadge {
    /// The due day of a letter as it was given out.
    init(_ clock: LetterClock, today: Day) {
        let reckoned = ClockBadge(clock.reading, today: today, in: clock.calendar)
        self.init(
            due: clock.due, today: today, working: clock.isExplained ? reckoned.working : [],
            doubts: clock.isExplained ? reckoned.doubts : [], in: clock.calendar)
    }

    /// A due day as the law gives it, with each step and its article.
    init(_ reading: ClockReading, today: Day, doneOn: Day? = nil, in calendar: WorkingCalendar?) {
        self.init(
            due: reading.due, today: today, doneOn: doneOn,
            working: reading.working.map { step in
                guard let article = step.article else { return step.text }
                return Phrase(
                    "\(step.text.vietnamese) (\(article.vietnamese))",
                    "\(step.text.english) (\(article.english))")
            }, doubts: reading.doubts, in: calendar)
    }
}
