/// What is wrong with one form, gathered field by field.
struct FieldFaults {
    private var all: [Refusal] = []

    mutating func note(_ field: String, _ vietnamese: String, _ english: String) {
        all.append(Refusal(.invalid, Phrase(vietnamese, english), field: field))
    }

    mutating func text(_ text: String, field: String, longest: Int = 200, isNeeded: Bool = true) {
        if text.trimmed.isEmpty {
            if isNeeded { note(field, "Cần điền ô này.", "This has to be filled in.") }
        } else if let fault = PlainText.fault(in: text, longest: longest) {
            all.append(Refusal(.invalid, fault, field: field))
        }
    }

    func finish() throws(Refusals) {
        guard all.isEmpty else { throw Refusals(all) }
    }
}
