/// The names on the tabs as Excel allows them: at most 31 characters, none of `[]:*?/\`, no two alike.
struct SheetNames {
    private(set) var all: [String] = []
    private let given: [String]

    private static let longest = 31

    init(for given: [String]) {
        self.given = given
        for name in given {
            all.append(unused(Self.allowed(name)))
        }
    }

    /// The name on the tab of the sheet that was given this name.
    subscript(name: String) -> String? {
        given.firstIndex(of: name).map { all[$0] }
    }

    private static func allowed(_ name: String) -> String {
        let words = name.legalInXML.map { "[]:*?/\\\n\r\t".contains($0) ? "-" : $0 }
        var result = String(words)
        while result.hasPrefix("'") || result.hasPrefix(" ") { result.removeFirst() }
        result = shortened(result, to: longest)
        while result.hasSuffix("'") || result.hasSuffix(" ") { result.removeLast() }
        // Excel keeps this one name for itself.
        return result.isEmpty || result.lowercased() == "history" ? "Sheet" : result
    }

    private func unused(_ name: String) -> String {
        var candidate = name
        var number = 2
        while all.contains(where: { $0.lowercased() == candidate.lowercased() }) {
            let suffix = " (\(number))"
            candidate = Self.shortened(name, to: Self.longest - suffix.count) + suffix
            number += 1
        }
        return candidate
    }

    /// Excel counts in UTF-16 units; a character is never cut in two.
    private static func shortened(_ text: String, to length: Int) -> String {
        var text = text
        while text.utf16.count > length { text.removeLast() }
        return text
    }
}
