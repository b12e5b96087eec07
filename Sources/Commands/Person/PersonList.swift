import ArgumentParser
import Civics
import Records

/// Lists the people with accounts and what they hold today.
struct PersonList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the accounts, by given name.")

    @Option(help: "Only those who hold something in this unit or under it today.")
    var unit: String?

    @Flag(help: "As JSON.")
    var json = false

    @OptionGroup var records: RecordsOptions

    func run() async throws {
        try await records.open(existing: true).closing { records in
            let units = UnitStore(archive: records.archive)
            let code = unit
            let lines = try await records.archive.read { reading in
                let tree = try units.tree(reading)
                let narrowed = try code.map { code in
                    guard let unit = tree.unit(code: code) else { throw Refusal.noSuchUnit }
                    return tree.subtree(of: unit.id).map(\.id)
                }
                let rows = try PersonStore.people(
                    of: narrowed, holding: narrowed == nil ? nil : reading.today, limit: 100_000, in: reading)
                return rows.map { PersonLine($0, in: tree) }
            }
            if json {
                try Terminal.json(lines)
            } else {
                for line in lines { Terminal.say(line.text) }
            }
        }
    }
}

/// A person as `person list` writes it.
struct PersonLine: Encodable, Sendable {
    struct Post: Encodable, Sendable {
        let role: String
        let unit: String?
        let from: String?
        let until: String?
    }

    let login: String
    let name: String
    let closed: Bool
    let hasPassword: Bool
    let hasSecondFactor: Bool
    let appointments: [Post]

    init(_ row: PersonRow, in tree: UnitTree) {
        login = row.person.login.description
        name = row.person.name
        closed = row.person.isClosed
        hasPassword = row.hasPassword
        hasSecondFactor = row.hasSecondFactor
        appointments = row.appointments.filter { $0.term.contains(tree.day) }.map {
            Post(
                role: $0.role.rawValue, unit: $0.unit.flatMap { tree[$0]?.code },
                from: $0.term.first?.description, until: $0.term.last?.description)
        }
    }

    var text: String {
        let posts = appointments.map { post in
            post.role + (post.unit.map { " \($0)" } ?? "")
        }
        return "\(login)\t\(name)\t\(closed ? "closed" : posts.joined(separator: ", "))"
    }
}
