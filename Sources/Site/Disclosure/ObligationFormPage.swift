import Civics

/// The form for a document to publish, for something planned, or for the word that nothing arose.
struct ObligationFormPage: Page {
    enum Kind: Sendable { case document, planned, nothing }

    let kind: Kind
    let unit: Unit
    let items: [DisclosureItem]
    /// The plans under which something may be expected.
    var plans: [DisclosurePlan] = []
    let form: Form

    static let itemLabel = Phrase("Nội dung phải công khai", "Matter to be published")
    static let numberLabel = Phrase("Số, ký hiệu văn bản", "Number of the document")
    static let titleLabel = Phrase("Tên, trích yếu", "Subject")
    static let dayLabel = Phrase("Ngày ban hành hoặc ngày nhận", "Day of issue or receipt")
    static let planLabel = Phrase("Theo kế hoạch", "Under the plan")
    static let expectedLabel = Phrase("Dự kiến công khai chậm nhất ngày", "Expected to be published by")

    var title: Phrase {
        switch kind {
        case .document: Phrase("Vào sổ văn bản phải công khai", "Register a document to publish")
        case .planned: Phrase("Dự kiến công khai theo kế hoạch", "Plan a posting")
        case .nothing: Phrase("Báo không phát sinh", "Say that nothing arose")
        }
    }

    var trail: [Crumb] {
        [
            Crumb(Phrase("Bàn làm việc", "Desk"), .desk),
            Crumb(
                Phrase("Công khai của \(unit.name)", "Disclosure of \(unit.name)"), .disclosureDesk(of: unit)),
        ]
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        let fields = fields(language).markup { $0.view(form, language) }
        return """
            <div class="measure"><h1>\(title, language)</h1>
            <p class="lead">\(unit.name)</p>
            \(ErrorSummary(form).view(language))
            \(SealedForm(to: address, """
                <input type="hidden" name="unit" value="\(unit.code)">
                \(fields)
                <p class="actions">\(Button(deed).view(language)) \
                <a class="button button-quiet" href="\(Address.disclosureDesk(of: unit))">\(Phrase("Quay lại", "Go back"), language)</a></p>
                """).view(reader))
            </div>
            """
    }

    private var address: Address {
        switch kind {
        case .document: .newObligation
        case .planned: .newPlannedObligation
        case .nothing: .nothingArose
        }
    }

    private var deed: Phrase {
        switch kind {
        case .document: Phrase("Vào sổ", "Register")
        case .planned: Phrase("Ghi vào kế hoạch", "Enter into the plan")
        case .nothing: Phrase("Báo không phát sinh", "Nothing arose")
        }
    }

    private func fields(_ language: Language) -> [FormField] {
        let choices = items.filter { kind != .nothing || !$0.isStanding }.map { item in
            FormField.Choice(item.id, "\(item.citation[language]): \(item.name[language])")
        }
        let chooseOne = FormField.Choice("", Phrase("Chọn một nội dung", "Choose one")[language])
        let item = FormField(
            "item", Self.itemLabel, .select([chooseOne] + choices),
            hint: Phrase(
                "Danh mục theo luật đang áp dụng cho đơn vị.", "The catalogue of the law that binds the unit."
            ))
        switch kind {
        case .document:
            return [
                item,
                FormField(
                    "number", Self.numberLabel, hint: Phrase("Ví dụ: 15/QĐ-UBND", "For example 15/QĐ-UBND"),
                    isRequired: false),
                FormField("title", Self.titleLabel),
                FormField(
                    "starts-on", Self.dayLabel, .day,
                    hint: Phrase(
                        "Thời hạn công khai tính từ ngày này.", "The time to publish runs from this day.")),
            ]
        case .planned:
            return [
                item, FormField("title", Self.titleLabel), FormField("expected-by", Self.expectedLabel, .day),
            ] + (plans.isEmpty ? [] : [planField(language)])
        case .nothing:
            return [
                item, FormField("first", Phrase("Từ ngày", "From"), .day),
                FormField("last", Phrase("Đến ngày", "To"), .day),
            ]
        }
    }
    private func planField(_ language: Language) -> FormField {
        let none = FormField.Choice(
            "", Phrase("Không thuộc kế hoạch nào đã nhập", "None that was entered")[language])
        let choices = plans.map { FormField.Choice($0.id.description, $0.name[language]) }
        return FormField("plan", Self.planLabel, .select([none] + choices), isRequired: false)
    }
}
