import Civics

extension SecondComplaint {
    var heading: Phrase {
        isUndecided
            ? Phrase("Hết hạn mà chưa có quyết định", "The time is over without a decision")
            : Phrase("Nếu không đồng ý", "If you do not agree")
    }

    /// Where the sender may turn, and until when.
    func offer(to level: String) -> Phrase {
        isUnsent
            ? Phrase(
                "Ông/bà có thể khiếu nại lần hai đến \(level)", "You may complain again, to \(level)")
            : Phrase(
                "Ông/bà có thể khiếu nại lần hai đến \(level), chậm nhất",
                "You may complain again, to \(level), at the latest on")
    }

    func isOver(to level: String) -> Phrase {
        Phrase(
            "Thời hạn khiếu nại lần hai đến \(level) đã hết ngày \(Format.day(last.due, .vietnamese)). Nếu có trở ngại khách quan, ông/bà nộp đơn kèm giấy tờ chứng minh tại nơi tiếp công dân.",
            "The time for a second complaint to \(level) ended on \(Format.day(last.due, .english)). Where you were prevented, hand it in at the reception with papers that show it."
        )
    }

    /// From what the time is counted, and what to do where that is not right.
    var why: Phrase {
        let (vietnamese, english) = (Format.day(start.day, .vietnamese), Format.day(start.day, .english))
        return switch start {
        case .sent:
            Phrase(
                "Thời hạn được tính từ ngày gửi quyết định, \(vietnamese). \(Self.receipt.vietnamese)",
                "The time is counted from \(english), when the decision was sent. \(Self.receipt.english)")
        case .decided:
            Phrase(
                "Quyết định ra ngày \(vietnamese) nhưng chưa được gửi, nên thời hạn khiếu nại lần hai chưa bắt đầu; luật tính từ ngày ông/bà nhận được quyết định.",
                "The decision of \(english) has not been sent, so the time has not begun: the law counts it from the day you receive the decision."
            )
        case .undecided:
            Phrase(
                "Thời hạn giải quyết lần đầu đã hết ngày \(vietnamese) mà chưa có quyết định. Thời hạn khiếu nại lần hai được tính từ ngày đó.",
                "The time for the first settlement ended on \(english) without a decision. The time for a second complaint is counted from that day."
            )
        }
    }

    /// What the sender is asked for.
    var grounds: Phrase {
        isUndecided
            ? Phrase("Ông/bà đề nghị giải quyết việc gì", "What you ask to be settled")
            : Phrase("Vì sao ông/bà không đồng ý", "Why you do not agree")
    }

    private static let receipt = Phrase(
        "Luật tính từ ngày ông/bà nhận được quyết định: nếu nhận sau ngày này, xin báo tại nơi tiếp công dân, cán bộ ở đó nhận đơn.",
        "The law counts from the day you received it: where that was later, say so at the reception, where officers take your complaint in."
    )
}
