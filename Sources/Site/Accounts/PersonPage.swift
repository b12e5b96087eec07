import Civics
import Records

/// One person, as whoever manages the account sees it.
struct PersonPage: Page {
    let person: Person
    /// Newest first.
    let appointments: [Appointment]
    let endable: Set<Appointment.ID>
    let mayReset: Bool
    let choices: AppointmentChoices
    var form: Form

    init(person: Person, appointments: [Appointment], authority: Authority, form: Form) {
        self.person = person
        self.appointments = appointments.reversed()
        let today = authority.tree.day
        let holding = appointments.filter { $0.term.contains(today) }
        endable = Set(
            holding.filter {
                ($0.term.last.map { today < $0 } ?? true) && authority.mayAppoint($0.role, in: $0.unit)
            }.map(\.id))
        mayReset = !person.isClosed && authority.mayReset(person.id, holding: holding)
        choices = AppointmentChoices(authority)
        self.form = form
    }

    var title: Phrase { Phrase(name: person.name) }
    var trail: [Crumb] { [.people] }
}
