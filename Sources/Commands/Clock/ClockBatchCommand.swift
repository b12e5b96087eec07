import ArgumentParser
import Civics
import Foundation

/// Reckons many due days: CSV in, CSV out.
package struct ClockBatchCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "batch",
        abstract: "Reckon many due days: CSV on standard input, CSV on standard output.",
        discussion: """
            Input (RFC 4180, UTF-8), with the header rule,start,variant,pauses,extended:
              rule      the rule's key; key.field for another of its periods
              start     the day of the event, YYYY-MM-DD
              variant   empty, or a variant of the rule: complex, remote, remote_complex …
              pauses    empty, or FROM/TO;FROM/TO … (FROM..TO is read as well), both days not counted
              extended  empty, or a whole number of days (working days where the period is in working days); “yes” for
                        as long as the law allows
            Output, with the header due,working: one row for each row of the input, in its order. due is YYYY-MM-DD; \
            working tells the steps, parted by “; ”. docs/law.md describes them.
            A faulty row gives two empty fields, and its row and column with the reason on standard error; the rows after \
            it are still reckoned, and the command ends with 1. With a wrong header nothing is reckoned.

            With --data or --database, the calendar is that of the records there, with what was announced; without, it is \
            the one that comes with the program.
            """)

    @OptionGroup var records: RecordsOptions

    package init() {}

    package func run() async throws {
        let law = try Law.read()
        let calendar = try await records.calendar(law) ?? WorkingCalendar(law.holidays)
        var batch = ClockBatch(
            clock: DueClock(law: law, calendar: calendar), language: Terminal.language)
        while !batch.isRefused, let piece = try FileHandle.standardInput.read(upToCount: 1 << 18),
            !piece.isEmpty
        {
            batch.feed(piece)
            try emit(&batch)
        }
        batch.finish()
        try emit(&batch)
        if batch.hasFaults { throw ExitCode(1) }
    }

    private func emit(_ batch: inout ClockBatch) throws {
        try Terminal.output.write(batch.takeOutput())
        let complaints = batch.takeComplaints()
        if !complaints.isEmpty { Terminal.complain(complaints.joined(separator: "\n")) }
    }
}
