import Civics

extension Form {
    /// The unit that is meant by its code or its full name, with or without marks. Where several bear the name or none
    /// does, that is said beside the field, with those that may be meant.
    mutating func unit(_ typed: String, in tree: UnitTree, field: String) -> Unit? {
        let typed = typed.trimmingBlanks
        if let unit = tree.unit(named: typed) { return unit }
        let likely = tree.search(typed, limit: 5).map { "\($0.name) (\($0.code))" }.joined(separator: ", ")
        guard !likely.isEmpty else {
            refuse(
                field,
                Phrase(
                    "Không có đơn vị nào tên hoặc mang mã “\(typed)”.",
                    "No unit has the name or the code “\(typed)”."))
            return nil
        }
        refuse(
            field,
            Phrase(
                "Không rõ “\(typed)” là đơn vị nào. Hãy ghi tên đầy đủ hoặc mã: \(likely).",
                "It is not clear which unit “\(typed)” is. Write the full name or the code: \(likely)."))
        return nil
    }
}

extension UnitTree {
    /// The unit with this code, or the only one with this name, with or without marks.
    func unit(named typed: String) -> Unit? {
        if let unit = unit(code: typed) { return unit }
        let name = typed.folded
        let found = name.isEmpty ? [] : all.filter { $0.fold == name }
        return found.count == 1 ? found[0] : nil
    }
}
