@testable import Civics

/// A ward's receptions, for tests.
enum ReceptionCast {
    static let ward = Unit.ID(high: 0x0190_0000_0000_7001, low: 0x8000_0000_0000_0001)

    static func session(
        on day: String = "2022-08-17", postedOn: String? = "2022-08-01", capacity: Int = 10,
        occasion: String? = nil, postponement: Postponement? = nil, holding: Holding? = nil
    ) -> ReceptionSession {
        ReceptionSession(
            id: .init(high: 0x0190_0000_0000_7002, low: UInt64(Day(day)!.number)), unit: ward, day: Day(day)!,
            hours: OfficeHours(opens: 450, closes: 690), place: "Trụ sở UBND phường", occasion: occasion,
            receiver: "Chủ tịch UBND phường", capacity: capacity, postedOn: postedOn.flatMap { Day($0) },
            postBy: Day("2022-08-10")!, postponement: postponement, holding: holding)
    }

    static func visit(
        _ number: UInt64, people: Int = 1, case matter: UInt64, visitNumber: Int, isGroup: Bool = false,
        handling: VisitHandling = .accepted
    ) -> Visit {
        Visit(
            id: .init(high: 3, low: number), unit: ward, session: nil, turn: nil, number: Int(number),
            year: 2022, receivedOn: Day("2022-08-12")!, kind: .proposal, people: people, isGroup: isGroup,
            caseID: .init(high: 4, low: matter), visitNumber: visitNumber, handling: handling,
            mode: .inPerson, receiver: "Lan", receivedBy: nil, answerBy: Day("2022-08-26")!, revision: 1)
    }
}
