import Civics
import Records

/// What waits for a clerk of these units: duties to publish, minutes to take, questions, reports.
struct DisclosureDesk: Sendable {
    let units: [Unit]
    let duties: [OwedDuty]
    let minutes: [PostingSummary]
    let questions: [Question]
    let reports: [AbsenceReport]
    /// The postings that questions and reports are about.
    let postings: [Posting.ID: PostingSummary]

    init(of units: [Unit], in reading: Reading) throws {
        let ids = units.map(\.id)
        self.units = units
        duties = try ObligationStore.open(of: ids, limit: 200, in: reading)
        minutes = try PostingStore.overdueMinutes(of: ids, in: reading)
        questions = try QuestionStore.waiting(in: ids, reading)
        reports = try AbsenceReportStore.waiting(in: ids, reading)
        postings = try PostingStore.summaries(
            Set(questions.map(\.posting) + reports.map(\.posting)), in: reading)
    }

    var isEmpty: Bool { duties.isEmpty && minutes.isEmpty && questions.isEmpty && reports.isEmpty }

    func unitName(_ id: Unit.ID?) -> String {
        units.first { $0.id == id }?.name ?? ""
    }
}

extension Authority {
    /// The units for which this person publishes, each before those under it.
    var publishingUnits: [Unit] {
        var seen: Set<Unit.ID> = []
        return units(for: .publishPosting).flatMap { tree.subtree(of: $0) }
            .filter { may(.publishPosting, in: $0) && seen.insert($0.id).inserted }
    }

    /// The units whose board this person may see.
    var watchedUnits: [Unit] {
        if may(.viewMatrix, in: nil) { return tree.all }
        var seen: Set<Unit.ID> = []
        return units(for: .viewMatrix).flatMap { tree.subtree(of: $0) }
            .filter { may(.viewMatrix, in: $0) && seen.insert($0.id).inserted }
    }
}

/// Puts the work of disclosure on the desk that all features share.
struct DisclosureDeskSource: DeskSource {
    let disclosure: DisclosureParts

    func lines(for person: SignedInPerson, in reading: Reading) throws -> [DeskLine] {
        let units = person.authority.publishingUnits
        guard !units.isEmpty else { return [] }
        let desk = try DisclosureDesk(of: units, in: reading)
        return desk.duties.map { line($0, desk) } + desk.minutes.map { line($0, desk) }
            + desk.questions.map { line($0, desk) } + desk.reports.map { line($0, desk) }
    }

    private func line(_ duty: OwedDuty, _ desk: DisclosureDesk) -> DeskLine {
        let obligation = duty.obligation
        return DeskLine(
            what: Phrase(
                "Công khai: \(obligation.occasion.title)", "Publish: \(obligation.occasion.title)"),
            unit: desk.unitName(obligation.unit), due: obligation.due,
            working: obligation.working.steps.map(\.words), nextStep: Phrase("Đăng công khai", "Publish"),
            address: .obligation(obligation.id))
    }

    private func line(_ posting: PostingSummary, _ desk: DisclosureDesk) -> DeskLine {
        DeskLine(
            what: Phrase("Kết thúc niêm yết: \(posting.title)", "End of posting: \(posting.title)"),
            unit: desk.unitName(posting.unit), due: nil,
            nextStep: Phrase("Lập biên bản kết thúc", "Take the minutes of the end"),
            address: .posting(posting.id))
    }

    private func line(_ question: Question, _ desk: DisclosureDesk) -> DeskLine {
        let posting = desk.postings[question.posting]
        return DeskLine(
            what: Phrase("Câu hỏi: \(question.text.prefix(80))", "Question: \(question.text.prefix(80))"),
            unit: desk.unitName(posting?.unit), due: nil, nextStep: Phrase("Trả lời", "Answer"),
            address: .answer(question.id))
    }

    private func line(_ report: AbsenceReport, _ desk: DisclosureDesk) -> DeskLine {
        let posting = desk.postings[report.posting]
        return DeskLine(
            what: Phrase(
                "Báo không thấy niêm yết: \(posting?.title ?? "")",
                "Not on the board: \(posting?.title ?? "")"),
            unit: desk.unitName(posting?.unit), due: nil, nextStep: Phrase("Kiểm tra tại chỗ", "Go and look"),
            address: .absenceFinding(report.id))
    }
}
