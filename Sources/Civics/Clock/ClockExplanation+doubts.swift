extension ClockExplanation {
    func doubts() -> [Phrase] {
        let rule = setting.clock.rule
        var doubts = law.doubts.filter { $0.rule == rule.key && $0.field == setting.clock.field }.map(
            \.reason)
        if rule.isUnsure {
            let note = rule.note.map { ": \($0)" } ?? ""
            doubts.append(
                Phrase(
                    // Notes of the rule packs are written in English, for those who keep the packs.
                    "Nội dung quy định chưa được đối chiếu đầy đủ với văn bản",
                    "The rule has not been fully checked against the text\(note)"))
        }
        if calendarAlternative() != nil { doubts.append(Self.calendarDoubt) }
        return doubts
    }

    func alternatives() -> [ClockAlternative] {
        let rule = setting.clock.rule
        var found = law.doubts.filter { $0.rule == rule.key && $0.field == setting.clock.field }
            .compactMap { doubt in due(doubt.reading).map { ClockAlternative(due: $0, reason: doubt.reason) }
            }
        if found.isEmpty, rule.isUnsure, period.n > 0, period.unit.isCountedInDays {
            let other = Period(
                period.n, period.unit == .day ? .workingDay : .day, from: period.from, before: period.before)
            let phrase = other.phrase
            if let due = due(other) {
                found.append(
                    ClockAlternative(
                        due: due,
                        reason: Phrase(
                            "Nếu văn bản tính bằng \(phrase.vietnamese)",
                            "If the text means \(phrase.english)")))
            }
        }
        if setting.clock.purpose == .minimum, reckoning.rolledOver {
            found.append(
                ClockAlternative(
                    due: reckoning.counted,
                    reason: Phrase(
                        "Nếu thời gian tối thiểu không kéo sang ngày làm việc tiếp theo",
                        "If a minimum does not run on to the next working day")))
        }
        if let due = calendarAlternative() {
            found.append(ClockAlternative(due: due, reason: Self.calendarDoubt))
        }
        var seen: Set<Day> = [reckoning.due]
        return found.filter { seen.insert($0.due).inserted }
    }

    private func due(_ period: Period, in calendar: WorkingCalendar? = nil) -> Day? {
        let calendar = calendar ?? self.calendar
        if setting.clock.purpose == .notice { return calendar.reckonBack(period, from: start)?.due }
        return calendar.reckon(period, from: start, pauses: pauses, extended: reckoning.extended)?.due
    }

    /// The due day without the holidays that are not certain, where it is another.
    private func calendarAlternative() -> Day? {
        clock.certainCalendar.flatMap { due(period, in: $0) }.flatMap { $0 == reckoning.due ? nil : $0 }
    }

    private static let calendarDoubt = Phrase(
        "Nếu ngày nghỉ chưa chắc chắn (Ngày Văn hóa Việt Nam 24/11) không được nghỉ",
        "If the holiday that is not certain (Vietnam Culture Day, 24 November) is not a day off")
}
