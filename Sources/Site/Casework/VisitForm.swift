import Civics
import Records

/// The form for a visit: who came, on what, for the how-manieth time, what was done.
struct VisitForm {
    let rules: ReceptionRules
    let day: Day
    /// What somebody of this name came about before.
    let known: [KnownCase]
    let form: Form

    static let receiver = Phrase("Người tiếp, nếu không phải là ông/bà", "Who received, if not you")
    static let reason = Phrase("Lý do sửa", "Why it is corrected")
    private static let kind = Phrase("Phân loại", "Kind")
    private static let handling = Phrase("Hướng xử lý", "What was done")

    func page(at place: VisitController.Place, _ language: Language) -> ReceptionFormPage {
        let back = place.session.map { Address.sessionDesk($0.id) } ?? .receptionDesk(of: place.unit)
        return ReceptionFormPage(
            title: Phrase("Ghi lượt tiếp công dân", "Enter a visit"),
            above: """
                <p class="sheet-unit">\(place.unit.name)\(when: place.session != nil, " · \(place.session?.moment(language) ?? "")")\
                \(when: place.turn != nil, " · \(Phrase("lượt số \(place.turn?.turn.number ?? 0)", "turn \(place.turn?.turn.number ?? 0)"), language)")</p>
                """,
            deed: Phrase("Ghi vào sổ", "Enter"), address: .newVisit, back: back,
            trail: [
                Crumb(Phrase("Bàn làm việc", "Desk"), .desk),
                Crumb(Phrase("Tiếp công dân", "Receptions"), .receptionDesk(of: place.unit)),
            ],
            hidden: ["unit", "buoi", "luot", "revision"].map { ($0, form.typed($0)) }, form: form,
            fields: """
                \(Self.who(language, asksForNumber: rules.asksForNumber(on: day), group).markup { $0.view(form, language) })
                <p class="actions">\(Button(Phrase("Tìm vụ việc cũ của người này", "Look for earlier cases"), .quiet, name: "look-up", value: "1").view(language))</p>
                \(when: !known.isEmpty, cases(language).view(form, language))
                \(what(language).markup { $0.view(form, language) })
                \(refusal(language))
                \(online(language))
                \(FormField("receiver", Self.receiver, isRequired: false).view(form, language))
                """)
    }

    private var group: GroupRule? { rules.groups(on: day) }

    private static func who(_ language: Language, asksForNumber: Bool, _ group: GroupRule?) -> [FormField] {
        [
            FormField("name", Phrase("Họ và tên", "Name")),
            FormField("address", Phrase("Địa chỉ", "Address")),
            FormField(
                "id-number", Phrase("Số căn cước, hộ chiếu", "Number of card or passport"),
                .line(inputMode: "numeric"), isRequired: asksForNumber),
            FormField(
                "phone", Phrase("Số điện thoại", "Telephone"), .line(type: "tel", inputMode: "tel"),
                isRequired: false),
            FormField("people", Phrase("Số người", "People"), .line(inputMode: "numeric")),
            FormField(
                "representatives", Phrase("Người đại diện", "Representatives"), .area(rows: 2),
                hint: group.map { group in
                    Phrase(
                        "Từ \(group.smallest) người, mỗi người một dòng. \(group.text.vietnamese) (\(group.citation.vietnamese)).",
                        "From \(group.smallest) people, one name a line. \(group.text.english) (\(group.citation.english))."
                    )
                }, isRequired: false),
        ]
    }

    private func cases(_ language: Language) -> FormField {
        FormField(
            "case", Phrase("Vụ việc", "Case"),
            .radios(
                [FormField.Choice("", Phrase("Vụ việc mới", "A new case")[language])]
                    + known.map { known in
                        FormField.Choice(
                            known.matter.id.description,
                            "\(known.matter.name): \(known.text.prefix(80)) – "
                                + Phrase(
                                    "lần thứ \(known.visits + 1), lần trước \(Format.day(known.lastOn, .vietnamese))",
                                    "visit \(known.visits + 1), the last on \(Format.day(known.lastOn, .english))"
                                )[language])
                    }),
            isRequired: false)
    }

    private func what(_ language: Language) -> [FormField] {
        [
            FormField(
                "kind", Self.kind,
                .radios(VisitClass.allCases.map { FormField.Choice($0.rawValue, $0.name[language]) }),
                hint: Phrase(
                    "Tố cáo: chỉ người tiếp và người đứng đầu xem được lượt này.",
                    "A denunciation: only you and the head will see this visit.")),
            FormField("matter", Phrase("Nội dung vụ việc", "What it is about"), .area(rows: 4)),
            FormField(
                "prior-agency", Phrase("Cơ quan đã giải quyết", "Body that settled it before"),
                isRequired: false),
            FormField(
                "handling", Self.handling,
                .radios(VisitHandling.allCases.map { FormField.Choice($0.rawValue, $0.name[language]) })),
            FormField(
                "forwarded-to", Phrase("Cơ quan được chuyển đến", "Body it is forwarded to"),
                isRequired: false),
            FormField("note", Phrase("Ghi chú", "Remarks"), isRequired: false),
        ]
    }

    private func refusal(_ language: Language) -> Markup {
        let grounds = rules.grounds(on: day)
        guard !grounds.isEmpty else { return .empty }
        let fields = [
            FormField(
                "ground", Phrase("Căn cứ từ chối", "Ground"),
                .select(
                    [FormField.Choice("", "–")]
                        + grounds.map {
                            FormField.Choice($0.key, "\($0.name[language]) (\($0.place[language]))")
                        }), isRequired: false),
            FormField("ground-place", Phrase("Khoản, điểm", "Clause and point"), isRequired: false),
            FormField("particulars", Phrase("Sự việc", "What happened"), .area(rows: 2), isRequired: false),
        ]
        let isOpen = form.isChosen("handling", VisitHandling.refused.rawValue)
        return """
            <details\(attribute: "open", when: isOpen)><summary>\(Phrase("Khi từ chối tiếp", "Where somebody is turned away"), language)</summary>
            \(fields.markup { $0.view(form, language) })</details>
            """
    }

    private func online(_ language: Language) -> Markup {
        guard rules.mayReceiveOnline(on: day) else { return .empty }
        let fields = [
            FormField(
                "mode", Phrase("Cách tiếp", "How"),
                .radios(ReceptionMode.allCases.map { FormField.Choice($0.rawValue, $0.name[language]) }),
                hint: rules.onlineCitation),
            FormField(
                "asks-protection",
                Phrase(
                    "Người tố cáo yêu cầu bảo vệ danh tính",
                    "The denouncer asks for protection of identity"), .check, isRequired: false),
            FormField(
                "is-secret",
                Phrase("Đường truyền bảo đảm bí mật", "The connection assures secrecy"), .check,
                isRequired: false),
        ]
        return "\(fields.markup { $0.view(form, language) })"
    }

    static func filled(with visit: Visit, _ content: VisitContent) -> Form {
        .blank([
            ("name", content.name), ("address", content.address), ("id-number", content.idNumber),
            ("phone", content.phone), ("people", String(visit.people)),
            ("representatives", content.representatives.joined(separator: "\n")),
            ("kind", visit.kind.rawValue), ("matter", content.matter),
            ("prior-agency", content.priorAgency), ("handling", visit.handling.rawValue),
            ("forwarded-to", content.forwardedTo), ("note", content.note), ("mode", visit.mode.rawValue),
            ("revision", String(visit.revision)),
        ])
    }

    static func correction(of visit: Visit, _ form: Form, _ language: Language) -> ReceptionFormPage {
        let shown = VisitForm(
            rules: ReceptionRules(DueClock(law: .shipped)), day: visit.receivedOn, known: [], form: form)
        return ReceptionFormPage(
            title: Phrase("Sửa lượt tiếp \(visit.name)", "Correct visit \(visit.name)"),
            lead: Phrase(
                "Bản cũ được giữ cùng lý do sửa.", "What stood there is kept together with the reason."),
            deed: Phrase("Sửa", "Correct"), address: .visitCorrection(visit.id), back: .visit(visit.id),
            trail: [Crumb(Phrase("Tiếp công dân", "Receptions"), .receptionDesk)],
            hidden: [("revision", form.typed("revision")), ("mode", visit.mode.rawValue)], form: form,
            fields: """
                \(who(language, asksForNumber: shown.rules.asksForNumber(on: visit.receivedOn), shown.group).markup { $0.view(form, language) })
                \(shown.what(language).markup { $0.view(form, language) })
                \(FormField("reason", reason).view(form, language))
                """)
    }
}

extension Form {
    /// A visit as it was filled in.
    mutating func visitDraft() -> VisitDraft? {
        let kind = choice("kind", Phrase("Phân loại", "Kind"), as: VisitClass.self)
        let handling = choice("handling", Phrase("Hướng xử lý", "What was done"), as: VisitHandling.self)
        let mode = choice(
            "mode", Phrase("Cách tiếp", "How"), as: ReceptionMode.self, isRequired: false)
        let people = number(
            "people", Phrase("Số người", "People"), in: 1...Int64(TurnBooking.mostPeople))
        let names = lines("representatives", Phrase("Người đại diện", "Representatives"), upTo: 800)
        func typed(_ name: String) -> String { self.typed(name).trimmingBlanks }
        let content = VisitContent(
            name: typed("name"), address: typed("address"), idNumber: typed("id-number"),
            phone: typed("phone"), representatives: names, matter: typed("matter"),
            priorAgency: typed("prior-agency"), forwardedTo: typed("forwarded-to"), note: typed("note"))
        guard let kind, let handling, let people else { return nil }
        return VisitDraft(
            kind: kind, people: Int(people), content: content, handling: handling, mode: mode ?? .inPerson,
            caseID: VisitCase.ID(typed("case")),
            refusal: handling == .refused
                ? RefusalDraft(
                    ground: typed("ground"), place: typed("ground-place"), particulars: typed("particulars"))
                : nil,
            asksProtection: isChecked("asks-protection"), isSecret: isChecked("is-secret"))
    }
}
