import Civics
import Commands

extension Benchmark {
    /// What `dienhong clock batch` does between standard input and standard output.
    static let clockBatch = [
        Benchmark("clock.batch", "CSV in, CSV out: 100,000 mixed rows", .perSecond, bar: 100_000) { ground in
            let clock = DueClock(law: try Law.load())
            let (rows, count) = batch(100_000, clock: clock, seed: ground.seed)
            return {
                let seconds = await Stopwatch.wall {
                    var batch = ClockBatch(clock: clock)
                    for start in stride(from: 0, to: rows.count, by: 1 << 18) {
                        batch.feed(rows[start..<min(rows.count, start + 1 << 18)])
                        keep(batch.takeOutput())
                    }
                    batch.finish()
                    keep(batch.takeOutput())
                }
                return Double(count) / seconds
            }
        }
    ]

    /// Rows that can be answered, some with a variant, a pause or an extension.
    private static func batch(_ count: Int, clock: DueClock, seed: UInt64) -> (rows: [UInt8], count: Int) {
        var random = SeededRandom(seed: seed)
        let first = Day.conference.adding(days: -200)
        var text = "rule,start,variant,pauses,extended\n"
        var made = 0
        while made < count {
            guard let chosen = clock.all.randomElement(using: &random) else { break }
            let start = first.adding(days: Int.random(in: 0..<1_700, using: &random))
            let variant = chosen.period == nil ? chosen.variants.randomElement(using: &random)?.name : nil
            let rule = "\(chosen.rule.file)/\(chosen.key)"
            guard (try? clock.setting(rule: rule, start: start, variant: variant)) != nil else { continue }
            var pause = ""
            var extended = ""
            if chosen.purpose != .notice {
                let from = start.adding(days: Int.random(in: 1..<20, using: &random))
                if Int.random(in: 0..<3, using: &random) == 0 { pause = "\(from)/\(from.adding(days: 9))" }
                let isLonger = Int.random(in: 0..<5, using: &random) == 0
                if isLonger, chosen.mayBeExtended { extended = "3" }
            }
            text += "\(rule),\(start),\(variant ?? ""),\(pause),\(extended)\n"
            made += 1
        }
        return (Array(text.utf8), made)
    }
}
