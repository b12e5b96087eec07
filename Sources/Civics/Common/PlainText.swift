extension String {
    /// Without the spaces at both ends, no-break spaces included.
    package var trimmed: String {
        guard let first = unicodeScalars.first, let last = unicodeScalars.last,
            first.properties.isWhitespace || last.properties.isWhitespace
        else { return self }
        let body = unicodeScalars.drop { $0.properties.isWhitespace }
        let end = body.lastIndex { !$0.properties.isWhitespace }
        return end.map { String(body[...$0]) } ?? ""
    }
}

/// Text on one line that people read as a name: of a unit, a person, a file.
package enum PlainText {
    /// What makes the text unfit for a name: control characters, marks that turn the direction of writing and so hide
    /// what is written, characters without a meaning, or too great a length. Nothing where it is fit.
    package static func fault(in text: String, longest: Int = 200) -> Phrase? {
        for scalar in text.unicodeScalars where isUnfit(scalar) {
            let code = "U+" + String(scalar.value, radix: 16, uppercase: true)
            return Phrase(
                "có ký tự không nhìn thấy (\(code)); hãy gõ lại",
                "there is an invisible character (\(code)); type it again")
        }
        if text.count > longest {
            return Phrase("dài quá \(longest) ký tự", "it is longer than \(longest) characters")
        }
        return nil
    }

    private static func isUnfit(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned:
            return true
        default: return scalar.value == 0xFFFD
        }
    }
}
