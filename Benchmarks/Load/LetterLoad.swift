import Foundation
import Wire

/// Residents who write to a served city at a steady rate, and a look afterwards whether each code opens its letter.
struct LetterLoad {
    let program: String
    let rate: Int
    let seconds: Int
    let seed: UInt64

    /// As many connections as a busy reverse proxy holds.
    private static let residents = 96
    /// A connection behind the proxy may send a dozen letters an hour; each sends ten here.
    private static let lettersOfPlace = 10
    private static let units = 200
    private static let bar = 0.25

    /// Whether all went well: no error, in time, and nothing lost.
    func run() async throws -> Bool {
        let folder = try Scratch.folder()
        try importUnits(into: folder)
        let (served, _) = try await ServedProgram.start(program, data: folder.path)
        defer { served.stop() }
        let (arrivals, tally) = (LetterArrivals(perSecond: rate, seconds: seconds), LoadTally())
        print("\(arrivals.count) letters, \(rate) a second for \(seconds) s")
        let spent = await Stopwatch.wall { await write(arrivals, to: served, tally) }
        let figures = tally.figures
        report(figures, spent, memory: try served.residentBytes())
        let lost = await missing(figures.codes, at: served)
        print("looked up by code: \(figures.codes.count - lost) of \(figures.codes.count)")
        return figures.failed == 0 && figures.codes.count == arrivals.count && lost == 0
            && figures.shown.percentile(0.95) < Self.bar
    }

    private func importUnits(into folder: URL) throws {
        var lines = ["code,name,kind,parent_code", "TINH,Tỉnh Tân Biên,province,", "TP,Thành phố,city,TINH"]
        lines += (1...Self.units).map { "\(Self.code($0)),Phường \($0),ward,TP" }
        let list = folder.appending(path: "units.csv")
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: list)
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = ["unit", "import", list.path, "--yes", "--data", folder.path]
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Spoilt(what: "unit import") }
    }

    private func write(_ arrivals: LetterArrivals, to served: ServedProgram, _ tally: LoadTally) async {
        await atOnce(Self.residents) { _ in
            let connection = WireConnection(port: served.port)
            while let (number, arrived) = arrivals.take() {
                func since() -> Double { arrived.duration(to: .now) / .seconds(1) }
                do {
                    var resident = WireResident(connection, at: place(of: number))
                    let code = try resident.send(letter(number)) { tally.sent(after: since()) }
                    tally.shown(code, of: number, after: since())
                } catch {
                    tally.failed("\(error)")
                }
            }
        }
    }

    /// How many codes do not open the letter for which they were given.
    private func missing(_ codes: [(code: String, number: Int)], at served: ServedProgram) async -> Int {
        let tally = LoadTally()
        await atOnce(8) { share in
            let connection = WireConnection(port: served.port)
            var resident = WireResident(connection, at: "192.0.2.\(share)")
            for (code, number) in codes[(codes.count * share / 8)..<(codes.count * (share + 1) / 8)] {
                do {
                    let page = try resident.open(code)
                    if page?.text.contains(subject(number)) != true { tally.failed("another letter") }
                } catch {
                    tally.failed("\(error)")
                }
            }
        }
        for (why, count) in tally.figures.failures { print("  \(count) × \(why)") }
        return tally.figures.failed
    }

    private func report(_ figures: LoadTally.Figures, _ spent: Double, memory: Double) {
        func line(_ name: String, _ values: [Double]) {
            let shares = [0.5, 0.95, 0.99, 1].map {
                String(format: "%.1f ms", values.percentile($0) * 1_000)
            }
            print("\(name): p50 \(shares[0]), p95 \(shares[1]), p99 \(shares[2]), longest \(shares[3])")
        }
        print(String(format: "answered %.1f a second", Double(figures.sent.count) / spent))
        line("arrival to sent   ", figures.sent)
        line("arrival to receipt", figures.shown)
        print("errors: \(figures.failed)")
        for (why, count) in figures.failures.sorted(by: { $0.value > $1.value }).prefix(10) {
            print("  \(count) × \(why)")
        }
        print("memory of the program: \(Measure.bytes.written(memory))")
    }

    private func letter(_ number: Int) -> WireLetter {
        var random = SeededRandom(seed: seed &+ UInt64(number))
        let words = (0..<Int.random(in: 40...120, using: &random)).map { _ in
            Self.words[Int.random(in: 0..<Self.words.count, using: &random)]
        }
        return WireLetter(
            to: Self.code(number % Self.units + 1), about: subject(number),
            saying: words.joined(separator: " ") + ".")
    }

    private func subject(_ number: Int) -> String { "Việc số \(number) của tổ dân phố" }

    private func place(of number: Int) -> String {
        let place = number % max(1, rate * seconds / Self.lettersOfPlace)
        return "10.\(place >> 16).\(place >> 8 & 255).\(place & 255)"
    }

    private static func code(_ number: Int) -> String { "P\(number)" }

    private static let words = """
        đường ngõ ngập nước mưa rác đèn hỏng cống tắc nhà văn hoá trường học chợ xe tải ồn bụi khói cây đổ vỉa hè lấn \
        chiếm thủ tục giấy tờ đất đai sổ đỏ bồi thường thu hồi tái định cư điện nước sạch giếng ao hồ ô nhiễm mùi hôi \
        trại chăn nuôi xưởng công trình xây dựng giấy phép hàng xóm tranh chấp ranh giới tổ trưởng họp dân quỹ đóng góp
        """.split(whereSeparator: \.isWhitespace)
}
