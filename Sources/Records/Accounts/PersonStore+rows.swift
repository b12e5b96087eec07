import Civics
import Storage

extension Role: SQLBindable, SQLReadable {}

extension PersonStore {
    static let columns: SQLFragment = "person.id, person.name, person.login, person.closed_at"

    static let appointmentColumns: SQLFragment =
        """
        appointment.id, appointment.person, appointment.role, appointment.unit, appointment.first_day,
        appointment.last_day, appointment.decision
        """
}

extension Person {
    init(_ columns: inout ColumnReader) throws {
        let (id, name, login): (Person.ID, String, String) = try (
            columns.next(), columns.next(), columns.next()
        )
        guard let login = Login(login) else { throw DatabaseFailure.unreadable("person.login") }
        self.init(id: id, name: name, login: login, isClosed: try columns.next(Instant?.self) != nil)
    }
}

extension Appointment {
    init(_ columns: inout ColumnReader) throws {
        guard let appointment = try Appointment(optional: &columns) else {
            throw DatabaseFailure.unreadable("appointment.id")
        }
        self = appointment
    }

    /// Nothing where an outer join found none.
    init?(optional columns: inout ColumnReader) throws {
        let id: Appointment.ID? = try columns.next()
        let person: Person.ID? = try columns.next()
        let role: Role? = try columns.next()
        let unit: Unit.ID? = try columns.next()
        let (first, last): (Day?, Day?) = try (columns.next(), columns.next())
        let decision: String? = try columns.next()
        guard let id, let person, let role else { return nil }
        self.init(
            id: id, person: person, role: role, unit: unit, term: DayRange(from: first, to: last),
            decision: decision)
    }
}
