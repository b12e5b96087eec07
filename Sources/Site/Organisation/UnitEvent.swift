import Civics

/// One thing that became of a unit: it began, was renamed, moved, merged, split, ended.
struct UnitEvent: Sendable {
    let day: Day
    let what: Phrase
    let units: [UnitLink]
    /// The first day on which it holds: after its last day a unit is not there.
    var holdsFrom: Day

    init(day: Day, what: Phrase, units: [UnitLink], holdsFrom: Day? = nil) {
        self.day = day
        self.what = what
        self.units = units
        self.holdsFrom = holdsFrom ?? day
    }

    /// The oldest first.
    static func all(of id: Unit.ID, in history: UnitHistory) -> [UnitEvent] {
        guard let record = history[id] else { return [] }
        var events: [UnitEvent] = []
        let joined = successions(
            history.successions.all.filter { $0.successor == id }, \.predecessor, in: history)
        events += joined.map {
            UnitEvent(day: $0.day, what: Phrase("Tiếp nối từ", "Took over from"), units: $0.units)
        }
        if let first = record.first {
            events.append(UnitEvent(day: first, what: Phrase("Bắt đầu hoạt động", "Began"), units: []))
        }
        for (former, next) in zip(record.names, record.names.dropFirst()) {
            guard let from = next.from else { continue }
            events.append(
                UnitEvent(
                    day: from,
                    what: Phrase(
                        "Đổi tên từ “\(former.name)” thành “\(next.name)”",
                        "Renamed from “\(former.name)” to “\(next.name)”"), units: []))
        }
        events += moves(of: record, in: history)
        let followed = successions(
            history.successions.all.filter { $0.predecessor == id }, \.successor, in: history)
        events += followed.map {
            UnitEvent(day: $0.day, what: Phrase("Được tiếp nối bởi", "Followed by"), units: $0.units)
        }
        if let last = record.last {
            events.append(
                UnitEvent(
                    day: last, what: Phrase("Ngày hoạt động cuối cùng", "Last day"), units: [],
                    holdsFrom: last.adding(days: 1)))
        }
        return events.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
            .map(\.element)
    }

    private static func moves(of record: UnitRecord, in history: UnitHistory) -> [UnitEvent] {
        zip(record.placements, record.placements.dropFirst()).compactMap { former, next in
            guard let from = next.from, record.last.map({ from <= $0 }) ?? true else { return nil }
            if former.parent != next.parent {
                let parent = next.parent.flatMap { history.unit($0, on: from) }.map(UnitLink.init)
                return UnitEvent(
                    day: from, what: Phrase("Về thuộc", "Moved under"), units: parent.map { [$0] } ?? [])
            }
            return UnitEvent(
                day: from,
                what: Phrase("Thành \(next.kind.name.vietnamese)", "Became: \(next.kind.name.english)"),
                units: [])
        }
    }

    private static func successions(
        _ all: [UnitSuccession], _ other: KeyPath<UnitSuccession, Unit.ID>, in history: UnitHistory
    ) -> [(day: Day, units: [UnitLink])] {
        Dictionary(grouping: all, by: \.from).map { day, successions in
            (
                day,
                successions.compactMap { history[$0[keyPath: other]]?.latest }.sorted(by: Unit.inListOrder)
                    .map(UnitLink.init)
            )
        }
    }
}
