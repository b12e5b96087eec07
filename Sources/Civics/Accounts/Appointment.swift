/// A person holding a role in a unit from a first to a last day, both counted.
package struct Appointment: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<Appointment>

    package let id: ID
    package let person: Person.ID
    package let role: Role
    /// Nothing for the roles held for the whole installation.
    package let unit: Unit.ID?
    package let term: DayRange
    /// The decision it rests on, as "Quyết định 15/QĐ-UBND ngày 3/1/2022", where one is named.
    package let decision: String?

    package init(
        id: ID, person: Person.ID, role: Role, unit: Unit.ID?, term: DayRange, decision: String? = nil
    ) {
        self.id = id
        self.person = person
        self.role = role
        self.unit = unit
        self.term = term
        self.decision = decision
    }

    /// Checks what was asked for: a unit where the role needs one, and days in their order.
    package static func check(_ role: Role, in unit: Unit.ID?, term: DayRange) throws {
        guard role.isHeldEverywhere == (unit == nil) else {
            throw role.isHeldEverywhere
                ? Refusal(
                    .invalid,
                    Phrase(
                        "“\(role.name.vietnamese)” giữ cho cả hệ thống, không thuộc một đơn vị.",
                        "“\(role.name.english)” is held for the whole system, not in one unit."),
                    field: "unit")
                : Refusal(
                    .invalid,
                    Phrase(
                        "Chọn đơn vị nơi giữ chức trách “\(role.name.vietnamese)”.",
                        "Choose the unit in which the role “\(role.name.english)” is held."),
                    field: "unit")
        }
        if let first = term.first, let last = term.last, last < first {
            throw Refusal(
                .invalid,
                Phrase("Ngày kết thúc phải sau ngày bắt đầu.", "The last day must not be before the first."),
                field: "until")
        }
    }

    /// The same appointment, ending with `day`.
    package func ended(with day: Day) throws -> Appointment {
        if let first = term.first, day < first {
            throw Refusal(
                .tooEarly,
                Phrase(
                    "Không thể kết thúc trước khi bắt đầu.", "An appointment cannot end before it begins."),
                field: "until")
        }
        if let last = term.last, last < day {
            throw Refusal(
                .tooLate,
                Phrase("Chức trách này đã kết thúc sớm hơn.", "This appointment has already ended earlier."),
                field: "until")
        }
        return Appointment(
            id: id, person: person, role: role, unit: unit, term: DayRange(from: term.first, to: day),
            decision: decision)
    }
}
