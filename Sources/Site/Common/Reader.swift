import Civics

/// Who reads a page, and when: all that a view may know beside the page itself.
package struct Reader: Sendable {
    package var language: Language
    package var person: SignedInPerson?
    package var now: Instant
    /// Where the reader is, for the language switch and for coming back after signing in.
    package var address: Address
    /// What the last act has to say, shown once.
    package var notice: Notice?
    package let seal: FormSeal

    package var today: Day { now.day }

    package init(
        language: Language = .vietnamese, person: SignedInPerson? = nil, now: Instant,
        address: Address = .home,
        notice: Notice? = nil, seal: FormSeal = .none
    ) {
        self.language = language
        self.person = person
        self.now = now
        self.address = address
        self.notice = notice
        self.seal = seal
    }
}

extension Reader {
    /// Whether a step of the way here leads this reader anywhere: the pages of all that one watches, of one's desk and of
    /// the people one manages are closed to others.
    func mayOpen(_ address: Address) -> Bool {
        switch address {
        case .watch: person?.isWatching ?? false
        case .desk: person?.isStaff ?? false
        case .people: person?.isManaging ?? false
        default: true
        }
    }
}
