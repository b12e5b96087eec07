import Civics
import Hummingbird
import HTTPTypes
import Records

/// The queues of letters: what waits for whom, giving letters to officers, and filters kept by name.
struct LetterDeskController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.letterDesk.route, use: show)
        group.post(Address.letterAssignment.route, use: assign)
        group.post(Address.letterFilters.route, use: keepFilter)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        try await page(context.query, .blank(), context)
    }

    /// Asks once more, naming the letters and the officer; with `confirmed` it is done.
    func assign(_ request: Request, context: SignedInContext) async throws -> Response {
        guard context.person.authority.maySomewhere(.assignLetters) else { throw Refusal.forbidden }
        var form = try context.submission.form
        let back = try FormFields(urlEncoded: form.typed("back").utf8)
        let ids = form.fields.values("letter").compactMap { Letter.ID($0) }
        let officer = form.identifier("officer", LetterActField.Label.officer, of: Person.self)
        if ids.isEmpty {
            form.refuse("officer", Phrase("Chưa chọn đơn nào.", "No letter was chosen."))
        }
        let (reader, letters) = (context.person.authority.letterReader, parts.letters)
        let (records, officers) = try await parts.archive.read { reading in
            let records = try ids.map { try letters.record($0, for: reader, in: reading) }
            let unit = records.first?.letter.unit
            return (records, try unit.map { try PersonStore.letterOfficers(of: $0, in: reading) } ?? [])
        }
        guard form.isRight, let assignee = officers.first(where: { $0.id == officer }) else {
            if form.isRight {
                form.refuse(
                    "officer",
                    Phrase(
                        "Người này không xử lý đơn ở đơn vị.", "This person handles no letters in the unit."))
            }
            return try await page(back, form, context, status: .unprocessableContent)
        }
        guard form.isChecked("confirmed") else {
            return try context.page(confirmation(records, assignee, form))
        }
        let chosen = zip(records, form.fields.values("revision").map { Int($0) ?? 0 })
            .map { (id: $0.id, revision: $1) }
        do {
            try await parts.letters.assign(
                chosen, to: assignee, by: context.person.authority.letterHand)
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
            return try await page(back, form, context, status: refusal.kind.status)
        }
        return context.redirect(
            to: .letterDesk,
            saying: Phrase(
                "Đã giao \(records.count) đơn cho \(assignee.name).",
                "\(assignee.name) was given \(records.count) letters."))
    }

    func keepFilter(_ request: Request, context: SignedInContext) async throws -> Response {
        guard context.person.authority.maySomewhere(.viewLetters) else { throw Refusal.forbidden }
        var form = try context.submission.form
        if let id = SavedFilter.ID(form.typed("remove")) {
            try await parts.filters.remove(id, by: context.person.id)
            return context.redirect(to: .letterDesk)
        }
        let name = form.line("filter-name", Phrase("Tên bộ lọc", "Name"), upTo: SavedFilter.longestName)
        let query = try FormFields(urlEncoded: form.typed("query").utf8)
        // Read and written anew, so that nothing is kept but what narrows the list down.
        let choice = LetterChoice(
            query, among: context.person.authority.letterUnits, usually: .open, table: parts.letters.table)
        do {
            guard form.isRight else { throw Refusals([]) }
            try await parts.filters.save(
                choice.query, of: LetterChoice.list, as: name, by: context.person.id)
            return context.redirect(
                to: choice.address, saying: Phrase("Đã lưu bộ lọc.", "The filter is kept."))
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        return try await page(query, form, context, status: .unprocessableContent)
    }

    private func confirmation(
        _ records: [LetterRecord], _ assignee: (id: Person.ID, name: String), _ form: Form
    ) -> ConfirmationPage {
        let names = records.map { "\($0.number)" }.joined(separator: ", ")
        var hidden: [(name: String, value: String)] = [
            ("confirmed", "co"), ("officer", assignee.id.description), ("back", form.typed("back")),
        ]
        for record in records {
            hidden += [("letter", record.id.description), ("revision", String(record.revision))]
        }
        return ConfirmationPage(
            title: Phrase("Giao nhiều đơn", "Give several letters"),
            consequence: Phrase(
                "Giao \(records.count) đơn (\(names)) cho \(assignee.name).",
                "\(assignee.name) is given \(records.count) letters (\(names))."),
            deed: Phrase("Giao", "Give"), address: .letterAssignment, back: .letterDesk,
            trail: [Crumb(Phrase("Đơn thư", "Letters"), .letterDesk)], hidden: hidden)
    }

    private func page(
        _ query: FormFields, _ form: Form, _ context: SignedInContext, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let (person, parts) = (context.person, parts)
        guard person.authority.maySomewhere(.viewLetters) else { throw Refusal.forbidden }
        let page = try await parts.archive.read { reading in
            try LetterDeskPage(query, form, person, parts.letters, reading)
        }
        return try context.page(page, status: status)
    }
}

extension LetterDeskPage {
    init(
        _ query: FormFields, _ form: Form, _ person: SignedInPerson, _ letters: LetterStore,
        _ reading: Reading
    ) throws {
        let authority = person.authority
        let queues = Self.queues(of: authority)
        units = authority.letterUnits
        let choice = LetterChoice(query, among: units, usually: queues.first ?? .open, table: letters.table)
        self.choice = choice
        self.queues = queues
        let whole = authority.letterReader
        let reader =
            choice.unit.map { unit in
                let ids = [unit.id] + authority.tree.everyPredecessor(of: unit.id)
                return LetterReader(
                    person: person.id, units: ids, headed: ids.filter(whole.headed.contains))
            } ?? whole
        var filter = choice.filter(for: person.id, letters.table)
        if choice.isLate { filter.lateOn = reading.today }
        (count, lateCount) = try LetterStore.count(
            filter, for: reader, upTo: Self.mostCounted + 1, in: reading)
        let listed = try LetterStore.list(
            filter, for: reader, limit: LetterChoice.perPage,
            offset: (choice.page - 1) * LetterChoice.perPage,
            in: reading)
        var words = LetterLines(letters.table, authority)
        lines = listed.map { words.line($0) }
        mayAssign = !lines.isEmpty && authority.maySomewhere(.assignLetters)
        officers =
            try (choice.unit ?? (units.count == 1 ? units.first : nil)).map {
                try PersonStore.letterOfficers(of: $0.id, in: reading)
            } ?? []
        filters = try SavedFilterStore.filters(of: person.id, list: LetterChoice.list, in: reading)
        today = reading.today
        calendar = try DueClock.current(in: reading).calendar
        mayReceive = authority.maySomewhere(.receiveLetter)
        mayExport = true
        self.form = form
    }

    /// Beyond this, a queue is only said to be longer.
    static let mostCounted = 1_000

    /// The queues of somebody's desk, the one that waits for this person first.
    private static func queues(of authority: Authority) -> [LetterChoice.Queue] {
        if authority.holds(.unitHead) {
            return [.toDecide, .open, .mine, .toClassify, .afterDecision, .done, .all]
        }
        if authority.holds(.caseOfficer) { return [.mine, .open, .toClassify, .afterDecision, .done, .all] }
        if authority.holds(.receptionOfficer) { return [.toClassify, .open, .mine, .done, .all] }
        return [.open, .toClassify, .mine, .done, .all]
    }
}

extension LetterChoice {
    func filter(for person: Person.ID, _ table: LetterTable) -> LetterFilter {
        var filter = LetterFilter()
        switch queue {
        case .mine:
            filter.isOpen = true
            filter.officer = person
        case .toClassify: filter.waiting = .classification
        case .toDecide: filter.waiting = .decision
        case .open: filter.isOpen = true
        case .afterDecision:
            filter.isOpen = false
            filter.hasDue = true
        case .done: filter.isOpen = false
        case .all: break
        }
        if let state { (filter.states, filter.waiting) = ([state], nil) }
        if let officer { filter.officer = officer }
        filter.kind = kind
        filter.words = words
        return filter
    }
}
