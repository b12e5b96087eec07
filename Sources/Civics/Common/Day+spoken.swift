extension Day {
    /// The day inside a sentence: 12/8/2022, or 12 August 2022.
    package func spoken(_ language: Language) -> String {
        switch language {
        case .vietnamese: "\(dayOfMonth)/\(month)/\(year)"
        case .english: "\(dayOfMonth) \(Self.englishMonths[month - 1]) \(year)"
        }
    }

    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
}
