import Civics
import Records

/// Puts what is left of a committee's work programme on the desks of those who keep its records.
struct CommitteeDeskSource: DeskSource {
    let units: UnitStore

    private static let daysAhead = 30

    func lines(for person: SignedInPerson, in reading: Reading) throws -> [DeskLine] {
        let kept = person.authority.units(for: .editCommittee)
        guard !kept.isEmpty else { return [] }
        let tree = try units.tree(reading)
        let store = CommitteeStore(units: units)
        let last = reading.today.adding(days: Self.daysAhead)
        return try kept.compactMap { tree[$0] }.flatMap { unit -> [DeskLine] in
            let open = try store.committee(of: unit.id, reading)?.tasksLeft(on: reading.today) ?? []
            return open.filter { $0.dueOn <= last }.map { task in
                DeskLine(
                    what: Phrase(
                        "Chương trình công tác: \(task.task)", "Work programme: \(task.task)"),
                    unit: unit.name, due: task.dueOn,
                    nextStep: Phrase("Ghi ngày hoàn thành", "Enter the day it was done"),
                    address: .taskDone(task.id, unit.code))
            }
        }
    }
}

/// What a committee sees of its own work programme first: what is late.
struct CommitteeWatch: WatchSource {
    let units: UnitStore

    private static let shownTasks = 10

    func part(for person: SignedInPerson, in reading: Reading, _ language: Language) throws -> WatchPart? {
        guard person.authority.maySomewhere(.viewWatch) else { return nil }
        let tree = try units.tree(reading)
        let own = person.authority.units(for: .viewWatch).compactMap { tree[$0] }
        guard let top = (own.isEmpty ? tree.roots : own).first,
            let committee = try CommitteeStore(units: units).committee(of: top.id, reading)
        else { return nil }
        let today = reading.today
        let left = committee.tasksLeft(on: today)
        let tasks = left + committee.tasks.filter { $0.year == today.year && $0.state(on: today) == .done }
        guard !tasks.isEmpty else { return nil }
        let kinds: [(CommitteeTask.State, StatusMark.Kind)] = [
            (.late, .late), (.open, .upcoming), (.done, .done),
        ]
        let address = Address.committee(of: top.code)
        return WatchPart(
            name: Phrase("Chương trình công tác của Ban Chỉ đạo", "The committee’s work programme"),
            address: address,
            duties: StackedBar(
                Phrase("Nhiệm vụ năm \(today.year) và còn lại", "Tasks of \(today.year) and left over")[
                    language],
                kinds.compactMap { state, kind in
                    let count = tasks.count { $0.state(on: today) == state }
                    return count == 0 ? nil : StackedBar.Part(kind, state.name, count, address: address)
                }),
            lines: left.filter { $0.state(on: today) == .late }.prefix(Self.shownTasks).map { task in
                let days = task.dueOn.days(until: today)
                return WatchPart.Line(
                    what: task.task, unit: task.owner,
                    mark: StatusMark(
                        .late,
                        Phrase(
                            "Quá hạn \(Format.days(days, .vietnamese))",
                            "\(Format.days(days, .english)) overdue")),
                    address: address)
            })
    }
}
