/// The code of a unit: letters without marks, digits, full stop, hyphen and underscore, so that it can stand in an address.
package enum UnitCode {
    package static let longest = 32

    package static func fault(in code: String) -> Phrase? {
        if code.isEmpty { return Phrase("Cần có mã.", "A code is needed.") }
        if code.utf8.count > longest {
            return Phrase("Mã dài quá \(longest) ký tự.", "The code is longer than \(longest) characters.")
        }
        let isPlain = code.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "."), UInt8(ascii: "-"),
                UInt8(ascii: "_"):
                true
            default: false
            }
        }
        // "." and ".." mean something else in an address.
        guard isPlain, code.contains(where: { $0 != "." }) else {
            return Phrase(
                "Mã chỉ gồm chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới.",
                "A code holds only letters without marks, digits, full stops, hyphens and underscores.")
        }
        return nil
    }
}
