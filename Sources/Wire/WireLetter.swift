/// A letter as a resident types it into the public form.
package struct WireLetter: Sendable {
    package let unit: String
    package let subject: String
    package let text: String

    package init(to unit: String, about subject: String, saying text: String) {
        (self.unit, self.subject, self.text) = (unit, subject, text)
    }

    /// The fields of the form, in its order.
    var fields: [(name: String, value: String)] {
        [
            ("kind", "petition"), ("unit", unit), ("name", "Nguyễn Thị Lan"), ("address", "Tổ 5"),
            ("phone", ""), ("subject", subject), ("text", text),
        ]
    }
}
