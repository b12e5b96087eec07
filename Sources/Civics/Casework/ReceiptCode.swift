/// The number with which somebody without an account comes back to what they handed in (mã biên nhận): 16 digits, the
/// last of which checks the others, so that a slip of the finger is told from a wrong number.
///
/// It opens the letter, the turn or the question it was given for. It is shown once, and only its keyed digest is kept.
package struct ReceiptCode: Equatable, Sendable {
    /// Sixteen digits without blanks.
    package let digits: String

    /// A new code out of chance. Fifteen digits are drawn, each value as likely as the others.
    package init(using generator: inout some RandomNumberGenerator) {
        let drawn = (0..<15).map { _ in Int.random(in: 0...9, using: &generator) }
        digits = (drawn + [Self.checkDigit(of: drawn)]).map(String.init).joined()
    }

    /// Reads a code as people type it: with or without blanks, dots and dashes. Refused where digits are missing or the
    /// last does not fit the others.
    package init(typed text: String) throws(Refusal) {
        let typed = text.filter { !$0.isWhitespace && !"-–.".contains($0) }
        let values = typed.compactMap { $0.isASCII ? $0.wholeNumberValue : nil }
        guard values.count == typed.count, values.count == 16 else {
            throw Refusal(
                .invalid,
                Phrase(
                    "Mã biên nhận gồm 16 chữ số; ông/bà đã gõ \(values.count) chữ số. Xin xem lại phiếu biên nhận.",
                    "A receipt code has 16 digits; you typed \(values.count). Please look at the receipt again."
                ),
                field: "code")
        }
        guard Self.checkDigit(of: Array(values.dropLast())) == values[15] else {
            throw Refusal(
                .invalid,
                Phrase(
                    "Có chữ số gõ nhầm trong mã này. Xin so lại từng nhóm bốn số với phiếu biên nhận.",
                    "A digit of this code was mistyped. Please compare each group of four with the receipt."),
                field: "code")
        }
        digits = typed
    }

    /// "4821 0937 5516 2048", as it is printed.
    package var grouped: String {
        stride(from: 0, to: 16, by: 4)
            .map { String(Array(digits)[$0..<$0 + 4]) }.joined(separator: " ")
    }

    /// Luhn's formula (ISO/IEC 7812-1, annex B): finds every single wrong digit and most swaps of two neighbours.
    private static func checkDigit(of digits: [Int]) -> Int {
        let sum = digits.reversed().enumerated().reduce(0) { sum, place in
            let doubled = place.offset.isMultiple(of: 2) ? place.element * 2 : place.element
            return sum + (doubled > 9 ? doubled - 9 : doubled)
        }
        return (10 - sum % 10) % 10
    }
}

extension ReceiptCode: CustomStringConvertible, CustomReflectable {
    /// A code never shows itself in a log.
    package var description: String { "ReceiptCode" }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
