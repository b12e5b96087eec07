import Civics
import Records

extension LetterSaying {
    /// What was said and of what, as both sides read it: an answer by its instance and day, a stage by the day it began.
    func name(of kind: LetterKind) -> Phrase {
        switch voice {
        case .satisfied: rated(Phrase("Hài lòng với kết quả", "Satisfied with the answer"), kind)
        case .notSatisfied: rated(Phrase("Không hài lòng với kết quả", "Not satisfied with the answer"), kind)
        case .withdrawal: Phrase("Đề nghị rút đơn", "Asked to withdraw")
        case .lateness: late(kind)
        }
    }

    private func rated(_ words: Phrase, _ kind: LetterKind) -> Phrase {
        let instance = instance(of: kind)
        return Phrase(
            words.vietnamese + instance.vietnamese + day(.vietnamese, " ngày "),
            words.english + instance.english + day(.english, " of "))
    }

    private func late(_ kind: LetterKind) -> Phrase {
        let stage: Phrase =
            switch topic.matter {
            case .intake: LetterStage.intake.name
            case .settlement: LetterStage.settlement.name
            case .sending: LetterStage.sending.name
            case .execution: Phrase("thi hành quyết định", "carrying out of the decision")
            case .answer, .letter: Phrase("giải quyết", "settlement")
            }
        let instance = instance(of: kind)
        let isStage = topic.matter != .execution
        return Phrase(
            "Báo trễ hạn \(stage.vietnamese)\(instance.vietnamese)\(day(.vietnamese, isStage ? " từ ngày " : " ngày "))",
            "Reported lateness: \(stage.english)\(instance.english)\(day(.english, isStage ? " since " : " of "))"
        )
    }

    /// Only complaints are settled twice.
    private func instance(of kind: LetterKind) -> Phrase {
        guard kind == .complaint else { return Phrase("", "") }
        return Phrase(" \(topic.instance.name.vietnamese)", " at \(topic.instance.name.english)")
    }

    private func day(_ language: Language, _ word: String) -> String {
        topicDay.map { word + Format.day($0, language) } ?? ""
    }
}
