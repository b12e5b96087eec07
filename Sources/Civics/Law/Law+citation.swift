import Synchronization

extension Law {
    /// Where the rule stands: "Điều 12 khoản 3 Luật 10/2022/QH15", "Article 12 clause 3 of Law 10/2022/QH15".
    package func citation(of rule: Rule) -> Phrase {
        citation(article: rule.article, instrument: rule.instrument)
    }

    package func citation(article: String?, instrument key: String) -> Phrase {
        let name = instrument(key)?.citation ?? Phrase(name: key)
        guard let article, article != Self.wholeText else { return name }
        // A family of announcements has no number; its title says where the days stand.
        if let instrument = instrument(key), instrument.number == nil { return name }
        // Some rows name another instrument in the place itself.
        if let number = instrument(key)?.number, article.contains(number) { return Self.translated(article) }
        if let amended = Self.amended(article, by: name) { return amended }
        let place = Self.translated(article)
        return Phrase("\(article) \(name.vietnamese)", "\(place.english) of \(name.english)")
    }

    /// A citation that is known in Vietnamese alone, as refusals have it, in both languages.
    package static func citation(of vietnamese: String) -> Phrase {
        var english = translated(vietnamese).english
        // "Article 28 Law 02/2011/QH13": a place, and the instrument it is a place of.
        let starts = Instrument.kinds.compactMap { english.firstRange(of: " \($0.english) ")?.lowerBound }
        if let start = starts.min(), english.hasPrefix("Article ") || english.hasPrefix("Annex ") {
            english.insert(contentsOf: " of", at: start)
        }
        return Phrase(vietnamese, english)
    }

    private static let wholeText = "toàn văn"

    /// A place in another law that the instrument changes: "Điều 11a Luật Khiếu nại, bổ sung theo Luật 136/2025/QH15".
    private static func amended(_ article: String, by name: Phrase) -> Phrase? {
        for (begins, vietnamese, english) in [
            ("bổ sung ", "bổ sung theo", "added by"), ("sửa ", "sửa đổi theo", "amended by"),
        ] where article.hasPrefix(begins) {
            let place = translated(String(article.dropFirst(begins.count)))
            return Phrase(
                "\(place.vietnamese), \(vietnamese) \(name.vietnamese)",
                "\(place.english), \(english) \(name.english)")
        }
        return nil
    }

    /// An article as written in Vietnamese, with the words for its parts said in English.
    static func translated(_ article: String) -> Phrase {
        if let known = translations.withLock({ $0[article] }) { return known }
        let translation = Self.translation(of: article)
        translations.withLock { $0[article] = translation }
        return translation
    }

    /// Every page with a due day cites several articles, and looking for words in them takes longer than the page. They are
    /// as many as the rule packs have.
    private static let translations = Mutex<[String: Phrase]>([:])

    private static func translation(of article: String) -> Phrase {
        var english = article
        for (vietnamese, word) in words {
            english = english.replacing(vietnamese, with: word)
        }
        return Phrase(article, english)
    }

    /// Longer words stand before those they contain.
    private static let words: [(String, String)] =
        Instrument.kinds.map { ("\($0.vietnamese) ", "\($0.english) ") } + [
            ("NĐ ", "Decree "), ("Phụ lục ", "Annex "), ("Chương ", "Chapter "), ("phần ", "part "),
            ("Điều ", "Article "), ("khoản ", "clause "), ("điểm ", "point "), ("bổ sung ", "adding "),
            ("quy trình xử lý đơn", "procedure for handling letters"),
            ("số điều chưa thấy", "number of the article not seen"),
            ("sửa ", "amending "),
        ]
}
