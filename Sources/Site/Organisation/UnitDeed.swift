import Civics

/// What the staff may do with a unit, each with its form.
package enum UnitDeed: String, CaseIterable, Sendable {
    case describe = "ho-so"
    case document = "van-ban"
    case training = "tap-huan"
    case establish = "don-vi-moi"
    case rename = "doi-ten"
    case move = "chuyen"
    case reclassify = "doi-loai"
    case merge = "sap-nhap"
    case split = "chia-tach"
    case dissolve = "giai-the"

    var name: Phrase {
        switch self {
        case .describe: Phrase("Hồ sơ đơn vị", "Profile of the unit")
        case .document: Phrase("Sổ văn bản lãnh đạo, chỉ đạo", "Register of leadership documents")
        case .training: Phrase("Sổ tuyên truyền, tập huấn", "Training and communication book")
        case .establish: Phrase("Thêm đơn vị trực thuộc", "Add a unit under it")
        case .rename: Phrase("Đổi tên", "Rename")
        case .move: Phrase("Chuyển đơn vị cấp trên", "Move under another unit")
        case .reclassify: Phrase("Đổi loại", "Reclassify")
        case .merge: Phrase("Sáp nhập", "Merge")
        case .split: Phrase("Chia, tách", "Split")
        case .dissolve: Phrase("Giải thể", "Dissolve")
        }
    }

    var deed: Deed {
        switch self {
        case .describe, .document, .training: .describeUnit
        case .establish: .importUnits
        case .rename, .move, .reclassify, .merge, .split, .dissolve: .changeUnits
        }
    }

    /// Whether it changes the tree of units, and so is asked once more.
    var isChange: Bool {
        switch self {
        case .describe, .document, .training: false
        default: true
        }
    }

    func isGiven(to authority: Authority, in unit: Unit) -> Bool {
        authority.may(deed, in: unit)
    }
}
