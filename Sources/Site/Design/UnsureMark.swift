import Civics

/// Says that a reading of the law is not certain, and why.
struct UnsureMark {
    let reason: Phrase

    init(_ reason: Phrase) {
        self.reason = reason
    }

    func view(_ language: Language) -> Markup {
        """
        <p class="unsure">\(StatusMark(.unsure, Phrase("Cách hiểu chưa chắc chắn", "The reading is not certain")).view(language)) \
        <span>\(reason, language)</span></p>
        """
    }
}
