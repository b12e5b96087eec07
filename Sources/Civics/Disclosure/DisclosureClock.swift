/// Finds the last day to publish something, with its working.
package struct DisclosureClock: Sendable {
    package let clock: DueClock

    package init(_ clock: DueClock) {
        self.clock = clock
    }

    /// The due day of an item whose document bears this day; nothing where the law sets no time.
    package func due(for item: DisclosureItem, from day: Day) throws -> (due: Day?, working: DueWorking) {
        guard item.deadline != nil else {
            let step = DueWorking.Step(
                Phrase("Luật không ấn định thời hạn công khai.", "The law sets no time to publish."),
                article: item.citation)
            return (nil, DueWorking(steps: [step], calendar: clock.calendar.version))
        }
        let reading = try clock.read(ClockQuestion("\(DisclosureCatalogue.file)/\(item.id)", from: day))
        let steps = reading.working.map { DueWorking.Step($0.text, article: $0.article) }
        let doubts = reading.doubts.map { DueWorking.Step($0, article: nil) }
        return (reading.due, DueWorking(steps: steps + doubts, calendar: reading.calendarVersion))
    }

    /// The last due day that counts as near: three working days ahead.
    package func soonUntil(from today: Day) -> Day {
        clock.calendar.day(3, workingDaysAfter: today) ?? today.adding(days: 5)
    }

    /// How the due day of something planned is told.
    package static func plannedStep(_ day: Day) -> DueWorking.Step {
        DueWorking.Step(
            Phrase(
                "Theo kế hoạch công khai của đơn vị: chậm nhất ngày \(day.spoken(.vietnamese)).",
                "By the unit's disclosure plan: \(day.spoken(.english)) at the latest."), article: nil)
    }
}
