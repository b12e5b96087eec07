import Civics
import Records

/// A letter as its sender sees it, opened by the receipt code: where it stands, what comes next and by which day, what
/// was said both ways, and what the sender can do now.
struct OpenedLetterPage: Page {
    /// One message between sender and office.
    struct Message: Sendable {
        let isFromSender: Bool
        let at: Instant
        let text: String
        let files: [StoredFile]
    }

    /// One of the letters it was split into, or the one it was joined to.
    struct Kin: Sendable {
        let number: String
        let kind: LetterKind
        let words: LetterStateWords
        let clock: LetterClock?
        let outcome: String?
        /// How often the office wrote about it.
        let messages: Int
        /// Its own page; nothing for the letter of somebody else, to which this one was joined.
        let address: Address?
    }

    let opened: OpenedLetter
    let number: String
    let kind: LetterKind
    let subject: String
    let unitName: String
    let revision: Int
    let words: LetterStateWords
    let clock: LetterClock?
    let calendar: WorkingCalendar
    let isPaused: Bool
    /// The day by which the decision is to be carried out, as the head has set it.
    let executeBy: Day?
    /// The way to the next level, open or over, and which that is.
    let appeal: SecondComplaint?
    let nextLevel: String?
    let kin: [Kin]
    /// What the office decided or answered, and why it refused, guided or returned.
    let outcome: String?
    let events: [Timeline.Event]
    /// The papers that came with it.
    let papers: [StoredFile]
    let messages: [Message]
    /// What the office has to do besides, and has not done.
    let duties: [LetterDutyLine]
    let promises: PromisesOfAsker
    /// Of which instance the answer is, once there are two.
    let answeredAt: LetterInstance?
    /// What was said of this answer; nothing where nobody was asked or has said.
    let rating: Bool?
    let mayRate: Bool
    let mayReportLateness: Bool
    /// When it was reported that what is late now is late.
    let latenessReportedOn: Day?
    /// All that the sender has said with one click, and when.
    let said: [(name: Phrase, day: Day)]
    let mayWithdraw: Bool
    let mayWrite: Bool
    var form = Form.blank()

    var title: Phrase {
        opened.part == nil
            ? Phrase("Đơn của ông/bà", "Your letter")
            : Phrase("Đơn \(number) của ông/bà", "Your letter \(number)")
    }
    var door: Door? { .check }
    var trail: [Crumb] {
        opened.part == nil
            ? [] : [Crumb(Phrase("Đơn gốc, đã tách", "The letter it was split from"), .openedLetter)]
    }
}
