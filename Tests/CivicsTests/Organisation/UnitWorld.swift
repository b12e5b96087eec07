@testable import Civics

/// A small province for tests of units: two districts, their communes, some villages and agencies.
struct UnitWorld {
    var history = UnitHistory()
    private var nextID: UInt64 = 1

    static let start = Day(year: 2020, month: 1, day: 1)!

    /// The provinces, districts and communes as the three-level list has them.
    init() throws {
        try begin("01", "Tỉnh An", "province")
        try begin("001", "Huyện Đông", "rural_district", under: "01")
        try begin("002", "Thành phố Tây", "city", under: "01")
        for number in 1...4 { try begin("0010\(number)", "Xã Đông \(number)", "commune", under: "001") }
        for number in 1...3 { try begin("0020\(number)", "Phường Tây \(number)", "ward", under: "002") }
        for number in 1...3 { try begin("V\(number)", "Thôn \(number)", "village", under: "00101") }
        try begin("SYT", "Sở Y tế", "administrative_agency", under: "01")
        try begin("TH1", "Trường Tiểu học Đông 1", "school", under: "00101")
    }

    mutating func newID() -> Unit.ID {
        defer { nextID += 1 }
        return Unit.ID(high: 1, low: nextID)
    }

    mutating func begin(_ code: String, _ name: String, _ kind: String, under parent: String? = nil) throws {
        let unit = UnitChange.NewUnit(
            id: newID(), code: code, name: name, kind: UnitKind(kind)!, parent: parent.map { id($0) })
        try take(.establish(unit, on: nil))
    }

    mutating func take(_ change: UnitChange) throws {
        history = try history.applying(change)
    }

    func id(_ code: String) -> Unit.ID {
        history.records(code: code).last!.id
    }

    mutating func new(_ code: String, _ name: String, _ kind: String, under parent: String?)
        -> UnitChange.NewUnit
    {
        UnitChange.NewUnit(
            id: newID(), code: code, name: name, kind: UnitKind(kind)!, parent: parent.map { id($0) })
    }
}

extension UnitTree {
    /// The tree as text, for comparing.
    var lines: [String] {
        all.map { "\($0.code) \($0.name) \($0.kind.key) \(parent(of: $0.id)?.code ?? "-")" }
    }
}
