import ArgumentParser
import Civics
import Records

/// Makes a keeper of the system: the first account of an installation, or one more.
struct PersonAdmin: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "admin", abstract: "Make an account that keeps the system (quản trị hệ thống).",
        discussion: "Prints a one-time link. Whoever opens it within three days chooses the password.")

    @Option(help: "Full name.")
    var name: String

    @Option(help: "Sign-in name: small letters without marks, digits, and . _ - in between.")
    var login: String

    @OptionGroup var invitation: InvitationOptions
    @OptionGroup var records: RecordsOptions

    func run() async throws {
        try await records.open().closing { records in
            let people = PersonStore(archive: records.archive)
            try await invitation.announce(
                try await people.add(name: name, login: login, to: .keeper, by: .keeper), in: records)
        }
    }
}
