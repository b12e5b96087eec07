/// What was decided about units and holds from a day that has not come yet: it is shown, and may still be cancelled.
package struct PlannedUnitChange: Equatable, Sendable {
    /// The first day on which things are as decided.
    package let day: Day
    package let renamed: [Unit.ID]
    /// Those that get another place or another kind, without those that begin.
    package let placed: [Unit.ID]
    package let begun: [Unit.ID]
    package let ended: [Unit.ID]
    package let successions: [UnitSuccession]

    /// Every unit it touches.
    package var units: Set<Unit.ID> { Set(renamed + placed + begun + ended) }
}

extension UnitHistory {
    /// The changes that touch the unit and hold from a day after this one, the earliest first. What hangs together on a
    /// day is one change: a merger with the units that end, the one that begins, and those that go over to it.
    package func plannedChanges(of id: Unit.ID, after today: Day) -> [PlannedUnitChange] {
        guard let record = self[id] else { return [] }
        let days = Set(
            record.factDays
                + successions.all.filter { $0.predecessor == id || $0.successor == id }.map(\.from))
        return days.filter { $0 > today }.sorted().map { plannedChange(of: id, on: $0) }
    }

    /// The same, with the units that are to begin directly under it.
    package func plannedChanges(at id: Unit.ID, after today: Day) -> [PlannedUnitChange] {
        let coming = records.values.filter { record in
            record.first.map { $0 > today } ?? false && record.placements.first?.parent == id
        }
        var changes = plannedChanges(of: id, after: today)
        for record in coming.sorted(by: { $0.code < $1.code }) {
            for change in plannedChanges(of: record.id, after: today) where !changes.contains(change) {
                changes.append(change)
            }
        }
        return changes.sorted { $0.day < $1.day }
    }

    private func plannedChange(of id: Unit.ID, on day: Day) -> PlannedUnitChange {
        let moved = successions.all.filter { $0.from == day }
        let touched = records.values.filter { $0.factDays.contains(day) }
        var neighbours: [Unit.ID: Set<Unit.ID>] = [:]
        func link(_ one: Unit.ID, _ other: Unit.ID) {
            neighbours[one, default: []].insert(other)
            neighbours[other, default: []].insert(one)
        }
        for succession in moved { link(succession.predecessor, succession.successor) }
        for record in touched {
            // Whoever stood under a unit that ends, or will stand under one that begins, goes with it.
            let former = record.placements.last { $0.from.map { $0 < day } ?? true }?.parent
            let next = record.placements.last { $0.from == day }?.parent
            if let former, self[former]?.last == day.adding(days: -1) { link(record.id, former) }
            if let next, self[next]?.first == day { link(record.id, next) }
        }
        var units: Set<Unit.ID> = []
        var open = [id]
        while let unit = open.popLast() {
            if units.insert(unit).inserted { open += neighbours[unit] ?? [] }
        }
        let own = units.sorted().compactMap { self[$0] }
        let begun = own.filter { $0.first == day }
        let others = own.filter { $0.first != day }
        return PlannedUnitChange(
            day: day,
            renamed: others.filter { $0.names.contains { $0.from == day } }.map(\.id),
            placed: others.filter { $0.placements.contains { $0.from == day } }.map(\.id),
            begun: begun.map(\.id), ended: others.filter { $0.last == day.adding(days: -1) }.map(\.id),
            successions: moved.filter { units.contains($0.predecessor) })
    }

    /// The history without the change. Refused where something decided for a later day rests on it, or where a unit would
    /// be left without one above it.
    package func without(_ change: PlannedUnitChange) throws(Refusal) -> UnitHistory {
        let (day, units) = (change.day, change.units)
        for unit in units.sorted() {
            guard let record = self[unit] else { continue }
            guard record.newestFact.map({ $0 <= day }) ?? true,
                childrenPlaced(under: unit, after: day).isEmpty
            else { throw Self.laterChange(record) }
        }
        let records = self.records.values.filter { $0.first != day || !units.contains($0.id) }.map { record in
            guard units.contains(record.id) else { return record }
            var record = record
            record.names.removeAll { $0.from == day }
            record.placements.removeAll { $0.from == day }
            if change.ended.contains(record.id) { record.last = nil }
            return record
        }
        let without = UnitHistory(
            records: records, successions: successions.all.filter { !change.successions.contains($0) })
        for id in units.subtracting(change.begun).sorted() { try without.requireSound(id, on: day) }
        return without
    }

    private func requireSound(_ id: Unit.ID, on day: Day) throws(Refusal) {
        guard let unit = unit(id, on: day) else { return }
        let isAlone =
            records(code: unit.code).count { $0.validity.overlaps(DayRange(from: day, to: nil)) } == 1
        guard isAlone, unit.kind.validity.contains(day),
            unit.parent.map({ self.unit($0, on: day) != nil }) ?? true
        else {
            throw Refusal(
                .conflict,
                Phrase(
                    "Không hủy được: từ ngày ấy \(unit.name) không còn chỗ như trước.",
                    "It cannot be cancelled: from that day on there is no place for \(unit.name) as before."))
        }
    }

    private static func laterChange(_ record: UnitRecord) -> Refusal {
        let name = record.latest?.name ?? record.code
        return Refusal(
            .conflict,
            Phrase(
                "\(name) có thay đổi ghi cho ngày sau đó; hủy thay đổi ấy trước.",
                "A change of \(name) is recorded for a later day; cancel that one first."))
    }
}

extension UnitRecord {
    /// The days from which something holds of it.
    var factDays: [Day] {
        [first, last?.adding(days: 1)].compactMap { $0 } + names.compactMap(\.from)
            + placements.compactMap(\.from)
    }
}
