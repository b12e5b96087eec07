import Civics
import Foundation
import Storage

/// Keeps the duties to publish: registering documents, planning, waiving, and the word that nothing arose.
package struct ObligationStore: Sendable {
    package let archive: Archive
    package let catalogue: DisclosureCatalogue
    package let clocks: DisclosureClocks

    package init(archive: Archive, catalogue: DisclosureCatalogue, clocks: DisclosureClocks) {
        self.archive = archive
        self.catalogue = catalogue
        self.clocks = clocks
    }

    /// Registers a document that must be published. The item must be one of those in force on the day the clock starts.
    package func register(
        _ document: DisclosedDocument, item id: DisclosureItem.ID, of unit: Unit.ID, scope: DisclosureScope,
        by officer: Officer
    ) async throws -> Obligation {
        let (catalogue, clocks) = (catalogue, clocks)
        return try await archive.act { transaction in
            try document.check(on: transaction.today)
            let item = try catalogue.item(id, for: scope, on: document.startsClockOn)
            try Self.refuseTwice(document, item: id, of: unit, in: transaction.reading)
            let clock = try clocks.clock(in: transaction.reading)
            let finding = try clock.due(for: item, from: document.startsClockOn)
            try CalendarDayStore.keep(clock.clock.calendar, in: transaction)
            let obligation = Obligation(
                id: transaction.newID(), unit: unit, item: id, occasion: .document(document),
                due: finding.due,
                working: finding.working)
            try Self.insert(obligation, plan: nil, by: officer, in: transaction)
            try transaction.enter(
                JournalEntry(
                    "registered", "obligation", obligation.id, of: unit, by: officer.actor,
                    content: [
                        "item": id, "title": document.title, "from": document.startsClockOn.description,
                    ]))
            return obligation
        }
    }

    /// A form that was sent twice makes one duty: a document has its number and title once a day.
    private static func refuseTwice(
        _ document: DisclosedDocument, item: DisclosureItem.ID, of unit: Unit.ID, in reading: Reading
    ) throws {
        let isKnown = try reading.connection.exists(
            """
            SELECT 1 FROM obligation WHERE unit = \(unit) AND item = \(item) AND placed_on = \(document.startsClockOn)
                AND starts_on = \(document.startsClockOn) AND title = \(document.title)
                AND COALESCE(document_number, '') = \(document.number ?? "") AND is_waived = 0
            """)
        guard isKnown else { return }
        throw Refusal(
            .conflict,
            Phrase(
                "Văn bản này (cùng số, tên và ngày) đã được ghi rồi.",
                "This document (same number, title and day) has been entered already."), field: "title")
    }

    /// Enters what the unit's disclosure plan expects by a day.
    package func plan(
        _ subject: String, item id: DisclosureItem.ID, by expected: Day, of unit: Unit.ID,
        scope: DisclosureScope,
        plan: DisclosurePlan.ID? = nil, signedBy officer: Officer
    ) async throws -> Obligation {
        let catalogue = catalogue
        return try await archive.act { transaction in
            let item = try catalogue.item(id, for: scope, on: expected)
            if let plan { try DisclosurePlanStore.require(plan, of: unit, in: transaction.reading) }
            let obligation = Obligation(
                id: transaction.newID(), unit: unit, item: item.id,
                occasion: .planned(expectedBy: expected, subject: subject), due: expected,
                working: DueWorking(steps: [DisclosureClock.plannedStep(expected)], calendar: ""))
            try Self.insert(obligation, plan: plan, by: officer, in: transaction)
            try transaction.enter(
                JournalEntry(
                    "planned", "obligation", obligation.id, of: unit, by: officer.actor,
                    content: ["item": id, "title": subject, "by": expected.description]))
            return obligation
        }
    }

    /// Waives a duty: nothing needs to be published this once.
    package func waive(
        _ id: Obligation.ID, reason: String, authority: String, version: Int, by officer: Officer
    ) async throws -> Obligation {
        try await archive.act { transaction in
            var obligation = try Self.obligation(id, in: transaction.reading)
            guard obligation.version == version else { throw Self.changedMeanwhile }
            try obligation.waive(Waiver(reason: reason, authority: authority, on: transaction.today))
            let isPosted = try transaction.connection.exists(
                "SELECT 1 FROM obligation WHERE id = \(id) AND opened_on IS NOT NULL")
            guard !isPosted else { throw Self.alreadyPosted }
            try transaction.connection.execute(
                """
                INSERT INTO waiver (obligation, reason, authority, on_day, at, signed_by)
                VALUES (\(id), \(reason), \(authority), \(transaction.today), \(transaction.now), \(officer.name))
                """)
            try transaction.connection.execute(
                "UPDATE obligation SET is_waived = 1, version = version + 1 WHERE id = \(id)")
            try transaction.enter(
                JournalEntry(
                    "waived", "obligation", id, of: obligation.unit, by: officer.actor,
                    content: ["reason": reason, "authority": authority]))
            return obligation
        }
    }

    /// Keeps a unit's word that nothing arose under an item in a period. Refused where something did.
    package func declareNothingArose(
        _ id: DisclosureItem.ID, in period: DayRange, of unit: Unit.ID, by officer: Officer
    ) async throws {
        let catalogue = catalogue
        try await archive.act { transaction in
            guard let item = catalogue.item(id) else { throw Refusal.noSuchItem }
            try NothingArose.check(item, period: period, on: transaction.today)
            guard let first = period.first, let last = period.last else { throw Refusal.noSuchItem }
            try Self.refuseWhereSomethingArose(id, of: unit, from: first, to: last, in: transaction)
            try transaction.connection.execute(
                """
                INSERT INTO nothing_arose (unit, item, first_day, last_day, at, signed_by)
                VALUES (\(unit), \(id), \(first), \(last), \(transaction.now), \(officer.name))
                """)
            try transaction.enter(
                JournalEntry(
                    "declared_nothing", "obligation", id, of: unit, by: officer.actor,
                    content: ["item": id, "first": first.description, "last": last.description]))
        }
    }

    package func obligation(_ id: Obligation.ID) async throws -> Obligation {
        try await archive.read { try Self.obligation(id, in: $0) }
    }

    private static func refuseWhereSomethingArose(
        _ item: DisclosureItem.ID, of unit: Unit.ID, from first: Day, to last: Day,
        in transaction: Transaction
    ) throws {
        let arose = try transaction.connection.exists(
            """
            SELECT 1 FROM obligation WHERE unit = \(unit) AND item = \(item)
                AND placed_on BETWEEN \(first) AND \(last) LIMIT 1
            """)
        guard !arose else {
            throw Refusal(
                .conflict,
                Phrase(
                    "Trong kỳ đã có việc phải công khai thuộc nội dung này.",
                    "In the period something did arise under this item."), field: "item")
        }
        let said = try transaction.connection.exists(
            """
            SELECT 1 FROM nothing_arose WHERE unit = \(unit) AND item = \(item)
                AND first_day <= \(last) AND last_day >= \(first) LIMIT 1
            """)
        guard !said else {
            throw Refusal(
                .conflict,
                Phrase(
                    "Đã báo “không phát sinh” trong những ngày này.",
                    "“Nothing arose” has been said of these days."),
                field: "period")
        }
    }

    private static let changedMeanwhile = Refusal(
        .conflict,
        Phrase(
            "Trong lúc ông/bà nhập, người khác đã thay đổi việc này. Hãy xem lại rồi làm lại.",
            "Somebody else has changed this duty meanwhile. Look at it again and do it once more."))

    private static let alreadyPosted = Refusal(
        .conflict,
        Phrase(
            "Nội dung này đã được công khai: không cần miễn.",
            "It has been published: there is nothing to waive."))
}
