/// A promise as somebody is about to make it, before the rules have looked at it.
package struct PromiseDraft: Equatable, Sendable {
    package var origin: PromiseOrigin
    package var unit: Unit.ID
    /// What will be done, in words that everyone may read: no names or addresses of those who asked.
    package var what: String
    /// Who answers for it in the unit: a post or a person in office.
    package var owner: String
    package var due: Day

    package init(origin: PromiseOrigin, unit: Unit.ID, what: String, owner: String, due: Day) {
        self.origin = origin
        self.unit = unit
        self.what = what
        self.owner = owner
        self.due = due
    }

    package static let longestWhat = 2_000
    package static let longestOwner = 200
    package static let longestOrigin = 200
    /// A day further away than this is a slip of the pen.
    package static let longestDays = 1_825

    /// The draft in order, its due day on a working day; everything that is wrong with it is told together.
    package func checked(on today: Day, in calendar: WorkingCalendar) throws(Refusals) -> PromiseDraft {
        var refusals: [Refusal] = []
        var checked = self
        refusals.collect {
            checked.what = try LongText.checked(
                what, longest: Self.longestWhat, field: "what",
                missing: Phrase("Ghi rõ hứa làm việc gì.", "Say what is promised."))
        }
        refusals.collect {
            checked.owner = try LongText.checked(
                owner, longest: Self.longestOwner, field: "owner",
                missing: Phrase(
                    "Ghi ai chịu trách nhiệm thực hiện.", "Say who answers for it."))
        }
        refusals.collect {
            guard origin.noun.isOnPaper else { return }
            checked.origin = PromiseOrigin(
                noun: origin.noun,
                subject: try LongText.checked(
                    origin.subject, longest: Self.longestOrigin, field: "origin",
                    missing: Phrase(
                        "Ghi số và ngày của biên bản.", "Give the number and the day of the minutes.")),
                isInternal: origin.isInternal)
        }
        refusals.collect { checked.due = try Self.due(due, on: today, in: calendar) }
        guard refusals.isEmpty else { throw Refusals(refusals) }
        return checked
    }

    /// The day itself, or the next working day where it is a day off (Điều 148 khoản 5 Bộ luật Dân sự).
    static func due(_ day: Day, on today: Day, in calendar: WorkingCalendar) throws(Refusal) -> Day {
        guard day >= today else {
            throw Refusal(
                .invalid,
                Phrase(
                    "Hạn phải là hôm nay hoặc một ngày sau hôm nay.", "The due day cannot lie before today."),
                field: "due")
        }
        guard today.days(until: day) <= longestDays, let due = calendar.workingDay(onOrAfter: day) else {
            throw Refusal(
                .invalid,
                Phrase(
                    "Hạn xa quá năm năm; xin xem lại ngày đã ghi.",
                    "The due day is more than five years away; please look at it again."), field: "due")
        }
        return due
    }
}
