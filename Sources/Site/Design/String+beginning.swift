extension String {
    /// What fits a line. Text is kept in NFC, where a scalar is a letter with its marks: to look for letters one by one
    /// would take longer than all else that a list does.
    func beginning(upTo count: Int) -> String {
        utf8.count <= count ? self : String(String.UnicodeScalarView(unicodeScalars.prefix(count)))
    }
}
