import Civics
import Records

/// The plans of a unit, with how far each was carried out, and the form for entering one.
struct DisclosurePlanPage: Page {
    let unit: Unit
    let plans: [FollowedPlan]
    let attached: [StoredFile]
    let form: Form
    let files: KeptFiles

    static let numberLabel = Phrase("Số, ký hiệu kế hoạch", "Number of the plan")
    static let yearLabel = Phrase("Năm", "Year")
    static let dayLabel = Phrase("Ngày ban hành", "Day of adoption")
    static let years: ClosedRange<Int64> = 2000...2200

    var title: Phrase { Phrase("Kế hoạch công khai", "Disclosure plans") }
    var shape: PageShape { .dense }

    var trail: [Crumb] {
        [
            Crumb(Phrase("Bàn làm việc", "Desk"), .desk),
            Crumb(
                Phrase("Công khai của \(unit.name)", "Disclosure of \(unit.name)"), .disclosureDesk(of: unit)),
        ]
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(title, language)</h1>
            <p class="lead">\(unit.name)</p>
            \(list(language))
            <div class="measure"><h2>\(Phrase("Nhập một kế hoạch", "Enter a plan"), language)</h2>
            \(ErrorSummary(form).view(language))
            \(SealedForm(to: .disclosurePlans, hasFiles: true, """
                <input type="hidden" name="unit" value="\(unit.code)">
                \(fields.markup { $0.view(form, language) })\(files.view("file", language))
                <p class="actions">\(Button(Phrase("Nhập kế hoạch", "Enter the plan")).view(language))</p>
                """).view(reader))
            </div>
            """
    }

    private var fields: [FormField] {
        [
            FormField(
                "number", Self.numberLabel, hint: Phrase("Ví dụ: 05/KH-UBND", "For example 05/KH-UBND")),
            FormField("year", Self.yearLabel, .line(inputMode: "numeric")),
            FormField("adopted-on", Self.dayLabel, .day),
            FormField(
                "file", Phrase("Bản kế hoạch", "The plan itself"), .files(),
                hint: Phrase("Ai cũng xem được bản này.", "Everybody will be able to read it."),
                isRequired: false),
        ]
    }

    private func list(_ language: Language) -> Markup {
        guard !plans.isEmpty else {
            return "<p>\(Phrase("Chưa nhập kế hoạch nào.", "No plan has been entered."), language)</p>"
        }
        let columns = [
            Table.Column(Phrase("Kế hoạch", "Plan")[language]),
            Table.Column(Phrase("Ban hành", "Adopted")[language]),
            Table.Column(Phrase("Bản kế hoạch", "File")[language]),
            Table.Column(Phrase("Dự kiến", "Expected")[language], isNumeric: true),
            Table.Column(Phrase("Đã công khai", "Published")[language], isNumeric: true),
            Table.Column(Phrase("Bước tiếp", "Next step")[language]),
        ]
        return Table(title[language], columns: columns, rows: plans.map { row($0, language) }).view
    }

    private func row(_ followed: FollowedPlan, _ language: Language) -> [Markup] {
        let plan = followed.plan
        let file = attached.first { $0.id == plan.file }
        let expecting = Address.newPlannedObligation.adding("don-vi", unit.code)
            .adding("ke-hoach", plan.id.description)
        return [
            "\(plan.name, language)", "\(plan.adoptedOn, language)",
            file.map { "<a href=\"\(Address.file($0))\">\($0.name)</a>" } ?? "–",
            "\(Format.number(followed.expected, language))", "\(Format.number(followed.published, language))",
            "<a href=\"\(expecting)\">\(Phrase("Dự kiến một nội dung", "Plan a posting"), language)</a>",
        ]
    }
}

extension DisclosurePlan {
    var name: Phrase { Phrase("Kế hoạch \(number) năm \(year)", "Plan \(number) of \(year)") }
}
