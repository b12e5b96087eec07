import Civics
import Records

/// A dialogue with all that its pages tell: its questions, what was changed, the law's days, and what was promised before.
struct DialogueRecord: Sendable {
    let dialogue: Dialogue
    let unit: Unit?
    let unitName: String
    let questions: [DialogueQuestion]
    let promises: [DialogueQuestion.ID: Promise]
    let changes: [DialogueChange]
    /// The last day to announce it with its working; nothing where the law sets none.
    let announceBy: ClockReading?
    let notice: NoticeVerdict?
    let publishBy: ClockReading?
    let holdBy: ClockReading?
    /// The last day to answer the request for it.
    let answerBy: ClockReading?
    let composition: WorkplaceRule?
    let rules: DialogueRules
    let calendar: WorkingCalendar
    /// Promised before and not settled, late and disputed ones too, the nearest due day first: they come back on the
    /// agenda. Within an agency or a workplace only what was promised at its dialogues.
    let owed: [PromiseSummary]
    let today: Day
    let now: Instant

    private static let mostOwed = 50

    init(_ id: Dialogue.ID, _ store: DialogueStore, _ tree: UnitTree, _ reading: Reading) throws {
        let dialogue = try DialogueStore.dialogue(id, in: reading)
        self.dialogue = dialogue
        unit = tree.successors(of: dialogue.unit).first
        unitName = tree.named(dialogue.unit)
        questions = try DialogueStore.questions(of: id, in: reading)
        changes = try DialogueStore.changes(of: id, in: reading)
        let rules = try store.rules(in: reading)
        let day = dialogue.plan.day
        let holder = try DialogueStore.kind(of: dialogue.unit, on: day, in: reading)
        announceBy = try rules.announceBy(dialogue.kind, dialogue.mode, by: holder, for: day)
        notice = try dialogue.announcedOn.flatMap {
            try rules.notice(
                dialogue.kind, dialogue.mode, by: holder, for: day, announcedOn: $0)
        }
        publishBy = try rules.publishBy(dialogue.kind, dialogue.mode, by: holder, endedOn: day)
        holdBy =
            dialogue.kind == .clearance
            ? try dialogue.plan.consultedOn.flatMap { try rules.holdBy(consultedOn: $0) } : nil
        answerBy =
            dialogue.kind == .workplace
            ? try dialogue.plan.requestedOn.flatMap { try rules.answerBy(requestedOn: $0) } : nil
        composition = dialogue.kind == .workplace ? rules.composition(on: day) : nil
        self.rules = rules
        calendar = rules.calendar
        var made: [DialogueQuestion.ID: Promise] = [:]
        for question in questions where question.end?.kind == .promised {
            made[question.id] = try PromiseStore.promises(
                of: .dialogueQuestion(question.id.description), in: reading
            ).first
        }
        promises = made
        let own = Set(made.values.map(\.id))
        // Of a unit that was merged the successor owes everything, whichever of its predecessors promised it.
        let ids = tree.withPredecessors(tree.holder(of: dialogue.unit))
        owed =
            dialogue.minutes == nil && dialogue.cancellation == nil
            ? try PromiseStore.open(of: ids, limit: Self.mostOwed, in: reading).filter {
                !own.contains($0.id) && $0.origin.isInternal != dialogue.kind.isPublic
            } : []
        today = reading.today
        now = reading.now
    }

    /// Anyone reads of an announced dialogue with the people; of the rest those who work there, and the committee. For
    /// others there is none.
    func checkReader(_ person: SignedInPerson?) throws {
        guard !isPublic else { return }
        guard let authority = person?.authority,
            authority.may(.viewDialogues, in: dialogue.unit)
                || unit.map({ authority.may(.viewDialogues, in: $0) }) == true
        else { throw Refusal.noDialogue }
    }

    var isPublic: Bool { dialogue.kind.isPublic && dialogue.isShown }

    /// The questions that others read, in the order of the agenda.
    var shown: [DialogueQuestion] { questions.filter { $0.isShown(minutesClosed: dialogue.wasHeld) } }
    var waiting: [DialogueQuestion] { questions.filter { $0.place == nil && $0.end == nil } }
    var numbered: [DialogueQuestion] { questions.filter { $0.place != nil } }
    var open: [DialogueQuestion] { questions.filter { $0.end == nil } }
}

extension Refusal {
    static let noDialogue = Refusal(
        .notFound, Phrase("Không có cuộc đối thoại này.", "There is no such dialogue."))
}
