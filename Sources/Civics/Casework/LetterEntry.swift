/// A letter's line in the register of one unit (một dòng trong sổ theo dõi đơn): its number there, and what was done while
/// the unit had it. A letter that was passed on, or that went to the next instance, has a line in each register.
package struct LetterEntry: Equatable, Sendable {
    package let letter: Letter.ID
    /// How many lines of other registers, or of this one, came before.
    package let place: Int
    package let unit: Unit.ID
    package let number: LetterRecord.Number
    package let beganAs: LetterStay.Beginning
    package let beganOn: Day
    /// What the letter was while the unit had it.
    package let kind: LetterKind
    /// The steps of the history that belong to it: those after the one that brought it, up to the one that took it away.
    package let afterStep: Int
    package var lastStep: Int?
    /// When and by which act it was off the unit's hands; nothing while it is not.
    package var endedOn: Day?
    package var endedBy: String?
    package var isInTime: Bool?
    /// Whether the unit has it still, or had it last.
    package var isLast = true

    package init(
        _ letter: Letter.ID, place: Int, in unit: Unit.ID, number: LetterRecord.Number, _ kind: LetterKind,
        beganAs: LetterStay.Beginning, on beganOn: Day, afterStep: Int
    ) {
        self.letter = letter
        self.place = place
        self.unit = unit
        self.number = number
        self.kind = kind
        self.beganAs = beganAs
        self.beganOn = beganOn
        self.afterStep = afterStep
    }

    package func holds(step: Int) -> Bool {
        step > afterStep && (lastStep.map { step <= $0 } ?? true)
    }

    package var instance: LetterInstance { beganAs == .second ? .second : .first }

    /// The day on which the unit received it: for what it split itself, the day on which the whole came.
    package func receivedOn(_ letter: Letter) -> Day {
        beganAs == .received || beganAs == .split ? letter.receivedOn : beganOn
    }
}
