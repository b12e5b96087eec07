import Civics

/// A form as it was filled in: its values are asked for by type, what is wrong is collected beside the field, and what
/// was typed is kept so that the page can be shown again with it.
package struct Form: Sendable {
    package let fields: FormFields
    package private(set) var refusals: [Refusal] = []

    /// A form nobody has filled in yet, with the values that stand in it at first.
    package static func blank(_ values: [(name: String, value: String)] = []) -> Form {
        Form(FormFields(values))
    }

    package init(_ fields: FormFields) {
        self.fields = fields
    }

    package var isRight: Bool { refusals.isEmpty }

    /// What was typed into the field.
    package func typed(_ name: String) -> String {
        fields[name] ?? ""
    }

    package func isChosen(_ name: String, _ value: String) -> Bool {
        values(name).contains(value)
    }

    /// All that was chosen in a field.
    package func values(_ name: String) -> [String] { fields.values(name) }

    package func isChecked(_ name: String) -> Bool {
        fields[name] != nil
    }

    package func problem(_ name: String) -> Refusal? {
        refusals.first { $0.field == name }
    }

    package mutating func refuse(_ name: String?, _ reason: Phrase, article: String? = nil) {
        refusals.append(Refusal(.invalid, reason, field: name, article: article))
    }

    /// Takes in what a rule or a store refused.
    package mutating func refuse(_ refusals: Refusals) {
        self.refusals += refusals.all
    }

    package mutating func refuse(_ refusal: Refusal) {
        refusals.append(refusal)
    }

    /// One line of text, without blanks around it. Marks that turn the direction of writing have no place in it.
    package mutating func line(
        _ name: String, _ label: Phrase, upTo limit: Int = 300, isRequired: Bool = true
    )
        -> String
    {
        let value = trimmed(name)
        guard !value.unicodeScalars.contains(where: Self.isHidden), !value.contains("\n") else {
            refuse(
                name,
                Phrase(
                    "\(label.vietnamese) có ký tự ẩn hoặc xuống dòng. Hãy gõ lại trên một dòng.",
                    "\(label.english) holds hidden characters or line breaks. Type it again on one line."))
            return value
        }
        return checked(value, name, label, upTo: limit, isRequired: isRequired)
    }

    /// Text of several lines.
    package mutating func text(
        _ name: String, _ label: Phrase, upTo limit: Int = 20_000, isRequired: Bool = true
    ) -> String {
        checked(trimmed(name), name, label, upTo: limit, isRequired: isRequired)
    }

    /// A day, as a date field sends it or as people write it: 2022-08-12, 12/8/2022.
    package mutating func day(_ name: String, _ label: Phrase, isRequired: Bool = true) -> Day? {
        value(name, label, isRequired: isRequired, Self.day) {
            Phrase(
                "\($0.vietnamese) không phải là một ngày. Hãy ghi như 12/8/2022.",
                "\($0.english) is not a day. Write it as 12/8/2022.")
        }
    }

    /// A time of day in minutes since midnight: 14:30.
    package mutating func minuteOfDay(_ name: String, _ label: Phrase, isRequired: Bool = true) -> Int? {
        value(name, label, isRequired: isRequired, Self.minuteOfDay) {
            Phrase(
                "\($0.vietnamese) không phải là giờ. Hãy ghi như 14:30.",
                "\($0.english) is not a time. Write it as 14:30.")
        }
    }

    /// A whole number; groups of digits may be parted: 1.250.000.
    package mutating func number(
        _ name: String, _ label: Phrase, in range: ClosedRange<Int64> = 0...1_000_000_000_000_000,
        isRequired: Bool = true
    ) -> Int64? {
        value(
            name, label, isRequired: isRequired,
            { text in Self.number(text).flatMap { range.contains($0) ? $0 : nil } }
        ) {
            Phrase(
                "\($0.vietnamese) phải là số nguyên từ \(Format.number(range.lowerBound, .vietnamese)) đến \(Format.number(range.upperBound, .vietnamese)).",
                "\($0.english) must be a whole number from \(Format.number(range.lowerBound, .english)) to \(Format.number(range.upperBound, .english))."
            )
        }
    }

    /// One of the choices the field offers.
    package mutating func choice<Choice: RawRepresentable>(
        _ name: String, _ label: Phrase, as type: Choice.Type = Choice.self, isRequired: Bool = true
    ) -> Choice? where Choice.RawValue == String {
        value(name, label, isRequired: isRequired, { Choice(rawValue: $0) }, otherwise: Self.notOffered)
    }

    package mutating func identifier<Subject>(
        _ name: String, _ label: Phrase, of subject: Subject.Type = Subject.self, isRequired: Bool = true
    ) -> Identifier<Subject>? {
        value(name, label, isRequired: isRequired, { Identifier<Subject>($0) }, otherwise: Self.notOffered)
    }

    private func trimmed(_ name: String) -> String {
        typed(name).trimmingBlanks
    }

    private mutating func checked(
        _ value: String, _ name: String, _ label: Phrase, upTo limit: Int, isRequired: Bool
    ) -> String {
        if value.isEmpty, isRequired {
            refuse(name, Self.missing(label))
        } else if value.count > limit {
            refuse(
                name,
                Phrase(
                    "\(label.vietnamese) dài quá: tối đa \(Format.number(limit, .vietnamese)) ký tự, đang có \(Format.number(value.count, .vietnamese)).",
                    "\(label.english) is too long: at most \(Format.number(limit, .english)) characters, there are \(Format.number(value.count, .english))."
                ))
        }
        return value
    }

    private mutating func value<Value>(
        _ name: String, _ label: Phrase, isRequired: Bool, _ read: (String) -> Value?,
        otherwise: (Phrase) -> Phrase
    ) -> Value? {
        let typed = trimmed(name)
        guard !typed.isEmpty else {
            if isRequired { refuse(name, Self.missing(label)) }
            return nil
        }
        guard let value = read(typed) else {
            refuse(name, otherwise(label))
            return nil
        }
        return value
    }

    private static func missing(_ label: Phrase) -> Phrase {
        Phrase(
            "Còn thiếu: \(label.vietnamese.lowercasedFirst).", "Missing: \(label.english.lowercasedFirst).")
    }

    private static func notOffered(_ label: Phrase) -> Phrase {
        Phrase(
            "\(label.vietnamese): hãy chọn một trong các lựa chọn đã cho.",
            "\(label.english): choose one of the choices given.")
    }

    private static func day(_ text: String) -> Day? {
        if let day = Day(text) { return day }
        let parts = text.split(whereSeparator: { "/.-".contains($0) }).map {
            $0.allSatisfy(\.isASCII) ? Int($0) : nil
        }
        guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else {
            return nil
        }
        return Day(year: year, month: month, day: day)
    }

    private static func minuteOfDay(_ text: String) -> Int? {
        let parts = text.split(whereSeparator: { ":hg".contains($0) }).map {
            $0.allSatisfy(\.isASCII) ? Int($0) : nil
        }
        guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1],
            (0..<24).contains(hour), (0..<60).contains(minute)
        else { return nil }
        return hour * 60 + minute
    }

    private static func number(_ text: String) -> Int64? {
        if let number = Int64(text) { return number }
        let groups = text.split(whereSeparator: { ".,\u{A0} ".contains($0) })
        guard groups.count > 1, groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
        return Int64(groups.joined())
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x08, 0x0B...0x1F, 0x7F...0x9F, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069,
            0xFEFF:
            true
        default: false
        }
    }
}

extension String {
    var trimmingBlanks: String {
        var view = self[...]
        while view.first?.isWhitespace == true { view.removeFirst() }
        while view.last?.isWhitespace == true { view.removeLast() }
        return String(view)
    }

    var lowercasedFirst: String {
        prefix(1).lowercased() + dropFirst()
    }
}
