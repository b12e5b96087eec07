import ArgumentParser
import Civics
import Foundation
import Storage

extension DienHong {
    /// Runs the command that these arguments name and says how it ended: 0 done, 1 refused, 64 wrong usage, 70 a fault.
    package static func carryOut(_ arguments: [String]) async -> Int32 {
        var arguments = arguments
        let language: Language
        do {
            language = try takeLanguage(from: &arguments)
        } catch {
            Terminal.complain("--lang vi | en")
            return ExitStatus.wrongUsage
        }
        return await Terminal.$language.withValue(language) {
            await UsageNotes.$taken.withValue(UsageNotes()) {
                await Terminal.$output.withValue(Output()) { await run(arguments) }
            }
        }
    }

    private static func run(_ arguments: [String]) async -> Int32 {
        var status = ExitStatus.done
        do {
            var command = try parseAsRoot(arguments)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            status = end(with: error)
        }
        // An answer that nobody got is no answer, whatever else was done.
        guard let failure = Terminal.output.failure, status == ExitStatus.done else { return status }
        Terminal.complain(failure.sentence)
        return ExitStatus.refused
    }

    /// Every command understands `--lang`, so it is taken out before the parser looks.
    private static func takeLanguage(from arguments: inout [String]) throws -> Language {
        if let place = arguments.firstIndex(where: { $0 == "--lang" || $0.hasPrefix("--lang=") }) {
            let said: String
            if arguments[place] == "--lang" {
                guard arguments.indices.contains(place + 1) else { throw UnknownLanguage() }
                said = arguments.remove(at: place + 1)
            } else {
                said = String(arguments[place].dropFirst("--lang=".count))
            }
            arguments.remove(at: place)
            guard let language = Language(rawValue: said) else { throw UnknownLanguage() }
            return language
        }
        let environment = ProcessInfo.processInfo.environment
        let locale = ["DIENHONG_LANG", "LC_ALL", "LC_MESSAGES", "LANG"].lazy
            .compactMap { environment[$0] }.first { !$0.isEmpty }
        return Language(locale: locale ?? "")
    }

    private static func end(with error: any Error) -> Int32 {
        switch error {
        case let refusal as Refusal:
            Terminal.complain(said(refusal))
            return ExitStatus.refused
        case let refusals as Refusals:
            refusals.all.forEach { Terminal.complain(said($0)) }
            return ExitStatus.refused
        case let failure as OutputFailure:
            Terminal.complain(failure.sentence)
            return ExitStatus.refused
        case let failure as DatabaseFailure where failure.sentence != nil:
            Terminal.complain(failure.sentence ?? Phrase(name: ""))
            return ExitStatus.refused
        case let error as CocoaError where error.isFileError:
            Terminal.complain(error.sentence)
            return ExitStatus.refused
        default:
            return endAsParserWould(with: error)
        }
    }

    private static func endAsParserWould(with error: any Error) -> Int32 {
        if let code = error as? ExitCode { return code.rawValue }
        let code = exitCode(for: error)
        switch code {
        case .success:
            Terminal.say(fullMessage(for: error))
            return ExitStatus.done
        case .validationFailure:
            Terminal.complain(
                UsageMessage(fullMessage(for: error), noted: UsageNotes.taken.last)[Terminal.language])
            return ExitStatus.wrongUsage
        default:
            // The parser knows nothing of it: a fault. The cause is for whoever mends it.
            let reference = String(UInt32.random(in: .min ... .max), radix: 36, uppercase: true)
            Terminal.complain(
                Phrase(
                    "Chương trình gặp sự cố số \(reference) và đã dừng; xin gửi dòng dưới cho người bảo trì.",
                    "The program met fault \(reference) and stopped; please send the next line to its maintainers."
                ))
            Terminal.complain("\(reference): \(String(reflecting: error))")
            return ExitStatus.fault
        }
    }

    private static func said(_ refusal: Refusal) -> String {
        let field = refusal.field.map { "\($0): " } ?? ""
        let article = refusal.article.map { " (\(Law.citation(of: $0)[Terminal.language]))" } ?? ""
        return "\(field)\(refusal.reason[Terminal.language])\(article)"
    }
}

private struct UnknownLanguage: Error {}
