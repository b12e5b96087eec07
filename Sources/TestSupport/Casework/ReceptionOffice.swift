import Civics
import Records

/// A ward that receives citizens, for tests: its stores over the units of the disclosure office, its officer and its head.
package struct ReceptionOffice: Sendable {
    package let office: DisclosureOffice
    package let receptions: ReceptionStore
    package let receipts: ReceiptStore
    package let turns: TurnStore
    package let visits: VisitStore

    package static let ward = DisclosureOffice.ward
    package static let otherWard = DisclosureOffice.otherWard
    package static let city = DisclosureOffice.city
    /// The clerk, here of every unit.
    package static let lan = ReceptionHand(
        DisclosureOffice.lan, seeing: VisitReader(person: lanID, headOf: [])
    ) { _ in [.unitClerk] }
    private static let lanID: Person.ID? =
        if case .person(let id) = DisclosureOffice.lan.actor { id } else { nil }
    /// Somebody whose account is kept, and who may be named as the receiver of a sealed visit.
    package let thu: ReceptionHand

    package var archive: Archive { office.archive }

    package init(on backend: Backend = .sqlite, day: String = "2022-08-12") async throws {
        try await self.init(in: try await DisclosureOffice(on: backend, day: day))
    }

    package init(in office: DisclosureOffice) async throws {
        self.office = office
        receptions = ReceptionStore(archive: office.archive, units: office.units, clocks: office.clocks)
        receipts = ReceiptStore(key: .random())
        turns = TurnStore(receptions: receptions, receipts: receipts)
        visits = VisitStore(
            receptions: receptions, letters: LetterStore(archive: office.archive, receipts: receipts))
        let invited = try await PersonStore(archive: office.archive).add(
            name: "Đỗ Thị Thu", login: "thu", to: .receptionOfficer, in: Self.ward, by: .keeper)
        thu = Self.hand(Officer(invited.person), [.receptionOfficer], seen: invited.person.id)
    }

    /// Somebody who holds these roles in these units.
    package static func hand(
        _ officer: Officer, _ roles: Set<Role>, in units: [Unit.ID] = [ward], seen person: Person.ID? = nil
    ) -> ReceptionHand {
        ReceptionHand(
            officer,
            seeing: VisitReader(person: person, headOf: roles.contains(.unitHead) ? units : [])
        ) { units.contains($0) ? roles : [] }
    }

    package func move(to day: String) { office.move(to: day) }

    package func draft(_ day: String, capacity: Int = 10, postedOn: String? = nil) -> SessionDraft {
        SessionDraft(
            day: Day(day)!, hours: OfficeHours(opens: 450, closes: 690),
            place: "Phòng tiếp công dân, trụ sở UBND phường", receiver: "Chủ tịch UBND phường",
            capacity: capacity, postedOn: postedOn.flatMap { Day($0) })
    }

    /// A session of the ward's head on a day.
    @discardableResult
    package func session(
        _ day: String = "2022-08-17", capacity: Int = 10, postedOn: String? = nil, of unit: Unit.ID = ward
    ) async throws -> ReceptionSession {
        try await receptions.plan(
            [draft(day, capacity: capacity, postedOn: postedOn)], of: unit, by: Self.lan)[0]
    }

    package func visit(
        _ name: String = "Nguyễn Thị Lan", kind: VisitClass = .proposal, people: Int = 1,
        handling: VisitHandling = .accepted, case matter: VisitCase.ID? = nil,
        at place: VisitPlace? = nil, by hand: ReceptionHand? = nil
    ) async throws -> Visit {
        let representatives = people >= 5 ? ["Trần Văn Nam"] : []
        return try await visits.enter(
            VisitDraft(
                kind: kind, people: people,
                content: VisitContent(
                    name: name, address: "Tổ 3", idNumber: "030190001234",
                    representatives: representatives, matter: "Đường ngõ 12 hỏng, ngập khi mưa",
                    forwardedTo: handling == .forwarded ? "Phòng Quản lý đô thị" : ""),
                handling: handling, caseID: matter,
                refusal: handling == .refused
                    ? RefusalDraft(ground: "already_settled", particulars: "Đã có thông báo số 5/TB") : nil),
            at: place ?? VisitPlace(unit: Self.ward), by: hand ?? thu)
    }
}
