/// The reception days that would fulfil the law, to be put before the head (đề xuất lịch tiếp công dân).
package struct ReceptionProposal: Hashable, Sendable {
    package let round: ReceptionRound
    package let days: [Day]

    /// On the weekday asked for, spread evenly over each round. Where that is a day off, the next working day of the
    /// round, or the last one before.
    package static func proposals(
        for rounds: [ReceptionRound], on weekday: Weekday, in calendar: WorkingCalendar
    ) -> [ReceptionProposal] {
        rounds.map { round in
            let all = (0...round.first.days(until: round.last)).map { round.first.adding(days: $0) }
            let wished = all.filter { $0.weekday == weekday }
            var chosen: [Day] = []
            for number in 0..<round.required {
                let day = wished[min(wished.count - 1, number * wished.count / round.required)]
                let candidates = all.filter { $0 >= day } + all.filter { $0 < day }.reversed()
                if let free = candidates.first(where: { calendar.isWorking($0) && !chosen.contains($0) }) {
                    chosen.append(free)
                }
            }
            return ReceptionProposal(round: round, days: chosen.sorted())
        }
    }
}
