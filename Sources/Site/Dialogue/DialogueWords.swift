import Civics
import Records

extension Dialogue {
    /// How it stands, by word, shape and colour.
    func mark(on today: Day) -> StatusMark {
        switch state {
        case .planned: StatusMark(.upcoming, state.name)
        case .announced:
            plan.day > today
                ? StatusMark(.upcoming, DialogueWords.countdown(to: plan.day, from: today))
                : plan.day == today
                    ? StatusMark(.soon, Phrase("Hôm nay", "Today"))
                    : StatusMark(.late, Phrase("Biên bản chưa khóa", "Minutes still open"))
        case .concluded:
            resultsBy.map { $0 < today } == true
                ? StatusMark(.late, Phrase("Chậm công khai kết quả", "Results are late"))
                : StatusMark(.soon, state.name)
        case .published:
            wasPublishedLate
                ? StatusMark(.late, Phrase("Công khai kết quả chậm", "Results were published late"))
                : StatusMark(.done, state.name)
        case .cancelled: StatusMark(.closed, state.name)
        }
    }

    var wasPublishedLate: Bool {
        guard let result, let resultsBy else { return false }
        return result.publishedOn > resultsBy
    }

    /// "8:00–11:30, thứ Sáu 19/8/2022".
    func when(_ language: Language) -> String {
        "\(plan.hours.words), \(Format.dayOfWeek(plan.day, language))"
    }
}

extension DialogueEnd.Kind {
    var mark: StatusMark.Kind {
        switch self {
        case .answered: .done
        case .promised: .soon
        case .refused: .closed
        }
    }
}

/// Words that several pages of dialogues share.
enum DialogueWords {
    static let desk = Phrase("Đối thoại", "Dialogues")
    static let publicWords = Phrase(
        "Mọi người đọc được; xin không ghi tên, địa chỉ, số điện thoại của người dân.",
        "Everyone reads this; please leave out names, addresses and telephone numbers of residents.")

    static func countdown(to day: Day, from today: Day) -> Phrase {
        let days = today.days(until: day)
        return Phrase("Còn \(days) ngày", days == 1 ? "1 day to go" : "\(days) days to go")
    }

    static func supports(_ count: Int) -> Phrase {
        Phrase("\(count) lượt ủng hộ", count == 1 ? "1 click of support" : "\(count) clicks of support")
    }
}

extension SiteParts {
    var dialogues: DialogueStore {
        DialogueStore(archive: archive, clocks: disclosure.clocks, receipts: receipts)
    }
}
