import Civics
import Records

/// The schedule of a unit: what the law asks for as a proposal, what is planned, what is posted and when.
struct ReceptionPlanPage: Page {
    let unit: Unit
    let weekday: Weekday
    let duty: ReceptionDuty?
    /// The days that would fulfil the law and are not in the schedule yet, with the last day to post them.
    let proposed: [(day: Day, postBy: Day, round: ReceptionRound)]
    let sessions: [ReceptionSession]
    let notice: Phrase
    let online: Phrase?
    let form: Form

    static let extraDay = Phrase("Thêm một ngày khác", "Another day")
    static let opens = Phrase("Từ giờ", "From")
    static let closes = Phrase("Đến giờ", "Until")
    static let place = Phrase("Nơi tiếp", "Where")
    static let receiver = Phrase("Người tiếp", "Who receives")
    static let capacity = Phrase("Số lượt cho đặt trước", "Turns that may be booked")
    static let postedOn = Phrase("Ngày niêm yết lịch", "Schedule posted on")
    static let mode = Phrase("Cách tiếp", "How")

    private static let daysAhead = 62

    var title: Phrase { Phrase("Lịch tiếp công dân của \(unit.name)", "Reception schedule of \(unit.name)") }
    var shape: PageShape { .dense }
    var trail: [Crumb] {
        [
            Crumb(Phrase("Bàn làm việc", "Desk"), .desk),
            Crumb(Phrase("Tiếp công dân", "Receptions"), .receptionDesk(of: unit)),
        ]
    }

    init(
        _ unit: Unit, _ form: Form?, weekday: Weekday?, _ tree: UnitTree, _ rules: ReceptionRules,
        _ reading: Reading
    ) throws {
        let (today, last) = (reading.today, reading.today.adding(days: Self.daysAhead))
        let level = ReceptionDuty.level(of: unit, in: tree)
        let sessions = try ReceptionStore.sessions(
            of: tree.withPredecessors(unit.id), from: today.adding(days: -31), to: last, in: reading)
        let latest = sessions.last
        let chosen = weekday ?? latest?.day.weekday ?? .thursday
        let rounds = ReceptionRound.all(from: today, to: last, in: rules.calendar) {
            ReceptionDuty.of(unit.kind, level: level, on: $0, under: rules.law)
        }
        let planned = sessions.filter { $0.postponement == nil }
        proposed = try ReceptionProposal.proposals(for: rounds, on: chosen, in: rules.calendar).flatMap {
            proposal in
            let there = Set(planned.map(\.day).filter(proposal.round.days.contains))
            let missing = max(0, proposal.round.required - there.count)
            return try proposal.days.filter { $0 > today && !there.contains($0) }.suffix(missing).map {
                (day: $0, postBy: try rules.postBy(for: $0).due, round: proposal.round)
            }
        }
        self.unit = unit
        self.weekday = chosen
        duty = rules.duty(of: unit, in: tree)
        self.sessions = sessions.filter { $0.day >= today }
        notice = try rules.postBy(for: today).citation
        online = rules.mayReceiveOnline(on: today) ? rules.onlineCitation : nil
        self.form =
            form
            ?? .blank(
                [
                    ("opens", Self.time(latest?.hours.opens ?? 450)),
                    ("closes", Self.time(latest?.hours.closes ?? 690)),
                    ("place", latest?.place ?? "Phòng tiếp công dân, trụ sở \(unit.name)"),
                    ("receiver", latest?.receiver ?? ""), ("capacity", String(latest?.capacity ?? 12)),
                    ("mode", ReceptionMode.inPerson.rawValue),
                ] + proposed.map { ("day", $0.day.description) })
    }

    private static func time(_ minute: Int) -> String {
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(padded(minute / 60)):\(padded(minute % 60))"
    }
}

extension ReceptionPlanPage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(title, language)</h1>
            \(duty.map { "<p class=\"lead\">\($0.name, language) <span class=\"muted\">(\($0.citation, language))</span></p>" as Markup }
                ?? "<p class=\"lead\">\(Phrase("Luật không ấn định số ngày tiếp cho đơn vị này.", "The law sets no number of days for this unit."), language)</p>")
            <section><h2>\(Phrase("Lịch đã có", "In the schedule"), language)</h2>\(planned(reader))</section>
            <section class="measure"><h2>\(Phrase("Thêm vào lịch", "Add to the schedule"), language)</h2>
            \(weekdays(language))
            \(ErrorSummary(form).view(language))
            \(SealedForm(to: .receptionPlan, """
                <input type="hidden" name="unit" value="\(unit.code)">
                \(fields(reader).markup { $0.view(form, language) })
                <p class="actions">\(Button(Phrase("Thêm vào lịch", "Add to the schedule")).view(language))</p>
                """).view(reader))
            <p><a href="\(Address.receptionSupplement.adding("don-vi", unit.code))">\(Phrase("Ghi bổ sung một buổi đã tiếp mà chưa có trong lịch", "Enter a reception that was held without being planned"), language)</a></p></section>
            """
    }

    private func weekdays(_ language: Language) -> Markup {
        Tabs(
            Phrase("Thứ trong tuần", "Weekday"),
            Weekday.allCases.prefix(5).map { day in
                Tabs.Tab(
                    Format.weekday(day),
                    Address.receptionPlan.adding("don-vi", unit.code).adding("thu", String(day.rawValue)),
                    isCurrent: day == weekday)
            }
        ).view(language)
    }

    private func fields(_ reader: Reader) -> [FormField] {
        let language = reader.language
        var fields: [FormField] = []
        if !proposed.isEmpty {
            fields.append(
                FormField(
                    "day", Phrase("Ngày đề xuất theo luật", "Days proposed by the law"),
                    .checks(proposed.map { FormField.Choice($0.day.description, words($0, reader)) }),
                    hint: Phrase(
                        "Bỏ chọn ngày không tiếp được và thêm ngày khác bên dưới.",
                        "Untick what is not possible, and add another day below."),
                    isRequired: false))
        }
        fields += [
            FormField("extra-day", Self.extraDay, .day, isRequired: false),
            FormField(
                "occasion", Phrase("Nếu là tiếp đột xuất, vì sao", "If out of turn, why"),
                .select(
                    [FormField.Choice("", Phrase("Không, theo lịch", "No, by the schedule")[language])]
                        + ReceptionTerms.shipped.occasions.map {
                            FormField.Choice($0.key, $0.name[language])
                        }), isRequired: false),
            FormField("opens", Self.opens, .time), FormField("closes", Self.closes, .time),
            FormField("place", Self.place),
            FormField(
                "receiver", Self.receiver,
                hint: Phrase("Ví dụ: Chủ tịch UBND phường Nguyễn Văn An", "As: Chairman Nguyễn Văn An")),
            FormField("capacity", Self.capacity, .line(inputMode: "numeric")),
        ]
        if online != nil {
            fields.append(
                FormField(
                    "mode", Self.mode,
                    .radios(
                        ReceptionMode.allCases.map { FormField.Choice($0.rawValue, $0.name[language]) }),
                    hint: online))
        }
        fields.append(
            FormField(
                "posted-on", Self.postedOn, .day,
                hint: Phrase(
                    "Để trống nếu chưa niêm yết. Căn cứ: \(notice.vietnamese).",
                    "Leave it empty if it does not hang yet. Under \(notice.english)."),
                isRequired: false))
        return fields
    }

    private func words(_ proposal: (day: Day, postBy: Day, round: ReceptionRound), _ reader: Reader) -> String
    {
        let (language, isLate) = (reader.language, proposal.postBy < reader.today)
        let by = Format.day(proposal.postBy, language)
        let posting =
            isLate
            ? Phrase("đã trễ hạn niêm yết \(by)", "too late: it had to hang by \(by)")
            : Phrase("niêm yết chậm nhất \(by)", "to be posted by \(by)")
        return "\(Format.dayOfWeek(proposal.day, language)) – \(posting[language])"
    }

    private func planned(_ reader: Reader) -> Markup {
        let language = reader.language
        guard !sessions.isEmpty else {
            return "<p>\(Phrase("Chưa có buổi nào.", "There is nothing yet."), language)</p>"
        }
        let columns = [
            Phrase("Khi nào", "When"), Phrase("Người tiếp", "Who receives"),
            Phrase("Nơi tiếp", "Where"), Phrase("Niêm yết lịch", "Schedule posted"),
            Phrase("Tình trạng", "State"),
        ].map { Table.Column($0[language]) }
        let table = Table(
            Phrase("Lịch đã có", "In the schedule")[language], columns: columns,
            rows: sessions.map { session in
                [
                    "<a href=\"\(Address.sessionDesk(session.id))\">\(session.moment(language))</a>",
                    "\(session.receiver)",
                    "\(session.place)\(when: session.mode == .online, " (\(session.mode.name, language))")",
                    session.postingMark(on: reader.today).view(language),
                    session.mark(on: reader.today).view(language),
                ]
            }, hidesCaption: true
        ).view
        return table + posting(reader)
    }

    /// Says since when those hang that were not posted.
    private func posting(_ reader: Reader) -> Markup {
        let language = reader.language
        let open = sessions.filter { $0.isComing && $0.postedOn == nil && !$0.isAdHoc }
        guard !open.isEmpty else { return .empty }
        let form = Form.blank(
            [("hangs-since", reader.today.description)] + open.map { ("session", $0.id.description) })
        let fields = [
            FormField(
                "session", Phrase("Buổi có trong lịch vừa niêm yết", "Receptions in the schedule posted"),
                .checks(open.map { FormField.Choice($0.id.description, $0.moment(language)) })),
            FormField("hangs-since", Self.postedOn, .day),
        ]
        return """
            <details class="measure"><summary>\(Phrase("Ghi ngày niêm yết lịch", "Enter that the schedule was posted"), language)</summary>
            \(SealedForm(to: .receptionPosting, """
                <input type="hidden" name="unit" value="\(unit.code)">
                \(fields.markup { $0.view(form, language) })
                <p class="actions">\(Button(Phrase("Ghi ngày niêm yết", "Enter"), .quiet).view(language))</p>
                """).view(reader))</details>
            """
    }
}
