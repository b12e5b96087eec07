import Civics
import Hummingbird
import Records

/// The desk of those who receive: today's reception, what is to come, what is owed.
struct ReceptionDeskController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.receptionDesk.route, use: show)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let unit = try context.receivingUnit()
        let (person, receptions) = (context.person, parts.reception.receptions)
        let page = try await parts.archive.read { reading in
            let tree = person.authority.tree
            let rules = try receptions.rules(in: reading)
            let round = ReceptionRound.running(on: reading.today, in: rules.calendar) { day in
                ReceptionDuty.of(
                    unit.kind, level: ReceptionDuty.level(of: unit, in: tree), on: day, under: rules.law)
            }
            let inRound = try round.map {
                try ReceptionStore.sessions(
                    of: tree.withPredecessors(unit.id), from: $0.first, to: $0.last, in: reading)
            }
            return ReceptionDeskPage(
                unit: unit, units: person.authority.receivingUnits,
                desk: try ReceptionDesk(of: [unit], for: person, in: reading), round: round,
                inRound: inRound ?? [], duty: rules.duty(of: unit, in: tree))
        }
        return try context.page(page)
    }
}

/// One unit's desk of receptions.
struct ReceptionDeskPage: Page {
    let unit: Unit
    let units: [Unit]
    let desk: ReceptionDesk
    let round: ReceptionRound?
    let inRound: [ReceptionSession]
    let duty: ReceptionDuty?

    var title: Phrase { Phrase("Tiếp công dân của \(unit.name)", "Receptions of \(unit.name)") }
    var shape: PageShape { .dense }
    var trail: [Crumb] { [Crumb(Phrase("Bàn làm việc", "Desk"), .desk)] }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        let today = desk.sessions.filter { $0.day == reader.today }
        let coming = desk.sessions.filter { $0.day != reader.today }
        return """
            <h1>\(title, language)</h1>
            \(when: units.count > 1, others(language))
            <p class="actions">
            \(ActionLink(Phrase("Ghi một lượt tiếp", "Enter a visit"), Address.newVisit.adding("don-vi", unit.code)).view(language))
            \(ActionLink(Phrase("Lịch tiếp", "Schedule"), Address.receptionPlan.adding("don-vi", unit.code), .quiet).view(language))
            \(ActionLink(Phrase("Sổ tiếp công dân", "Register"), Address.visitRegister.adding("don-vi", unit.code), .quiet).view(language))</p>
            \(dutyLine(reader))
            <section><h2>\(Phrase("Hôm nay", "Today"), language)</h2>
            \(today.isEmpty
                ? "<p>\(Phrase("Hôm nay không có buổi tiếp của người đứng đầu. Người đến vẫn được tiếp và ghi vào sổ.", "The head does not receive today. Visitors are received and entered all the same."), language)</p>"
                : sessions(today, Phrase("Buổi tiếp hôm nay", "Receptions today"), reader))</section>
            \(when: !desk.unsettled.isEmpty, """
                <section><h2>\(Phrase("Chưa ghi kết quả", "Outcome not entered"), language)</h2>
                \(sessions(desk.unsettled, Phrase("Buổi chưa ghi kết quả", "Receptions without an outcome"), reader))</section>
                """)
            \(when: !coming.isEmpty, """
                <section><h2>\(Phrase("\(ReceptionDesk.daysAhead) ngày tới", "Next \(ReceptionDesk.daysAhead) days"), language)</h2>
                \(sessions(coming, Phrase("Buổi tiếp sắp tới", "Receptions to come"), reader))</section>
                """)
            \(when: !desk.unanswered.isEmpty || !desk.notices.isEmpty, owed(reader))
            """
    }

    private func others(_ language: Language) -> Markup {
        Tabs(
            Phrase("Đơn vị", "Units"),
            units.map {
                Tabs.Tab(Phrase(name: $0.name), .receptionDesk(of: $0), isCurrent: $0.id == unit.id)
            }
        ).view(language)
    }

    private func dutyLine(_ reader: Reader) -> Markup {
        let language = reader.language
        guard let duty else { return .empty }
        let kept = round?.kept(by: inRound) ?? ReceptionTally()
        let planned = Set(inRound.filter { $0.postponement == nil && $0.holding?.by != .notHeld }.map(\.day))
        let isShort = round.map { planned.count < $0.required } ?? false
        return """
            <p>\(duty.name, language) <span class="muted">(\(duty.citation, language))</span>.
            \(when: round != nil, "\(round?.name, language): \(Phrase("phải tiếp \(kept.required), đã tiếp \(kept.byHead + kept.delegated), lịch có \(planned.count).", "\(kept.required) required, \(kept.byHead + kept.delegated) held, \(planned.count) in the schedule."), language)")</p>
            \(when: isShort, Notice(.warning, Phrase("Lịch chưa đủ số ngày luật yêu cầu. Hãy bổ sung lịch tiếp.", "The schedule has fewer days than the law asks for. Please add to it.")[language]).view(language))
            """
    }

    private func sessions(_ sessions: [ReceptionSession], _ caption: Phrase, _ reader: Reader) -> Markup {
        let language = reader.language
        let columns = [
            Phrase("Khi nào", "When"), Phrase("Ai tiếp", "Who receives"), Phrase("Đã đặt", "Booked"),
            Phrase("Niêm yết lịch", "Schedule posted"), Phrase("Tình trạng", "State"),
        ].map { Table.Column($0[language]) }
        return Table(
            caption[language], columns: columns,
            rows: sessions.map { session in
                [
                    "<a href=\"\(Address.sessionDesk(session.id))\">\(session.moment(language))</a>",
                    "\(session.receiver)", "\(desk.taken[session.id] ?? 0)/\(session.capacity)",
                    session.postingMark(on: reader.today).view(language),
                    session.mark(on: reader.today).view(language),
                ]
            }, hidesCaption: true
        ).view
    }

    private func owed(_ reader: Reader) -> Markup {
        let language = reader.language
        let columns = [
            Phrase("Việc", "What"), Phrase("Ngày tiếp", "Received on"), Phrase("Hạn", "Due"),
        ].map { Table.Column($0[language]) }
        let answers = desk.unanswered.map { visit -> [Markup] in
            [
                "<a href=\"\(Address.visit(visit.id))\">\(Phrase("Trả lời lượt \(visit.name)", "Answer visit \(visit.name)"), language)</a>",
                "\(visit.receivedOn, language)",
                ClockBadge(due: visit.answerBy, today: reader.today).view(language),
            ]
        }
        let notices = desk.notices.map { visit, due -> [Markup] in
            [
                "<a href=\"\(Address.visit(visit.id))\">\(Phrase("Thông báo từ chối, lượt \(visit.name)", "Notice of refusal, visit \(visit.name)"), language)</a>",
                "\(visit.receivedOn, language)",
                due.map { ClockBadge(due: $0, today: reader.today).view(language) } ?? "–",
            ]
        }
        return """
            <section><h2>\(Phrase("Chờ trả lời", "Answers owed"), language)</h2>
            \(Table(Phrase("Chờ trả lời", "Answers owed")[language], columns: columns, rows: answers + notices, hidesCaption: true).view)</section>
            """
    }
}

extension ReceptionSession {
    /// Whether its schedule hangs, and since when in time.
    func postingMark(on today: Day) -> StatusMark {
        if isAdHoc { return StatusMark(.nothing, Phrase("Tiếp đột xuất", "Out of turn")) }
        if supplement != nil {
            return StatusMark(.nothing, Phrase("Không có trong lịch", "Not in the schedule"))
        }
        if let postedOn {
            let entered = EntryDay(of: postedOn, enteredAt: postedAt).words
            let (vietnamese, english) = (
                Format.day(postedOn, .vietnamese) + (entered.map { " (\($0.vietnamese))" } ?? ""),
                Format.day(postedOn, .english) + (entered.map { " (\($0.english))" } ?? "")
            )
            return postedOn <= postBy
                ? StatusMark(.done, Phrase("Từ \(vietnamese)", "Since \(english)"))
                : StatusMark(.late, Phrase("Trễ: từ \(vietnamese)", "Late: since \(english)"))
        }
        return today <= postBy
            ? StatusMark(
                .soon,
                Phrase("Chậm nhất \(Format.day(postBy, .vietnamese))", "By \(Format.day(postBy, .english))"))
            : StatusMark(.missing, Phrase("Chưa niêm yết, đã trễ", "Not posted, and late"))
    }
}
