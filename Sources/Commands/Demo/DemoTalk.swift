import Civics
import Records

/// A dialogue on its way through the city's half-year: known once it is planned, with what was asked.
final class DemoTalk {
    let unit: DemoUnits.Member
    let kind: DialogueKind
    let mode: DialogueMode
    var plan: DialoguePlan
    var course = Course.inTime
    /// How it is announced: so many days after the last day the law allows; before it where negative.
    var announcedLate = -3
    var people = 60
    var advance: [DemoQuestion] = []
    var floor: [DemoQuestion] = []
    /// The name under which the first asker's code is told.
    var codeName: String?
    var id: Dialogue.ID?
    var asked: [DialogueQuestion.ID: DemoQuestion] = [:]

    /// What becomes of it after it was announced.
    enum Course: Equatable {
        case inTime, resultsLate, resultsMissing, minutesMissing, cancelled, postponed
        /// Still to come, or not even announced.
        case ahead, planned
    }

    init(_ unit: DemoUnits.Member, _ kind: DialogueKind, _ mode: DialogueMode, _ plan: DialoguePlan) {
        self.unit = unit
        self.kind = kind
        self.mode = mode
        self.plan = plan
    }
}
