import Civics
import Records

extension PromiseState {
    /// The state by word, shape and colour, on a day.
    func mark(firstDue: Day, due: Day, doneOn: Day?, on today: Day) -> StatusMark {
        let outcome = PromiseOutcome(state: self, firstDue: firstDue, due: due, doneOn: doneOn, on: today)
        switch (self, outcome) {
        case (.disputed, _): return StatusMark(.late, name)
        case (_, .keptInTime): return StatusMark(.done, Phrase("Đã giữ, đúng hạn", "Kept in time"))
        case (_, .keptLate): return StatusMark(.closed, Phrase("Đã giữ, trễ hạn", "Kept late"))
        case (.notPossible, _): return StatusMark(.missing, name)
        case (_, .broken): return StatusMark(.missing, Phrase("Quá hạn, chưa xong", "Late, not done"))
        case (.claimed, .open): return StatusMark(.soon, name)
        case (_, .open): return StatusMark(.upcoming, name)
        }
    }
}

extension PromiseSummary {
    func mark(on today: Day) -> StatusMark {
        state.mark(firstDue: firstDue, due: due, doneOn: doneOn, on: today)
    }
}

extension Promise {
    func mark(on today: Day) -> StatusMark {
        state.mark(firstDue: firstDue, due: due, doneOn: doneOn, on: today)
    }
}

/// The due day with how long is left, and the day first promised where it was extended.
struct PromiseDue {
    let firstDue: Day
    let due: Day
    let state: PromiseState
    let doneOn: Day?
    let today: Day

    init(_ promise: PromiseSummary, on today: Day) {
        (firstDue, due, state, doneOn) = (promise.firstDue, promise.due, promise.state, promise.doneOn)
        self.today = today
    }

    init(_ promise: Promise, on today: Day) {
        (firstDue, due, state, doneOn) = (promise.firstDue, promise.due, promise.state, promise.doneOn)
        self.today = today
    }

    func view(_ language: Language) -> Markup {
        """
        <span class="promise-due">\(due, language)\(when: due != firstDue, first(language))</span>\
        \(when: state.isOwed, " \(ClockBadge(due: due, today: today).view(language))")
        """
    }

    private func first(_ language: Language) -> Markup {
        " <span class=\"muted\">(\(Phrase("hứa lần đầu", "first promised"), language) <s>\(firstDue, language)</s>)</span>"
    }
}

extension PromiseTally {
    /// "Giữ 7 trên 9 lời hứa đến hạn: 5 đúng hạn, 2 trễ."
    var sentence: Phrase {
        guard due > 0 else {
            return Phrase("Chưa có lời hứa nào đến hạn.", "No promise has come due yet.")
        }
        let (n, e) = (Language.vietnamese, Language.english)
        return Phrase(
            "Giữ \(Format.number(kept, n)) trên \(Format.number(due, n)) lời hứa đến hạn: \(Format.number(keptInTime, n)) đúng hạn, \(Format.number(kept - keptInTime, n)) trễ.",
            "\(Format.number(kept, e)) of \(Format.number(due, e)) promises that came due were kept: \(Format.number(keptInTime, e)) in time, \(Format.number(kept - keptInTime, e)) late."
        )
    }

    /// The numbers with their whole, for a page of a unit or of all.
    func tiles(_ language: Language, from address: Address) -> [StatTiles.Tile] {
        [
            StatTiles.Tile(
                Format.number(kept, language),
                Phrase("lời hứa đến hạn đã giữ", "promises that came due were kept"),
                whole: Phrase(
                    "trên \(Format.number(due, .vietnamese))", "of \(Format.number(due, .english))"),
                from: address.adding("tinh-trang", PromiseFilter.Standing.kept.rawValue)),
            StatTiles.Tile(
                Format.number(open, language), Phrase("đang thực hiện", "under way"),
                from: address),
            StatTiles.Tile(
                Format.number(broken, language), Phrase("quá hạn hoặc không giữ được", "late or not kept"),
                from: address.adding("tinh-trang", PromiseFilter.Standing.late.rawValue),
                kind: broken > 0 ? .missing : nil),
        ]
    }
}

extension PromiseFilter.Standing {
    var name: Phrase {
        switch self {
        case .underWay: Phrase("Đang thực hiện", "Under way")
        case .late: Phrase("Quá hạn, chưa xong", "Late, not done")
        case .waiting: Phrase("Báo xong, chờ xác nhận", "Said to be done, not confirmed")
        case .disputed: Phrase("Người hỏi nói chưa xong", "Disputed by whoever asked")
        case .kept: Phrase("Đã giữ", "Kept")
        case .notPossible: Phrase("Không thực hiện được", "Not possible")
        }
    }
}

extension PromiseOrigin {
    /// What residents may know of it: the occasion, never who asked.
    var name: Phrase {
        switch source {
        case .letter: Phrase("Giải quyết đơn thư", "A letter")
        case .reception: Phrase("Tiếp công dân", "A reception of citizens")
        case .dialogue: Phrase("Đối thoại với người dân", "A dialogue with residents")
        case .internalDialogue:
            Phrase("Đối thoại trong cơ quan, nơi làm việc", "A dialogue within an office")
        }
    }
}
