/// Puts a reckoning into words, step by step.
struct ClockExplanation {
    let clock: DueClock
    let question: ClockQuestion
    let setting: DueClock.Setting
    let reckoning: Reckoning
    let pauses: [Pause]

    var law: Law { clock.law }
    var calendar: WorkingCalendar { clock.calendar }
    var period: Period { setting.period }
    var start: Day { question.start }

    init(
        _ clock: DueClock, _ question: ClockQuestion, _ setting: DueClock.Setting, _ reckoning: Reckoning
    ) {
        self.clock = clock
        self.question = question
        self.setting = setting
        self.reckoning = reckoning
        pauses = Pause.merged(question.pauses)
    }

    func reading() -> ClockReading {
        ClockReading(
            question: question, clock: setting.clock, period: period, variant: setting.variant,
            reckoning: reckoning, citation: law.citation(of: setting.clock.rule), working: steps(),
            alternatives: alternatives(), doubts: doubts(), calendarVersion: calendar.version)
    }

    private func steps() -> [ClockStep] {
        var steps = versionSteps() + [startStep(), periodStep()]
        steps += extensionSteps()
        steps += setting.clock.purpose == .notice ? [] : pauseSteps()
        steps += countingSteps()
        steps.append(dueStep())
        steps += remarkSteps()
        return steps
    }

    private func versionSteps() -> [ClockStep] {
        guard setting.asked.rule.id != setting.clock.rule.id else { return [] }
        let (asked, used) = (law.citation(of: setting.asked.rule), law.citation(of: setting.clock.rule))
        return [
            ClockStep(
                .version,
                Phrase(
                    "Vào ngày \(start.said) quy định đang có hiệu lực là \(used.vietnamese), không phải "
                        + "\(asked.vietnamese).",
                    "On \(start.saidInEnglish) the rule in force is \(used.english), not \(asked.english)."),
                from: start, article: used)
        ]
    }

    private func startStep() -> ClockStep {
        let counting = law.holidays.counting
        return ClockStep(
            .start,
            setting.clock.purpose == .notice
                ? Phrase(
                    "Ngày diễn ra việc \(start.said) không tính; đếm lùi từ ngày liền trước.",
                    "The day of the event, \(start.saidInEnglish), does not count; counting goes back from it."
                )
                : Phrase(
                    "Ngày \(start.said) là ngày bắt đầu (ngày 0), không tính; đếm từ ngày liền sau.",
                    "\(start.saidInEnglish) is day 0 and does not count; counting begins on the next day."),
            from: start, article: counting.map(law.citation), isUnsure: counting?.isUnsure ?? false)
    }

    private func periodStep() -> ClockStep {
        let variant = setting.variant.map(\.title)
        let (vietnamese, english) = (period.phrase.vietnamese, period.phrase.english)
        let text =
            switch setting.clock.purpose {
            case .deadline: Phrase("Thời hạn: \(vietnamese)", "Period: \(english)")
            case .notice: Phrase("Báo trước ít nhất \(vietnamese)", "At least \(english) before")
            case .minimum: Phrase("Ít nhất \(vietnamese)", "At least \(english)")
            }
        return ClockStep(
            .period,
            Phrase(
                text.vietnamese + (variant.map { " (\($0.vietnamese))" } ?? "") + ".",
                text.english + (variant.map { " (\($0.english))" } ?? "") + "."),
            article: law.citation(of: setting.clock.rule), isUnsure: setting.clock.rule.isUnsure)
    }

    private func pauseSteps() -> [ClockStep] {
        pauses.map { pause in
            let first = max(pause.first, start.adding(days: 1))
            if pause.last < first || first > reckoning.due {
                return ClockStep(
                    .paused,
                    Phrase(
                        "Tạm đình chỉ \(pause.said) nằm ngoài thời hạn nên không ảnh hưởng.",
                        "The pause \(pause.saidInEnglish) lies outside the period and changes nothing."),
                    from: pause.first, to: pause.last)
            }
            return ClockStep(
                .paused,
                Phrase(
                    "Tạm đình chỉ \(pause.said): \(first.days(until: pause.last) + 1) ngày không tính vào thời hạn.",
                    "Paused \(pause.saidInEnglish): \(first.days(until: pause.last) + 1) days do not count."),
                from: first, to: pause.last, article: suspensionArticle)
        }
    }

    /// The rule that suspended time does not count, in the section of the rule that is asked for.
    private var suspensionArticle: Phrase? {
        law.rules(in: setting.clock.rule.file, section: setting.clock.rule.section, on: start)
            .first { $0.fields.nested("clock_effect")?.bool("suspended_time_counted") == false }
            .map(law.citation)
    }

    private func countingSteps() -> [ClockStep] {
        let back = setting.clock.purpose == .notice
        let counted = reckoning.counted
        var steps: [ClockStep] = []
        if period.unit == .workingDay, start != counted {
            steps += skippedSteps(
                from: back ? counted.adding(days: 1) : start.adding(days: 1),
                to: back ? start.adding(days: -1) : counted.adding(days: -1))
        }
        let length = Period(reckoning.length, period.unit).phrase
        steps.append(
            ClockStep(
                .counted,
                Phrase(
                    back
                        ? "Đếm lùi đủ \(length.vietnamese) thì đến \(counted.said)."
                        : "Đếm đủ \(length.vietnamese) thì đến \(counted.said).",
                    back
                        ? "\(length.english) counted back lead to \(counted.saidInEnglish)."
                        : "\(length.english) counted lead to \(counted.saidInEnglish)."),
                from: counted))
        if reckoning.rolledOver { steps += rollOverSteps() }
        return steps
    }

    private func skippedSteps(from first: Day, to last: Day) -> [ClockStep] {
        guard first <= last else { return [] }
        let days = (0...first.days(until: last)).map { first.adding(days: $0) }
            .filter { day in !pauses.contains { $0.first <= day && day <= $0.last } }
        let weekly = days.filter { calendar.kind(of: $0) == .weeklyRest }
        var steps: [ClockStep] = []
        if let first = weekly.first, let last = weekly.last {
            steps.append(
                ClockStep(
                    .skipped,
                    Phrase(
                        "Bỏ qua \(weekly.count) ngày nghỉ hằng tuần (thứ Bảy, Chủ nhật) từ \(first.said) đến "
                            + "\(last.said).",
                        "\(weekly.count) weekly rest days (Saturdays, Sundays) from \(first.saidInEnglish) to "
                            + "\(last.saidInEnglish) are passed over."),
                    from: first, to: last, article: law.holidays.week.map(law.citation)))
        }
        let others = days.map { calendar.explanation(of: $0, under: law) }
            .filter { $0.kind != .working && $0.kind != .weeklyRest }
        return steps + others.map(skippedStep)
    }

    private func skippedStep(_ day: CalendarDay) -> ClockStep {
        let computed =
            day.isComputed
            ? Phrase(" (tính theo quy tắc, chưa có thông báo)", " (computed, not yet announced)")
            : Phrase("", "")
        return ClockStep(
            .skipped,
            day.isWorking
                ? Phrase(
                    "\(day.day.said) là ngày làm bù, có tính: \(day.why.vietnamese)\(computed.vietnamese).",
                    "\(day.day.saidInEnglish) is worked and counts: \(day.why.english)\(computed.english).")
                : Phrase(
                    "Bỏ qua \(day.day.said): \(day.why.vietnamese)\(computed.vietnamese).",
                    "\(day.day.saidInEnglish) is passed over: \(day.why.english)\(computed.english)."),
            from: day.day, article: day.article, isUnsure: day.isUnsure)
    }

    private func rollOverSteps() -> [ClockStep] {
        let counted = calendar.explanation(of: reckoning.counted, under: law)
        let counting = law.holidays.counting
        let isPaused = pauses.contains { $0.first <= reckoning.counted && reckoning.counted <= $0.last }
        let between =
            reckoning.counted.days(until: reckoning.due) > 1
            ? Phrase(" (các ngày ở giữa cũng là ngày nghỉ)", " (the days between are days off as well)")
            : Phrase("", "")
        let why =
            isPaused || counted.isWorking
            ? Phrase("nằm trong thời gian tạm đình chỉ", "lies in a pause")
            : Phrase("là ngày nghỉ (\(counted.why.vietnamese))", "is a day off (\(counted.why.english))")
        return [
            ClockStep(
                .rolledOver,
                Phrase(
                    "\(reckoning.counted.said) \(why.vietnamese), nên thời hạn kết thúc vào ngày làm việc tiếp theo, "
                        + "\(reckoning.due.said)\(between.vietnamese).",
                    "\(reckoning.counted.saidInEnglish) \(why.english), so that the period ends on the next working "
                        + "day, \(reckoning.due.saidInEnglish)\(between.english)."),
                from: reckoning.counted, to: reckoning.due, article: counting.map(law.citation),
                isUnsure: (counting?.isUnsure ?? false) || counted.isUnsure)
        ]
    }

    private func dueStep() -> ClockStep {
        let due = reckoning.due
        let text =
            switch setting.clock.purpose {
            case .deadline: Phrase("Ngày cuối cùng: \(due.said).", "Last day: \(due.saidInEnglish).")
            case .notice:
                Phrase(
                    "Phải báo trước chậm nhất ngày \(due.said).",
                    "Notice is due at the latest on \(due.saidInEnglish).")
            case .minimum:
                Phrase(
                    "Phải kéo dài ít nhất đến hết \(due.said).",
                    "It must last at least to the end of \(due.saidInEnglish).")
            }
        return ClockStep(.due, text, from: due)
    }

    private func remarkSteps() -> [ClockStep] {
        [dayOffRemark(), otherLawRemark()].compactMap { $0 }
    }

    private func dayOffRemark() -> ClockStep? {
        guard setting.clock.purpose == .notice, !calendar.isWorking(reckoning.due),
            let before = calendar.workingDay(onOrBefore: reckoning.due)
        else { return nil }
        return ClockStep(
            .remark,
            Phrase(
                "Đó là ngày nghỉ; ngày làm việc cuối cùng trước đó là \(before.said).",
                "That is a day off; the last working day before it is \(before.saidInEnglish)."),
            from: before)
    }

    private func otherLawRemark() -> ClockStep? {
        guard setting.clock.yieldsToOtherLaw else { return nil }
        return ClockStep(
            .remark,
            Phrase(
                "Luật riêng của lĩnh vực có thể đặt thời hạn khác; khi đó theo luật riêng.",
                "The law of a special field may set another period, which then goes first."),
            article: law.rule("earlier_special_laws_prevail", on: start).map(law.citation))
    }
}
