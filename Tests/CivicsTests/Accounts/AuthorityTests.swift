import Testing

@testable import Civics

@Suite struct AuthorityTests {
    // In which of these units each may do the deed: city, ward, village, sister ward, school, or for all (*).
    static let places: [(letter: Character, unit: Unit.ID?)] = [
        ("c", AuthorityTree.city), ("w", AuthorityTree.ward), ("v", AuthorityTree.village),
        ("s", AuthorityTree.sisterWard), ("h", AuthorityTree.school), ("*", nil),
    ]

    static let sentences: [(deed: Deed, who: [Who: String])] = [
        (.importUnits, [.keeper: "cwvsh*", .secretary: "cwvsh"]),
        (.changeUnits, [.keeper: "cwvsh*", .secretary: "wvsh"]),
        (.describeUnit, [.keeper: "cwvsh*", .secretary: "cwvsh", .wardHead: "w", .wardClerk: "w"]),
        (.editCommittee, [.committeeHead: "c", .secretary: "c"]),
        (
            .viewWatch,
            [
                .committeeHead: "cwvsh", .secretary: "cwvsh", .member: "cwvsh", .inspector: "cwvsh",
                .auditor: "cwvsh*",
            ]
        ),
        (
            .viewDesk,
            [
                .committeeHead: "c", .secretary: "c", .member: "c", .wardHead: "wv", .wardClerk: "wv",
                .receptionist: "wv", .caseOfficer: "wv", .villageHead: "v", .front: "w",
            ]
        ),
        (.publishPosting, [.wardHead: "wv", .wardClerk: "wv", .villageHead: "v"]),
        (.withdrawPosting, [.wardHead: "wv", .wardClerk: "wv"]),
        (
            .keepPostingMinutes,
            [.wardHead: "wv", .wardClerk: "wv", .receptionist: "wv", .villageHead: "v"]
        ),
        (.answerQuestion, [.wardHead: "wv", .wardClerk: "wv", .receptionist: "wv", .villageHead: "v"]),
        (.waiveDuty, [.committeeHead: "wvsh", .secretary: "wvsh"]),
        (
            .viewMatrix,
            [
                .committeeHead: "cwvsh", .secretary: "cwvsh", .member: "cwvsh", .inspector: "cwvsh",
                .wardHead: "wv", .wardClerk: "wv", .receptionist: "wv", .caseOfficer: "wv", .front: "wv",
                .villageHead: "v", .auditor: "cwvsh*",
            ]
        ),
        (
            .viewEvidence,
            [
                .committeeHead: "cwvsh", .secretary: "cwvsh", .member: "cwvsh", .inspector: "cwvsh",
                .wardHead: "wv", .wardClerk: "wv", .receptionist: "wv", .caseOfficer: "wv",
                .villageHead: "v", .auditor: "cwvsh*",
            ]
        ),
        (.keepPeriods, [.committeeHead: "c", .secretary: "c"]),
        (.enterFigure, [.secretary: "c", .wardHead: "w", .wardClerk: "w"]),
        (.submitReport, [.committeeHead: "c", .secretary: "c", .wardHead: "w"]),
        (.issueReport, [.committeeHead: "c", .secretary: "c"]),
        (.returnReport, [.committeeHead: "wvsh", .secretary: "wvsh"]),
        (.acceptReport, [.committeeHead: "wvsh", .secretary: "wvsh"]),
        (.reopenReport, [.committeeHead: "wvsh", .secretary: "wvsh"]),
        (
            .viewReport,
            [
                .committeeHead: "cwvsh", .secretary: "cwvsh", .member: "cwvsh", .inspector: "cwvsh",
                .wardHead: "wv", .wardClerk: "wv", .front: "w", .auditor: "cwvsh*",
            ]
        ),
        (
            .editReportText,
            [.committeeHead: "c", .secretary: "c", .wardHead: "w", .wardClerk: "w"]
        ),
        (.manageAccounts, [.keeper: "cwvsh*", .secretary: "cwvsh", .wardHead: "wv"]),
        (.viewJournal, [.keeper: "cwvsh*", .auditor: "cwvsh*", .secretary: "cwvsh"]),
    ]

    @Test(arguments: Who.allCases)
    func `everyone may do what the sentences say, and nothing else`(who: Who) {
        for (deed, allowed) in Self.sentences {
            let may = String(
                Self.places.filter { who.authority().may(deed, in: $0.unit) }.map(\.letter))
            #expect(may == allowed[who] ?? "", "\(who) and \(deed.key)")
        }
    }

    @Test func `the list of deeds has each of these, and no key twice`() {
        #expect(Set(Self.sentences.map(\.deed)).isSubset(of: Deed.all))
        #expect(Set(Deed.all.map(\.key)).count == Deed.all.count)
    }

    static let days: [(day: String, may: Bool)] = [
        ("2022-01-03", false), ("2022-01-04", true), ("2022-06-30", true), ("2022-07-01", false),
    ]

    @Test(arguments: days)
    func `a role opens on its first day and closes after its last`(on day: String, may: Bool) throws {
        let day = try #require(Day(day))
        for who in Who.allCases where who != .stranger {
            let authority = who.authority(on: day)
            let anything = Self.sentences.contains { sentence in
                Self.places.contains { authority.may(sentence.deed, in: $0.unit) }
            }
            #expect(anything == may, "\(who) on \(day)")
            #expect(authority.isStaff == may)
        }
    }

    @Test func `a closed account may do nothing`() {
        let clerk = Who.wardClerk.person
        let closed = Person(id: clerk.id, name: clerk.name, login: clerk.login, isClosed: true)
        let authority = Authority(
            of: closed, appointments: [Who.wardClerk.appointment!], in: AuthorityTree.on(Who.day))
        #expect(!authority.may(.publishPosting, in: AuthorityTree.ward))
    }

    @Test func `appointments of another person give nothing`() {
        let authority = Authority(
            of: Who.stranger.person, appointments: Who.allCases.compactMap(\.appointment),
            in: AuthorityTree.on(Who.day))
        #expect(!authority.isStaff)
    }

    @Test func `a unit that is no longer there gives no power and takes none`() {
        let clerk = Who.wardClerk.person
        let stale = Appointment(
            id: Appointment.ID(high: 8, low: 99), person: clerk.id, role: .unitClerk,
            unit: AuthorityTree.gone,
            term: Who.term)
        let authority = Authority(of: clerk, appointments: [stale], in: AuthorityTree.on(Who.day))
        #expect(!authority.may(.publishPosting, in: AuthorityTree.gone))
        #expect(!authority.maySomewhere(.publishPosting))
        #expect(!Who.secretary.authority().may(.returnReport, in: AuthorityTree.gone))
    }

    @Test func `two appointments add up`() {
        let person = Who.secretary.person
        let second = Appointment(
            id: Appointment.ID(high: 8, low: 98), person: person.id, role: .unitClerk,
            unit: AuthorityTree.school, term: Who.term)
        let authority = Authority(
            of: person, appointments: [Who.secretary.appointment!, second], in: AuthorityTree.on(Who.day))
        #expect(authority.may(.publishPosting, in: AuthorityTree.school))
        #expect(!authority.may(.publishPosting, in: AuthorityTree.ward))
        #expect(authority.units(for: .viewMatrix) == [AuthorityTree.city, AuthorityTree.school])
        #expect(authority.units(for: .publishPosting) == [AuthorityTree.school])
    }

    @Test func `a refusal names what is not allowed in both languages`() {
        let error = #expect(throws: Refusal.self) {
            try Who.secretary.authority().require(.publishPosting, in: AuthorityTree.ward)
        }
        #expect(error?.kind == .forbidden)
        #expect(error?.reason.vietnamese.contains("niêm yết, công khai") == true)
        #expect(error?.reason.english.contains("publish postings") == true)
    }

    /// Who may give which role where: city, ward, village, sister ward, school.
    static let giving: [(role: Role, who: [Who: String])] = [
        (.committeeHead, [.keeper: "cwvsh"]),
        (.committeeSecretary, [.keeper: "cwvsh", .secretary: "wvsh"]),
        (.committeeMember, [.keeper: "cwvsh", .secretary: "cwvsh"]),
        (.inspector, [.keeper: "cwvsh", .secretary: "cwvsh"]),
        (.unitHead, [.keeper: "cwvsh", .secretary: "wvsh"]),
        (.unitClerk, [.keeper: "cwvsh", .secretary: "cwvsh", .wardHead: "w"]),
        (.villageHead, [.keeper: "cwvsh", .secretary: "wvsh", .wardHead: "wv"]),
        (.frontRepresentative, [.keeper: "cwvsh", .secretary: "wvsh"]),
    ]

    @Test(arguments: Who.allCases)
    func `roles are given from above, never sideways`(who: Who) {
        for (role, allowed) in Self.giving {
            let may = String(
                Self.places.filter { $0.unit != nil && who.authority().mayAppoint(role, in: $0.unit) }
                    .map(\.letter))
            #expect(may == allowed[who] ?? "", "\(who) gives \(role)")
        }
        for role in [Role.keeper, .auditor] {
            #expect(who.authority().mayAppoint(role, in: nil) == (who == .keeper), "\(who) gives \(role)")
        }
    }

    @Test func `a sign-in is reset only by someone who could give all of its roles, and never one's own`() {
        let head = Who.wardHead.authority()
        let clerk = Who.wardClerk.appointment!
        #expect(head.mayReset(clerk.person, holding: [clerk]))
        #expect(!head.mayReset(clerk.person, holding: [clerk, Who.secretary.appointment!]))
        #expect(!head.mayReset(head.person.id, holding: [clerk]))
        #expect(!head.mayReset(clerk.person, holding: []))
        #expect(Who.keeper.authority().mayReset(clerk.person, holding: []))
    }
}
