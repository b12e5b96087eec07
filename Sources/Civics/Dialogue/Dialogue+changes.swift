extension Dialogue {
    /// What an act has made of it, in words for the second of two officers; how it stands where the act is none of its own.
    ///
    /// - Parameter act: by its word in the journal.
    package func told(after act: String) -> Phrase {
        switch act {
        case "counted": attendance.map { Self.counted($0) } ?? state.name
        case "changed":
            Phrase(
                "lịch nay là \(plan.hours.words), \(plan.day.spoken(.vietnamese)), tại \(plan.place)",
                "it is now on \(plan.day.spoken(.english)), \(plan.hours.words), at \(plan.place)")
        case "announced":
            announcedOn.map {
                Phrase(
                    "đã ghi thông báo từ \($0.spoken(.vietnamese))",
                    "the notice of \($0.spoken(.english)) was entered")
            } ?? state.name
        case "closed":
            minutes.map { Phrase("biên bản đã khóa, \($0.by)", "the minutes were closed by \($0.by)") }
                ?? state.name
        case "published":
            result.map {
                Phrase("đã công khai kết quả, số \($0.number)", "the results were published as \($0.number)")
            } ?? state.name
        case "cancelled":
            cancellation.map {
                Phrase("không tổ chức nữa: \($0.reason)", "it was called off: \($0.reason)")
            } ?? state.name
        default: state.name
        }
    }

    private static func counted(_ attendance: DialogueAttendance) -> Phrase {
        Phrase("số người dự: \(attendance.participants)", "participants: \(attendance.participants)")
    }
}
