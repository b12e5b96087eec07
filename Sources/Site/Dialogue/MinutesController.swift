import Civics
import HTTPTypes
import Hummingbird
import Records

/// Taking the minutes on a phone or laptop: who came, each question from the room, each end, and the closing. Every
/// piece is saved on its own; what is sent twice counts once.
struct MinutesController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.DialogueRoute.minutes.route, use: show)
        for route in [
            Address.DialogueRoute.attendance, Address.DialogueRoute.entry, Address.DialogueRoute.closing,
            Address.DialogueRoute.code,
        ] {
            group.get(route.route, use: goBack)
        }
        group.post(Address.DialogueRoute.attendance.route, use: count)
        group.post(Address.DialogueRoute.entry.route, use: enter)
        group.post(Address.DialogueRoute.closing.route, use: close)
        group.post(Address.DialogueRoute.admission.route, use: admit)
        group.post(Address.DialogueRoute.code.route, use: giveCode)
        group.get(Address.DialogueRoute.ending.route, use: askEnd)
        group.post(Address.DialogueRoute.ending.route, use: end)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        try await page(context.dialogue(parts), MinutesForms(), context)
    }

    /// Whoever comes back to a form that was refused finds the minutes.
    func goBack(_ request: Request, context: SignedInContext) async throws -> Response {
        context.redirect(to: .dialogueMinutes(try await context.dialogue(parts).dialogue.id))
    }

    func count(_ request: Request, context: SignedInContext) async throws -> Response {
        let record = try await context.dialogue(parts)
        var form = try context.submission.form
        let people = form.number("participants", MinutesPage.participants, in: 1...100_000)
        let sides = record.dialogue.kind == .workplace ? Self.sides(&form) : nil
        return try await act(record, form, \.attendance, context) {
            guard let people else { throw Refusals([]) }
            _ = try await parts.dialogues.count(
                DialogueAttendance(participants: Int(people), workplace: sides), at: record.dialogue.id,
                revision: form.revision(), by: context.hand)
        }
    }

    func enter(_ request: Request, context: SignedInContext) async throws -> Response {
        let record = try await context.dialogue(parts)
        var form = try context.submission.form
        let text = form.text("text", DialogueQuestionController.text, upTo: DialogueQuestion.longestText)
        let name = form.line("name", MinutesPage.asker, upTo: DialogueQuestion.longestName, isRequired: false)
        let key = form.typed("key")
        let ending: DialogueEndDraft?
        do {
            ending = try QuestionEndPage.draft(along: &form)
        } catch is Refusals {
            // What is wrong with the end is noted in the form, and told with the rest.
            ending = nil
        }
        return try await act(record, form, \.entry, context) {
            _ = try await parts.dialogues.enter(
                text, name: name, key: key, ending: ending, at: record.dialogue.id, by: context.hand)
        }
    }

    func close(_ request: Request, context: SignedInContext) async throws -> Response {
        let record = try await context.dialogue(parts)
        var form = try context.submission.form
        let secretary = form.line("secretary", MinutesPage.secretary, upTo: 120)
        let conclusion = form.text("conclusion", MinutesPage.conclusion, upTo: 8_000)
        return try await act(record, form, \.closing, context, to: .dialogueDesk(record.dialogue.id)) {
            _ = try await parts.dialogues.close(
                record.dialogue.id, secretary: secretary, conclusion: conclusion, revision: form.revision(),
                by: context.hand)
        }
    }

    func admit(_ request: Request, context: SignedInContext) async throws -> Response {
        let (record, question) = try await question(context)
        var form = try context.submission.form
        try await parts.dialogues.admit(question.id, revision: form.revision(), by: context.hand)
        return context.redirect(
            to: .dialogueDesk(record.dialogue.id),
            saying: Phrase(
                "Đã đưa vào chương trình; mọi người đọc được.", "It is on the agenda; others read it."))
    }

    func giveCode(_ request: Request, context: SignedInContext) async throws -> Response {
        let (record, question) = try await question(context)
        let code = try await parts.dialogues.giveCode(for: question.id, by: context.hand)
        return try context.page(QuestionCodePage(record: record, question: question, code: code))
    }

    func askEnd(_ request: Request, context: SignedInContext) async throws -> Response {
        let (record, question) = try await question(context)
        let form = QuestionEndForm.blank(question, in: record)
        return try context.page(QuestionEndPage(record: record, question: question, form: form))
    }

    func end(_ request: Request, context: SignedInContext) async throws -> Response {
        let (record, question) = try await question(context)
        var form = try context.submission.form
        do {
            let draft = try QuestionEndPage.draft(&form)
            _ = try await parts.dialogues.end(
                question.id, draft, revision: form.revision(), by: context.hand)
            let isComing = record.dialogue.plan.day > record.today
            return context.redirect(
                to: isComing ? .dialogueDesk(record.dialogue.id) : .dialogueMinutes(record.dialogue.id),
                saying: Phrase("Đã ghi kết quả của câu hỏi.", "The end of the question is entered."))
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        return try context.page(
            QuestionEndPage(record: record, question: question, form: form), status: .unprocessableContent)
    }

    private static func sides(_ form: inout Form) -> WorkplaceSides? {
        let employees = form.number("employees", MinutesPage.employees, in: 1...10_000_000)
        let employer = form.number("employer-members", MinutesPage.employerMembers, in: 0...10_000)
        let members = form.number("employee-members", MinutesPage.employeeMembers, in: 0...10_000)
        let present = form.number("present", MinutesPage.present, in: 0...10_000)
        guard let employees, let employer, let members, let present else { return nil }
        return WorkplaceSides(
            employees: Int(employees), employerMembers: Int(employer), employeeMembers: Int(members),
            employeesPresent: Int(present), isEmployerRepresented: form.isChecked("represented"))
    }

    private func act(
        _ record: DialogueRecord, _ typed: Form, _ place: WritableKeyPath<MinutesForms, Form?>,
        _ context: SignedInContext, to address: Address? = nil, _ deed: () async throws -> Void
    ) async throws -> Response {
        var form = typed
        do {
            guard form.isRight else { throw Refusals([]) }
            try await deed()
            return context.redirect(
                to: address ?? .dialogueMinutes(record.dialogue.id), saying: Phrase("Đã lưu.", "Saved."))
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        var forms = MinutesForms()
        forms[keyPath: place] = form
        return try await page(record, forms, context, status: .unprocessableContent)
    }

    private func page(
        _ record: DialogueRecord, _ forms: MinutesForms, _ context: SignedInContext,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let askers = try await parts.archive.read { try DialogueStore.askers(of: record.dialogue.id, in: $0) }
        return try context.page(MinutesPage(record: record, askers: askers, forms: forms), status: status)
    }

    private func question(_ context: SignedInContext) async throws -> (DialogueRecord, DialogueQuestion) {
        let record = try await context.dialogue(parts)
        let id = try context.parameters.identifier("question", of: DialogueQuestion.self)
        guard let question = record.questions.first(where: { $0.id == id }) else { throw Refusal.notFound }
        return (record, question)
    }
}

/// The forms of the minutes that were refused, each shown again where it stands.
struct MinutesForms: Sendable {
    var attendance: Form?
    var entry: Form?
    var closing: Form?

    /// What was refused, for the summary at the top.
    var refused: Form? { attendance ?? entry ?? closing }
}
