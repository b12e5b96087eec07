import Foundation

/// A list carried from the preview to the confirmation in a hidden field. It is worked out anew when it comes back, so
/// that nothing is lost by changing it on the way.
enum ListField {
    static func text(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
            .replacing("=", with: "")
    }

    static func bytes(_ text: String) -> [UInt8]? {
        var encoded = text.replacing("-", with: "+").replacing("_", with: "/")
        encoded += String(repeating: "=", count: (4 - encoded.count % 4) % 4)
        return Data(base64Encoded: encoded).map { [UInt8]($0) }
    }
}
