import Civics

/// One row of the answer to a batch: the due day, and the working in short.
struct BatchLine {
    let clock: DueClock
    let setting: DueClock.Setting
    let start: Day
    let pauses: [Pause]
    let reckoning: Reckoning

    func write(to output: inout [UInt8]) {
        write(reckoning.due, to: &output)
        output.append(UInt8(ascii: ","))
        writeBeginning(to: &output)
        for pause in pauses where pause.last > start && pause.first <= reckoning.due {
            write("; paused ", to: &output)
            write(max(pause.first, start.adding(days: 1)), to: &output)
            output.append(UInt8(ascii: "/"))
            write(pause.last, to: &output)
        }
        if setting.period.unit == .workingDay { writeSkipped(to: &output) }
        write("; counted to ", to: &output)
        write(reckoning.counted, to: &output)
        if reckoning.rolledOver {
            write("; ", to: &output)
            write(Self.names[Int(clock.calendar.kind(of: reckoning.counted).rawValue)], to: &output)
            write(" rolled over to ", to: &output)
            write(reckoning.due, to: &output)
        }
        if setting.clock.rule.isUnsure || clock.hasDoubts(setting.clock) { write("; unsure", to: &output) }
        output.append(UInt8(ascii: "\r"))
        output.append(UInt8(ascii: "\n"))
    }

    private func writeBeginning(to output: inout [UInt8]) {
        write(setting.clock.purpose == .notice ? "event " : "day 0 ", to: &output)
        write(start, to: &output)
        if setting.asked.rule.key != setting.clock.rule.key {
            write("; rule ", to: &output)
            write(setting.clock.key, to: &output)
        }
        write("; ", to: &output)
        write(setting.period.n, to: &output)
        output.append(UInt8(ascii: " "))
        write(setting.period.unit.rawValue, to: &output)
        if let variant = setting.variant {
            write("; variant ", to: &output)
            write(variant.name, to: &output)
        }
        if reckoning.extended > 0 || reckoning.wasCut {
            write("; extended ", to: &output)
            write(reckoning.extended, to: &output)
            if reckoning.wasCut { write(" (limit)", to: &output) }
        }
    }

    /// The days between that are not counted: weekly rest days as a number, the others one by one.
    private func writeSkipped(to output: inout [UInt8]) {
        let back = reckoning.counted < start
        let (first, last) =
            back
            ? (reckoning.counted.adding(days: 1), start.adding(days: -1))
            : (start.adding(days: 1), reckoning.counted.adding(days: -1))
        guard first <= last else { return }
        let exceptions = clock.calendar.exceptions(from: first, through: last)
        var rest = first.days(until: last) + 1
        rest -= clock.calendar.workingDays(after: first.adding(days: -1), through: last)
        rest -= exceptions.count { !$0.day.kind.isWorking }
        for pause in pauses { rest -= weeklyRestDays(in: pause, first, last) }
        if rest > 0 {
            write("; skipped ", to: &output)
            write(rest, to: &output)
            write(" weekly_rest", to: &output)
        }
        for exception in exceptions where !isPaused(exception.day.day) {
            write(exception.day.kind.isWorking ? "; counted " : "; skipped ", to: &output)
            write(exception.day.day, to: &output)
            output.append(UInt8(ascii: " "))
            write(exception.day.kind.rawValue, to: &output)
            output.append(UInt8(ascii: " "))
            write(exception.day.holiday, to: &output)
        }
    }

    private func weeklyRestDays(in pause: Pause, _ first: Day, _ last: Day) -> Int {
        let (from, to) = (max(pause.first, first), min(pause.last, last))
        guard from <= to else { return 0 }
        let all = from.days(until: to) + 1
        return all - clock.calendar.workingDays(after: from.adding(days: -1), through: to)
            - clock.calendar.exceptions(from: from, through: to).count { !$0.day.kind.isWorking }
    }

    private func isPaused(_ day: Day) -> Bool {
        pauses.contains { $0.first <= day && day <= $0.last }
    }

    private func write(_ text: String, to output: inout [UInt8]) {
        output.append(contentsOf: text.utf8)
    }

    private func write(_ number: Int, to output: inout [UInt8]) {
        output.append(contentsOf: String(number).utf8)
    }

    private func write(_ day: Day, to output: inout [UInt8]) {
        let (year, month, date) = day.parts
        let zero = UInt8(ascii: "0")
        output.append(zero + UInt8(year / 1_000))
        output.append(zero + UInt8(year / 100 % 10))
        output.append(zero + UInt8(year / 10 % 10))
        output.append(zero + UInt8(year % 10))
        output.append(UInt8(ascii: "-"))
        output.append(zero + UInt8(month / 10))
        output.append(zero + UInt8(month % 10))
        output.append(UInt8(ascii: "-"))
        output.append(zero + UInt8(date / 10))
        output.append(zero + UInt8(date % 10))
    }

    /// By the kinds of a day in the calendar.
    private static let names = [
        "working", "weekly_rest", "holiday", "compensatory", "swap_off", "swap_work",
    ]
}
