import Civics
import Records
import TestSupport
import Testing

@testable import Site

/// A real thing of a ward behind a route: where it is, whose it is, and who gets through to it.
struct RouteSample: Sendable {
    let target: String
    let unit: Unit.ID
    /// Any of these in the unit opens it. None: nobody gets through. The line of the table says it where it names a deed.
    let deeds: [Deed]
    /// What a form has to say so that the answer depends on who sends it alone.
    let fields: [(name: String, value: String)]
}

/// A city in which there is one of everything: a ward with its people, committee, report, postings, receptions and
/// letters, and another ward that has nothing to do with it.
struct PermissionCity {
    let site: TestSite
    let office: DisclosureOffice
    let clerk: Person
    let obligation: Obligation
    let samples: [String: RouteSample]

    static let ward = DisclosureOffice.ward
    static let period = ReportingPeriod.Key(year: 2022, part: .firstHalf)

    init() async throws {
        site = try await TestSite()
        office = try await DisclosureOffice(in: site.archive, hands: site.clock)
        clerk = try await site.parts.accounts.people.add(
            name: "Vũ Thị Thư", login: "vu.thi.thu", to: .unitClerk, in: Self.ward, by: .keeper
        ).person
        obligation = try await office.register("Mức thu vệ sinh", from: "2022-08-10")
        var made = Samples()
        try await made.addAccounts(site, clerk)
        try await made.addOrganisation(site)
        try await made.addReports(site)
        try await made.addDisclosure(office, obligation)
        try await made.addReceptions(site, by: clerk)
        try await made.addLetters(site)
        samples = made.byPath
    }

    /// Who asks: everybody that there is in the city, in the ward itself, and in the other one.
    enum Place: String, Sendable {
        case everywhere, city, ward, other

        var unit: Unit.ID? {
            switch self {
            case .everywhere: nil
            case .city: DisclosureOffice.city
            case .ward: DisclosureOffice.ward
            case .other: DisclosureOffice.otherWard
            }
        }
    }

    static let people: [(role: Role, place: Place)] =
        [Role.keeper, .auditor].map { ($0, .everywhere) }
        + [Role.committeeHead, .committeeSecretary, .committeeMember, .inspector].flatMap {
            [($0, Place.city), ($0, .ward)]
        } + [(.committeeSecretary, .other), (.unitHead, .city), (.unitClerk, .city)]
        + [
            Role.unitHead, .unitClerk, .receptionOfficer, .caseOfficer, .villageHead, .frontRepresentative,
        ].flatMap { [($0, Place.ward), ($0, .other)] }

    /// Somebody who holds this role there, as the site sees them.
    func person(_ role: Role, in place: Place) async throws -> SignedInPerson {
        let pass = try await site.admit("Người hỏi", holding: [(role, place.unit)]).pass
        return try #require(try await site.parts.accounts.identify(pass.token.text))
    }

    /// Whether the person gets through the line, and where it leads; nothing where the line says no more than that one
    /// must be signed in.
    func question(_ line: RoutePermission, for authority: Authority) -> (
        isAdmitted: Bool, target: String, fields: [(name: String, value: String)]
    )? {
        if let sample = samples[line.path] {
            switch line.audience {
            case .anyone, .signingIn: return nil
            case .signedIn:
                let isAdmitted = sample.deeds.contains { authority.may($0, in: sample.unit) }
                return (isAdmitted, sample.target, sample.fields)
            case .holders(let deed):
                return (authority.may(deed, in: sample.unit), sample.target, sample.fields)
            }
        }
        guard case .holders(let deed) = line.audience else { return nil }
        // Without what is published there is nothing to publish: asked with it in a test of its own.
        guard line.description != RoutePermission.post(.newPosting, .anyone).description else { return nil }
        return (authority.maySomewhere(deed), line.path.replacing("{item}", with: "ord_fees"), [])
    }
}

private struct Samples {
    var byPath: [String: RouteSample] = [:]
    private let ward = PermissionCity.ward

    mutating func add(
        _ route: Address, _ address: Address, _ deeds: Deed..., of unit: Unit.ID = PermissionCity.ward,
        saying fields: [(name: String, value: String)] = []
    ) {
        byPath[route.route.description] = RouteSample(
            target: address.path, unit: unit, deeds: deeds, fields: fields)
    }

    mutating func addAccounts(_ site: TestSite, _ clerk: Person) async throws {
        let held = try await site.archive.read { try PersonStore.appointments(of: clerk.id, on: nil, in: $0) }
        let pass = try await site.admit("Ngô Văn Khác", holding: []).pass
        add(.personRoute, .person(clerk.id))
        add(.appointmentsRoute, .appointments(of: clerk.id))
        add(.appointmentEndRoute, .appointmentEnd(held[0].id, of: clerk.id))
        add(.newInvitationRoute, .newInvitation(of: clerk.id))
        add(.personClosingRoute, .personClosing(clerk.id))
        // A session of somebody else, which nobody ends but that person.
        add(.sessionEndRoute, .sessionEnd(pass.session.id))
    }

    mutating func addOrganisation(_ site: TestSite) async throws {
        let units = site.parts.units
        let village = UnitChange.NewUnit(
            id: Unit.ID(at: .conference), code: "T1", name: "Tổ dân phố 1",
            kind: UnitKind("residential_group")!, parent: ward)
        try await units.change(by: .keeper, .establish(village, on: nil))
        let committees = CommitteeStore(units: units)
        try await committees.decide(
            .init(kind: .establish, number: "12-QĐ/ĐU", issuedOn: Day("2021-03-01")!, issuer: "Đảng ủy"),
            for: ward, new: [.init(name: "Trần Văn Minh", post: "Phó Bí thư", seat: .head)], by: .keeper)
        let member = try await committees.committee(of: ward)!.members[0].id
        let assignment = try await committees.assign(
            member, of: ward, to: village.id, from: Day("2021-04-01")!, by: .keeper)
        let task = try await committees.plan(
            .init(year: 2022, task: "Kiểm tra", owner: "Trần Văn Minh", dueOn: Day("2022-09-01")!), of: ward,
            by: .keeper)
        add(.unitDeskRoute, .unitDesk("P1"), .describeUnit, .importUnits, .changeUnits, .editCommittee)
        for deed in UnitDeed.allCases { add(Address.unitDeedRoute(deed), .unitDeed(deed, "P1")) }
        add(.committeeDeskRoute, .committeeDesk("P1"))
        for deed in CommitteeDeed.allCases {
            add(Address.committeeDeedRoute(deed), .committeeDeed(deed, "P1"))
        }
        for deed in MemberDeed.allCases {
            add(Address.memberDeedRoute(deed), .memberDeed(deed, member, "P1"))
        }
        add(.taskDoneRoute, .taskDone(task, "P1"))
        let done = try await committees.plan(
            .init(year: 2022, task: "Tập huấn", owner: "Trần Văn Minh", dueOn: Day("2022-09-01")!), of: ward,
            by: .keeper)
        try await committees.finish(done, of: ward, on: Day("2022-08-12")!, by: .keeper)
        add(.taskReopeningRoute, .taskReopening(done, "P1"))
        let planned = Day("2022-09-01")!
        try await units.change(by: .keeper, .rename(ward, to: "Phường Đông Hòa Mới", on: planned))
        add(.unitCancellationRoute, .unitCancellation("P1", on: planned), .changeUnits)
        add(.assignmentEndRoute, .assignmentEnd(assignment, "P1"))
    }

    mutating func addReports(_ site: TestSite) async throws {
        let (key, reports) = (PermissionCity.period, site.parts.reports)
        try await reports.periods.open(.usual(key), by: .keeper)
        var changes = ReportChanges()
        changes.entries["village_meetings"] = ReportFigures.Entry(quantity: 4, source: "Sổ họp")
        try await reports.reports.fill(ward, in: key, with: changes, by: .keeper)
        _ = try await reports.reports.submit(ward, in: key, by: .keeper)
        let report = Address.report(key, code: "P1")
        func part(_ rest: String) -> Address { Address(path: "\(report.path)/\(rest)") }
        add(.reportRoute, report)
        for rest in ["gui", "tra-lai", "chap-nhan", "mo-lai", "van-ban"] as [StaticString] {
            add(.reportRoute(rest), part("\(rest)"))
        }
        add(.reportRoute("van-ban/:section"), part("van-ban/VI"))
        add(.reportRoute("so-lieu/:indicator"), part("so-lieu/postings"))
        let city = DisclosureOffice.city
        var own = ReportChanges()
        own.entries["inspections"] = ReportFigures.Entry(quantity: 4, source: "Sổ của Ban Chỉ đạo")
        try await reports.reports.fill(city, in: key, with: own, by: .keeper)
        _ = try await reports.reports.submit(city, in: key, by: .keeper)
        let seen = try await site.archive.read { try ReportTextStore.versions(of: city, in: key, $0) }
        _ = try await reports.texts.issue(
            try await reports.composition(of: city, in: key).document, of: city, in: key, seen: seen,
            by: .keeper)
        add(
            .reportRoute("thu-hoi"), Address(path: "\(Address.report(key, code: "TP").path)/thu-hoi"),
            of: city)
        add(
            .reportRoute("ban-hanh"), Address(path: "\(Address.report(key, code: "TP").path)/ban-hanh"),
            of: DisclosureOffice.city)
    }

    mutating func addDisclosure(_ office: DisclosureOffice, _ obligation: Obligation) async throws {
        let posting = try await office.publish("Mức thu chợ", on: "2022-08-10")
        let question = try await office.questions.ask("Thu từ bao giờ?", name: "", about: posting.id)
        let absence = try await office.absences.report(
            "Không thấy", seenOn: Day("2022-08-11")!, at: nil, of: posting.id)
        add(Address.MatrixRoute.row, .matrixRow("P1"))
        add(Address.MatrixRoute.cell, .matrixCell("P1", "ord_fees"))
        add(Address.DeskRoute.obligation, .obligation(obligation.id), .viewMatrix)
        add(Address.DeskRoute.waiver, .waiver(obligation.id), .waiveDuty)
        add(Address.DeskRoute.answer, .answer(question.id), .answerQuestion)
        add(
            Address.DeskRoute.absenceFinding, .absenceFinding(absence.id), .keepPostingMinutes, .waiveDuty)
        add(Address.PostingRoute.correction, .correction(posting.id), .publishPosting)
        add(Address.PostingRoute.withdrawal, .withdrawal(posting.id), .withdrawPosting)
        add(Address.PostingRoute.opening, .placeOpening(posting.id), .keepPostingMinutes)
        add(
            Address.PostingRoute.closing, .placeClosing(posting.id, posting.places[0].id), .keepPostingMinutes
        )
    }

    mutating func addReceptions(_ site: TestSite, by clerk: Person) async throws {
        typealias Route = Address.ReceptionDeskRoute
        let parts = site.parts.reception
        let hand = ReceptionOffice.hand(Officer(clerk), [.unitClerk], seen: clerk.id)
        let session = try await parts.receptions.plan(
            [
                SessionDraft(
                    day: Day("2022-08-17")!, hours: OfficeHours(opens: 450, closes: 690),
                    place: "Trụ sở UBND phường", receiver: "Chủ tịch UBND phường", capacity: 10,
                    postedOn: Day("2022-08-12"))
            ], of: ward, by: hand)[0]
        let (turn, _) = try await parts.turns.book(
            TurnBooking(name: "Nguyễn Thị Lan", matter: "Đường ngõ 12 hỏng"), at: session.id)
        let visit = try await parts.visits.enter(
            VisitDraft(
                kind: .proposal,
                content: VisitContent(
                    name: "Nguyễn Thị Lan", address: "Tổ 3", idNumber: "030190001234",
                    matter: "Đường ngõ 12 hỏng"), handling: .accepted),
            at: VisitPlace(unit: ward), by: hand)
        let paper = try await parts.visits.takePapers(["Ảnh chụp"], of: visit.id, by: hand)
        add(.receptionWatchRoute, .receptionWatch(of: "P1"))
        add(Route.session, .sessionDesk(session.id), .receiveCitizens)
        add(Route.outcome, .sessionOutcome(session.id), .receiveCitizens)
        add(Route.postponement, .sessionPostponement(session.id), .receiveCitizens)
        add(Route.walkIn, .walkIn(session.id), .receiveCitizens)
        add(Route.turn, .turnState(turn.id), .receiveCitizens, saying: [("state", "called")])
        add(Route.visit, .visit(visit.id), .viewReceptions)
        add(Route.conclusion, .visitConclusion(visit.id), .receiveCitizens)
        add(Route.correction, .visitCorrection(visit.id), .receiveCitizens)
        add(Route.notice, .visitNotice(visit.id), .receiveCitizens)
        add(Route.papers, .visitPapers(visit.id), .receiveCitizens)
        add(Route.paper, .paperReceipt(paper.id), .receiveCitizens)
        add(Route.paperDocument, .paperReceiptDocument(paper.id), .receiveCitizens)
    }

    mutating func addLetters(_ site: TestSite) async throws {
        typealias Route = Address.LetterRoute
        let folder = site.parts.disclosure.files.folder
        let hand = LetterHand(
            DisclosureOffice.lan, seeing: LetterReader(person: nil, units: [ward], headed: [])
        ) { _ in [.unitClerk] }
        let intake = LetterIntake(
            unit: ward, kind: .petition, channel: .counter, senderName: "Nguyễn Văn Ba",
            senderAddress: "Tổ 5", subject: "Đường ngõ 12 ngập", text: "Mỗi khi mưa nước ngập vào nhà.")
        let staged = try folder.stage()
        try staged.append(Array("Đơn viết tay".utf8))
        let paper = try folder.keep(staged, sentAs: "don.txt", field: "files")
        let letter = try await site.parts.letters.receive(intake, files: [paper], by: hand).letter.id
        let other = try await site.parts.letters.receive(intake, files: [], by: hand).letter.id
        let file = try await site.archive.read { try LetterStore.files(of: letter, in: $0) }[0].file
        add(Route.letter, .letter(letter), .viewLetters)
        add(Route.file, .letterFile(file, of: letter), .viewLetters)
        add(Route.document, .letterDocument("receipt", of: letter), .viewLetters)
        add(Route.entry, .letterEntry(letter, 0), .viewLetters)
        add(Route.act, .letterAct("classify", on: letter), .receiveLetter)
        add(Route.message, .letterMessage(letter), .receiveLetter)
        add(
            Route.similar, .letterSimilar(letter), .receiveLetter,
            saying: [("other", other.description), ("same", "yes")])
        add(Route.promise, .letterPromise(letter), .receiveLetter)
        let ward = ward
        let owed = try await site.archive.act { transaction in
            // As a second-instance decision leaves it behind.
            try transaction.connection.execute(
                """
                INSERT INTO letter_duty (letter, duty, number, since, due, calendar)
                VALUES (\(letter), 'publish_decision', 1, '2022-08-12', '2022-08-27', '')
                """)
            try transaction.enter(
                JournalEntry("decide", "letter", letter, of: ward, by: .keeper, content: [:]))
            return try site.parts.letters.duties(of: letter, in: transaction.reading)
        }
        add(
            Route.duty, .letterDuty(try #require(owed.first)), .receiveLetter,
            saying: [("day", "2022-08-12"), ("how", "Niêm yết tại trụ sở")])
    }
}
