/// A period of a rule made ready for reckoning: its length, its variants, and what its end means.
package struct ClockRule: Hashable, Sendable, Identifiable {
    package enum Purpose: String, Sendable, Codable {
        /// Something must be done at the latest on the day.
        case deadline
        /// Something must have been done at the latest on the day, counted back from an event.
        case notice
        /// Something must last at least until the day.
        case minimum
    }

    /// The rule's key; with the field behind a dot where it is not the rule's main period.
    package let key: String
    package let rule: Rule
    /// The field the period stands in: "deadline".
    package let field: String
    package let purpose: Purpose
    /// The period where no variant is chosen; nothing where one must be.
    package let period: Period?
    package let variants: [ClockVariant]
    /// The longest the period may become by extension, in its own unit.
    package let limit: Int?
    /// Where a variant already holds the extensions that the law allows, its length is the limit.
    package let variantsHoldExtensions: Bool

    /// Another law may set another period in its field.
    package let yieldsToOtherLaw: Bool

    package var id: String { key }

    package func variant(_ name: String) -> ClockVariant? {
        variants.first { $0.name == name }
    }

    /// The longest the period may become where this variant is chosen.
    func limit(under variant: ClockVariant?) -> Int? {
        if variantsHoldExtensions {
            return variant.map(\.period.n) ?? variants.map(\.period.n).max()
        }
        return variant == nil ? limit : nil
    }

    /// Whether the law lets the period be made longer: it says how far, or it gives complex cases more time without
    /// saying by which decision (Điều 28, Điều 37 Luật Khiếu nại).
    package var mayBeExtended: Bool {
        limit != nil || variantsHoldExtensions || longestComplexCase != nil
    }

    /// The length that no extension goes beyond, where the law gives complex cases more time.
    var longestComplexCase: Int? {
        guard purpose == .deadline, variants.contains(where: { $0.name.contains("complex") }) else {
            return nil
        }
        return variants.map(\.period.n).max()
    }
}

/// A period for a special case (vụ việc phức tạp, vùng sâu, vùng xa …).
package struct ClockVariant: Hashable, Sendable {
    package let name: String
    package let period: Period

    /// What the variant is called.
    package var title: Phrase { Self.title(named: name) }

    package static func title(named name: String) -> Phrase {
        titles[name] ?? Phrase(name: name.replacing("_", with: " "))
    }

    private static let titles: [String: Phrase] = [
        "complex": Phrase("vụ việc phức tạp", "complex case"),
        "remote": Phrase("vùng sâu, vùng xa", "remote area"),
        "remote_complex": Phrase("phức tạp ở vùng sâu, vùng xa", "complex case in a remote area"),
        "specially_complex": Phrase("vụ việc đặc biệt phức tạp", "specially complex case"),
        "special_case": Phrase("trường hợp đặc biệt", "special case"),
        "agricultural": Phrase("đất nông nghiệp", "agricultural land"),
        "non_agricultural": Phrase("đất phi nông nghiệp", "non-agricultural land"),
        "suspend": Phrase("đình chỉ thực hiện", "suspension"),
        "annul": Phrase("bãi bỏ", "annulment"),
    ]
}
