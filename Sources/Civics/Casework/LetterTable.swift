/// The life of letters as a table: the states, the acts between them, and the rule that runs each clock.
package struct LetterTable: Sendable {
    package let states: [LetterState]
    package let acts: [LetterAct]
    package let clocks: [Clock]
    package let duties: [LetterDuty]

    /// Which rule gives the time for a stage of a kind of letter, at the first or the second instance.
    package struct Clock: Hashable, Sendable {
        package let stage: LetterStage
        package let kind: LetterKind
        package let instance: LetterInstance
        /// It runs once a classification has found this; the clock without it runs otherwise.
        package let found: LetterFinding.Competence?
        package let rule: String
        /// It may be made as long as its rule allows (`extended_to`), by a decision of its own.
        package let extends: Bool
    }

    package func state(_ key: String) -> LetterState? {
        states.first { $0.key == key }
    }

    package func act(_ key: String) -> LetterAct? {
        acts.first { $0.key == key }
    }

    package func duty(_ key: String) -> LetterDuty? {
        duties.first { $0.key == key }
    }

    /// Whoever may do any of the acts handles letters.
    package var handlers: Set<Role> { Set(acts.flatMap(\.roles)) }

    package func rule(
        for stage: LetterStage, of kind: LetterKind, at instance: LetterInstance,
        found: LetterFinding.Competence? = nil
    ) -> String? {
        clock(for: stage, of: kind, at: instance, found: found)?.rule
    }

    func clock(
        for stage: LetterStage, of kind: LetterKind, at instance: LetterInstance,
        found: LetterFinding.Competence? = nil
    ) -> Clock? {
        let clocks = clocks.filter { $0.stage == stage && $0.kind == kind && $0.instance == instance }
        return clocks.first { $0.found == found } ?? clocks.first { $0.found == nil }
    }

    /// The acts that a person in these roles may do to a letter of this kind in this state.
    package func acts(from state: String, kind: LetterKind, by roles: some Sequence<Role>) -> [LetterAct] {
        let roles = Set(roles)
        return acts.filter {
            $0.from.contains(state) && $0.kinds.contains(kind) && !roles.isDisjoint(with: $0.roles)
        }
    }

    /// What an act is called, where it leads a letter on from this state and these roles may do it.
    package func step(_ key: String, from state: String, kind: LetterKind, by roles: Set<Role>) -> Phrase? {
        for index in acts.indices where acts[index].key == key && acts[index].to != state {
            let act = acts[index]
            if act.from.contains(state), act.kinds.contains(kind), !roles.isDisjoint(with: act.roles) {
                return act.name
            }
        }
        return nil
    }
}

/// First settlement, or the second after a further complaint (lần đầu, lần hai: Điều 7 Luật Khiếu nại 2011).
package enum LetterInstance: String, CaseIterable, Sendable, Codable {
    case first
    case second

    package var name: Phrase {
        switch self {
        case .first: Phrase("lần đầu", "first instance")
        case .second: Phrase("lần hai", "second instance")
        }
    }
}
