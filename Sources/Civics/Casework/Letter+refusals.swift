extension Letter {
    func notFromHere(_ act: LetterAct, in table: LetterTable) -> Refusal {
        let name = table.state(state)?.name ?? Phrase(name: state)
        return Refusal(
            .conflict,
            Phrase(
                "Đơn đang ở trạng thái “\(name.vietnamese)” nên không làm được việc “\(act.name.vietnamese)”.",
                "The letter is “\(name.english)”; from there “\(act.name.english)” cannot be done."))
    }

    func notForThisKind(_ act: LetterAct) -> Refusal {
        Refusal(
            .invalid,
            Phrase(
                "Với đơn \(kind.name.vietnamese.lowercased()), luật không có việc “\(act.name.vietnamese)”.",
                "The law knows no “\(act.name.english)” for a \(kind.name.english.lowercased())."))
    }

    func notForThisRole(_ act: LetterAct) -> Refusal {
        let roles = act.roles.map(\.name)
        return Refusal(
            .forbidden,
            Phrase(
                "Việc “\(act.name.vietnamese)” do \(roles.map(\.vietnamese).joined(separator: ", ")) thực hiện.",
                "“\(act.name.english)” is done by: \(roles.map(\.english).joined(separator: ", "))."))
    }

    func beforeWhatHappened(_ deed: Deed, latest: Day?) -> Refusal {
        let latest = latest ?? receivedOn
        return Refusal(
            .invalid,
            Phrase(
                "Ngày \(deed.day.spoken(.vietnamese)) sớm hơn việc đã ghi ngày \(latest.spoken(.vietnamese)); hãy xem lại ngày.",
                "\(deed.day.spoken(.english)) lies before what was entered for \(latest.spoken(.english)); check the day."
            ),
            field: "day")
    }

    func dueBeforeStart(_ deed: Deed, until: Day) -> Refusal {
        Refusal(
            .invalid,
            Phrase(
                "Hạn thi hành \(until.spoken(.vietnamese)) sớm hơn ngày bắt đầu \(deed.day.spoken(.vietnamese)); hãy xem lại.",
                "The day \(until.spoken(.english)) by which it is to be done lies before \(deed.day.spoken(.english)), when it begins; check it."
            ),
            field: "until")
    }

    func dueTooLate(_ until: Day) -> Refusal {
        Refusal(
            .invalid,
            Phrase(
                "Hạn thi hành \(until) quá xa (hơn năm năm); hãy xem lại.",
                "The day \(until) is more than five years ahead; check it."),
            field: "until")
    }

    func doneBefore(_ act: LetterAct) -> Refusal {
        Refusal(
            .conflict,
            Phrase(
                "Việc “\(act.name.vietnamese)” đã ghi rồi, không ghi lần nữa.",
                "“\(act.name.english)” is entered already, and is not entered once more."))
    }

    var notLonger: Refusal {
        Refusal(
            .invalid,
            Phrase(
                "Trường hợp này không kéo dài thêm thời hạn đang chạy; chọn trường hợp khác.",
                "This case does not make the running time longer; choose another."),
            field: "variant")
    }

    var notLengthened: Refusal {
        Refusal(
            .conflict,
            Phrase(
                "Thời hạn đang chạy không được kéo dài (thêm): luật chỉ cho kéo dài một lần việc kiểm tra ban đầu của đơn thuộc thẩm quyền.",
                "The time that runs cannot be made longer (again): the law allows it once, for the first check of a letter within competence."
            ))
    }

    var settledTwice: Refusal {
        Refusal(
            .conflict,
            Phrase(
                "Khiếu nại đã ở lần hai; không đồng ý thì khởi kiện vụ án hành chính tại Toà án.",
                "This is a second complaint already; who disagrees goes to the administrative court."))
    }

    func beforeTheEnd(_ act: LetterAct, due: Day) -> Refusal {
        Refusal(
            .tooEarly,
            Phrase(
                "Thời hạn giải quyết còn đến \(due.spoken(.vietnamese)); sau đó mới “\(act.name.vietnamese)” được.",
                "There is time until \(due.spoken(.english)); “\(act.name.english)” is possible after that."))
    }

    func afterTheEnd(_ act: LetterAct, due: Day) -> Refusal {
        Refusal(
            .tooLate,
            Phrase(
                "Thời hạn đã hết ngày \(due.spoken(.vietnamese)); sau đó không “\(act.name.vietnamese)” được nữa.",
                "The time ended on \(due.spoken(.english)); after that “\(act.name.english)” is no longer possible."
            ))
    }
}
