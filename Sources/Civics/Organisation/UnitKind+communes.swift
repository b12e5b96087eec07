extension UnitKind {
    /// The kinds of commune there are on the day, in the order the law lists them: "xã, phường, thị trấn", and since the
    /// law of local government of 2025 "xã, phường, đặc khu".
    package static func communes(on day: Day) -> Phrase {
        let names = ["commune", "ward", "township", "special_zone"]
            .compactMap { UnitKind($0) }
            .filter { $0.validity.contains(day) }
            .map(\.name)
        let english = names.map { "\($0.english.lowercased())s" }
        return Phrase(
            names.map { $0.vietnamese.lowercased() }.joined(separator: ", "),
            english.dropLast().joined(separator: ", ") + " and " + (english.last ?? ""))
    }
}
