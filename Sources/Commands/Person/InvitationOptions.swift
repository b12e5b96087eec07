import ArgumentParser
import Civics
import Records
import Site

/// How a new account's owner gets in: by the one-time link, or by a password given now.
struct InvitationOptions: ParsableArguments {
    @Option(help: "Where the site is reached, for the link: https://dienhong.example.vn.")
    var site: String?

    @Flag(
        help: "Ask for a password now instead (from the terminal without showing it, or from standard input)."
    )
    var password = false

    @Flag(help: "As JSON.")
    var json = false

    func announce(_ invited: Invited, in records: OpenRecords) async throws {
        if password {
            try await setPassword(of: invited.person, in: records)
        }
        let link = password ? nil : (site ?? "") + Address.invitation(invited.token).path
        if json {
            try Terminal.json(
                Answer(login: invited.person.login.description, name: invited.person.name, link: link))
        } else if let link {
            let login = invited.person.login
            Terminal.say(
                Phrase(
                    "\(login): mở đường dẫn này một lần, trong ba ngày, để đặt mật khẩu:\n\(link)",
                    "\(login): open this link once, within three days, to choose a password:\n\(link)"))
        } else {
            Terminal.say(
                Phrase(
                    "\(invited.person.login): đã đặt mật khẩu.",
                    "\(invited.person.login): the password is set."))
        }
    }

    private func setPassword(of person: Person, in records: OpenRecords) async throws {
        let chosen = try PasswordPrompt.read()
        try PasswordRule.standing.check(chosen, of: person)
        let hasher = PasswordHasher(threads: 1)
        let door = SignInStore(archive: records.archive, hasher: hasher, key: try records.key())
        try await door.setPassword(try await hasher.hash(chosen), of: person.id)
    }

    private struct Answer: Encodable {
        let login: String
        let name: String
        let link: String?
    }
}
