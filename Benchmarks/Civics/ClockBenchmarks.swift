import Civics

extension Benchmark {
    /// Due days out of the law as data.
    static let clock = [
        Benchmark("law.load", "read and check every rule pack", .seconds) { _ in
            {
                try await Stopwatch.wall { keep(try Law.load()) }
            }
        },
        Benchmark("clock.due", "due days of 100,000 mixed cases", .perSecond, bar: 100_000) { ground in
            let clock = DueClock(law: try Law.load())
            let cases = questions(100_000, clock: clock, seed: ground.seed)
            return {
                let seconds = try await Stopwatch.wall {
                    for question in cases {
                        keep(try clock.reckon(question, try clock.setting(of: question)).due)
                    }
                }
                return Double(cases.count) / seconds
            }
        },
        Benchmark("clock.working", "due days with their working in words", .perSecond) { ground in
            let clock = DueClock(law: try Law.load())
            let cases = questions(2_000, clock: clock, seed: ground.seed)
            return {
                let seconds = try await Stopwatch.wall {
                    for question in cases { keep(try clock.read(question).working) }
                }
                return Double(cases.count) / seconds
            }
        },
    ]

    /// Questions that can be answered: any rule on a day of 2022–2026, a third of them with a pause.
    private static func questions(_ count: Int, clock: DueClock, seed: UInt64) -> [ClockQuestion] {
        var random = SeededRandom(seed: seed)
        let first = Day.conference.adding(days: -200)
        var questions: [ClockQuestion] = []
        while questions.count < count {
            guard let rule = clock.all.randomElement(using: &random) else { break }
            let start = first.adding(days: Int.random(in: 0..<1_700, using: &random))
            let pauseStart = start.adding(days: Int.random(in: 1..<20, using: &random))
            let pause =
                rule.purpose == .notice || Int.random(in: 0..<3, using: &random) > 0
                ? nil : Pause(pauseStart, pauseStart.adding(days: Int.random(in: 0..<30, using: &random)))
            let question = ClockQuestion(
                "\(rule.rule.file)/\(rule.key)", from: start, pauses: pause.map { [$0] } ?? [])
            if let setting = try? clock.setting(of: question), (try? clock.reckon(question, setting)) != nil {
                questions.append(question)
            }
        }
        return questions
    }
}
