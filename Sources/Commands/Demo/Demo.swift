import ArgumentParser
import Civics
import Foundation
import Records
import Storage

/// Makes the demo city: a city that does not exist, with a half-year of plausible records.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Make the demo city, thành phố Tân Phong.",
        discussion: """
            The same seed and day make the same city, down to its identifiers. The city stands at two in the afternoon of \
            the day, 12 August 2022 unless told otherwise; from 1 July 2025 on it lives under today's law with two levels. \
            Its accounts share one password, which is printed, and need no authenticator.
            """)

    @Option(name: .customLong("as-of"), help: "The day the city stands at, YYYY-MM-DD.")
    var asOf = Day(year: 2022, month: 8, day: 12)!

    @Option(help: "The number that all chance follows from.")
    var seed: UInt64 = 1284

    @Option(help: "The address at which the city will be served, for the list.")
    var address = "http://127.0.0.1:8080"

    @Flag(help: "As JSON.")
    var json = false

    @OptionGroup var records: RecordsOptions

    func run() async throws {
        let folder = try folder()
        try DemoPlan.check(asOf)
        try await requireEmptyDatabase()
        let answer = try await FilledFolder(folder).filling { try await build(in: folder) }
        if json { try Terminal.json(answer) } else { Terminal.say(answer.text) }
    }

    /// Builds the city in the folder. One that is broken off is taken away by whoever gave the folder, for it could neither
    /// be used nor made again.
    private func build(in folder: String) async throws -> DemoAnswer {
        let standsAt = Instant(asOf, hour: 14)
        return try await records.open(alone: true).closing { opened in
            let clock = DemoClock(at: standsAt)
            let archive = Archive(
                database: opened.archive.database, clock: clock.clock, randomness: .seeded(seed))
            // The mark comes before the first act: a city that was broken off halfway is never taken for a real one.
            try DemoMark(standsAt: standsAt, seed: seed).write(in: folder)
            let files = try FileFolder(at: URL(filePath: RecordsPlace.filesFolder(in: folder)))
            let builder = try DemoBuilder(
                plan: DemoPlan(asOf: asOf, seed: seed), archive: archive, clock: clock, files: files,
                key: try opened.key())
            try await builder.build()
            return builder.answer(address: address)
        }
    }

    /// The folder for the city. One that holds records already, or the key of a city whose records are in a database, is
    /// left alone: marked as a demo, it would let everybody in.
    private func folder() throws -> String {
        guard let folder = try records.named().folder else {
            throw ValidationError(
                Phrase(
                    "Xin nêu thư mục cho thành phố mẫu: --data.", "Name the folder for the city: --data DIR.")
            )
        }
        let signs = [
            RecordsPlace.databaseFile(in: folder),
            URL(filePath: folder).appending(path: "installation.key").path,
        ]
        guard !signs.contains(where: FileManager.default.fileExists) else {
            throw Self.holdsRecords(
                Phrase("Thư mục \(folder)", "The folder \(folder)"),
                Phrase("Xin chọn thư mục khác", "Choose another one"))
        }
        return folder
    }

    /// A database elsewhere is looked into before anything is done to it, its schema included.
    private func requireEmptyDatabase() async throws {
        let place = try records.named()
        guard place.database != nil else { return }
        let database = try place.open()
        let hasRecords: Bool
        do {
            hasRecords = try await database.read { try $0.exists("SELECT 1 FROM journal") }
        } catch DatabaseFailure.other {
            // There is no journal: nothing was ever done in it.
            hasRecords = false
        }
        try await database.close()
        guard !hasRecords else {
            throw Self.holdsRecords(
                Phrase("Cơ sở dữ liệu này", "This database"),
                Phrase("Xin chọn một cơ sở dữ liệu mới", "Choose a new one"))
        }
    }

    private static func holdsRecords(_ place: Phrase, _ advice: Phrase) -> Refusal {
        Refusal(
            .conflict,
            Phrase(
                "\(place.vietnamese) đã có dữ liệu. \(advice.vietnamese) cho thành phố mẫu.",
                "\(place.english) holds records already. \(advice.english) for the demo city."))
    }
}
