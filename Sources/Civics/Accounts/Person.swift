/// Someone with an account: staff of a unit, a member of a committee, a keeper of the system.
package struct Person: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<Person>

    package let id: ID
    /// As written in decisions: "Nguyễn Thị Lan".
    package let name: String
    package let login: Login
    /// A closed account keeps its history and opens nothing.
    package let isClosed: Bool

    package init(id: ID, name: String, login: Login, isClosed: Bool = false) {
        self.id = id
        self.name = name
        self.login = login
        self.isClosed = isClosed
    }

    /// The name as kept, or why it cannot be one.
    package static func name(from text: String) throws -> String {
        let name = text.normalized.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard (2...120).contains(name.count), name.contains(where: \.isLetter),
            !name.unicodeScalars.contains(where: \.isInvisible)
        else {
            throw Refusal(
                .invalid,
                Phrase(
                    "Ghi họ và tên từ 2 đến 120 ký tự, không có ký tự ẩn.",
                    "Give a name of 2 to 120 characters, without hidden characters."),
                field: "name")
        }
        return name
    }
}

extension Unicode.Scalar {
    /// Control characters, and those that hide or turn round the letters beside them.
    fileprivate var isInvisible: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: true
        default: false
        }
    }
}
