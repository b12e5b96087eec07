extension PromiseState {
    package var name: Phrase {
        switch self {
        case .open: Phrase("Chưa làm", "Not begun")
        case .inProgress: Phrase("Đang làm", "Under way")
        case .extended: Phrase("Đã gia hạn", "Given more time")
        case .claimed: Phrase("Báo xong, chờ xác nhận", "Said to be done, not confirmed")
        case .disputed: Phrase("Người hỏi nói chưa xong", "Disputed by whoever asked")
        case .confirmed: Phrase("Đã xác nhận xong", "Confirmed as done")
        case .notPossible: Phrase("Không thực hiện được", "Not possible")
        }
    }

    /// Completes "Lời hứa này …", "This promise …".
    var inSentence: Phrase {
        switch self {
        case .open: Phrase("chưa được bắt đầu", "has not been begun")
        case .inProgress: Phrase("đang được làm", "is under way")
        case .extended: Phrase("đã được gia hạn", "was given more time")
        case .claimed:
            Phrase("đã được báo là xong và đang chờ xác nhận", "is said to be done and waits to be confirmed")
        case .disputed: Phrase("đang bị phản hồi là chưa xong", "is disputed")
        case .confirmed: Phrase("đã được xác nhận là xong", "has been confirmed as done")
        case .notPossible: Phrase("đã được báo là không thực hiện được", "was said not to be possible")
        }
    }
}

extension PromiseStep.Kind {
    /// What was done, as a line of a history.
    package var name: Phrase {
        switch self {
        case .takenOn: Phrase("Bắt đầu làm", "Begun")
        case .extended: Phrase("Gia hạn", "Given more time")
        case .claimed: Phrase("Đơn vị báo đã làm xong", "The unit said it was done")
        case .confirmed: Phrase("Người hỏi xác nhận đã xong", "Whoever asked confirmed it")
        case .disputed: Phrase("Người hỏi nói chưa xong", "Whoever asked said it was not done")
        case .confirmedByHead: Phrase("Người đứng đầu xác nhận đã xong", "The unit's head confirmed it")
        case .notPossible: Phrase("Báo không thực hiện được", "Said not to be possible")
        }
    }
}
