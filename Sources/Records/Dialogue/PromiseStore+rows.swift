import Civics
import Storage

extension PromiseStore {
    static func insert(_ promise: Promise, in transaction: Transaction) throws {
        try transaction.connection.execute(
            """
            INSERT INTO promise (id, origin_noun, origin_subject, source, unit, what, owner, made_at, made_on, made_by,
                first_due, due, state, done_on, settled_on, revision)
            VALUES (\(promise.id), \(promise.origin.noun), \(promise.origin.subject), \(promise.origin.source),
                \(promise.unit), \(promise.what), \(promise.owner), \(promise.madeAt), \(promise.madeAt.day),
                \(promise.madeBy), \(promise.firstDue), \(promise.due), \(promise.state), \(promise.doneOn),
                \(promise.settledOn), \(promise.revision))
            """)
        try transaction.connection.execute(
            """
            INSERT INTO promise_tally (unit, made, kept, kept_in_time, not_possible)
            VALUES (\(promise.unit), 1, 0, 0, 0)
            ON CONFLICT (unit) DO UPDATE SET made = promise_tally.made + 1
            """)
    }

    /// Writes what the act changed: the row, the steps that were added, and what the unit's tally gains or loses.
    static func save(_ promise: Promise, over old: Promise, in transaction: Transaction) throws {
        let changed = try transaction.connection.execute(
            """
            UPDATE promise SET due = \(promise.due), state = \(promise.state), done_on = \(promise.doneOn),
                settled_on = \(promise.settledOn), revision = \(promise.revision)
            WHERE id = \(promise.id) AND revision = \(old.revision)
            """)
        guard changed == 1 else { throw DatabaseFailure.busy }
        for number in old.steps.count..<promise.steps.count {
            try insert(promise.steps[number], number: number + 1, of: promise.id, in: transaction)
        }
        let (before, after) = (PromiseShare(of: old), PromiseShare(of: promise))
        guard before != after else { return }
        try transaction.connection.execute(
            """
            UPDATE promise_tally SET kept = kept + \(after.kept - before.kept),
                kept_in_time = kept_in_time + \(after.keptInTime - before.keptInTime),
                not_possible = not_possible + \(after.notPossible - before.notPossible)
            WHERE unit = \(promise.unit)
            """)
    }

    private static func insert(
        _ step: PromiseStep, number: Int, of promise: Promise.ID, in transaction: Transaction
    ) throws {
        try transaction.connection.execute(
            """
            INSERT INTO promise_step (promise, number, kind, at, signed_by, text, on_day)
            VALUES (\(promise), \(number), \(step.kind), \(step.at), \(step.by), \(step.text), \(step.day))
            """)
        for (position, file) in step.files.enumerated() {
            try transaction.connection.execute(
                """
                INSERT INTO promise_file (promise, number, position, file)
                VALUES (\(promise), \(number), \(position), \(file))
                """)
        }
    }
}

/// What one promise adds to the tally of its unit.
private struct PromiseShare: Equatable {
    let kept: Int
    let keptInTime: Int
    let notPossible: Int

    init(of promise: Promise) {
        let isKept = promise.state == .confirmed
        kept = isKept ? 1 : 0
        keptInTime = isKept && promise.isDoneInTime ? 1 : 0
        notPossible = promise.state == .notPossible ? 1 : 0
    }
}
