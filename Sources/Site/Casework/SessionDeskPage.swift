import Civics
import Records

/// One reception at its desk.
struct SessionDeskPage: Page {
    let session: ReceptionSession
    let unitName: String
    let line: [WaitingTurn]
    let visits: [Visit]
    /// The visits this reader may open.
    let readable: Set<Visit.ID>
    let duty: ReceptionDuty?
    let posting: ClockReading
    /// Who received.
    let form: Form

    static let by = Phrase("Ai đã tiếp", "Who received")
    static let receiver = Phrase("Họ tên, chức vụ người tiếp", "Name and post of who received")
    static let delegation = Phrase("Văn bản uỷ quyền (số, ngày)", "Delegation (number, day)")
    static let reason = Phrase("Lý do", "Reason")

    var title: Phrase {
        Phrase(
            "Buổi tiếp ngày \(Format.day(session.day, .vietnamese))",
            "Reception of \(Format.day(session.day, .english))")
    }
    var shape: PageShape { .dense }
    var trail: [Crumb] {
        [
            Crumb(Phrase("Bàn làm việc", "Desk"), .desk),
            Crumb(Phrase("Tiếp công dân", "Receptions"), .receptionDesk),
        ]
    }

    private static func counted(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        let isToday = session.day == reader.today && session.postponement == nil
        let count = VisitCount(visits)
        return """
            <h1>\(title, language)</h1>
            <p class="lead">\(unitName) · \(session.hours.words) · \(session.place)</p>
            <p>\(session.mark(on: reader.today).view(language)) · \(Phrase("Niêm yết lịch", "Schedule posted"), language): \(session.postingMark(on: reader.today).view(language))
            \(session.supplement.map { "<span class=\"muted\">\($0.note, language): \($0.reason)</span>" as Markup })
            \(when: session.occasion != nil, "<span class=\"muted\">\(ReceptionTerms.shipped.occasion(session.occasion ?? "")?.name, language)</span>")</p>
            \(when: session.postponement != nil, Notice(.warning, session.postponement?.reason ?? "").view(language))
            \(when: isToday, "<p class=\"actions\">\(next(reader)) \(ActionLink(Phrase("Ghi người đến trực tiếp", "Somebody came"), .walkIn(session.id), .quiet).view(language))</p>")
            <h2>\(Phrase("Hàng chờ", "The line"), language)</h2>
            \(line.isEmpty
                ? "<p>\(Phrase("Chưa có ai đặt lượt.", "Nobody has booked a turn."), language)</p>"
                : queue(isToday: isToday, reader))
            <p>\(Phrase("Đã tiếp: \(count.visits) lượt, \(count.people) người, \(count.cases) vụ việc.", "Received: \(Self.counted(count.visits, "visit")), \(count.people == 1 ? "1 person" : "\(count.people) people"), \(Self.counted(count.cases, "case"))."), language)</p>
            \(when: !visits.isEmpty, visitList(language))
            \(when: session.day <= reader.today && session.postponement == nil, outcome(reader))
            \(when: session.isComing, "<p><a href=\"\(Address.sessionPostponement(session.id))\">\(Phrase("Hoãn buổi tiếp này", "Put this reception off"), language)</a></p>")
            """
    }

    /// Who is to be called now.
    private func next(_ reader: Reader) -> Markup {
        guard !line.contains(where: { $0.turn.state == .called }),
            let turn = line.first(where: { $0.turn.state == .waiting })?.turn
        else { return .empty }
        return move(
            turn, to: .called, Phrase("Mời lượt số \(turn.number)", "Call turn \(turn.number)"), .main, reader
        )
    }

    private func move(
        _ turn: Turn, to state: Turn.State, _ label: Phrase, _ weight: Button.Weight, _ reader: Reader
    ) -> Markup {
        SealedForm(
            to: .turnState(turn.id),
            """
            <input type="hidden" name="state" value="\(state.rawValue)">\
            <input type="hidden" name="revision" value="\(turn.revision)">\
            \(Button(label, weight).view(reader.language))
            """
        ).view(reader)
    }

    private func queue(isToday: Bool, _ reader: Reader) -> Markup {
        let language = reader.language
        let columns = [
            Table.Column(Phrase("Số", "No.")[language], isNumeric: true),
            Table.Column(Phrase("Người đến", "Who")[language]),
            Table.Column(Phrase("Việc cần gặp", "What it is about")[language]),
            Table.Column(Phrase("Số người", "People")[language], isNumeric: true),
            Table.Column(Phrase("Trạng thái", "State")[language]),
            Table.Column(Phrase("Bước tiếp", "Next step")[language]),
        ]
        return Table(
            Phrase("Hàng chờ", "The line")[language], columns: columns,
            rows: line.map { row($0, isToday: isToday, reader) }, hidesCaption: true
        ).view
    }

    private func row(_ waiting: WaitingTurn, isToday: Bool, _ reader: Reader) -> [Markup] {
        let (turn, language) = (waiting.turn, reader.language)
        let visit = visits.first { $0.turn == turn.id }
        let isHidden = visit.map { !readable.contains($0.id) } ?? false
        let mark =
            switch turn.state {
            case .waiting: StatusMark(.upcoming, turn.state.name)
            case .called: StatusMark(.soon, turn.state.name)
            case .absent: StatusMark(.missing, turn.state.name)
            case .received: StatusMark(.done, turn.state.name)
            case .cancelled: StatusMark(.waived, turn.state.name)
            }
        let name: Markup =
            isHidden
            ? "\(Phrase("Được giữ bí mật", "Kept secret"), language)"
            : "\(waiting.booking.name)\(when: !waiting.booking.phone.isEmpty, " <span class=\"muted\">\(waiting.booking.phone)</span>")"
        return [
            "\(turn.number)", name, isHidden ? "–" : "\(waiting.booking.matter)",
            "\(Format.number(turn.people, language))", mark.view(language),
            isToday ? steps(turn, visit, reader) : "–",
        ]
    }

    private func steps(_ turn: Turn, _ visit: Visit?, _ reader: Reader) -> Markup {
        let language = reader.language
        if let visit {
            guard readable.contains(visit.id) else { return "–" }
            return
                "<a href=\"\(Address.visit(visit.id))\">\(Phrase("Lượt \(visit.name)", "Visit \(visit.name)"), language)</a>"
        }
        let receive = ActionLink(
            Phrase("Tiếp", "Receive"),
            Address.newVisit.adding("buoi", session.id.description).adding("luot", turn.id.description),
            .quiet
        ).view(language)
        switch turn.state {
        case .waiting:
            return
                "<div class=\"actions\">\(receive) \(move(turn, to: .absent, Phrase("Vắng", "Absent"), .quiet, reader))</div>"
        case .called:
            return
                "<div class=\"actions\">\(receive) \(move(turn, to: .absent, Phrase("Vắng", "Absent"), .quiet, reader))</div>"
        case .absent:
            return
                "<div class=\"actions\">\(move(turn, to: .waiting, Phrase("Đã đến, cho chờ", "Came, waits"), .quiet, reader))</div>"
        case .received, .cancelled: return "–"
        }
    }

    private func visitList(_ language: Language) -> Markup {
        // Those out of the line stand there already.
        let shown = visits.filter { readable.contains($0.id) && $0.turn == nil }
        guard !shown.isEmpty else { return .empty }
        return """
            <ul class="columns">\(shown.markup { visit in
                "<li><a href=\"\(Address.visit(visit.id))\">\(Phrase("Lượt \(visit.name)", "Visit \(visit.name)"), language)</a>: \(visit.handling.name, language)</li>"
            })</ul>
            """
    }

    private func outcome(_ reader: Reader) -> Markup {
        let language = reader.language
        let choices = Holding.Receiver.allCases.filter { $0 != .deputyDelegated || duty?.mayDelegate ?? true }
        let fields = [
            FormField(
                "by", Self.by, .radios(choices.map { FormField.Choice($0.rawValue, $0.name[language]) }),
                hint: duty.flatMap { duty in
                    duty.mayDelegate
                        ? nil
                        : Phrase(
                            "Vào ngày này luật không cho uỷ quyền cho cấp phó (\(duty.citation.vietnamese)).",
                            "On this day the law allows no delegation to a deputy (\(duty.citation.english))."
                        )
                }),
            FormField("receiver", Self.receiver, isRequired: false),
            FormField(
                "delegation", Self.delegation,
                hint: Phrase("Khi cấp phó tiếp thay.", "Where a deputy received."), isRequired: false),
            FormField(
                "reason", Self.reason, hint: Phrase("Khi không tổ chức.", "Where it was not held."),
                isRequired: false),
        ]
        return """
            <section class="measure"><h2>\(Phrase("Kết quả buổi tiếp", "Outcome of the reception"), language)</h2>
            \(ErrorSummary(form).view(language))
            \(SealedForm(to: .sessionOutcome(session.id), """
                <input type="hidden" name="revision" value="\(form.typed("revision"))">
                \(fields.markup { $0.view(form, language) })
                <p class="actions">\(Button(session.holding == nil ? Phrase("Ghi kết quả", "Enter") : Phrase("Sửa kết quả", "Correct"), .quiet).view(language))</p>
                """).view(reader))</section>
            """
    }
}
