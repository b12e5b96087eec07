import Civics
import Storage

extension PromiseStore {
    package static func promise(_ id: Promise.ID, in reading: Reading) throws -> Promise {
        guard let promise = try promises([id], in: reading).first else { throw Refusal.noSuchPromise }
        return promise
    }

    /// What was promised on one occasion, in the order it was made.
    package static func promises(of origin: PromiseOrigin, limit: Int = 100, in reading: Reading) throws
        -> [Promise]
    {
        let ids: [Promise.ID] = try reading.connection.values(
            """
            SELECT id FROM promise WHERE origin_noun = \(origin.noun) AND origin_subject = \(origin.subject)
            ORDER BY id LIMIT \(limit)
            """)
        return try promises(ids, in: reading)
    }

    /// These promises, whole, in the order asked for.
    package static func promises(_ ids: [Promise.ID], in reading: Reading) throws -> [Promise] {
        guard !ids.isEmpty else { return [] }
        let steps = try steps(of: ids, in: reading)
        var found: [Promise.ID: Promise] = [:]
        try reading.connection.forEach(
            """
            SELECT id, origin_noun, origin_subject, source, unit, what, owner, made_at, made_by, first_due, revision
            FROM promise WHERE id IN (\(list: ids)) ORDER BY id
            """
        ) { row in
            var columns = row.columns
            let id: Promise.ID = try columns.next()
            found[id] = Promise(
                id: id,
                origin: PromiseOrigin(
                    noun: try columns.next(), subject: try columns.next(), source: try columns.next()),
                unit: try columns.next(), what: try columns.next(), owner: try columns.next(),
                madeAt: try columns.next(), madeBy: try columns.next(), firstDue: try columns.next(),
                steps: steps[id] ?? [], revision: try columns.next())
        }
        return ids.compactMap { found[$0] }
    }

    private static func steps(of ids: [Promise.ID], in reading: Reading) throws -> [Promise.ID: [PromiseStep]]
    {
        var files: [Promise.ID: [Int: [StoredFile.ID]]] = [:]
        try reading.connection.forEach(
            """
            SELECT promise, number, file FROM promise_file WHERE promise IN (\(list: ids))
            ORDER BY promise, number, position
            """
        ) { row in
            files[try row.value(0), default: [:]][try row.value(1), default: []].append(try row.value(2))
        }
        var steps: [Promise.ID: [PromiseStep]] = [:]
        try reading.connection.forEach(
            """
            SELECT promise, number, kind, at, signed_by, text, on_day FROM promise_step
            WHERE promise IN (\(list: ids)) ORDER BY promise, number
            """
        ) { row in
            var columns = row.columns
            let promise: Promise.ID = try columns.next()
            let number: Int = try columns.next()
            steps[promise, default: []].append(
                PromiseStep(
                    try columns.next(), at: try columns.next(), by: try columns.next(),
                    text: try columns.next(),
                    day: try columns.next(), files: files[promise]?[number] ?? []))
        }
        return steps
    }
}

extension Refusal {
    package static var noSuchPromise: Refusal {
        Refusal(.notFound, Phrase("Không có lời hứa này.", "There is no such promise."))
    }
}

extension PromiseOrigin.Noun: SQLBindable, SQLReadable {}
extension PromiseSource: SQLBindable, SQLReadable {}
extension PromiseState: SQLBindable, SQLReadable {}
extension PromiseStep.Kind: SQLBindable, SQLReadable {}
