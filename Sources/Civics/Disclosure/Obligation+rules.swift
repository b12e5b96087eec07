extension Obligation {
    /// Marks that nothing needs to be published this once. A reason and an authority are asked for.
    package mutating func waive(_ waiver: Waiver) throws {
        guard self.waiver == nil else {
            throw Refusal(.conflict, Phrase("Việc này đã được miễn.", "This duty has been waived already."))
        }
        guard !waiver.reason.isEmpty else {
            throw Refusal(.invalid, Phrase("Hãy nêu lý do miễn.", "Give the reason."), field: "reason")
        }
        guard !waiver.authority.isEmpty else {
            throw Refusal(
                .invalid,
                Phrase(
                    "Hãy ghi ai cho phép, theo văn bản nào.", "Say by whose decision, under which document."),
                field: "authority")
        }
        self.waiver = waiver
    }
}

extension DisclosedDocument {
    package static let longestTitle = 300

    package func check(on today: Day) throws {
        var refusals: [Refusal] = []
        if title.isEmpty {
            refusals.append(
                Refusal(
                    .invalid, Phrase("Hãy ghi tên, trích yếu văn bản.", "Give the subject of the document."),
                    field: "title"))
        } else if let fault = PlainText.fault(in: title, longest: Self.longestTitle) {
            refusals.append(
                Refusal(
                    .invalid, Phrase("Tên: \(fault.vietnamese).", "The subject: \(fault.english)."),
                    field: "title"))
        }
        if let number, let fault = PlainText.fault(in: number, longest: 80) {
            refusals.append(
                Refusal(
                    .invalid, Phrase("Số: \(fault.vietnamese).", "The number: \(fault.english)."),
                    field: "number"))
        }
        if startsClockOn > today {
            refusals.append(
                Refusal(
                    .invalid,
                    Phrase("Ngày ban hành hoặc nhận chưa đến.", "The day of issue or receipt has not come."),
                    field: "starts-on"))
        }
        guard refusals.isEmpty else { throw Refusals(refusals) }
    }
}

extension DisclosureCatalogue {
    /// The item, where it is one that a unit of this scope must publish on this day.
    package func item(_ id: DisclosureItem.ID, for scope: DisclosureScope, on day: Day) throws
        -> DisclosureItem
    {
        guard let item = items(for: scope, on: day).first(where: { $0.id == id }) else {
            throw Refusal(
                .invalid,
                Phrase(
                    "Vào ngày \(day.spoken(.vietnamese)), nội dung này không thuộc danh mục phải công khai của đơn vị.",
                    "On \(day.spoken(.english)) this item is not among those the unit must publish."),
                field: "item", article: self.item(id)?.citation.vietnamese)
        }
        return item
    }
}
