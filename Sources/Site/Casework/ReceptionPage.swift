import Civics

/// One reception as residents see it: when, where, who receives, and how to book.
struct ReceptionPage: Page {
    let session: ReceptionSession
    let unitName: String
    /// Where it was put off to.
    let next: ReceptionSession?
    let taken: Int
    let group: GroupRule?
    /// The article on posting the schedule and announcing what is put off.
    let notice: Phrase
    let now: Instant
    let language: Language

    var title: Phrase {
        Phrase(
            "Tiếp công dân ngày \(Format.day(session.day, .vietnamese))",
            "Reception of \(Format.day(session.day, .english))")
    }
    var trail: [Crumb] { [Crumb(Phrase("Lịch tiếp công dân", "When people are received"), .receptions)] }
    var door: Door? { .check }

    private var left: Int { max(0, session.capacity - taken) }

    private var isOpen: Bool {
        (try? session.checkBooking(at: now, taken: taken)) != nil
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <div class="measure"><h1>\(title, language)</h1>
            <p class="lead">\(unitName)</p>
            \(state(language))
            \(DefinitionList(particulars(language)).view(language))
            \(when: isOpen, "<p class=\"actions\">\(ActionLink(Phrase("Đặt lượt", "Book a turn"), .turnBooking(session.id)).view(language))</p>")
            \(when: group != nil, "<h2>\(Phrase("Đi đông người", "Coming as a group"), language)</h2><p>\(group?.text, language) <span class=\"muted\">(\(group?.citation, language))</span></p>")
            </div>
            """
    }

    private func state(_ language: Language) -> Markup {
        guard let postponement = session.postponement else {
            guard !session.isComing || !session.isOver(at: now) else {
                return "<p>\(session.publicMark(at: now).view(language))</p>"
            }
            return session.isComing && left == 0
                ? Notice(
                    .note,
                    Phrase(
                        "Đã hết lượt đặt trước. Ông/bà vẫn có thể đến trực tiếp.",
                        "All turns are booked. You may still simply come.")[language]
                ).view(language)
                : session.isComing ? .empty : held(language)
        }
        return """
            \(Notice(.warning, Phrase("Buổi tiếp này đã hoãn: \(postponement.reason)", "This reception has been put off: \(postponement.reason)")[language]).view(language))
            \(when: next != nil, "<p>\(Phrase("Dời sang:", "It was moved to:"), language) <a href=\"\(Address.reception(next?.id ?? session.id))\">\(next?.moment(language) ?? "")</a></p>")
            """
    }

    private func held(_ language: Language) -> Markup {
        """
        <p>\(session.mark(on: now.day).view(language))\
        \(session.supplement.map { " <span class=\"muted\">(\($0.note, language))</span>" as Markup })</p>
        """
    }

    private func particulars(_ language: Language) -> [(name: Phrase, value: Markup)] {
        var items: [(name: Phrase, value: Markup)] = [
            (Phrase("Khi nào", "When"), "\(session.moment(language))"),
            (Phrase("Ai tiếp", "Who receives"), "\(session.receiver)"),
            (Phrase("Nơi tiếp", "Where"), "\(session.place)"),
            (Phrase("Cách tiếp", "How"), "\(session.mode.name, language)"),
        ]
        if session.isComing, !session.isOver(at: now) {
            items.append(
                (
                    Phrase("Lượt đặt trước", "Turns to book"),
                    "\(Phrase("còn \(left) trên \(session.capacity)", "\(left) of \(session.capacity) left"), language)"
                ))
        }
        if let posted = session.postedOn {
            items.append(
                (
                    Phrase("Lịch niêm yết từ", "Schedule posted since"),
                    "\(posted, language)\(EntryDay(of: posted, enteredAt: session.postedAt).view(language)) <span class=\"muted\">(\(notice, language))</span>"
                ))
        }
        return items
    }
}
