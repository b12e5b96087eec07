import Civics
import Hummingbird
import HTTPTypes
import Records

/// Booking a turn without an account, and what its holder does afterwards with the code.
struct TurnBookingController {
    let parts: SiteParts

    private static let allowance = RateLimiter.Allowance(10, perSeconds: 3_600)

    func addRoutes(to group: RouterGroup<SiteContext>) {
        group.get(Address.ReceptionRoute.booking.route, use: new)
        group.post(Address.ReceptionRoute.booking.route, use: book)
        group.get(Address.openedTurn.route, use: show)
        group.post(Address.openedTurnCancelling.route, use: cancel)
        group.get(Address.openedVisit.route, use: showVisit)
    }

    func new(_ request: Request, context: SiteContext) async throws -> Response {
        try context.page(try await page(context, .blank([("people", "1")])))
    }

    func book(_ request: Request, context: SiteContext) async throws -> Response {
        let id = try context.parameters.identifier("id", of: ReceptionSession.self)
        var form = try context.submission.form
        // A field that people do not see and programs fill in.
        guard form.typed("website").isEmpty else { return context.redirect(to: .reception(id)) }
        let booking = form.turnBooking()
        do {
            guard form.isRight, let booking else { throw Refusals([]) }
            try await parts.limiter.take(
                "turn \(context.caller(request))", Self.allowance, at: context.now)
            let (turn, code) = try await parts.reception.turns.book(booking, at: id)
            let receipt = try await receipt(of: turn, code)
            var response = try context.page(receipt)
            response.headers[.cacheControl] = "no-store"
            return response
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        } catch let refused as RequestRefusal {
            form.refuse(refused)
            return try context.page(try await page(context, form), refusedBy: refused)
        }
        return try context.page(try await page(context, form), status: .unprocessableContent)
    }

    func show(_ request: Request, context: SiteContext) async throws -> Response {
        guard let id = context.openedReceipt("turn").flatMap({ Turn.ID($0) }) else {
            return context.redirect(to: .receipt)
        }
        let units = parts.units
        return try context.page(try await parts.archive.read { try OpenedTurnPage(id, units, $0) })
    }

    /// The page of a code that was given to somebody who came without booking.
    func showVisit(_ request: Request, context: SiteContext) async throws -> Response {
        guard let id = context.openedReceipt("visit").flatMap({ Visit.ID($0) }) else {
            return context.redirect(to: .receipt)
        }
        let units = parts.units
        let page = try await parts.archive.read { try OpenedVisitPage(id, units.tree($0), $0) }
        var response = try context.page(page)
        response.headers[.cacheControl] = "no-store"
        return response
    }

    func cancel(_ request: Request, context: SiteContext) async throws -> Response {
        guard let id = context.openedReceipt("turn").flatMap({ Turn.ID($0) }) else {
            return context.redirect(to: .receipt)
        }
        do {
            _ = try await parts.reception.turns.cancel(id)
            return context.redirect(
                to: .openedTurn,
                saying: Phrase(
                    "Đã huỷ lượt. Cảm ơn ông/bà đã nhường chỗ cho người khác.",
                    "Your turn is given up. Thank you for leaving it to somebody else."))
        } catch let refusal as Refusal where refusal.kind == .conflict {
            return context.redirect(to: .openedTurn, saying: refusal.reason, .wrong)
        }
    }

    private func page(_ context: SiteContext, _ form: Form) async throws -> ReceptionFormPage {
        let id = try context.parameters.identifier("id", of: ReceptionSession.self)
        let (units, receptions) = (parts.units, parts.reception.receptions)
        let (session, name, group, taken) = try await parts.archive.read { reading in
            let session = try ReceptionStore.session(id, in: reading)
            return (
                session, try units.tree(reading).named(session.unit),
                try receptions.rules(in: reading).groups(on: session.day),
                try TurnStore.booked(at: [id], in: reading)[id] ?? 0
            )
        }
        if context.submission.isEmpty { try session.checkBooking(at: context.now, taken: taken) }
        return TurnForm(session: session, unitName: name, group: group, form: form).page(context.language)
    }

    private func receipt(of turn: Turn, _ code: ReceiptCode) async throws -> TurnReceiptPage {
        let (units, settings) = (parts.units, parts.settings)
        return try await parts.archive.read { reading in
            let session = try ReceptionStore.session(turn.session, in: reading)
            return TurnReceiptPage(
                turn: turn, session: session, unitName: try units.tree(reading).named(session.unit),
                code: code.grouped, origin: settings.origin)
        }
    }
}

extension Submission {
    fileprivate var isEmpty: Bool {
        if case .none = self { true } else { false }
    }
}

extension Form {
    /// What is booked, by those who come and at the counter alike.
    mutating func turnBooking() -> TurnBooking? {
        let name = line("name", TurnForm.name, upTo: TurnBooking.longestName)
        let phone = line("phone", TurnForm.phone, upTo: 20, isRequired: false)
        let matter = line("matter", TurnForm.matter, upTo: TurnBooking.longestMatter)
        let people = number("people", TurnForm.people, in: 1...Int64(TurnBooking.mostPeople))
        let names = lines("representatives", TurnForm.representatives, upTo: 600)
        guard let people else { return nil }
        return TurnBooking(
            name: name, phone: phone, matter: matter, people: Int(people), representatives: names)
    }
}
