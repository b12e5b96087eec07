import Civics
import Records

extension Benchmark {
    /// Taking letters in, without the site around it: each is kept on the disk before the next of its writer.
    static let letterIntake = [
        Benchmark("letters.receive", "letters kept by 8 writers at once", .perSecond, bar: 250) { ground in
            let city = try await MadeUpCity(units: 201)
            let store = LetterStore(
                archive: city.archive, receipts: ReceiptStore(key: .random()), units: city.units)
            let wards = try await city.units.tree().all.filter { $0.kind.level != .village }.map(\.id)
            return {
                let (writers, each) = (8, 100)
                let seconds = try await Stopwatch.wall {
                    try await withThrowingTaskGroup { group in
                        for writer in 0..<writers {
                            group.addTask {
                                for number in 0..<each {
                                    _ = try await store.receive(
                                        letter(to: wards[(writer * each + number) % wards.count], number),
                                        by: .visitor)
                                }
                            }
                        }
                        try await group.waitForAll()
                    }
                }
                return Double(writers * each) / seconds
            }
        }
    ]

    private static func letter(to unit: Unit.ID, _ number: Int) -> LetterIntake {
        LetterIntake(
            unit: unit, kind: .petition, channel: .web, senderName: "Nguyễn Thị Lan",
            senderAddress: "Tổ \(number % 30)", subject: "Việc số \(number) của tổ dân phố",
            text: String(repeating: "Mỗi khi mưa, nước ngập vào nhà từ ngõ \(number). ", count: 12))
    }
}
