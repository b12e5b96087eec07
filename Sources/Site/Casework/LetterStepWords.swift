import Civics
import Records

/// What was said with a step of a letter's history: all of it for the office, to the sender what is meant for them.
struct LetterStepWords {
    private let details: [String: String]
    private let tree: UnitTree

    init(_ step: LetterStep, _ tree: UnitTree) {
        details = step.details
        self.tree = tree
    }

    /// Where it went, and by which day something is to be done.
    func to(_ language: Language) -> Markup {
        let unit = details["unit"].flatMap { Unit.ID($0) }.map(tree.named)
        let until = details["until"].flatMap { Day($0) }
        return """
            \(when: unit != nil, " → \(unit)")\
            \(until.map { ", \(Phrase("xong trước ngày", "to be done by"), language) \($0, language)" })
            """
    }

    var officer: Markup { details["officer"].map { ": \($0)" } ?? .empty }

    /// The answer and the reasons stand on the sender's page by themselves.
    var forSender: [String] {
        [given("part") ?? given("result")].compactMap(\.self)
    }

    func forOffice(_ language: Language) -> [String] {
        [finding(language), outcome(language), variant(language)].compactMap(\.self)
            + ["ground", "body", "representatives", "part", "reason", "minutes", "answer", "result"]
            .compactMap(given)
            + [given("letter").map { language("Vào đơn \($0)", "Into letter \($0)") }].compactMap(\.self)
    }

    private func given(_ name: String) -> String? {
        details[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// "Khiếu nại; Đất đai; đủ điều kiện; thuộc thẩm quyền của đơn vị".
    private func finding(_ language: Language) -> String? {
        let found = LetterFinding(details)
        let eligible = found.isEligible.map {
            $0
                ? Phrase("đủ điều kiện xử lý", "eligible")
                : Phrase("không đủ điều kiện xử lý", "not eligible")
        }
        let own = found.isOwn.map {
            $0
                ? Phrase("thuộc thẩm quyền của đơn vị", "for this unit")
                : Phrase("thuộc thẩm quyền nơi khác", "for another body")
        }
        let parts = [
            given("kind").flatMap(LetterKind.init)?.name[language],
            given("field").flatMap(LetterField.init)?.name[language],
            told(eligible?[language], given("eligibility_reason")),
            told(own?[language], given("competent_body")),
        ].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    private func told(_ found: String?, _ more: String?) -> String? {
        found.map { found in more.map { "\(found) (\($0))" } ?? found }
    }

    private func outcome(_ language: Language) -> String? {
        switch details["outcome"] {
        case "right": language("Nội dung đơn: đúng", "The matter: right")
        case "partly": language("Nội dung đơn: đúng một phần", "The matter: partly right")
        case "wrong": language("Nội dung đơn: sai", "The matter: wrong")
        default: nil
        }
    }

    private func variant(_ language: Language) -> String? {
        given("variant").map { ClockVariant.title(named: $0)[language] }
    }
}
