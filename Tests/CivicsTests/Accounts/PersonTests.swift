import Testing

@testable import Civics

@Suite struct PersonTests {
    @Test(arguments: [
        ("lan.nt", "lan.nt"), ("  LAN.NT ", "lan.nt"), ("phuong-3", "phuong-3"), ("abc", "abc"),
        ("ab", nil), (".lan", nil), ("lan.", nil), ("lân.nt", nil), ("lan nt", nil), ("", nil),
        (String(repeating: "a", count: 64), String(repeating: "a", count: 64)),
        (String(repeating: "a", count: 65), nil), ("lan\u{0}nt", nil), ("lan\u{202E}nt", nil),
    ])
    func `a sign-in name is small Latin letters and digits`(typed: String, kept: String?) {
        #expect(Login(typed)?.description == kept)
    }

    @Test func `a name is kept in one spelling with single spaces`() throws {
        #expect(try Person.name(from: "  Nguye\u{302}\u{303}n   Thị Lan ") == "Nguyễn Thị Lan")
    }

    @Test(arguments: ["", "A", "123", "Lan\u{202E}", "La\u{0}n", String(repeating: "a", count: 121)])
    func `a name that hides something or says nothing is refused`(typed: String) {
        #expect(throws: Refusal.self) { try Person.name(from: typed) }
    }

    @Test func `a role of a unit needs a unit, a role of the whole system has none`() {
        let term = Who.term
        #expect(throws: Refusal.self) { try Appointment.check(.unitClerk, in: nil, term: term) }
        #expect(throws: Refusal.self) { try Appointment.check(.keeper, in: AuthorityTree.city, term: term) }
        #expect(throws: Never.self) { try Appointment.check(.keeper, in: nil, term: term) }
        #expect(throws: Never.self) { try Appointment.check(.unitClerk, in: AuthorityTree.city, term: term) }
        #expect(throws: Refusal.self) {
            try Appointment.check(.keeper, in: nil, term: DayRange(from: term.last, to: term.first))
        }
    }

    @Test func `an appointment ends between its first and last day`() throws {
        let appointment = try #require(Who.wardClerk.appointment)
        let first = try #require(appointment.term.first)
        let last = try #require(appointment.term.last)
        #expect(throws: Refusal.self) { try appointment.ended(with: first.adding(days: -1)) }
        #expect(throws: Refusal.self) { try appointment.ended(with: last.adding(days: 1)) }
        #expect(try appointment.ended(with: first).term.last == first)
        #expect(try appointment.ended(with: last).term.last == last)
    }
}
