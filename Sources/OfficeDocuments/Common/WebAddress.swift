import Foundation

/// Addresses that a document may lead to.
enum WebAddress {
    /// The address with everything escaped that Office programs would call damage; nothing if it is not an address of
    /// the web or of mail.
    static func safe(_ address: String) -> String? {
        let schemes = ["http://", "https://", "mailto:"]
        guard let scheme = schemes.first(where: { address.lowercased().hasPrefix($0) }) else { return nil }
        var escaped = ""
        for byte in address.utf8 {
            let character = Character(Unicode.Scalar(byte))
            if byte < 0x80, character.isLetter || character.isNumber || allowed.contains(character) {
                escaped.append(character)
            } else {
                escaped += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        guard escaped.count > scheme.count, escaped.count <= longest, let url = URL(string: escaped),
            scheme == "mailto:" || url.host?.isEmpty == false
        else { return nil }
        return escaped
    }

    private static let allowed = Set("-._~:/?#@!$&'()*+,;=%")

    /// The longest address that Excel takes.
    private static let longest = 2_079
}
