import ArgumentParser

/// The registers of the office.
struct RegisterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register", abstract: "Give out registers as files.", subcommands: [RegisterExport.self])
}

/// Writes a register as a file.
struct RegisterExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write a register as a workbook.",
        subcommands: [LetterRegisterExport.self])
}
