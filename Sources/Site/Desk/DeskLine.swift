import Civics
import Records

/// One piece of work on a desk: what it is, whose, by when, and the next step.
struct DeskLine: Sendable {
    let what: Phrase
    let unit: String
    /// The day it is due; nothing where no clock runs.
    let due: Day?
    /// Why that day, where a clock can tell.
    var working: [Phrase] = []
    let nextStep: Phrase
    let address: Address
}

/// A feature that has work for people at their desks. All features are asked in one reading.
protocol DeskSource: Sendable {
    func lines(for person: SignedInPerson, in reading: Reading) throws -> [DeskLine]
}
