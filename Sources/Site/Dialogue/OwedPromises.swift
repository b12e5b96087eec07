import Civics
import Records

/// What the unit promised before and has not settled, as it comes back on the agenda of its next dialogue.
struct OwedPromises {
    let record: DialogueRecord

    init(_ record: DialogueRecord) {
        self.record = record
    }

    func view(_ language: Language) -> Markup {
        guard !record.owed.isEmpty else { return .empty }
        return """
            <h2>\(Phrase("Lời hứa từ các lần trước, chưa xong: \(record.owed.count)", "Promised before and not done: \(record.owed.count)"), language)</h2>
            <ul class="lines">\(record.owed.markup { promise in
                "<li><a href=\"\(Address.promise(promise.id))\">\(String(promise.what.prefix(140)))</a> \(promise.mark(on: record.today).view(language)) <span class=\"muted\">\(promise.origin.source.name, language) · \(Phrase("hạn", "due"), language) \(promise.due, language)</span></li>"
            })</ul>
            """
    }
}
