import Civics
import Hummingbird
import Records

/// Entering afterwards a reception that the head held and nobody had planned.
struct ReceptionSupplementController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.receptionSupplement.route, use: new)
        group.post(Address.receptionSupplement.route, use: enter)
    }

    func new(_ request: Request, context: SignedInContext) async throws -> Response {
        let unit = try context.planningUnit()
        let form = Form.blank([
            ("unit", unit.code), ("opens", "07:30"), ("closes", "11:30"),
            ("place", "Phòng tiếp công dân, trụ sở \(unit.name)"),
        ])
        return try context.page(Self.page(of: unit, form, context))
    }

    func enter(_ request: Request, context: SignedInContext) async throws -> Response {
        var form = try context.submission.form
        let unit = try context.planningUnit(form.typed("unit"))
        let day = form.day("day", Self.day)
        let opens = form.minuteOfDay("opens", ReceptionPlanPage.opens)
        let closes = form.minuteOfDay("closes", ReceptionPlanPage.closes)
        let place = form.line("place", ReceptionPlanPage.place, upTo: ReceptionSession.longestPlace)
        let receiver = form.line("receiver", SessionDeskPage.receiver, upTo: 120)
        let reason = form.line("reason", Self.reason, upTo: ReceptionSession.longestReason)
        do {
            guard form.isRight, let day, let opens, let closes else { throw Refusals([]) }
            let session = try await parts.reception.receptions.supplement(
                SessionDraft(
                    day: day, hours: OfficeHours(opens: opens, closes: closes), place: place,
                    receiver: receiver, capacity: 1, postedOn: nil),
                reason: reason, of: unit.id, by: context.person.authority.receptionHand)
            return context.redirect(
                to: .sessionDesk(session.id),
                saying: Phrase("Đã ghi bổ sung buổi tiếp.", "The reception is entered afterwards."))
        } catch let refusal as Refusal where refusal.concernsForm {
            form.refuse(refusal)
        } catch let refusals as Refusals {
            form.refuse(refusals)
        }
        return try context.page(Self.page(of: unit, form, context), status: .unprocessableContent)
    }

    private static let day = Phrase("Ngày đã tiếp", "Day it was held")
    private static let reason = Phrase("Vì sao chưa có trong lịch", "Why it was not in the schedule")

    private static func page(of unit: Unit, _ form: Form, _ context: SignedInContext) -> ReceptionFormPage {
        let language = context.language
        let (days, first) = (
            ReceptionSession.supplementDays, context.today.adding(days: -ReceptionSession.supplementDays)
        )
        let fields = [
            FormField(
                "day", day, .day,
                hint: Phrase(
                    "Từ \(Format.day(first, .vietnamese)) đến hôm nay.",
                    "From \(Format.day(first, .english)) to today.")),
            FormField("opens", ReceptionPlanPage.opens, .time),
            FormField("closes", ReceptionPlanPage.closes, .time),
            FormField("place", ReceptionPlanPage.place), FormField("receiver", SessionDeskPage.receiver),
            FormField(
                "reason", reason,
                hint: Phrase(
                    "Lý do và ngày ghi hiện ở trang theo dõi.",
                    "The reason and this day are shown on the watch.")
            ),
        ]
        return ReceptionFormPage(
            title: Phrase("Ghi bổ sung buổi đã tiếp", "Enter a reception afterwards"),
            lead: Phrase(
                "Chỉ dùng khi người đứng đầu đã trực tiếp tiếp mà buổi ấy chưa có trong lịch, trong vòng \(days) ngày. Buổi này được tính, và luôn ghi rõ là ghi bổ sung.",
                "Only where the head received in person and the reception was not in the schedule, within \(Format.days(days, .english)). It counts, and is always marked as entered afterwards."
            ),
            above: "<p class=\"sheet-unit\">\(unit.name)</p>",
            deed: Phrase("Ghi bổ sung", "Enter it"), address: .receptionSupplement,
            back: Address.receptionPlan.adding("don-vi", unit.code),
            trail: [
                Crumb(Phrase("Bàn làm việc", "Desk"), .desk),
                Crumb(Phrase("Tiếp công dân", "Receptions"), .receptionDesk(of: unit)),
            ],
            hidden: [("unit", unit.code)], form: form,
            fields: "\(fields.markup { $0.view(form, language) })")
    }
}
