import Civics
import Foundation
import Storage

extension VisitStore {
    /// Numbers are given one after another: others who enter into a register wait.
    static func lockRegister(in transaction: Transaction) throws {
        if let lock = transaction.connection.dialect.alone(with: "visit") {
            try transaction.connection.execute(lock)
        }
    }

    /// Checks the session and takes the turn out of its line.
    ///
    /// A session that a merged unit had planned is received at by the unit that took its place, and stands in its register.
    static func take(_ place: VisitPlace, in tree: UnitTree, _ transaction: Transaction) throws {
        guard let id = place.session else { return }
        try ReceptionStore.lock(id, in: transaction)
        let session = try ReceptionStore.session(id, in: transaction.reading)
        guard tree.stands(place.unit, inPlaceOf: session.unit) else { throw Refusal.noSuchSession }
        try session.checkLine(on: transaction.today)
        guard let (id, revision) = place.turn else { return }
        let turn = try TurnStore.turn(id, revision: revision, in: transaction)
        guard turn.session == session.id else { throw Refusal.noSuchSession }
        try TurnStore.save(try turn.moved(to: .received), in: transaction)
    }

    static func visit(
        of draft: VisitDraft, at place: VisitPlace, rules: ReceptionRules, by hand: ReceptionHand,
        in transaction: Transaction
    ) throws -> Visit {
        let (today, unit) = (transaction.today, place.unit)
        let matter = try matter(of: draft, in: unit, by: hand, in: transaction)
        let isCounted = draft.handling != .refused
        let before: Int? = try transaction.connection.value(
            "SELECT COALESCE(MAX(visit_number), 0) FROM visit WHERE case_id = \(matter)")
        let last: Int? = try transaction.connection.value(
            "SELECT COALESCE(MAX(number), 0) FROM visit WHERE unit = \(unit) AND year = \(today.year)")
        return Visit(
            id: transaction.newID(), unit: unit, session: place.session, turn: place.turn?.id,
            number: (last ?? 0) + 1, year: today.year, receivedOn: today, kind: draft.kind,
            people: draft.people, isGroup: rules.groups(on: today)?.isGroup(draft.people) ?? false,
            caseID: matter, visitNumber: isCounted ? (before ?? 0) + 1 : 0, handling: draft.handling,
            mode: draft.mode, receiver: place.receiver ?? hand.name, receivedBy: hand.officer.person,
            answerBy: try rules.answerBy(receivedOn: today).due, revision: 1)
    }

    /// The case they came about before, which has to be of a unit that the officer receives for or of one it took over,
    /// and of the same secrecy; or a new one. A sealed case is there only for who may read a visit on it.
    private static func matter(
        of draft: VisitDraft, in unit: Unit.ID, by hand: ReceptionHand, in transaction: Transaction
    ) throws -> VisitCase.ID {
        let isSealed = draft.kind == .denunciation
        if let id = draft.caseID {
            let owner: Unit.ID? = try transaction.connection.value(
                """
                SELECT k.unit FROM visit_case k WHERE k.id = \(id) AND k.is_sealed = \(isSealed)
                    AND EXISTS (SELECT 1 FROM visit v WHERE v.case_id = k.id AND \(sql: hand.reader.condition))
                """)
            guard let owner, hand.may(.receiveCitizens, in: owner) else {
                throw Refusal(
                    .notFound, Phrase("Không có vụ việc này.", "There is no such case."), field: "case")
            }
            return id
        }
        let last: Int? = try transaction.connection.value(
            "SELECT COALESCE(MAX(number), 0) FROM visit_case WHERE unit = \(unit) AND year = \(transaction.today.year)"
        )
        let opened = VisitCase(
            id: transaction.newID(), unit: unit, number: (last ?? 0) + 1, year: transaction.today.year,
            isSealed: isSealed)
        try transaction.connection.execute(
            """
            INSERT INTO visit_case (id, unit, year, number, is_sealed, opened_at)
            VALUES (\(opened.id), \(unit), \(opened.year), \(opened.number), \(isSealed), \(transaction.now))
            """)
        return opened.id
    }

    static func insert(_ visit: Visit, _ content: VisitContent, in transaction: Transaction) throws {
        try transaction.connection.execute(
            """
            INSERT INTO visit (id, unit, session, turn, year, number, received_on, kind, people, is_group, case_id,
                visit_number, handling, mode, receiver, received_by, answer_by, entered_at, revision)
            VALUES (\(visit.id), \(visit.unit), \(visit.session), \(visit.turn), \(visit.year), \(visit.number),
                \(visit.receivedOn), \(visit.kind), \(visit.people), \(visit.isGroup), \(visit.caseID),
                \(visit.visitNumber), \(visit.handling), \(visit.mode), \(visit.receiver), \(visit.receivedBy),
                \(visit.answerBy), \(transaction.now), \(visit.revision))
            """)
        try transaction.connection.execute(
            """
            INSERT INTO visit_content (visit, name, fold, address, id_number, phone, representatives, matter,
                prior_agency, forwarded_to, note)
            VALUES (\(visit.id), \(content.name), \(content.name.folded), \(content.address),
                \(content.idNumber), \(content.phone), \(content.representatives.joined(separator: "\n")),
                \(content.matter), \(content.priorAgency), \(content.forwardedTo), \(content.note))
            """)
    }

    static func insert(
        _ refusal: RefusalDraft?, of visit: Visit, rules: ReceptionRules, in transaction: Transaction
    ) throws {
        guard !visit.isCounted, let refusal, let ground = rules.terms.ground(refusal.ground) else { return }
        let noticeBy = try rules.noticeBy(ground, establishedOn: visit.receivedOn)?.due
        try transaction.connection.execute(
            """
            INSERT INTO visit_refusal (visit, ground, place, particulars, needs_notice, notice_by)
            VALUES (\(visit.id), \(ground.key), \(refusal.place), \(refusal.particulars), \(ground.needsNotice),
                \(noticeBy))
            """)
    }

    static func update(_ visit: Visit, _ content: VisitContent, in transaction: Transaction) throws {
        try transaction.connection.execute(
            """
            UPDATE visit SET kind = \(visit.kind), people = \(visit.people), is_group = \(visit.isGroup),
                handling = \(visit.handling), mode = \(visit.mode), revision = \(visit.revision)
            WHERE id = \(visit.id)
            """)
        try transaction.connection.execute(
            """
            UPDATE visit_content SET name = \(content.name), fold = \(content.name.folded),
                address = \(content.address), id_number = \(content.idNumber), phone = \(content.phone),
                representatives = \(content.representatives.joined(separator: "\n")),
                matter = \(content.matter), prior_agency = \(content.priorAgency),
                forwarded_to = \(content.forwardedTo), note = \(content.note)
            WHERE visit = \(visit.id)
            """)
        try transaction.connection.execute(
            """
            UPDATE visit_case SET is_sealed = CASE WHEN EXISTS (SELECT 1 FROM visit v
                WHERE v.case_id = visit_case.id AND v.kind = 'denunciation') THEN 1 ELSE 0 END
            WHERE id = \(visit.caseID)
            """)
    }

    static func touch(_ visit: Visit, in transaction: Transaction) throws {
        try transaction.connection.execute(
            "UPDATE visit SET revision = revision + 1 WHERE id = \(visit.id)")
    }

    static func keepFormer(
        _ visit: Visit, _ content: VisitContent, reason: String, by officer: Officer,
        in transaction: Transaction
    ) throws {
        let former = FormerVisit(
            kind: visit.kind.rawValue, people: visit.people, handling: visit.handling.rawValue,
            mode: visit.mode.rawValue, content: content)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let text = String(decoding: try encoder.encode(former), as: UTF8.self)
        try transaction.connection.execute(
            """
            INSERT INTO visit_correction (visit, revision, reason, former, at, signed_by)
            VALUES (\(visit.id), \(visit.revision + 1), \(reason), \(text), \(transaction.now), \(officer.name))
            """)
    }

    private struct FormerVisit: Codable {
        let kind: String
        let people: Int
        let handling: String
        let mode: String
        let content: VisitContent
    }
}

extension Officer {
    /// Who it is, where that is somebody with an account.
    package var person: Person.ID? {
        if case .person(let id) = actor { id } else { nil }
    }
}

extension PaperReceipt {
    static func check(_ items: [String]) throws {
        guard (1...mostItems).contains(items.count) else {
            throw Refusal(
                .invalid,
                Phrase(
                    "Ghi từ 1 đến \(mostItems) tài liệu, mỗi dòng một tài liệu.",
                    "Between 1 and \(mostItems) papers, one a line."),
                field: "items")
        }
        for item in items {
            guard let fault = PlainText.fault(in: item, longest: 300) else { continue }
            throw Refusal(.invalid, fault, field: "items")
        }
    }
}
