import ArgumentParser
import Civics
import Foundation
import Records

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
        let standsAt = Instant(asOf, hour: 14)
        try DemoPlan.check(asOf)
        // The mark comes first: a city that was broken off halfway is never taken for a real one.
        try DemoMark(standsAt: standsAt, seed: seed).write(in: folder)
        let answer = try await records.open(alone: true).closing { opened in
            let clock = DemoClock(at: standsAt)
            let archive = Archive(
                database: opened.archive.database, clock: clock.clock, randomness: .seeded(seed))
            let files = try FileFolder(at: URL(filePath: RecordsPlace.filesFolder(in: folder)))
            let builder = try DemoBuilder(
                plan: DemoPlan(asOf: asOf, seed: seed), archive: archive, clock: clock, files: files,
                key: try opened.key())
            try await builder.build()
            return builder.answer(address: address)
        }
        if json { try Terminal.json(answer) } else { Terminal.say(answer.text) }
    }

    /// The folder for the city. One that holds records already is left alone.
    private func folder() throws -> String {
        guard let folder = try records.place().folder else {
            throw ValidationError("Name the folder for the city: --data DIR.")
        }
        guard !FileManager.default.fileExists(atPath: RecordsPlace.databaseFile(in: folder)) else {
            throw Refusal(
                .conflict,
                Phrase(
                    "Thư mục \(folder) đã có dữ liệu. Xin chọn thư mục khác cho thành phố mẫu.",
                    "The folder \(folder) holds records already. Choose another one for the demo city."))
        }
        return folder
    }
}
