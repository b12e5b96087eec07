import ArgumentParser

/// The people with accounts, and what each is appointed to be.
struct PersonCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person", abstract: "Accounts and appointments.",
        subcommands: [
            PersonAdmin.self, PersonAdd.self, PersonAppoint.self, PersonEndAppointment.self, PersonReset.self,
            PersonList.self,
        ])
}
