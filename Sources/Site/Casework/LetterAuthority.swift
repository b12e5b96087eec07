import Civics
import Records

extension Authority {
    /// The units whose letters this person sees.
    var letterUnits: [Unit] {
        if may(.viewLetters, in: nil) { return tree.all }
        return units(for: .viewLetters).compactMap { tree[$0] }.filter { may(.viewLetters, in: $0) }
    }

    /// What the person sees of letters: those of the units, and of the units whose place they took.
    var letterReader: LetterReader {
        func all(_ units: [Unit]) -> [Unit.ID] {
            units.flatMap { [$0.id] + tree.everyPredecessor(of: $0.id) }
        }
        let units = letterUnits
        return LetterReader(
            person: person.id, units: all(units), headed: all(units.filter { may(.assignLetters, in: $0) }))
    }

    /// The person at work on letters.
    var letterHand: LetterHand {
        LetterHand(Officer(person), seeing: letterReader) { letterRoles(in: $0) }
    }

    /// The unit that answers for a letter today: its own, or the one that took that unit's place.
    func unitNow(of unit: Unit.ID) -> Unit? {
        tree[unit] ?? tree.successors(of: unit).first
    }

    /// What the person is in the unit that has the letter.
    func letterRoles(in unit: Unit.ID) -> Set<Role> {
        guard let now = unitNow(of: unit) else { return [] }
        return Set(appointments.filter { $0.unit == now.id }.map(\.role))
    }

    /// The units whose keeping of times this person watches.
    var letterWatchUnits: [Unit] {
        if may(.watchLetters, in: nil) { return tree.all.filter { $0.kind.level != .village } }
        var seen: Set<Unit.ID> = []
        return units(for: .watchLetters).flatMap { tree.subtree(of: $0) }
            .filter { $0.kind.level != .village && may(.watchLetters, in: $0) && seen.insert($0.id).inserted }
    }
}

extension UnitTree {
    /// The units to which letters can be sent: all but villages, which have no seal of their own.
    var letterUnits: [Unit] {
        all.filter { $0.kind.level != .village }
    }
}

extension PersonStore {
    /// Who may be charged with a letter in the unit: its officers and its head.
    static func letterOfficers(of unit: Unit.ID, in reading: Reading) throws -> [(
        id: Person.ID, name: String
    )] {
        try holding([.caseOfficer, .receptionOfficer, .unitClerk, .unitHead], in: unit, reading)
    }
}

extension LetterFinding {
    /// Whether nothing stands against the act but what its form still asks for.
    func allows(_ act: LetterAct, on letter: Letter, day: Day, under law: Law) -> Bool {
        do throws(Refusal) {
            try check(act, on: letter.kind, at: letter.instance, day: day, under: law)
            return true
        } catch {
            return false
        }
    }
}
