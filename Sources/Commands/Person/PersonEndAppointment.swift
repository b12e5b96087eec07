import ArgumentParser
import Civics
import Records

/// Ends a role of a person.
struct PersonEndAppointment: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "end-appointment", abstract: "End a person's role in a unit.")

    @Argument(help: "The person's sign-in name.")
    var login: String

    @Option(help: "The role: \(Role.allKeys).")
    var role: Role

    @Option(help: "The unit's code; none for a role of the whole system.")
    var unit: String?

    @Option(help: "The last day, YYYY-MM-DD; today unless told otherwise.")
    var on: Day?

    @OptionGroup var records: RecordsOptions

    func run() async throws {
        try await records.open(existing: true).closing { records in
            let people = PersonStore(archive: records.archive)
            let person = try await people.person(login: login)
            let unit = try await unit.mapAsync {
                try await UnitStore(archive: records.archive).unit(code: $0).id
            }
            let today = records.archive.clock.now().day
            let held = try await records.archive.read { reading in
                try PersonStore.appointments(of: person.id, on: nil, in: reading)
            }
            let role = role
            let open = held.last { held in
                held.role == role && held.unit == unit && (held.term.last.map { today <= $0 } ?? true)
            }
            guard let open else {
                throw Refusal(
                    .notFound,
                    Phrase(
                        "\(person.login) không giữ chức trách này.",
                        "\(person.login) does not hold that role."))
            }
            try await people.end(open.id, with: on ?? today, by: .keeper)
            Terminal.say("\(person.login) \(role.rawValue) until \(on ?? today)")
        }
    }
}
