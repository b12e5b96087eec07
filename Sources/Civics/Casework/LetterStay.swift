/// A letter's time in the books of one unit (một lần đơn có trong sổ của đơn vị), from being entered until it is off
/// the unit's hands. Figures count stays: a letter that was passed on stands in the books of both units, once each.
package struct LetterStay: Hashable, Sendable {
    package enum Beginning: String, CaseIterable, Sendable, Codable {
        case received
        case transferred
        case split
        /// A further complaint, at the second instance.
        case second
        case reopened

        /// Whether the letter gets a number in the register with it. What is opened again keeps its number.
        package var isNumbered: Bool { self != .reopened }
    }

    package enum Ending: String, CaseIterable, Sendable, Codable {
        case resolved
        /// Given back, refused, guided, passed on, filed, split, joined or discontinued: off the books without a result.
        case returned
    }

    package let unit: Unit.ID
    package let beganOn: Day
    package let beganAs: Beginning
    package var endedOn: Day?
    package var ending: Ending?

    package init(
        unit: Unit.ID, beganOn: Day, beganAs: Beginning, endedOn: Day? = nil, ending: Ending? = nil
    ) {
        self.unit = unit
        self.beganOn = beganOn
        self.beganAs = beganAs
        self.endedOn = endedOn
        self.ending = ending
    }

    /// How a stay begins and ends by an act: nothing where the letter stays where it is, on the books or off them.
    package static func change(
        by act: LetterAct, from before: Letter, to after: Letter, in table: LetterTable
    ) -> (ends: Ending?, begins: Beginning?) {
        func isOpen(_ state: String) -> Bool { table.state(state)?.isOpen ?? false }
        let isMoved = before.unit != after.unit || before.instance != after.instance
        if isMoved, isOpen(after.state) {
            return (
                isOpen(before.state) ? .returned : nil,
                before.instance == after.instance ? .transferred : .second
            )
        }
        switch (isOpen(before.state), isOpen(after.state)) {
        case (true, false): return (after.state == "decided" ? .resolved : .returned, nil)
        case (false, true): return (nil, act.key == "complain_again" ? .second : .reopened)
        default: return (nil, nil)
        }
    }
}

/// The balance of the register of letters over some days: carried over + received = resolved + returned + pending.
package struct LetterBooks: Equatable, Sendable {
    package private(set) var carried = 0
    package private(set) var received = 0
    package private(set) var resolved = 0
    package private(set) var returned = 0
    package private(set) var pending = 0

    package init(of stays: some Sequence<LetterStay>, from first: Day, to last: Day) {
        for stay in stays where stay.beganOn <= last {
            if let ended = stay.endedOn, ended < first { continue }
            if stay.beganOn < first { carried += 1 } else { received += 1 }
            switch (stay.endedOn.map { $0 <= last } ?? false, stay.ending) {
            case (true, .resolved): resolved += 1
            case (true, _): returned += 1
            case (false, _): pending += 1
            }
        }
    }

    package var holds: Bool { carried + received == resolved + returned + pending }
}
