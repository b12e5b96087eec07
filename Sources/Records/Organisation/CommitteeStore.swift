import Civics
import Storage

/// Keeps the Steering Committees of units: their decisions, members, rules, programmes and meetings.
package struct CommitteeStore: Sendable {
    package let units: UnitStore

    package init(units: UnitStore) {
        self.units = units
    }

    var archive: Archive { units.archive }

    /// Nothing where the unit never had one.
    package func committee(of unit: Unit.ID) async throws -> Committee? {
        try await archive.read { try self.committee(of: unit, $0) }
    }

    package func committee(of unit: Unit.ID, _ reading: Reading) throws -> Committee? {
        try CommitteeRows.committee(of: unit, reading)
    }

    /// Enters a decision of founding, consolidation, change of members or dissolution, with the seats it gives.
    ///
    /// - Parameter staying: on consolidation, the members who go on; the others leave with the day before.
    @discardableResult
    package func decide(
        _ draft: DecisionDraft, for unit: Unit.ID, staying: Set<CommitteeMember.ID> = [],
        new members: [Committee.NewMember] = [], by actor: Actor
    ) async throws -> CommitteeDecision.ID {
        try await archive.act { transaction in
            let id = try self.decide(draft, for: unit, staying: staying, new: members, in: transaction)
            try transaction.enter(
                JournalEntry(
                    "decided", "committee_decision", id, of: unit, by: actor,
                    content: ["number": draft.number, "kind": draft.kind.rawValue]))
            return id
        }
    }

    /// The same within an act that enters its own row.
    package func decide(
        _ draft: DecisionDraft, for unit: Unit.ID, staying: Set<CommitteeMember.ID> = [],
        new members: [Committee.NewMember] = [], in transaction: Transaction
    ) throws -> CommitteeDecision.ID {
        let target = try units.tree(on: draft.effectiveOn, transaction.reading).unit(unit)
        var committee =
            try committee(of: unit, transaction.reading)
            ?? Committee(id: transaction.newID(), unit: unit, name: draft.committeeName(for: target))
        let decision = draft.decision(transaction.newID())
        try committee.check(decision, on: transaction.today)
        let leaving = committee.leaving(by: decision, staying: staying)
        try save(committee, in: transaction)
        try save(decision, of: committee.id, in: transaction)
        let eve = decision.effectiveOn.adding(days: -1)
        for member in leaving { try end(member.id, with: eve, in: transaction) }
        var gone = Set(leaving.map(\.id))
        if decision.kind == .dissolve { gone = Set(committee.members.map(\.id)) }
        for member in members {
            try committee.check(member, from: decision.effectiveOn, leaving: gone)
            committee.members.append(
                try seat(member, by: decision, of: committee.id, in: transaction))
        }
        return decision.id
    }

    private func save(_ committee: Committee, in transaction: Transaction) throws {
        try transaction.connection.execute(
            """
            INSERT INTO committee (id, unit, name) VALUES (\(committee.id), \(committee.unit), \(committee.name))
            ON CONFLICT (id) DO UPDATE SET name = excluded.name
            """)
    }

    private func save(
        _ decision: CommitteeDecision, of committee: Committee.ID, in transaction: Transaction
    ) throws {
        try transaction.connection.execute(
            """
            INSERT INTO committee_decision
                (id, committee, kind, number, issued_on, effective_on, issuer, standing_body)
            VALUES (\(decision.id), \(committee), \(decision.kind), \(decision.number), \(decision.issuedOn),
                \(decision.effectiveOn), \(decision.issuer), \(decision.standingBody))
            """)
    }

    func seat(
        _ member: Committee.NewMember, by decision: CommitteeDecision, of committee: Committee.ID,
        in transaction: Transaction
    ) throws -> CommitteeMember {
        let seated = CommitteeMember(
            id: transaction.newID(), name: member.name, post: member.post, seat: member.seat,
            term: DayRange(from: decision.effectiveOn, to: nil), decision: decision.id)
        try transaction.connection.execute(
            """
            INSERT INTO committee_member (id, committee, name, post, seat, first_day, decision)
            VALUES (\(seated.id), \(committee), \(seated.name), \(seated.post), \(seated.seat),
                \(decision.effectiveOn), \(decision.id))
            """)
        return seated
    }

    /// The member leaves, and so do the units in their charge. A seat that would end before it began ends with its day.
    func end(_ member: CommitteeMember.ID, with last: Day, in transaction: Transaction) throws {
        try transaction.connection.execute(
            """
            UPDATE committee_member SET last_day = \(last)
            WHERE id = \(member) AND (last_day IS NULL OR last_day > \(last))
            """)
        try transaction.connection.execute(
            """
            UPDATE committee_assignment SET last_day = \(last)
            WHERE member = \(member) AND (last_day IS NULL OR last_day > \(last))
            """)
    }
}

extension CommitteeStore {
    /// A decision as it is written down, before it has an identifier.
    package struct DecisionDraft: Equatable, Sendable {
        package let kind: CommitteeDecision.Kind
        package let number: String
        package let issuedOn: Day
        package let effectiveOn: Day
        package let issuer: String
        package let standingBody: String

        package init(
            kind: CommitteeDecision.Kind, number: String, issuedOn: Day, effectiveOn: Day? = nil,
            issuer: String,
            standingBody: String = ""
        ) {
            self.kind = kind
            self.number = number.normalized.trimmed
            self.issuedOn = issuedOn
            self.effectiveOn = effectiveOn ?? issuedOn
            self.issuer = issuer.normalized.trimmed
            self.standingBody = standingBody.normalized.trimmed
        }

        func decision(_ id: CommitteeDecision.ID) -> CommitteeDecision {
            CommitteeDecision(
                id: id, kind: kind, number: number, issuedOn: issuedOn, effectiveOn: effectiveOn,
                issuer: issuer,
                standingBody: standingBody)
        }

        func committeeName(for unit: Unit) -> String {
            "Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở \(unit.name.loweringFirst)"
        }
    }
}

extension String {
    /// "Phường Hòa Bình" as it stands within a sentence: "phường Hòa Bình".
    fileprivate var loweringFirst: String { prefix(1).lowercased() + dropFirst() }
}
