import ArgumentParser
import Civics
import Records

/// Takes away a person's password, authenticator and sessions, and gives a new one-time link.
struct PersonReset: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset", abstract: "Take away password, authenticator and sessions; print a new link.")

    @Argument(help: "The person's sign-in name.")
    var login: String

    @OptionGroup var invitation: InvitationOptions
    @OptionGroup var records: RecordsOptions

    func run() async throws {
        try await records.open(existing: true).closing { records in
            let people = PersonStore(archive: records.archive)
            let invited = try await people.reset(try await people.person(login: login).id, by: .keeper)
            try await invitation.announce(invited, in: records)
        }
    }
}
