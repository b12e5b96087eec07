import Civics
import Hummingbird
import Records

/// Ends an assignment, and says that a task of the programme was done, or was not: each asked once more, with its day.
struct CommitteeRecordController {
    let desk: CommitteeDeskController
    private var parts: SiteParts { desk.parts }

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.taskDoneRoute.route, use: askWhenDone)
        group.post(Address.taskDoneRoute.route, use: finish)
        group.get(Address.taskReopeningRoute.route, use: askToReopen)
        group.post(Address.taskReopeningRoute.route, use: reopen)
        group.get(Address.assignmentEndRoute.route, use: askSinceWhen)
        group.post(Address.assignmentEndRoute.route, use: relieve)
    }

    func askWhenDone(_ request: Request, context: SignedInContext) async throws -> Response {
        let kept = try await desk.kept(context)
        let task = try kept.task(context)
        let day = task.doneOn ?? context.today
        return try context.page(page(task, kept, .blank([("done_on", day.description)])))
    }

    func finish(_ request: Request, context: SignedInContext) async throws -> Response {
        let kept = try await desk.kept(context)
        let task = try kept.task(context)
        var form = try context.submission.form
        let entered = try await desk.entering(&form) { form in
            guard let day = form.day("done_on", UnitLabel.doneOn), form.isRight else { return false }
            try await parts.committees.finish(
                task.id, of: kept.unit.id, on: day, by: context.person.actor)
            return true
        }
        guard entered else { return try context.page(page(task, kept, form), status: .unprocessableContent) }
        return context.redirect(
            to: .committeeDesk(kept.unit.code), saying: Phrase("Nhiệm vụ đã xong.", "The task is done."))
    }

    func askToReopen(_ request: Request, context: SignedInContext) async throws -> Response {
        let kept = try await desk.kept(context)
        let task = try kept.task(context)
        return try context.page(
            ConfirmationPage(
                title: Phrase("Bỏ ghi hoàn thành: \(task.task)", "Not done after all: \(task.task)"),
                consequence: Phrase(
                    "Nhiệm vụ trở lại “\(CommitteeTask.State.open.name.vietnamese)” hoặc “\(CommitteeTask.State.late.name.vietnamese)”, tuỳ theo hạn.",
                    "The task is “\(CommitteeTask.State.open.name.english)” or “\(CommitteeTask.State.late.name.english)” again, by its due day."
                ),
                deed: Phrase("Bỏ ghi hoàn thành", "Take it back"),
                address: .taskReopening(task.id, kept.unit.code), back: .committeeDesk(kept.unit.code),
                trail: kept.trail))
    }

    func reopen(_ request: Request, context: SignedInContext) async throws -> Response {
        let kept = try await desk.kept(context)
        let task = try kept.task(context)
        try await parts.committees.finish(task.id, of: kept.unit.id, on: nil, by: context.person.actor)
        return context.redirect(
            to: .committeeDesk(kept.unit.code),
            saying: Phrase("Đã bỏ ghi hoàn thành.", "The task is open again."))
    }

    func askSinceWhen(_ request: Request, context: SignedInContext) async throws -> Response {
        let kept = try await desk.kept(context)
        let assignment = try kept.assignment(context)
        return try context.page(
            page(assignment, kept, .blank([("from", context.today.description)])))
    }

    func relieve(_ request: Request, context: SignedInContext) async throws -> Response {
        let kept = try await desk.kept(context)
        let assignment = try kept.assignment(context)
        var form = try context.submission.form
        let entered = try await desk.entering(&form) { form in
            guard let day = form.day("from", UnitLabel.relievedOn), form.isRight else { return false }
            try await parts.committees.endAssignment(
                assignment.id, of: kept.unit.id, with: day.adding(days: -1), by: context.person.actor)
            return true
        }
        guard entered else {
            return try context.page(page(assignment, kept, form), status: .unprocessableContent)
        }
        return context.redirect(
            to: .committeeDesk(kept.unit.code),
            saying: Phrase("Đã thôi phân công.", "The assignment has ended."))
    }

    private func page(
        _ task: CommitteeTask, _ kept: CommitteeDeskController.Kept, _ form: Form
    ) -> FieldsPage {
        FieldsPage(
            title: Phrase("Ghi hoàn thành: \(task.task)", "Done: \(task.task)"),
            lead: Phrase(
                "Hạn: \(Format.day(task.dueOn, .vietnamese)). Ghi nhầm thì sửa lại được ở hồ sơ Ban Chỉ đạo.",
                "Due on \(Format.day(task.dueOn, .english)). A mistake can be put right in the committee’s records."
            ),
            fields: { _ in [FormField("done_on", UnitLabel.doneOn, .day)] }, form: form,
            deed: Phrase("Ghi đã hoàn thành", "Enter that it is done"),
            address: .taskDone(task.id, kept.unit.code), back: .committeeDesk(kept.unit.code),
            trail: kept.trail)
    }

    private func page(
        _ assignment: CommitteeAssignment, _ kept: CommitteeDeskController.Kept, _ form: Form
    ) -> FieldsPage {
        let unit = kept.tree.named(assignment.unit)
        let member = kept.committee?.members.first { $0.id == assignment.member }?.name ?? ""
        return FieldsPage(
            title: Phrase("Thôi phụ trách \(unit)", "End charge of \(unit)"),
            lead: Phrase(
                "\(member) không còn phụ trách \(unit) từ ngày ghi dưới đây. Những ngày trước đó vẫn giữ nguyên.",
                "\(member) is not in charge of \(unit) from the day below on. The days before stay as they were."
            ),
            fields: { _ in [FormField("from", UnitLabel.relievedOn, .day)] }, form: form,
            deed: Phrase("Thôi phụ trách", "End the charge"),
            address: .assignmentEnd(assignment.id, kept.unit.code), back: .committeeDesk(kept.unit.code),
            trail: kept.trail)
    }
}

extension CommitteeDeskController.Kept {
    fileprivate func task(_ context: SignedInContext) throws -> CommitteeTask {
        let id = try context.parameters.identifier("id", of: CommitteeTask.self)
        guard let task = committee?.tasks.first(where: { $0.id == id }) else { throw Refusal.notFound }
        return task
    }

    fileprivate func assignment(_ context: SignedInContext) throws -> CommitteeAssignment {
        let id = try context.parameters.identifier("id", of: CommitteeAssignment.self)
        guard let assignment = committee?.assignments.first(where: { $0.id == id }),
            assignment.term.contains(tree.day)
        else { throw Refusal.notFound }
        return assignment
    }
}
