import Civics
import Records

/// One's own account.
struct AccountPage: Page {
    struct SessionLine {
        let id: Session.ID
        let device: String
        let since: Instant
        let isThisOne: Bool
    }

    let name: String
    let login: String
    let roles: [RoleLine]
    let sessions: [SessionLine]
    let secondFactor: SecondFactorState
    let asksSecondFactor: Bool
    let isManaging: Bool
    /// Whether there is no page of theirs to go to: no role, or that of a unit which has ended.
    let isWithoutRole: Bool

    init(
        person: SignedInPerson, sessions: [Session], secondFactor: SecondFactorState, asksSecondFactor: Bool
    ) {
        name = person.name
        login = person.authority.person.login.description
        roles = person.authority.appointments.map { RoleLine($0, in: person.authority.tree) }
        self.sessions = sessions.filter { $0.stage == .open }.map {
            SessionLine(
                id: $0.id, device: $0.device, since: $0.createdAt,
                isThisOne: $0.id == person.signedIn.session.id)
        }
        self.secondFactor = secondFactor
        self.asksSecondFactor = asksSecondFactor
        isManaging = person.isManaging
        isWithoutRole = person.start == .account
    }

    var title: Phrase { Phrase("Tài khoản của tôi", "My account") }
}

/// A role as lists show it.
struct RoleLine {
    let role: Phrase
    /// Nothing for what is held everywhere.
    let unit: String?
    let term: DayRange
    let decision: String?

    init(_ appointment: Appointment, in tree: UnitTree) {
        role = appointment.role.name
        unit = appointment.unit.map { tree[$0]?.name ?? "–" }
        term = appointment.term
        decision = appointment.decision
    }

    var unitWords: Phrase {
        unit.map(Phrase.init(name:)) ?? Phrase("Toàn hệ thống", "The whole system")
    }

    func termWords(_ language: Language) -> String {
        let first = term.first.map { Format.day($0, language) } ?? ""
        guard let last = term.last else {
            return Phrase("từ \(first)", "from \(first)")[language]
        }
        let end = Format.day(last, language)
        return Phrase("từ \(first) đến hết \(end)", "from \(first) to \(end)")[language]
    }
}
