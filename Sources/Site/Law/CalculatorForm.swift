import Civics

/// What the calculator asks.
enum CalculatorForm {
    /// How many pauses can be filled in at once.
    static let pauses = 3

    static let rule = Phrase("Quy định", "Rule")
    static let start = Phrase("Ngày bắt đầu", "Day of the event")
    static let variant = Phrase("Trường hợp", "Case")
    static let extended = Phrase("Gia hạn thêm (ngày)", "Extended by (days)")
    static let decidedOn = Phrase("Ngày quyết định gia hạn", "Day of the extension")

    /// The question, or nothing where the form is not right.
    static func question(_ form: inout Form) -> ClockQuestion? {
        let rule = form.line("quy-dinh", rule)
        let start = form.day("ngay", start)
        let variant = form.line("truong-hop", variant, isRequired: false)
        let pauses = (1...pauses).compactMap { pause($0, &form) }
        let days = form.number(
            "gia-han", extended, in: 0...Int64(DueClock.longestExtensionDays), isRequired: false)
        let decided = form.day("gia-han-ngay", decidedOn, isRequired: false)
        if decided != nil, days == nil, form.problem("gia-han") == nil {
            form.refuse(
                "gia-han", Phrase("Hãy ghi số ngày gia hạn.", "Give the number of days of the extension."))
        }
        guard form.isRight, let start else { return nil }
        return ClockQuestion(
            rule, from: start, variant: variant.isEmpty ? nil : variant, pauses: pauses,
            extension: days.flatMap { $0 == 0 ? nil : ClockExtension(days: Int($0), decidedOn: decided) })
    }

    /// The refusals of the clock, beside the fields of this form.
    static func placed(_ refusal: Refusal) -> Refusal {
        let places = [
            "rule": "quy-dinh", "start": "ngay", "variant": "truong-hop", "pauses": "dung-tu-1",
            "extended": "gia-han",
        ]
        return Refusal(
            refusal.kind, refusal.reason, field: refusal.field.flatMap { places[$0] },
            article: refusal.article)
    }

    private static func pause(_ place: Int, _ form: inout Form) -> Pause? {
        let (from, to) = ("dung-tu-\(place)", "dung-den-\(place)")
        guard !form.typed(from).isEmpty || !form.typed(to).isEmpty else { return nil }
        let first = form.day(from, Phrase("Tạm đình chỉ từ ngày", "Paused from"))
        let last = form.day(to, Phrase("Tạm đình chỉ đến ngày", "Paused to"))
        guard let first, let last else { return nil }
        guard let pause = Pause(first, last) else {
            form.refuse(
                to,
                Phrase(
                    "Ngày cuối của thời gian tạm đình chỉ không được trước ngày đầu.",
                    "The last day of the pause may not come before the first."))
            return nil
        }
        return pause
    }
}
