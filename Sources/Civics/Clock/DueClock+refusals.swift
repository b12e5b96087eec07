extension DueClock {
    func noSuchRule(_ key: String) -> Refusal {
        if let rule = law.rule(key) {
            return Refusal(
                .invalid,
                Phrase(
                    "Quy định “\(rule.key)” không đặt thời hạn nào để tính.",
                    "The rule “\(rule.key)” sets no period to reckon."),
                field: "rule", article: law.citation(of: rule).vietnamese)
        }
        return Refusal(
            .notFound,
            Phrase("Không có quy định nào mang mã “\(key)”.", "There is no rule with the key “\(key)”."),
            field: "rule")
    }

    func noSuchVariant(_ name: String, of clock: ClockRule) -> Refusal {
        let known = choices(clock)
        return Refusal(
            .invalid,
            clock.variants.isEmpty
                ? Phrase(
                    "Quy định này không có trường hợp riêng; hãy bỏ trống ô trường hợp.",
                    "This rule has no variants; leave the variant empty.")
                : Phrase(
                    "Không có trường hợp “\(name)”; chọn một trong: \(known.vietnamese).",
                    "There is no variant “\(name)”; choose one of: \(known.english)."),
            field: "variant", article: law.citation(of: clock.rule).vietnamese)
    }

    func variantMissing(of clock: ClockRule) -> Refusal {
        let known = choices(clock)
        return Refusal(
            .invalid,
            Phrase(
                "Quy định này tính riêng cho từng trường hợp; chọn một trong: \(known.vietnamese).",
                "This rule differs by case; choose a variant: \(known.english)."),
            field: "variant", article: law.citation(of: clock.rule).vietnamese)
    }

    /// The variants with what they are called: "complex (vụ việc phức tạp)".
    private func choices(_ clock: ClockRule) -> Phrase {
        Phrase(
            clock.variants.map { "\($0.name) (\($0.title.vietnamese))" }.joined(separator: ", "),
            clock.variants.map { "\($0.name) (\($0.title.english))" }.joined(separator: ", "))
    }

    func notInForce(_ clock: ClockRule, on day: Day) -> Refusal {
        let validity = clock.rule.validity
        if let first = validity.first, day < first {
            return Refusal(
                .tooEarly,
                Phrase(
                    "Quy định này có hiệu lực từ \(first.spoken(.vietnamese)); ngày \(day.spoken(.vietnamese)) chưa áp dụng.",
                    "This rule is in force from \(first.spoken(.english)); it does not apply on \(day.spoken(.english))."
                ),
                field: "start", article: law.citation(of: clock.rule).vietnamese)
        }
        let last = validity.last
        return Refusal(
            .tooLate,
            Phrase(
                "Quy định này hết hiệu lực sau \(last?.spoken(.vietnamese) ?? "–"); ngày \(day.spoken(.vietnamese)) không còn áp dụng.",
                "This rule was in force until \(last?.spoken(.english) ?? "–"); it does not apply on \(day.spoken(.english))."
            ),
            field: "start", article: law.citation(of: clock.rule).vietnamese)
    }

    func noExtension(_ clock: ClockRule) -> Refusal {
        Refusal(
            .invalid,
            Phrase(
                "Không có căn cứ gia hạn: quy định này không cho kéo dài thời hạn.",
                "There is no basis for an extension: this rule does not let the period be made longer."),
            field: "extended", article: law.citation(of: clock.rule).vietnamese)
    }

    func noLimit(_ clock: ClockRule) -> Refusal {
        Refusal(
            .invalid,
            Phrase(
                "Quy định này không nêu mức gia hạn; hãy ghi số ngày được gia hạn.",
                "This rule names no limit to extend to; give the number of days."),
            field: "extended", article: law.citation(of: clock.rule).vietnamese)
    }

    func outOfYears(_ day: Day) -> Refusal {
        let (first, last) = (WorkingCalendar.firstDay.year, WorkingCalendar.lastDay.year)
        return Refusal(
            .invalid,
            Phrase(
                "Lịch làm việc chỉ có từ năm \(first) đến năm \(last); thời hạn từ \(day.spoken(.vietnamese)) vượt ra ngoài.",
                "The working calendar covers the years \(first) to \(last); a period from \(day.spoken(.english)) leaves them."
            ),
            field: "start")
    }

    static let cannotPause = Refusal(
        .invalid,
        Phrase(
            "Thời hạn báo trước được tính lùi từ ngày diễn ra việc, nên không có tạm đình chỉ.",
            "A notice is counted back from its event, so that it cannot be paused."),
        field: "pauses")

    static let cannotExtend = Refusal(
        .invalid,
        Phrase(
            "Thời hạn báo trước được tính lùi từ ngày diễn ra việc, nên không có gia hạn.",
            "A notice is counted back from its event, so that it cannot be extended."),
        field: "extended")

    static let extensionOutOfRange = Refusal(
        .invalid,
        Phrase(
            "Số ngày gia hạn phải là số nguyên từ 0 đến \(longestExtensionDays).",
            "The extension must be a whole number of days from 0 to \(longestExtensionDays)."),
        field: "extended")
}
