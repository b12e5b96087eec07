import Civics

/// Whom a report of lateness reaches, as its sender is told: of a denunciation nobody outside the unit learns.
struct LatenessWords {
    private let reachesCommittee: Bool

    init(_ kind: LetterKind) {
        reachesCommittee = LetterDue.told(ofLate: kind).contains(.committeeSecretary)
    }

    var offer: Phrase {
        reachesCommittee
            ? Phrase(
                "Ông/bà có thể báo cho người đứng đầu đơn vị và Ban Chỉ đạo.",
                "You can tell the head of the unit and the committee.")
            : Phrase("Ông/bà có thể báo cho người đứng đầu đơn vị.", "You can tell the head of the unit.")
    }

    var consequence: Phrase {
        reachesCommittee
            ? Phrase(
                "Người đứng đầu đơn vị đang giữ đơn và Ban Chỉ đạo sẽ được báo rằng đơn đã quá hạn.",
                "The head of the unit that has your letter and the committee are told that it is overdue.")
            : Phrase(
                "Người đứng đầu đơn vị đang giữ đơn sẽ được báo rằng đơn đã quá hạn. Không báo cho ai ngoài đơn vị.",
                "The head of the unit that has your letter is told that it is overdue, and nobody outside the unit."
            )
    }

    var thanks: Phrase {
        reachesCommittee
            ? Phrase(
                "Đã báo người đứng đầu đơn vị và Ban Chỉ đạo.",
                "The head of the unit and the committee are told.")
            : Phrase("Đã báo người đứng đầu đơn vị.", "The head of the unit is told.")
    }

    func told(on day: Day) -> Phrase {
        let (vietnamese, english) = (Format.day(day, .vietnamese), Format.day(day, .english))
        return reachesCommittee
            ? Phrase(
                "Ngày \(vietnamese), ông/bà đã báo trễ hạn; người đứng đầu đơn vị và Ban Chỉ đạo đều nhận được.",
                "On \(english) you reported that it is late; the head of the unit and the committee have been told."
            )
            : Phrase(
                "Ngày \(vietnamese), ông/bà đã báo trễ hạn; người đứng đầu đơn vị đã nhận được.",
                "On \(english) you reported that it is late; the head of the unit has been told.")
    }
}
