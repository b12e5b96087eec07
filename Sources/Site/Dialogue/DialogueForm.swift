import Civics

/// The fields of a dialogue's plan, as they are typed and read.
enum DialogueForm {
    static let kind = Phrase("Loại đối thoại", "Kind")
    static let mode = Phrase("Hình thức", "Why it is held")
    static let name = Phrase("Tên cuộc đối thoại", "Title")
    static let topic = Phrase("Lĩnh vực", "Topic")
    static let day = Phrase("Ngày", "Day")
    static let opens = Phrase("Bắt đầu", "From")
    static let closes = Phrase("Kết thúc", "Until")
    static let place = Phrase("Địa điểm", "Place")
    static let chair = Phrase("Người chủ trì", "Chaired by")
    static let agenda = Phrase("Nội dung, mỗi dòng một việc", "What it is about, a point a line")
    static let consulted = Phrase("Ngày họp lấy ý kiến người có đất", "Day those concerned were asked")
    static let requested = Phrase("Ngày nhận yêu cầu đối thoại", "Day the request came")
    static let reason = Phrase("Lý do", "Reason")

    /// What was typed; nothing where a field is wrong, and the form says which.
    static func plan(_ form: inout Form) -> DialoguePlan? {
        let title = form.line("title", name, upTo: DialoguePlan.longestTitle)
        let topic = form.choice("topic", topic, as: DialogueTopic.self)
        let day = form.day("day", day)
        let opens = form.minuteOfDay("opens", opens)
        let closes = form.minuteOfDay("closes", closes)
        let place = form.line("place", place, upTo: 200)
        let chair = form.line("chair", chair, upTo: 120)
        let agenda = form.text("agenda", agenda, upTo: DialoguePlan.longestAgenda)
        let consulted = form.day("consulted-on", consulted, isRequired: false)
        let requested = form.day("requested-on", requested, isRequired: false)
        guard form.isRight, let topic, let day, let opens, let closes else { return nil }
        return DialoguePlan(
            title: title, topic: topic, day: day, hours: OfficeHours(opens: opens, closes: closes),
            place: place,
            chair: chair, agenda: agenda, isInYearPlan: form.isChecked("in-plan"), consultedOn: consulted,
            requestedOn: requested)
    }

    static func blank(_ plan: DialoguePlan, revision: Int) -> Form {
        .blank([
            ("title", plan.title), ("topic", plan.topic.rawValue), ("day", plan.day.description),
            ("opens", time(plan.hours.opens)), ("closes", time(plan.hours.closes)), ("place", plan.place),
            ("chair", plan.chair), ("agenda", plan.agenda), ("in-plan", plan.isInYearPlan ? "co" : ""),
            ("consulted-on", plan.consultedOn?.description ?? ""),
            ("requested-on", plan.requestedOn?.description ?? ""), ("revision", String(revision)),
        ])
    }

    static func fields(clearance: Bool, workplace: Bool, _ language: Language) -> [FormField] {
        let topics = DialogueTopic.allCases.map { FormField.Choice($0.rawValue, $0.name[language]) }
        var fields = [
            FormField("title", name), FormField("topic", topic, .select(topics)), FormField("day", day, .day),
            FormField("opens", opens, .time), FormField("closes", closes, .time), FormField("place", place),
            FormField("chair", chair),
            FormField("agenda", agenda, .area(rows: 5), hint: DialogueWords.publicWords),
            FormField(
                "in-plan", Phrase("Có trong kế hoạch đối thoại của năm", "It stands in the year's plan"),
                .check, isRequired: false),
        ]
        if clearance { fields.append(FormField("consulted-on", consulted, .day, isRequired: false)) }
        if workplace {
            fields.append(
                FormField(
                    "requested-on", requested, .day,
                    hint: Phrase(
                        "Nếu đối thoại theo yêu cầu: phải trả lời bằng văn bản trong thời hạn tính từ ngày này.",
                        "For a dialogue on request: it is to be answered in writing within a time from this day."
                    ),
                    isRequired: false))
        }
        return fields
    }

    private static func time(_ minute: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(minute / 60)):\(two(minute % 60))"
    }
}

/// Plans a dialogue of a unit.
struct NewDialoguePage: Page {
    let unit: Unit
    let kinds: [DialogueKind]
    let form: Form

    var title: Phrase { Phrase("Lên lịch đối thoại", "Plan a dialogue") }
    var trail: [Crumb] {
        [Crumb(Phrase("Bàn làm việc", "Desk"), .desk), Crumb(DialogueWords.desk, .dialogueDesk(of: unit))]
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        let first = [
            FormField(
                "kind", DialogueForm.kind,
                .select(kinds.map { FormField.Choice($0.rawValue, $0.name[language]) })),
            FormField(
                "mode", DialogueForm.mode,
                .select(DialogueMode.allCases.map { FormField.Choice($0.rawValue, $0.name[language]) })),
        ]
        let fields =
            first
            + DialogueForm.fields(
                clearance: kinds.contains(.clearance), workplace: kinds.contains(.workplace), language)
        return """
            <div class="measure"><h1>\(title, language)</h1>
            <p class="sheet-unit">\(unit.name)</p>
            \(ErrorSummary(form).view(language))
            \(SealedForm(to: .newDialogue, """
                <input type="hidden" name="unit" value="\(unit.code)">
                \(fields.markup { $0.view(form, language) })
                <p class="actions">\(Button(Phrase("Đưa vào lịch", "Enter it")).view(language)) \
                <a class="button button-quiet" href="\(Address.dialogueDesk(of: unit))">\(Phrase("Quay lại", "Go back"), language)</a></p>
                """).view(reader))</div>
            """
    }
}

/// The form of one deed: what it means, its fields, one button.
struct DialogueDeedPage: Page {
    let deed: DialogueDeed
    let record: DialogueRecord
    let form: Form

    static let announcedOn = Phrase("Thông báo, niêm yết từ ngày", "Announced on")
    static let number = Phrase("Số thông báo kết quả", "Number of the notice")
    static let publishedOn = Phrase("Công khai từ ngày", "Published on")

    private var dialogue: Dialogue { record.dialogue }
    var title: Phrase { deed.name }
    var trail: [Crumb] {
        [
            Crumb(DialogueWords.desk, .dialogueDesk),
            Crumb(Phrase(name: dialogue.plan.title), .dialogueDesk(dialogue.id)),
        ]
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <div class="measure"><h1>\(title, language)</h1>
            <p class="sheet-unit">\(dialogue.plan.title), \(dialogue.plan.day, language)</p>
            <p class="lead">\(deed.lead(record), language)</p>
            \(ErrorSummary(form).view(language))
            \(SealedForm(to: .dialogueDeed(deed, dialogue.id), """
                <input type="hidden" name="revision" value="\(form.typed("revision"))">
                \(fields(language).markup { $0.view(form, language) })
                <p class="actions">\(Button(deed.name, deed == .cancel ? .grave : .main).view(language)) \
                <a class="button button-quiet" href="\(Address.dialogueDesk(dialogue.id))">\(Phrase("Quay lại", "Go back"), language)</a></p>
                """).view(reader))</div>
            """
    }

    private func fields(_ language: Language) -> [FormField] {
        let reason = FormField(
            "reason", DialogueForm.reason, .area(rows: 3), hint: DialogueWords.publicWords,
            isRequired: deed == .cancel || dialogue.isShown)
        return switch deed {
        case .announce: [FormField("announced-on", Self.announcedOn, .day)]
        case .change:
            DialogueForm.fields(
                clearance: dialogue.kind == .clearance,
                workplace: dialogue.kind == .workplace && dialogue.mode == .onRequest, language) + [reason]
        case .cancel: [reason]
        case .publish:
            [FormField("number", Self.number), FormField("published-on", Self.publishedOn, .day)]
        }
    }
}
