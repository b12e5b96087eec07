/// From which day on something can have been posted: not before its document was issued, its unit was there, and the law
/// that asks for it was in force.
package struct OpeningBounds: Equatable, Sendable {
    package let documentDay: Day?
    package let unitSince: Day?
    package let lawSince: Day?
    /// The article of the law that asks for the posting.
    package let citation: Phrase?

    package init(documentDay: Day? = nil, unitSince: Day? = nil, item: DisclosureItem? = nil) {
        self.documentDay = documentDay
        self.unitSince = unitSince
        lawSince = item?.validity.first
        citation = item?.citation
    }

    /// Refuses a day before all that.
    package func check(_ day: Day) throws(Refusal) {
        if let documentDay, day < documentDay {
            throw refusal(
                Phrase(
                    "Ngày niêm yết trước ngày của văn bản (\(documentDay.spoken(.vietnamese))).",
                    "The day of posting lies before the day of the document (\(documentDay.spoken(.english)))."
                ))
        }
        if let unitSince, day < unitSince {
            throw refusal(
                Phrase(
                    "Ngày niêm yết trước khi có đơn vị này (\(unitSince.spoken(.vietnamese))).",
                    "The day of posting lies before the unit began (\(unitSince.spoken(.english)))."))
        }
        if let lawSince, day < lawSince {
            throw refusal(
                Phrase(
                    "Quy định này có hiệu lực từ \(lawSince.spoken(.vietnamese)): ghi ngày niêm yết từ ngày đó trở đi.",
                    "This rule is in force since \(lawSince.spoken(.english)): the day of posting cannot lie before it."
                ), article: citation?.vietnamese)
        }
    }

    private func refusal(_ reason: Phrase, article: String? = nil) -> Refusal {
        Refusal(.invalid, reason, field: "opened-on", article: article)
    }
}
