import Civics
import Storage

extension CommitteeStore {
    /// Gives someone a seat by a decision that is recorded already.
    @discardableResult
    package func add(
        _ member: Committee.NewMember, by decision: CommitteeDecision.ID, to unit: Unit.ID, by actor: Actor
    ) async throws -> CommitteeMember.ID {
        try await act("joined", "committee_member", of: unit, by: actor) { committee, transaction in
            guard let decision = committee.decisions.first(where: { $0.id == decision }),
                decision.kind != .dissolve
            else {
                throw Refusal(
                    .invalid,
                    Phrase(
                        "Chọn quyết định mà việc bổ sung dựa vào.", "Choose the decision that gives the seat."
                    ),
                    field: "decision")
            }
            try committee.check(member, from: decision.effectiveOn)
            return try self.seat(member, by: decision, of: committee.id, in: transaction).id
        }
    }

    /// The seat ends with `day`.
    package func end(
        _ member: CommitteeMember.ID, of unit: Unit.ID, with day: Day, by actor: Actor
    ) async throws {
        _ = try await act("left", "committee_member", of: unit, by: actor) { committee, transaction in
            _ = try committee.checkEnd(of: member, with: day)
            try self.end(member, with: day, in: transaction)
            return member
        }
    }

    /// Notes that a member left the post for which the seat was given; the seat waits to be filled again.
    package func notePostLeft(
        _ member: CommitteeMember.ID, of unit: Unit.ID, on day: Day?, by actor: Actor
    ) async throws {
        _ = try await act("left_post", "committee_member", of: unit, by: actor) { committee, transaction in
            guard committee.members.contains(where: { $0.id == member }) else { throw Refusal.noSuchMember }
            try transaction.connection.execute(
                "UPDATE committee_member SET left_post_on = \(day) WHERE id = \(member)")
            return member
        }
    }

    /// Puts a member in charge of a unit from the day on.
    @discardableResult
    package func assign(
        _ member: CommitteeMember.ID, of unit: Unit.ID, to target: Unit.ID, from day: Day, by actor: Actor
    ) async throws -> CommitteeAssignment.ID {
        try await act("assigned", "committee_assignment", of: unit, by: actor) { committee, transaction in
            try self.assign(member, of: committee, to: target, from: day, in: transaction)
        }
    }

    func assign(
        _ member: CommitteeMember.ID, of committee: Committee, to target: Unit.ID, from day: Day,
        in transaction: Transaction
    ) throws -> CommitteeAssignment.ID {
        let tree = try units.tree(on: day, transaction.reading)
        _ = try committee.checkAssignment(of: member, to: target, from: day, in: tree)
        let id = transaction.newID(CommitteeAssignment.self)
        try transaction.connection.execute(
            """
            INSERT INTO committee_assignment (id, member, unit, first_day) VALUES (\(id), \(member), \(target), \(day))
            """)
        return id
    }

    /// The member is no longer in charge of it after `day`.
    package func endAssignment(
        _ assignment: CommitteeAssignment.ID, of unit: Unit.ID, with day: Day, by actor: Actor
    ) async throws {
        _ = try await act("relieved", "committee_assignment", of: unit, by: actor) { committee, transaction in
            guard let found = committee.assignments.first(where: { $0.id == assignment }),
                found.term.last.map({ $0 > day }) ?? true
            else {
                throw Refusal(.notFound, Phrase("Không có phân công này.", "There is no such assignment."))
            }
            try found.checkEnd(with: day, today: transaction.today)
            // Taken back on the day it was made: it never held.
            let last = max(day, (found.term.first ?? day).adding(days: -1))
            try transaction.connection.execute(
                "UPDATE committee_assignment SET last_day = \(last) WHERE id = \(assignment)")
            return assignment
        }
    }

    /// One act on the committee of a unit.
    func act<Subject: CustomStringConvertible & Sendable>(
        _ verb: String, _ noun: String, of unit: Unit.ID, by actor: Actor,
        _ body: @escaping @Sendable (Committee, Transaction) throws -> Subject
    ) async throws -> Subject {
        try await archive.act { transaction in
            guard let committee = try self.committee(of: unit, transaction.reading) else {
                throw Refusal.noSuchCommittee
            }
            let subject = try body(committee, transaction)
            try transaction.enter(JournalEntry(verb, noun, subject, of: unit, by: actor))
            return subject
        }
    }
}
