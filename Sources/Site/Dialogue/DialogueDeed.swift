import Civics

/// What the office does with a dialogue as a whole, each with a form of its own.
enum DialogueDeed: String, CaseIterable, Sendable {
    case announce = "thong-bao"
    case change = "thay-doi"
    case cancel = "khong-to-chuc"
    case publish = "cong-khai-ket-qua"

    var name: Phrase {
        switch self {
        case .announce: Phrase("Ghi ngày thông báo", "Enter the notice")
        case .change: Phrase("Đổi ngày, nơi, nội dung", "Change it")
        case .cancel: Phrase("Không tổ chức nữa", "Call it off")
        case .publish: Phrase("Công khai kết quả", "Publish the results")
        }
    }

    var done: Phrase {
        switch self {
        case .announce: Phrase("Đã ghi ngày thông báo.", "The notice is entered.")
        case .change:
            Phrase("Đã đổi; lý do hiện trên trang công khai.", "Changed; the reason is shown to everyone.")
        case .cancel: Phrase("Đã ghi: không tổ chức.", "It is called off.")
        case .publish: Phrase("Đã công khai kết quả.", "The results are published.")
        }
    }

    func lead(_ record: DialogueRecord) -> Phrase {
        switch self {
        case .announce:
            guard let due = record.announceBy else {
                return Phrase(
                    "Luật không định số ngày báo trước cho loại này. Từ ngày thông báo, mọi người được mời thấy và gửi câu hỏi.",
                    "The law sets no time of notice here. From this day those invited see it and can ask.")
            }
            return Phrase(
                "Phải thông báo chậm nhất \(Format.day(due.due, .vietnamese)) (\(due.citation.vietnamese)). Báo muộn vẫn ghi được, nhưng trang công khai ghi rõ thiếu bao nhiêu ngày.",
                "It has to be announced by \(Format.day(due.due, .english)) (\(due.citation.english)). A late notice is taken, and the page says how many days it lacks."
            )
        case .change:
            return Phrase(
                "Đã thông báo rồi thì phải nêu lý do; đổi sang ngày khác thì tính lại ngày thông báo từ hôm nay.",
                "What was announced is changed with a reason; another day counts as announced today.")
        case .cancel:
            guard record.dialogue.plan.day < record.today else {
                return Phrase("Lý do hiện trên trang công khai.", "The reason is shown to everyone.")
            }
            return Phrase(
                "Đã qua ngày thông báo mà cuộc này không diễn ra: ghi rõ lý do. Lý do và ngày ghi hiện trên trang công khai; trong số liệu, cuộc này vẫn là có kế hoạch mà không tổ chức.",
                "Its day has passed and it did not take place: say why. The reason and the day of this entry are shown to everyone; it counts as planned and not held."
            )
        case .publish:
            guard let due = record.publishBy else {
                return Phrase(
                    "Luật vào ngày này không định hạn công khai; nên công khai sớm.",
                    "The law of that day sets no time; publish soon.")
            }
            return Phrase(
                "Phải công khai chậm nhất \(Format.day(due.due, .vietnamese)) (\(due.citation.vietnamese)).",
                "They have to be published by \(Format.day(due.due, .english)) (\(due.citation.english)).")
        }
    }

    /// Refuses what cannot be done as the dialogue stands, and says why.
    func checkOpen(_ record: DialogueRecord) throws {
        guard !isOpen(record) else { return }
        switch self {
        case .change: try record.dialogue.checkMovable(at: record.now, record.questions)
        case .cancel:
            try record.dialogue.checkCallingOff(at: record.now, record.questions, under: record.rules)
        case .announce, .publish: break
        }
        let (state, name) = (record.dialogue.state.name, name)
        throw Refusal(
            .conflict,
            Phrase(
                "Cuộc đối thoại này: \(state.vietnamese.lowercased()). Hiện không \(name.vietnamese.lowercased()) được.",
                "This dialogue: \(state.english.lowercased()). “\(name.english)” is not possible now."))
    }

    func isOpen(_ record: DialogueRecord) -> Bool {
        let dialogue = record.dialogue
        return switch self {
        case .announce: dialogue.state == .planned && dialogue.plan.day >= record.today
        case .change: (try? dialogue.checkMovable(at: record.now, record.questions)) != nil
        case .cancel:
            (try? dialogue.checkCallingOff(at: record.now, record.questions, under: record.rules)) != nil
        case .publish: dialogue.state == .concluded
        }
    }
}
