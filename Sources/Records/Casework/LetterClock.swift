import Civics
import Storage

/// The last day of a letter's running stage as it was given out (hạn đã ghi), with its working. A calendar or a rule that
/// changed since moves no day; what today's would give is told beside it.
package struct LetterClock: Sendable {
    package let due: Day
    /// How the day was found. Where today's rules no longer lead to it, of another day: then it is not its working.
    package let reading: ClockReading
    /// By which it was reckoned.
    package let calendar: WorkingCalendar
    /// The day that the calendar and the rules of today would give, where it is another.
    package let dueNow: Day?

    package var isExplained: Bool { reading.due == due }
}

extension LetterStore {
    /// The running stage's last day; nothing while the clock stands still, or where the law sets no time.
    package func clock(of letter: Letter, in reading: Reading) throws -> LetterClock? {
        guard let run = letter.running, run.pausedSince == nil else { return nil }
        return try clock(of: run, at: letter.runs.count - 1, of: letter, in: reading)
    }

    /// The last day of a stage that runs or has ended, as it was given out.
    package func clock(of stage: LetterStage, of letter: Letter, in reading: Reading) throws -> LetterClock? {
        guard let position = letter.runs.lastIndex(where: { $0.stage == stage }) else { return nil }
        return try clock(of: letter.runs[position], at: position, of: letter, in: reading)
    }

    /// The same for a stage that ran while a unit had the letter, under the law of that instance.
    package func clock(of stage: LetterStage, of letter: Letter, in entry: LetterEntry, _ reading: Reading)
        throws -> LetterClock?
    {
        var letter = letter
        letter.instance = entry.instance
        let first = entry.receivedOn(letter)
        let runs = letter.runs.indices.filter {
            letter.runs[$0].stage == stage && letter.runs[$0].startedOn >= first
        }
        guard let position = entry.isLast ? runs.last : runs.first else { return nil }
        return try clock(of: letter.runs[position], at: position, of: letter, in: reading)
    }

    private func clock(
        of run: Letter.StageRun, at position: Int, of letter: Letter, in reading: Reading
    ) throws -> LetterClock? {
        guard let question = letter.question(for: run, in: table) else { return nil }
        let kept = try reading.connection.first(
            """
            SELECT due, calendar FROM letter_stage WHERE letter = \(letter.id) AND position = \(position)
                AND due IS NOT NULL
            """
        ) { (due: try $0.value(0, as: Day.self), calendar: try $0.text(1)) }
        return try clock(of: question, kept: kept, in: reading)
    }

    /// - Parameter kept: the day that was given out, and the version of the calendar by which it was reckoned.
    func clock(of question: ClockQuestion, kept: (due: Day, calendar: String)?, in reading: Reading) throws
        -> LetterClock
    {
        let current = try DueClock.current(in: reading)
        let now = try current.read(question)
        guard let kept, kept.due != now.due || kept.calendar != current.calendar.version else {
            return LetterClock(due: now.due, reading: now, calendar: current.calendar, dueNow: nil)
        }
        let calendar = try CalendarDayStore.kept(kept.calendar, in: reading) ?? current.calendar
        return LetterClock(
            due: kept.due, reading: try DueClock(law: current.law, calendar: calendar).read(question),
            calendar: calendar, dueNow: now.due == kept.due ? nil : now.due)
    }

    /// The clock over the calendar by which the running stage was reckoned.
    func keptClock(of letter: Letter, in reading: Reading) throws -> DueClock {
        let current = try DueClock.current(in: reading)
        guard let calendar = try clock(of: letter, in: reading)?.calendar,
            calendar.version != current.calendar.version
        else { return current }
        return DueClock(law: current.law, calendar: calendar)
    }
}
