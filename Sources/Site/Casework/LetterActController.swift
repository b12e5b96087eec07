import Civics
import Hummingbird
import HTTPTypes
import Records

/// The acts of the table, each with the form it needs. Only what table, role and state allow is found.
struct LetterActController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.LetterRoute.act.route, use: new)
        group.post(Address.LetterRoute.act.route, use: carryOut)
    }

    func new(_ request: Request, context: SignedInContext) async throws -> Response {
        let (record, act) = try await found(context)
        guard isAllowed(act, on: record, context) else { throw Refusal.notFound }
        var values: [(name: String, value: String)] = [("day", context.today.description)]
        if act.key == "complain_again" {
            let letters = parts.letters
            let next = try await parts.archive.read { try letters.nextLevel(of: record.letter, in: $0) }
            values.append(("unit", next?.id.description ?? ""))
        }
        if act.needs.contains("kind") { values.append(("kind", record.letter.kind.rawValue)) }
        return try context.page(try await page(record, act, .blank(values), context))
    }

    func carryOut(_ request: Request, context: SignedInContext) async throws -> Response {
        let (record, act) = try await found(context)
        var form = try context.submission.form
        let seen = Int(form.number("revision", Phrase("Bản", "Version")) ?? 0)
        // Somebody was quicker, and the act may not be allowed any longer: told before anything else.
        guard seen == record.revision else {
            form.refuse(LetterStore.changedMeanwhile)
            return try context.page(
                try await page(record, act, form, since: seen, context), status: .conflict)
        }
        guard isAllowed(act, on: record, context) else { throw Refusal.notFound }
        do {
            let work = try await work(act, on: record, &form, context)
            guard form.isRight, let work else { throw Refusals([]) }
            let after = try await parts.letters.carryOut(
                work, on: record.id, by: context.person.authority.letterHand)
            let isStillSeen = context.person.authority.letterReader.maySee(after)
            let entries = try await parts.archive.read { try LetterStore.entries(of: record.id, in: $0) }
            let left = entries.last { $0.unit == record.letter.unit }
            // Who seals a letter, or passes it on, may not see any more what they did.
            let mayLookBack =
                left.map { context.person.authority.letterReader.maySee($0, of: after) } ?? false
            let next: Address =
                isStillSeen
                ? .letter(record.id)
                : mayLookBack ? .letterEntry(record.id, left?.place ?? 0) : .letterDesk
            return context.redirect(
                to: next,
                saying: Phrase("Đã ghi: \(act.name.vietnamese).", "Entered: \(act.name.english)."))
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        return try context.page(try await page(record, act, form, context), status: .unprocessableContent)
    }

    private func found(_ context: SignedInContext) async throws -> (LetterRecord, LetterAct) {
        let record = try await context.letter(parts)
        guard let act = parts.letters.table.act(try context.parameters.text("act")),
            !context.person.authority.letterRoles(in: record.letter.unit).isDisjoint(with: act.roles)
        else { throw Refusal.notFound }
        return (record, act)
    }

    private func isAllowed(_ act: LetterAct, on record: LetterRecord, _ context: SignedInContext) -> Bool {
        parts.letters.table.acts(
            from: record.letter.state, kind: record.letter.kind,
            by: context.person.authority.letterRoles(in: record.letter.unit)
        ).contains(act) && record.letter.isPlace(of: act, in: parts.letters.table)
    }

    private func page(
        _ record: LetterRecord, _ act: LetterAct, _ form: Form, since revision: Int? = nil,
        _ context: SignedInContext
    ) async throws -> LetterActPage {
        let (law, table, language) = (Law.shipped, parts.letters.table, context.language)
        let tree = context.person.authority.tree
        let (choices, steps) = try await parts.archive.read { reading in
            (
                try LetterActField.Choices(for: act, record, tree, parts.letters, reading),
                try revision.map { try LetterStore.steps(of: record.id, after: $0, in: reading) } ?? []
            )
        }
        return LetterActPage(
            id: record.id, number: record.number.description, subject: record.subject, act: act,
            leadsTo: act.to.flatMap { table.state($0)?.name },
            articles: law.rules(of: act, on: record.letter, in: table, day: context.today).map {
                (law.citation(of: $0), .rule($0.key))
            },
            document: act.document.flatMap {
                LetterDocuments.shipped.document(
                    $0, for: record.letter.kind, at: record.letter.instance)?.name
            },
            choices: choices, revision: record.revision, form: form,
            meanwhile: steps.map { step in
                Timeline.Event(
                    Format.moment(step.at, language),
                    "\(table.act(step.act)?.name ?? Phrase(name: step.act), language)",
                    who: step.by)
            })
    }

    /// Reads what the act needs out of the form; what is missing is told beside its field.
    private func work(
        _ act: LetterAct, on record: LetterRecord, _ form: inout Form, _ context: SignedInContext
    ) async throws -> LetterWork? {
        let tree = context.person.authority.tree
        let letters = parts.letters
        let choices = try await parts.archive.read {
            try LetterActField.Choices(for: act, record, tree, letters, $0)
        }
        typealias Label = LetterActField.Label
        let day = form.day("day", Label.day)
        var work = LetterWork(act.key, revision: record.revision, day: day ?? context.today)
        for need in act.needs {
            switch need {
            case "kind": work.kind = form.choice("kind", Label.kind, as: LetterKind.self)
            case "field":
                work.details["field"] =
                    form.choice("field", Label.field, as: LetterField.self)?.rawValue
            case "eligibility":
                let isEligible = form.line("eligibility", Label.eligibility, upTo: 20)
                work.details["eligibility"] = isEligible
                work.details["eligibility_reason"] = form.text(
                    "eligibility-reason", Label.eligibilityReason, upTo: 1_000,
                    isRequired: isEligible == "ineligible")
            case "competence":
                let competence = form.line("competence", Label.competence, upTo: 20)
                work.details["competence"] = competence
                work.details["competent_body"] = form.line(
                    "competent-body", Label.body, isRequired: competence == "other")
            case "parts":
                for number in 1...LetterActField.mostParts {
                    let text = form.text(
                        "part-\(number)", Phrase("Nội dung \(number)", "Matter \(number)"), upTo: 5_000,
                        isRequired: number <= 2)
                    guard !text.isEmpty,
                        let kind = form.choice("part-kind-\(number)", Label.kind, as: LetterKind.self)
                    else { continue }
                    work.parts.append((kind, text))
                }
            case "letter":
                let typed = form.line("letter", Label.letter, upTo: 30)
                work.letter = LetterRecord.Number(typed)
                if work.letter == nil, !typed.isEmpty {
                    form.refuse(
                        "letter", Phrase("Ghi số đến như 17/2022.", "Write the number as 17/2022."))
                }
            case "unit", "superior":
                let id = form.identifier("unit", Label.unit, of: Unit.self)
                work.unit = choices.units.first { $0.id == id }?.id
                if id != nil, work.unit == nil { form.refuse("unit", Self.notOffered) }
            case "officer":
                let id = form.identifier("officer", Label.officer, of: Person.self)
                work.officer = choices.officers.first { $0.id == id }
                if id != nil, work.officer == nil { form.refuse("officer", Self.notOffered) }
            case "variant":
                let name = form.line("variant", Label.variant, upTo: 60)
                work.variant = choices.variants.first { $0.name == name }?.name
                if !name.isEmpty, work.variant == nil { form.refuse("variant", Self.notOffered) }
            case "outcome":
                let outcome = form.line("outcome", Label.outcome, upTo: 20)
                if !outcome.isEmpty, !["right", "partly", "wrong"].contains(outcome) {
                    form.refuse("outcome", Self.notOffered)
                }
                work.details["outcome"] = outcome
            case "remote" where choices.mayBeRemote:
                if form.isChecked("remote") { work.variant = "remote" }
            case "coercion" where choices.asksCoercion:
                work.details[need] = form.isChecked("coercion") ? "yes" : "no"
            case "representatives":
                work.representatives = form.lines(
                    "representatives", LetterWords.Label.representatives, upTo: 3_000)
            case "until":
                work.until = form.day("until", Label.until)
            case "result":
                work.details[need] = form.text("result", Label.result, upTo: 2_000, isRequired: false)
            case "reason": work.details[need] = form.text("reason", Label.reason, upTo: 2_000)
            case "part": work.details[need] = form.text("part", Label.part, upTo: 2_000)
            case "minutes": work.details[need] = form.text("minutes", Label.minutes, upTo: 20_000)
            case "answer": work.details[need] = form.text("answer", Label.answer, upTo: 20_000)
            case "ground" where !choices.grounds.isEmpty:
                // The paper is in Vietnamese, and says it in words.
                work.details[need] =
                    form.choice("ground", Label.ground, as: NonAcceptanceGround.self)?.name.vietnamese
            case "ground": work.details[need] = form.line("ground", Label.ground)
            case "body": work.details[need] = form.line("body", Label.body)
            default: continue
            }
        }
        return day == nil ? nil : work
    }

    private static let notOffered = Phrase(
        "Hãy chọn một trong các lựa chọn đã cho.", "Choose one of the choices given.")
}
