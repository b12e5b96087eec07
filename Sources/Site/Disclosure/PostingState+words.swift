import Civics
import Records

extension PostingState {
    /// How it stands, in one sentence.
    var sentence: Phrase {
        switch self {
        case .onBoard(let until, let left):
            Phrase(
                "Đang niêm yết, còn \(left) ngày: đến hết ngày \(Format.day(until, .vietnamese)).",
                "On the board, \(Format.days(left, .english)) left: through \(Format.day(until, .english)).")
        case .onBoardWithoutTerm:
            Phrase(
                "Đã công khai. Luật không ấn định số ngày niêm yết.",
                "Published. The law sets no number of days for it to hang.")
        case .permanent:
            Phrase(
                "Niêm yết thường xuyên, được cập nhật khi nội dung thay đổi.",
                "Posted permanently, and replaced when the content changes.")
        case .termOver(let since):
            Phrase(
                "Đã đủ số ngày niêm yết từ ngày \(Format.day(since, .vietnamese)); chưa lập biên bản kết thúc.",
                "The days of posting were over on \(Format.day(since, .english)); the minutes of the end are still to come."
            )
        case .closed(let day):
            Phrase(
                "Đã kết thúc niêm yết ngày \(Format.day(day, .vietnamese)).",
                "The posting ended on \(Format.day(day, .english)).")
        case .withdrawn(let day):
            Phrase(
                "Đã thu hồi ngày \(Format.day(day, .vietnamese)). Nội dung được giữ lại để đối chiếu.",
                "Withdrawn on \(Format.day(day, .english)). The content stays to be read.")
        case .replaced(let day, _):
            Phrase(
                "Đã được thay bằng bản mới ngày \(Format.day(day, .vietnamese)).",
                "Replaced by a newer posting on \(Format.day(day, .english)).")
        }
    }

    /// The same as a mark beside a line.
    var mark: StatusMark {
        switch self {
        case .onBoard(_, let left):
            StatusMark(.upcoming, Phrase("Còn \(left) ngày", "\(Format.days(left, .english)) left"))
        case .onBoardWithoutTerm: StatusMark(.done, Phrase("Đã công khai", "Published"))
        case .permanent: StatusMark(.done, Phrase("Thường xuyên", "Permanent"))
        case .termOver: StatusMark(.soon, Phrase("Đã đủ ngày", "Days are over"))
        case .closed: StatusMark(.closed, Phrase("Đã kết thúc", "Ended"))
        case .withdrawn: StatusMark(.missing, Phrase("Đã thu hồi", "Withdrawn"))
        case .replaced: StatusMark(.waived, Phrase("Đã có bản mới", "Replaced"))
        }
    }
}

extension DutyState {
    var mark: StatusMark { StatusMark(kind, name) }

    var kind: StatusMark.Kind {
        switch self {
        case .notYetDue: .upcoming
        case .dueSoon: .soon
        case .postedInTime: .done
        case .postedLate: .late
        case .missing: .missing
        case .takenDownEarly: .early
        case .waived: .waived
        case .nothingArose: .nothing
        }
    }
}

extension PostingSummary {
    /// "Niêm yết từ 1/8/2022 đến 31/8/2022".
    func dates(_ language: Language) -> String {
        guard let openedOn else { return "" }
        let from = Format.day(openedOn, language)
        let end = closedOn ?? withdrawnOn ?? (isPermanent ? nil : hangsUntil)
        guard let end = end.map({ Format.day($0, language) }) else {
            return language("Từ \(from)", "Since \(from)")
        }
        return language("Từ \(from) đến \(end)", "From \(from) to \(end)")
    }

    func sheet(unit: String, subject: String?, title: String, on today: Day, _ language: Language)
        -> BoardSheet
    {
        let state = state(on: today)
        return BoardSheet(
            title: title, address: .posting(id), unit: unit, subject: subject, dates: dates(language),
            mark: state.mark, isClosed: !state.isOnBoard)
    }

    /// What the public reads as the title: for content meant for the unit's own staff, the name of the item.
    func shownTitle(_ item: DisclosureItem?, _ language: Language) -> String {
        isInternal ? item?.name[language] ?? title : title
    }
}
