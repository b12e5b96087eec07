import ArgumentParser
import Civics
import Foundation

extension Law {
    /// The law that comes with the program, or that of a folder. Its faults are told one a line, and end the command.
    static func read(from folder: String? = nil) throws -> Law {
        do {
            return try folder.map { try load(from: URL(filePath: $0, directoryHint: .isDirectory)) } ?? load()
        } catch let faults as RulePackFaults {
            Terminal.complain(faults.description)
            throw ExitCode(1)
        }
    }
}
