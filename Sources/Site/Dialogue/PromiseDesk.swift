import Civics
import Records

extension Authority {
    /// The units whose promises this person works on or decides about, each before those under it.
    var promisingUnits: [Unit] { units(with: .workOnPromise) }

    /// The units whose promises this person follows.
    var unitsWithFollowedPromises: [Unit] {
        may(.followPromises, in: nil) ? tree.all : units(with: .followPromises)
    }

    private func units(with deed: Deed) -> [Unit] {
        var seen: Set<Unit.ID> = []
        return units(for: deed).flatMap { tree.subtree(of: $0) }
            .filter { may(deed, in: $0) && seen.insert($0.id).inserted }
    }
}

extension UnitTree {
    /// These units with those whose place they took: what was promised there is owed here.
    func withPredecessors(_ units: [Unit]) -> [Unit.ID] {
        units.flatMap { [$0.id] + everyPredecessor(of: $0.id) }
    }
}

/// Puts promises on the desk that all features share: what is owed, and for a unit's head what waits for a word.
struct PromiseDeskSource: DeskSource {
    func lines(for person: SignedInPerson, in reading: Reading) throws -> [DeskLine] {
        let (authority, tree) = (person.authority, person.authority.tree)
        let units = authority.promisingUnits
        guard !units.isEmpty else { return [] }
        let calendar = try WorkingCalendar.current(in: reading)
        let open = try PromiseStore.open(of: tree.withPredecessors(units), limit: 200, in: reading)
        let waiting = open.filter { $0.state == .claimed }.map(\.id)
        let claimed = Dictionary(
            try PromiseStore.promises(waiting, in: reading).map { ($0.id, $0) },
            uniquingKeysWith: { one, _ in one })
        return open.compactMap { promise -> DeskLine? in
            guard promise.state == .claimed else { return line(promise, tree) }
            guard authority.may(.decideOnPromise, in: tree.successors(of: promise.unit).first?.id),
                let last = claimed[promise.id]?.lastDayToAnswer(in: calendar, .shipped),
                last < reading.today
            else { return nil }
            return line(
                promise, tree, due: nil, next: Phrase("Xác nhận đã xong", "Confirm that it is done"))
        }
    }

    private func line(_ promise: PromiseSummary, _ tree: UnitTree) -> DeskLine {
        line(
            promise, tree, due: promise.due,
            next: promise.state == .disputed
                ? Phrase("Người hỏi nói chưa xong: làm lại", "Disputed: do it again")
                : promise.state == .open
                    ? Phrase("Bắt đầu làm", "Begin") : Phrase("Báo đã làm xong", "Say that it is done"))
    }

    private func line(_ promise: PromiseSummary, _ tree: UnitTree, due: Day?, next: Phrase) -> DeskLine {
        DeskLine(
            what: Phrase(
                "Lời hứa: \(promise.what.prefix(80))", "Promise: \(promise.what.prefix(80))"),
            unit: tree.named(promise.unit), due: due, nextStep: next, address: .promise(promise.id))
    }
}
