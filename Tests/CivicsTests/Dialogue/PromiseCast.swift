@testable import Civics

extension Promise {
    /// A promise of a ward, made on Monday 1 August 2022 for Friday 12 August.
    static func made(on day: String = "2022-08-01", due: String = "2022-08-12") -> Promise {
        Promise(
            id: ID(high: 0x0190_0000_0000_7003, low: 0x8000_0000_0000_0001), origin: .visit("V1"),
            unit: Unit.ID(high: 0x0190_0000_0000_7001, low: 0x8000_0000_0000_0001),
            what: "Sửa đoạn cống trước nhà văn hóa", owner: "Phó Chủ tịch phường",
            madeAt: Instant(Day(day)!, hour: 9), madeBy: "Trần Thị Lan", firstDue: Day(due)!)
    }

    func takenOn(_ day: String) throws -> Promise { try takenOn(by: "Lan", at: .nine(day)) }
    func extended(_ day: String, to due: String) throws -> Promise {
        try extended(
            to: Day(due)!, reason: "Chờ vật tư", by: "Minh", at: .nine(day), in: .standing)
    }
    func claimed(_ day: String, done: String? = nil) throws -> Promise {
        try claimed(doneOn: Day(done ?? day)!, "Đã thay nắp cống", by: "Lan", at: .nine(day))
    }
    func confirmed(_ day: String) throws -> Promise { try confirmed(at: .nine(day)) }
    func disputed(_ day: String) throws -> Promise { try disputed("Vẫn còn ngập", at: .nine(day)) }
    func confirmedByHead(_ day: String) throws -> Promise {
        try confirmedByHead(by: "Minh", at: .nine(day), in: .standing, .shipped)
    }
    func notPossible(_ day: String) throws -> Promise {
        try notPossible("Đất của hộ khác", by: "Minh", at: .nine(day))
    }
}

extension Instant {
    static func nine(_ day: String) -> Instant { Instant(Day(day)!, hour: 9) }
}

extension WorkingCalendar {
    static let standing = WorkingCalendar(Law.shipped.holidays)
}
