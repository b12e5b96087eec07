import Civics
import Storage

/// Keeps the yearly plans of disclosure, with what they expect.
package struct DisclosurePlanStore: Sendable {
    package let archive: Archive

    package init(archive: Archive) {
        self.archive = archive
    }

    package func adopt(
        number: String, year: Int, on day: Day, file: StoredFile.ID? = nil, of unit: Unit.ID,
        by officer: Officer
    ) async throws -> DisclosurePlan {
        try await archive.act { transaction in
            let plan = DisclosurePlan(
                id: transaction.newID(), unit: unit, year: year, number: number, adoptedOn: day, file: file)
            try plan.check(on: transaction.today)
            let isKnown = try transaction.connection.exists(
                "SELECT 1 FROM disclosure_plan WHERE unit = \(unit) AND year = \(year) AND number = \(number)"
            )
            guard !isKnown else {
                throw Refusal(
                    .conflict, Phrase("Kế hoạch này đã được nhập.", "This plan has been entered already."),
                    field: "number")
            }
            try FileStore.publish(file.map { [$0] } ?? [], of: unit, with: .plan, in: transaction)
            try transaction.connection.execute(
                """
                INSERT INTO disclosure_plan (id, unit, year, number, adopted_on, file, entered_at, entered_by)
                VALUES (\(plan.id), \(unit), \(year), \(number), \(day), \(file), \(transaction.now), \(officer.name))
                """)
            try transaction.enter(
                JournalEntry(
                    "adopted", "disclosure_plan", plan.id, of: unit, by: officer.actor,
                    content: ["number": number, "year": String(year)]))
            return plan
        }
    }

    /// The plans of a unit, the newest first, with how far each was carried out.
    package static func plans(of unit: Unit.ID, limit: Int = 20, in reading: Reading) throws
        -> [FollowedPlan]
    {
        try reading.connection.all(
            """
            SELECT p.id, p.year, p.number, p.adopted_on, p.file,
                (SELECT COUNT(*) FROM obligation o WHERE o.unit = p.unit AND o.plan = p.id),
                (SELECT COUNT(*) FROM obligation o WHERE o.unit = p.unit AND o.plan = p.id
                    AND o.opened_on IS NOT NULL)
            FROM disclosure_plan p WHERE p.unit = \(unit)
            ORDER BY p.year DESC, p.adopted_on DESC, p.id LIMIT \(limit)
            """
        ) { row in
            FollowedPlan(
                plan: DisclosurePlan(
                    id: try row.value(0), unit: unit, year: try row.value(1), number: try row.value(2),
                    adoptedOn: try row.value(3), file: try row.value(4)),
                expected: try row.value(5), published: try row.value(6))
        }
    }

    /// Refuses a plan that is not the unit's own.
    static func require(_ id: DisclosurePlan.ID, of unit: Unit.ID, in reading: Reading) throws {
        let isKnown = try reading.connection.exists(
            "SELECT 1 FROM disclosure_plan WHERE id = \(id) AND unit = \(unit)")
        guard isKnown else {
            throw Refusal(
                .notFound, Phrase("Đơn vị không có kế hoạch này.", "The unit has no such plan."),
                field: "plan")
        }
    }
}

/// A plan with the number of things it expects, and of those that were published.
package struct FollowedPlan: Equatable, Sendable {
    package let plan: DisclosurePlan
    package let expected: Int
    package let published: Int
}
