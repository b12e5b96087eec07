import ArgumentParser
import Civics
import Records

/// Makes an account, with a first role where one is named.
struct PersonAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Make an account, with a role in a unit.",
        discussion: "Prints a one-time link. Whoever opens it within three days chooses the password.")

    @Option(help: "Full name.")
    var name: String

    @Option(help: "Sign-in name: small letters without marks, digits, and . _ - in between.")
    var login: String

    @Option(help: "The role: \(Role.allKeys).")
    var role: Role?

    @OptionGroup var post: PostOptions
    @OptionGroup var invitation: InvitationOptions
    @OptionGroup var records: RecordsOptions

    func run() async throws {
        try await records.open().closing { records in
            let people = PersonStore(archive: records.archive)
            let invited = try await people.add(
                name: name, login: login, to: role, in: try await post.unitID(in: records),
                term: post.term(in: records),
                decision: post.decision, by: .keeper)
            try await invitation.announce(invited, in: records)
        }
    }
}
