extension ClockExplanation {
    /// What an extension added, or why it added nothing.
    func extensionSteps() -> [ClockStep] {
        guard let asked = question.extension, setting.clock.purpose != .notice else { return [] }
        guard reckoning.extended > 0 else {
            return [extensionStep(withoutEffect(asked), decidedOn: asked.decidedOn)]
        }
        let added = Period(reckoning.extended, period.unit == .workingDay ? .workingDay : .day).phrase
        let signer = asked.signer.map { Phrase(" theo quyết định của \($0)", " by decision of \($0)") }
        let told = Phrase(
            "Gia hạn thêm \(added.vietnamese)\(signer?.vietnamese ?? "").",
            "Extended by \(added.english)\(signer?.english ?? "").")
        var steps = [extensionStep(told, decidedOn: asked.decidedOn)]
        if reckoning.wasCut, let most = longest {
            steps.append(
                extensionStep(
                    Phrase(
                        "Luật chỉ cho phép tổng cộng \(most.vietnamese); phần gia hạn vượt quá không tính.",
                        "The law allows \(most.english) in all; what was asked beyond that does not count.")))
        }
        return steps
    }

    /// Nothing was added, so that the due day is the one the decision had to come before.
    private func withoutEffect(_ asked: ClockExtension) -> Phrase {
        if let decided = asked.decidedOn, decided > reckoning.due {
            return Phrase(
                "Quyết định gia hạn ngày \(decided.said) ra sau khi thời hạn đã hết nên không kéo dài thời hạn.",
                "The extension decided on \(decided.saidInEnglish) came after the due day and extends nothing."
            )
        }
        guard asked.days != 0, let most = longest else {
            return Phrase("Gia hạn 0 ngày không kéo dài thời hạn.", "An extension by 0 days extends nothing.")
        }
        return Phrase(
            "Luật chỉ cho phép tổng cộng \(most.vietnamese) và thời hạn đã đủ mức ấy, nên gia hạn không kéo dài thời hạn.",
            "The law allows \(most.english) in all, which the period has already; the extension extends nothing."
        )
    }

    /// The length the law allows with every extension; nothing where it names no limit.
    private var longest: Phrase? {
        setting.longest.map { Period($0, period.unit).phrase }
    }

    private func extensionStep(_ text: Phrase, decidedOn day: Day? = nil) -> ClockStep {
        ClockStep(.extended, text, from: day, article: law.citation(of: setting.clock.rule))
    }
}
