/// Something done to make the regulation known (tuyên truyền, tập huấn): a class, a broadcast, a leaflet.
package struct TrainingEvent: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<TrainingEvent>

    package enum Kind: String, CaseIterable, Sendable {
        case conference, training, broadcast, article, leaflet, contest
        case villageMeeting = "village_meeting"

        package var name: Phrase {
            switch self {
            case .conference: Phrase("Hội nghị quán triệt", "Briefing conference")
            case .training: Phrase("Lớp tập huấn", "Training class")
            case .broadcast: Phrase("Buổi phát thanh", "Loudspeaker broadcast")
            case .article: Phrase("Tin, bài", "News item")
            case .leaflet: Phrase("Tờ rơi, tài liệu", "Leaflet or booklet")
            case .contest: Phrase("Cuộc thi", "Contest")
            case .villageMeeting: Phrase("Họp thôn, tổ dân phố", "Village meeting")
            }
        }

        /// Tin, bài, buổi phát thanh: what indicator `broadcasts` counts.
        package var isMedia: Bool { self == .broadcast || self == .article }

        /// Conferences and classes: what indicator `training_sessions` counts.
        package var isSession: Bool { self == .conference || self == .training }
    }

    package let id: ID
    package let unit: Unit.ID
    package let heldOn: Day
    package let kind: Kind
    package let topic: String
    /// Số lượt người.
    package let attendance: Int?
    /// Số bản.
    package let copies: Int?
    /// Báo cáo viên.
    package let speaker: String

    package init(
        id: ID, unit: Unit.ID, heldOn: Day, kind: Kind, topic: String, attendance: Int? = nil,
        copies: Int? = nil,
        speaker: String = ""
    ) {
        self.id = id
        self.unit = unit
        self.heldOn = heldOn
        self.kind = kind
        self.topic = topic.normalized.trimmed
        self.attendance = attendance
        self.copies = copies
        self.speaker = speaker.normalized.trimmed
    }

    package func check(on today: Day) throws(Refusals) {
        var faults = FieldFaults()
        faults.text(topic, field: "topic", longest: 300)
        faults.text(speaker, field: "speaker", longest: 120, isNeeded: false)
        for (number, field) in [(attendance, "attendance"), (copies, "copies")] {
            if let number, !(0...10_000_000).contains(number) {
                faults.note(field, "Ghi một số từ 0 trở lên.", "Give a number from 0 up.")
            }
        }
        if heldOn > today {
            faults.note("held_on", "Chỉ ghi việc đã diễn ra.", "Only what has been held is recorded.")
        }
        try faults.finish()
    }
}
