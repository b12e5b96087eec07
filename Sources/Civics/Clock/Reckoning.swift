/// The due day as numbers: what `ClockReading` tells in words.
package struct Reckoning: Hashable, Sendable {
    /// The day that was counted last, before any roll-over.
    package let counted: Day
    package let due: Day
    /// The length that was counted, with what the extension added.
    package let length: Int
    package let unit: Period.Unit
    /// What the extension added, in the period's unit (in days for months and years).
    package let extended: Int
    /// The extension went beyond what the law allows and was cut.
    package let wasCut: Bool

    package var rolledOver: Bool { counted != due }
}

extension WorkingCalendar {
    /// Reckons a period from `start`, which itself does not count. Days of a pause do not count, and the due day never
    /// lies in one. `pauses` are in order and apart. Nothing where the end lies beyond the years of the calendar.
    package func reckon(
        _ period: Period, from start: Day, pauses: [Pause] = [], extended: Int = 0, limit: Int? = nil,
        rollingOver: Bool = true
    ) -> Reckoning? {
        guard covers(start) else { return nil }
        let whole = limit.map { max(period.n, min(period.n + extended, $0)) } ?? period.n + extended
        let added = whole - period.n
        let counted =
            switch period.unit {
            case .day: endOfDays(whole, from: start, pauses)
            case .workingDay: endOfWorkingDays(whole, from: start, pauses)
            case .month:
                endOfDays(start.days(until: start.adding(months: period.n)) + added, from: start, pauses)
            case .year:
                endOfDays(start.days(until: start.adding(months: period.n * 12)) + added, from: start, pauses)
            }
        guard let counted, covers(counted), let due = end(after: counted, pauses, rollingOver) else {
            return nil
        }
        return Reckoning(
            counted: counted, due: due, length: period.unit.isCountedInDays ? whole : period.n,
            unit: period.unit,
            extended: added, wasCut: added < extended)
    }

    /// Reckons a period back from `event`, which itself does not count. The last day is not moved: who acts on a day off
    /// acts in time.
    package func reckonBack(_ period: Period, from event: Day) -> Reckoning? {
        guard covers(event) else { return nil }
        let day =
            switch period.unit {
            case .day: event.adding(days: -period.n)
            case .workingDay: self.day(period.n, workingDaysBefore: event)
            case .month: event.adding(months: -period.n)
            case .year: event.adding(months: -period.n * 12)
            }
        guard let day, covers(day) else { return nil }
        return Reckoning(
            counted: day, due: day, length: period.n, unit: period.unit, extended: 0, wasCut: false)
    }

    private func endOfDays(_ days: Int, from start: Day, _ pauses: [Pause]) -> Day? {
        var end = start.number + Int32(days)
        for pause in pauses {
            let first = max(pause.first.number, start.number + 1)
            guard first <= end else { break }
            if pause.last.number >= first { end += pause.last.number - first + 1 }
        }
        return Day(number: end)
    }

    private func endOfWorkingDays(_ days: Int, from start: Day, _ pauses: [Pause]) -> Day? {
        guard days > 0 else { return start }
        var place = Int(workingThrough[index(start.number)]) + days - 1
        guard place < workingDays.count else { return nil }
        for pause in pauses {
            let first = max(pause.first.number, start.number + 1)
            guard first <= workingDays[place] else { break }
            let last = min(pause.last.number, Self.lastDay.number)
            guard last >= first else { continue }
            place += Int(workingThrough[index(last)] - workingThrough[index(first - 1)])
            guard place < workingDays.count else { return nil }
        }
        return Day(number: workingDays[place])
    }

    /// The next working day outside every pause; or, where nothing rolls over, the next day outside every pause.
    private func end(after counted: Day, _ pauses: [Pause], _ rollingOver: Bool) -> Day? {
        var due = counted
        if rollingOver, !isWorking(due) {
            guard let next = day(1, workingDaysAfter: due) else { return nil }
            due = next
        }
        for pause in pauses where pause.first <= due && due <= pause.last {
            let next = pause.last.adding(days: 1)
            guard covers(next), let free = rollingOver ? workingDay(onOrAfter: next) : next else {
                return nil
            }
            due = free
        }
        return due
    }
}

extension Period.Unit {
    /// An extension in days lengthens the count itself; months and years are counted out first.
    var isCountedInDays: Bool { self == .day || self == .workingDay }
}
