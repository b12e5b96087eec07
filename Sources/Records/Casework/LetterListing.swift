import Civics
import Storage

/// A letter as a line of a queue. Only what the line shows is read.
package struct LetterListing: Identifiable, Equatable, Sendable {
    package let id: Letter.ID
    package let number: LetterRecord.Number
    package let kind: LetterKind
    package let state: String
    package let unit: Unit.ID
    package let receivedOn: Day
    package let senderName: String
    package let subject: String
    /// Nothing where nobody has been charged with it.
    package let officerName: String?
    /// The last day of the running stage; nothing where no clock runs.
    package let due: Day?
    package let isPaused: Bool

    static let columns: SQLFragment = """
        l.id, l.register_year, l.number, l.kind, l.state, l.unit, l.received_on, l.sender_name, l.subject,
        l.officer_name, l.due, l.is_paused
        """

    private static let never = Day(LetterStore.noDue)

    init(_ row: any Row) throws {
        var columns = row.columns
        id = try columns.next()
        let year: Int = try columns.next()
        number = LetterRecord.Number(try columns.next(), of: year)
        kind = try columns.next()
        state = try columns.next()
        unit = try columns.next()
        receivedOn = try columns.next()
        senderName = try columns.next()
        subject = try columns.next()
        officerName = try columns.next()
        let due: Day = try columns.next()
        self.due = due == Self.never ? nil : due
        isPaused = try columns.next()
    }
}
