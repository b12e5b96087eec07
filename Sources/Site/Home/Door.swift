import Civics

/// One of the five doors of the motto "dân biết, dân bàn, dân làm, dân kiểm tra – giám sát, dân thụ hưởng".
package enum Door: String, CaseIterable, Sendable {
    case know = "biet"
    case discuss = "ban"
    case act = "lam"
    case check = "kiem-tra-giam-sat"
    case benefit = "thu-huong"

    package var name: Phrase {
        switch self {
        case .know: Phrase("Biết", "Know")
        case .discuss: Phrase("Bàn", "Discuss")
        case .act: Phrase("Làm", "Do")
        case .check: Phrase("Kiểm tra – Giám sát", "Check")
        case .benefit: Phrase("Thụ hưởng", "Benefit")
        }
    }

    /// What one finds behind it.
    package var promise: Phrase {
        switch self {
        case .know:
            Phrase("Những gì chính quyền và cơ quan phải công khai", "What the authorities must make public")
        case .discuss:
            Phrase("Góp ý, đối thoại, biểu quyết", "Comments, dialogues and votes")
        case .act:
            Phrase("Việc chung đang làm và lời hứa đang thực hiện", "Common works and promises under way")
        case .check:
            Phrase("Xem ai đã làm gì, đúng hạn hay chưa", "See who did what, and whether in time")
        case .benefit:
            Phrase("Đất đai, tái định cư, an sinh xã hội", "Land, resettlement and welfare")
        }
    }

    /// What stands behind this door today.
    package var entries: [DoorEntry] {
        DoorEntry.all.filter { $0.door == self }
    }

    /// The doors that lead somewhere today, in the order of the motto.
    package static let open = allCases.filter { !$0.entries.isEmpty }
}

/// A place that residents reach through a door.
package struct DoorEntry: Sendable {
    let door: Door
    let name: Phrase
    let explanation: Phrase
    let address: Address
}
