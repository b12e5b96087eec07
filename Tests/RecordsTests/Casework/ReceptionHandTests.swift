import Civics
import Records
import TestSupport
import Testing

/// Who × when × what at receptions: the stores refuse by themselves, whatever page or command asks them.
@Suite struct ReceptionHandTests {
    struct Who: Sendable, CustomTestStringConvertible {
        let name: String
        let roles: Set<Role>
        var unit = ReceptionOffice.ward
        /// Receives for the ward.
        let receives: Bool
        /// May know of a denunciation that somebody else received.
        var isHead = false

        var testDescription: String { name }

        static let all = [
            Who(name: "head", roles: [.unitHead], receives: true, isHead: true),
            Who(name: "clerk", roles: [.unitClerk], receives: true),
            Who(name: "reception officer", roles: [.receptionOfficer], receives: true),
            Who(name: "case officer", roles: [.caseOfficer], receives: false),
            Who(name: "village head", roles: [.villageHead], receives: false),
            Who(name: "Front", roles: [.frontRepresentative], receives: false),
            Who(name: "auditor", roles: [.auditor], receives: false),
            Who(
                name: "committee", roles: [.committeeHead, .committeeSecretary], unit: ReceptionOffice.city,
                receives: false),
            Who(
                name: "head of another ward", roles: [.unitHead, .receptionOfficer],
                unit: ReceptionOffice.otherWard, receives: false),
            Who(name: "whose term is over", roles: [], receives: false),
        ]

        /// The same account in every role, so that the role alone decides.
        func hand(at office: ReceptionOffice) -> ReceptionHand {
            ReceptionOffice.hand(office.thu.officer, roles, in: [unit])
        }
    }

    enum When: String, CaseIterable { case before, onTheDay, after }

    @Test(arguments: Who.all)
    func `a session is kept by those who receive for its unit, on every day`(who: Who) async throws {
        for when in When.allCases {
            let office = try await ReceptionOffice()
            let session = try await office.session()
            let turn = try await office.turns.book(
                TurnBooking(name: "Lan", matter: "Đường ngập"), at: session.id
            ).0
            office.move(
                to: [.before: "2022-08-15", .onTheDay: "2022-08-17", .after: "2022-08-18"][when]!)
            let (hand, ward) = (who.hand(at: office), ReceptionOffice.ward)
            let acts: [(String, () async throws -> Void)] = [
                (
                    "plan",
                    { _ = try await office.receptions.plan([office.draft("2022-09-07")], of: ward, by: hand) }
                ),
                (
                    "supplement",
                    {
                        _ = try await office.receptions.supplement(
                            office.draft(office.archive.clock.now().day.description, capacity: 1),
                            reason: "Dân kéo đến đông", of: ward, by: hand)
                    }
                ),
                (
                    "post",
                    {
                        try await office.receptions.post(
                            [session.id], of: ward, on: Day("2022-08-12")!, by: hand)
                    }
                ),
                (
                    "walk in",
                    {
                        _ = try await office.turns.walkIn(
                            TurnBooking(name: "Nam", matter: "Điện"), at: session.id, by: hand)
                    }
                ),
                (
                    "move",
                    { _ = try await office.turns.move(turn.id, to: .called, revision: 1, by: hand) }
                ),
                (
                    "hold",
                    {
                        _ = try await office.receptions.hold(
                            session.id, Holding(by: .head, receiver: "Hoa", signedBy: "Lan"),
                            revision: session.revision, by: hand)
                    }
                ),
                (
                    "postpone",
                    {
                        _ = try await office.receptions.postpone(
                            session.id, "Chống bão", to: nil, revision: session.revision, by: hand)
                    }
                ),
            ]
            for (what, act) in acts {
                let isRefused = try await Self.isRefused(act)
                #expect(isRefused != who.receives, "\(who.name): \(what) \(when)")
            }
        }
    }

    @Test(arguments: Who.all)
    func `a visit is entered and changed by those who receive, a sealed one by its receiver and the head`(
        who: Who
    ) async throws {
        for kind in [VisitClass.proposal, .denunciation] {
            let office = try await ReceptionOffice(day: "2026-07-01")
            let hand = who.hand(at: office)
            let visit = try await office.visit(kind: kind)
            let refused = try await office.visit("Trần Văn Nam", kind: kind, handling: .refused)
            let mayKnow = who.receives && (kind != .denunciation || who.isHead)
            let draft = VisitDraft(
                kind: kind,
                content: VisitContent(
                    name: "Lan", address: "Tổ 4", idNumber: "030190001234", matter: "Đường ngõ 12"),
                handling: .accepted)
            let acts: [(String, Bool, () async throws -> Void)] = [
                ("enter", who.receives, { _ = try await office.visit(kind: kind, by: hand) }),
                (
                    "come again", mayKnow,
                    { _ = try await office.visit(kind: kind, case: visit.caseID, by: hand) }
                ),
                (
                    "conclude", mayKnow,
                    {
                        _ = try await office.visits.conclude(
                            visit.id, .explained("Đã giải thích"), revision: 1, by: hand)
                    }
                ),
                (
                    "papers", mayKnow,
                    { _ = try await office.visits.takePapers(["Đơn"], of: visit.id, by: hand) }
                ),
                (
                    "notice", mayKnow,
                    {
                        try await office.visits.sendNotice(
                            refused.id, number: "3/TB", on: Day("2026-07-01")!, revision: 1, by: hand)
                    }
                ),
                (
                    "correct", mayKnow,
                    {
                        _ = try await office.visits.correct(
                            visit.id, to: draft, reason: "Ghi nhầm", revision: 2, by: hand)
                    }
                ),
            ]
            for (what, isAllowed, act) in acts {
                let isRefused = try await Self.isRefused(act)
                #expect(isRefused != isAllowed, "\(who.name): \(what) \(kind)")
            }
        }
    }

    @Test func `whoever received a denunciation goes on with it, and another officer does not`() async throws
    {
        let office = try await ReceptionOffice()
        let sealed = try await office.visit("Người tố cáo", kind: .denunciation)
        _ = try await office.visits.takePapers(["Đơn"], of: sealed.id, by: office.thu)
        for hand in [ReceptionOffice.lan, ReceptionOffice.hand(office.thu.officer, [.receptionOfficer])] {
            let refusal = await #expect(throws: Refusal.self) {
                _ = try await office.visits.takePapers(["Đơn"], of: sealed.id, by: hand)
            }
            #expect(refusal?.kind == .notFound)
        }
    }

    @Test func `the case of another unit is not gone on with`() async throws {
        let office = try await ReceptionOffice()
        let visit = try await office.visit()
        let other = ReceptionOffice.otherWard
        let refusal = await #expect(throws: Refusal.self) {
            _ = try await office.visit(
                case: visit.caseID, at: VisitPlace(unit: other),
                by: ReceptionOffice.hand(office.thu.officer, [.receptionOfficer], in: [other]))
        }
        #expect(refusal?.field == "case")
    }

    /// Whether the act is refused to this person; other refusals are of the day or the form.
    private static func isRefused(_ act: () async throws -> Void) async throws -> Bool {
        do { try await act() } catch let refusal as Refusal {
            return refusal.kind == .forbidden || refusal.kind == .notFound
        } catch is Refusals {
            return false
        }
        return false
    }
}
