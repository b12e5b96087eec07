import Civics

/// Nothing is here, why, and what one can do.
struct EmptyState {
    let words: Phrase
    var action: ActionLink?

    init(_ words: Phrase, _ action: ActionLink? = nil) {
        self.words = words
        self.action = action
    }

    func view(_ language: Language) -> Markup {
        """
        <div class="empty"><p>\(words, language)</p>\(when: action != nil, "<p>\(action?.view(language))</p>")</div>
        """
    }
}
