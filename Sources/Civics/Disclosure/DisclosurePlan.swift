/// A unit's plan of what it will publish in a year (kế hoạch công khai; Luật 10/2022 Điều 14 khoản 1).
package struct DisclosurePlan: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<DisclosurePlan>

    package let id: ID
    package let unit: Unit.ID
    package let year: Int
    package let number: String
    package let adoptedOn: Day
    package let file: StoredFile.ID?

    package init(id: ID, unit: Unit.ID, year: Int, number: String, adoptedOn: Day, file: StoredFile.ID?) {
        self.id = id
        self.unit = unit
        self.year = year
        self.number = number
        self.adoptedOn = adoptedOn
        self.file = file
    }

    package func check(on today: Day) throws {
        guard !number.isEmpty, PlainText.fault(in: number, longest: 80) == nil else {
            throw Refusal(
                .invalid, Phrase("Hãy ghi số của kế hoạch.", "Give the number of the plan."), field: "number")
        }
        guard adoptedOn <= today else {
            throw Refusal(
                .invalid, Phrase("Ngày ban hành chưa đến.", "The day of adoption has not come."),
                field: "adopted-on")
        }
        guard abs(year - adoptedOn.year) <= 1 else {
            throw Refusal(
                .invalid,
                Phrase(
                    "Năm của kế hoạch không khớp với ngày ban hành.",
                    "The year does not fit the day of adoption."),
                field: "year")
        }
    }
}
