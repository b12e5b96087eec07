import Civics
import Records

/// What the pages about receptions share: the stores, and the law they ask.
package struct ReceptionParts: Sendable {
    package let archive: Archive
    package let units: UnitStore
    package let receptions: ReceptionStore
    package let turns: TurnStore
    package let visits: VisitStore

    package init(
        archive: Archive, units: UnitStore, clocks: DisclosureClocks, receipts: ReceiptStore,
        letters: LetterStore
    ) {
        self.archive = archive
        self.units = units
        receptions = ReceptionStore(archive: archive, units: units, clocks: clocks)
        turns = TurnStore(receptions: receptions, receipts: receipts)
        visits = VisitStore(receptions: receptions, letters: letters)
    }
}

extension Authority {
    /// The units for which this person receives citizens.
    var receivingUnits: [Unit] {
        units(for: .receiveCitizens).compactMap { tree[$0] }.filter { may(.receiveCitizens, in: $0) }
    }

    /// Whether the person receives for the unit, or for the one that took its place.
    func receives(for unit: Unit.ID) -> Bool {
        tree.successors(of: unit).contains { may(.receiveCitizens, in: $0) }
    }

    /// Whether the person may see how the unit, or the one that took its place, receives.
    func seesReceptions(of unit: Unit.ID) -> Bool {
        tree.successors(of: unit).contains { may(.viewReceptions, in: $0) }
    }

    /// The units whose receptions this person may see.
    var receptionUnits: [Unit] {
        if may(.viewReceptions, in: nil) { return tree.all }
        var seen: Set<Unit.ID> = []
        return units(for: .viewReceptions).flatMap { tree.subtree(of: $0) }
            .filter { may(.viewReceptions, in: $0) && seen.insert($0.id).inserted }
    }

    /// How the person looks into registers: sealed visits show to whoever received them and to the unit's head.
    var visitReader: VisitReader {
        let heads = units(for: .readSealedVisit).filter { may(.readSealedVisit, in: $0) }
        return VisitReader(
            person: person.id, headOf: heads.flatMap { [$0] + tree.everyPredecessor(of: $0) })
    }

    /// The person at work on receptions.
    var receptionHand: ReceptionHand {
        ReceptionHand(Officer(person), seeing: visitReader) { unit in
            let now = Set(tree.successors(of: unit).map(\.id))
            return Set(appointments.filter { $0.unit.map(now.contains) ?? false }.map(\.role))
        }
    }
}

extension SignedInContext {
    /// The unit that the query or the form names, or the person's first, where the person receives for it.
    func receivingUnit(_ code: String? = nil) throws -> Unit {
        let authority = person.authority
        guard let code = code ?? query["don-vi"], !code.isEmpty else {
            guard let unit = authority.receivingUnits.first else { throw Refusal.forbidden }
            return unit
        }
        guard let unit = authority.tree.unit(code: code) else { throw Refusal.noSuchUnit }
        try authority.require(.receiveCitizens, in: unit)
        return unit
    }

    /// The session in the path, for whoever receives for its unit; to others there is no such page.
    func receptionSession(_ parts: SiteParts) async throws -> ReceptionSession {
        let id = try parameters.identifier("id", of: ReceptionSession.self)
        let session = try await parts.archive.read { try ReceptionStore.session(id, in: $0) }
        guard person.authority.receives(for: session.unit) else { throw Refusal.notFound }
        return session
    }

    /// The visit in the path, for whoever receives for its unit and may know of it; to others there is no such page.
    func receivedVisit(_ parts: SiteParts) async throws -> Visit {
        let id = try parameters.identifier("id", of: Visit.self)
        let visit = try await parts.archive.read { try VisitStore.visit(id, in: $0) }
        let authority = person.authority
        guard authority.receives(for: visit.unit), authority.visitReader.mayRead(visit) else {
            throw Refusal.notFound
        }
        return visit
    }
}

extension UnitTree {
    /// The unit with those whose place it took: what they planned and received is found with it.
    func withPredecessors(_ unit: Unit.ID) -> [Unit.ID] {
        [unit] + everyPredecessor(of: unit)
    }
}

extension Form {
    /// The names written one a line.
    mutating func lines(_ name: String, _ label: Phrase, upTo limit: Int) -> [String] {
        text(name, label, upTo: limit, isRequired: false).split(separator: "\n").map(String.init)
            .map(\.trimmingBlanks).filter { !$0.isEmpty }
    }
}
