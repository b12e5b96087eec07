extension Day {
    /// "thứ hai 15/8/2022".
    var said: String { "\(weekday.vietnamese) \(dayOfMonth)/\(month)/\(year)" }

    /// "Monday 15 August 2022".
    var saidInEnglish: String {
        "\(weekday.english) \(dayOfMonth) \(Self.englishMonths[month - 1]) \(year)"
    }

    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
}

extension Weekday {
    var vietnamese: String {
        ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"][rawValue - 1]
    }

    var english: String {
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][rawValue - 1]
    }
}

extension Pause {
    var said: String { "từ \(first.said) đến \(last.said)" }
    var saidInEnglish: String { "from \(first.saidInEnglish) to \(last.saidInEnglish)" }
}
