import Civics
import Records

/// One visit: what was brought, what was done, what came of it.
struct VisitPage: Page {
    let visit: Visit
    let unitName: String
    /// Nothing for those who watch from outside: they see what was done, and not who came.
    let content: VisitContent?
    let refusal: VisitRefusal?
    let ground: RefusalGround?
    let conclusions: [VisitConclusion]
    let promises: [Promise]
    let papers: [PaperReceipt]
    let corrections: [VisitCorrection]
    let answer: ClockReading
    let today: Day
    var form = Form.blank()

    init(
        _ visit: Visit, isInside: Bool, _ tree: UnitTree, rules: ReceptionRules, today: Day,
        form: Form? = nil, _ reading: Reading
    ) throws {
        self.visit = visit
        self.today = today
        unitName = tree.named(visit.unit)
        content = isInside ? try VisitStore.content(of: visit.id, in: reading) : nil
        refusal = try VisitStore.refusal(of: visit.id, in: reading)
        ground = refusal.flatMap { rules.terms.ground($0.ground) }
        conclusions = try VisitStore.conclusions(of: visit.id, in: reading)
        promises = try PromiseStore.promises(of: .visit(visit.id.description), in: reading)
        papers = isInside ? try VisitStore.papers(of: visit.id, in: reading) : []
        corrections = isInside ? try VisitStore.corrections(of: visit.id, in: reading) : []
        answer = try rules.answerBy(receivedOn: visit.receivedOn)
        self.form = form ?? .blank([("notice-on", today.description)])
    }

    var title: Phrase { Phrase("Lượt tiếp \(visit.name)", "Visit \(visit.name)") }
    var trail: [Crumb] {
        content == nil
            ? [Crumb(Phrase("Theo dõi tiếp công dân", "Watch over receptions"), .receptionWatch)]
            : [
                Crumb(Phrase("Bàn làm việc", "Desk"), .desk),
                Crumb(Phrase("Tiếp công dân", "Receptions"), .receptionDesk),
            ]
    }
    var isInside: Bool { content != nil }

    static let conclusionKind = Phrase("Kết luận", "Conclusion")
    static let text = Phrase("Nội dung kết luận", "What was concluded")
    static let what = Phrase("Việc sẽ làm", "What will be done")
    static let owner = Phrase("Ai chịu trách nhiệm", "Who answers for it")
    static let due = Phrase("Xong trước ngày", "By which day")
    static let number = Phrase("Số, ký hiệu thông báo", "Number of the notice")
    static let noticeOn = Phrase("Ngày thông báo", "Day of the notice")
    static let items = Phrase("Giấy tờ đã nhận", "Papers taken")
}
