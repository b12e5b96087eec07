import Civics

extension Address {
    /// The page of a record that a figure counts, by its word in the journal; nothing where it has no page of its own.
    /// A feature adds its line here.
    static func record(_ noun: String, _ subject: String) -> Address? {
        switch noun {
        case "posting": Address(path: "/cong-khai/\(segment(subject))")
        case "letter": Letter.ID(subject).map(letter)
        case "promise": Address(path: "/loi-hua/\(segment(subject))")
        case "visit": visit(subject)
        case "reception_round": receptionRound(subject)
        case "dialogue": Address(path: "/doi-thoai/\(segment(subject))")
        case "disclosure_item": disclosedItem(subject)
        case "unit", "guidance_document", "training_event": .organisationRecord(noun, subject)
        case _ where noun.hasPrefix("committee_"): .organisationRecord(noun, subject)
        default: nil
        }
    }
    /// What a unit must publish of one matter, named by the unit's code and the matter, as "P1/ord_fees".
    private static func disclosedItem(_ subject: String) -> Address? {
        let parts = subject.split(separator: "/", maxSplits: 1).map(String.init)
        return parts.count == 2 ? matrixCell(parts[0], parts[1]) : nil
    }
}
