import ArgumentParser
import Civics
import Records

/// Gives a person one more role.
struct PersonAppoint: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "appoint", abstract: "Give a person a role in a unit.")

    @Argument(help: "The person's sign-in name.")
    var login: String

    @Option(help: "The role: \(Role.allKeys).")
    var role: Role

    @OptionGroup var post: PostOptions
    @OptionGroup var records: RecordsOptions

    func run() async throws {
        try await records.open(existing: true).closing { records in
            let people = PersonStore(archive: records.archive)
            let person = try await people.person(login: login)
            let appointment = try await people.appoint(
                person.id, to: role, in: try await post.unitID(in: records), term: post.term(in: records),
                decision: post.decision, by: .keeper)
            Terminal.say(
                "\(person.login) \(appointment.role.rawValue) \(post.unit ?? "*") from \(appointment.term.first, default: "")"
            )
        }
    }
}
