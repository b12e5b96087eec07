import Civics
import Records

/// A unit's dialogues as its people work on them, under what the law asks of it this year.
struct DialogueDeskPage: Page {
    let unit: Unit
    let units: [Unit]
    let dialogues: [Dialogue]
    let waiting: [Dialogue.ID: Int]
    let duty: DialogueDuty?
    let held: Int
    let mayPlan: Bool
    let today: Day

    var title: Phrase { Phrase("Đối thoại của \(unit.name)", "Dialogues of \(unit.name)") }
    var shape: PageShape { .dense }
    var trail: [Crumb] { [Crumb(Phrase("Bàn làm việc", "Desk"), .desk)] }

    init(_ unit: Unit, _ authority: Authority, _ store: DialogueStore, _ reading: Reading) throws {
        self.unit = unit
        units = authority.dialogueUnits
        mayPlan = authority.may(.planDialogue, in: unit)
        let ids = [unit.id] + authority.tree.everyPredecessor(of: unit.id)
        dialogues = try DialogueStore.all(of: ids, in: reading)
        waiting = try DialogueStore.waiting(at: dialogues.map(\.id), in: reading)
        duty = try store.rules(in: reading).duty(of: unit.kind, on: reading.today)
        let year = reading.today.year
        held = dialogues.filter { $0.wasHeld && $0.plan.day.year == year && $0.kind != .clearance }.count
        today = reading.today
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(title, language)</h1>
            \(when: units.count > 1, Tabs(Phrase("Đơn vị", "Units"), units.prefix(12).map {
                Tabs.Tab(Phrase(name: $0.name), .dialogueDesk(of: $0), isCurrent: $0.id == unit.id)
            }).view(language))
            <p class="actions">\(when: mayPlan, ActionLink(Phrase("Lên lịch đối thoại", "Plan a dialogue"), Address.newDialogue.adding("don-vi", unit.code)).view(language)) \
            \(ActionLink(Phrase("Trang công khai", "Public page"), .dialogues(of: unit), .quiet).view(language))</p>
            \(owed(language))
            \(table(language))
            """
    }

    private func owed(_ language: Language) -> Markup {
        guard let duty else { return .empty }
        let words = Phrase(
            "Năm \(today.year): đã tổ chức \(held); luật đòi \(duty.frequency.vietnamese) (\(duty.citation.vietnamese)).",
            "In \(today.year): \(held) held; the law asks for \(duty.frequency.english) (\(duty.citation.english))."
        )
        return """
            <p>\(when: held >= duty.timesAYear, StatusMark(.done, Phrase("Đủ", "Enough")).view(language), else: StatusMark(.soon, Phrase("Còn thiếu", "Still owed")).view(language)) \(words, language)\(when: duty.isUnsure, " \(StatusMark(.unsure).view(language))")</p>
            """
    }

    private func table(_ language: Language) -> Markup {
        guard !dialogues.isEmpty else {
            return EmptyState(Phrase("Chưa có cuộc đối thoại nào.", "There is no dialogue yet.")).view(
                language)
        }
        let columns = [
            Phrase("Ngày", "Day"), Phrase("Cuộc đối thoại", "Dialogue"), Phrase("Tình trạng", "State"),
            Phrase("Câu hỏi chờ xếp", "Questions to sort"), Phrase("Bước tiếp", "Next step"),
        ].map { Table.Column($0[language]) }
        return Table(
            Phrase("Các cuộc đối thoại", "Dialogues")[language], columns: columns,
            rows: dialogues.map { dialogue in
                [
                    "\(dialogue.plan.day, language)",
                    "<a href=\"\(Address.dialogueDesk(dialogue.id))\">\(dialogue.plan.title)</a><br><span class=\"muted\">\(dialogue.kind.name, language)</span>",
                    dialogue.mark(on: today).view(language), "\(waiting[dialogue.id] ?? 0)",
                    "\(dialogue.nextStep(on: today) ?? Phrase(name: "–"), language)",
                ]
            }, hidesCaption: true
        ).view
    }
}

extension Dialogue {
    /// What the office does next; nothing where all is done.
    func nextStep(on today: Day) -> Phrase? {
        switch state {
        case .planned: Phrase("Thông báo", "Announce it")
        case .announced:
            plan.day > today
                ? Phrase("Xếp câu hỏi vào chương trình", "Put questions on the agenda")
                : Phrase("Ghi và khóa biên bản", "Take and close the minutes")
        case .concluded: Phrase("Công khai kết quả", "Publish the results")
        case .published, .cancelled: nil
        }
    }
}
