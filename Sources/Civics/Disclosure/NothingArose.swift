/// A unit's word that in a period nothing arose that an item would have it publish (không phát sinh).
package struct NothingArose: Equatable, Sendable {
    package let unit: Unit.ID
    package let item: DisclosureItem.ID
    package let period: DayRange
    package let by: String
    package let at: Instant

    package init(unit: Unit.ID, item: DisclosureItem.ID, period: DayRange, by: String, at: Instant) {
        self.unit = unit
        self.item = item
        self.period = period
        self.by = by
        self.at = at
    }

    /// Refuses a word about something that must hang at all times, or about days that have not all come.
    package static func check(_ item: DisclosureItem, period: DayRange, on today: Day) throws {
        guard !item.isStanding else {
            throw Refusal(
                .conflict,
                Phrase(
                    "Nội dung này phải niêm yết thường xuyên, không có chuyện “không phát sinh”.",
                    "This content must hang at all times: “nothing arose” cannot be said of it."),
                field: "item", article: item.termCitation.vietnamese)
        }
        guard let last = period.last, last <= today else {
            throw Refusal(
                .tooEarly,
                Phrase(
                    "Kỳ chưa hết: chỉ báo “không phát sinh” từ ngày cuối kỳ.",
                    "The period is not over: “nothing arose” can be said from its last day."), field: "period"
            )
        }
    }
}
