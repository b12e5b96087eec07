import Civics
import Records

/// One message between sender and office, on the pages of both.
struct LetterMessageView {
    let message: OpenedLetterPage.Message
    let isReadBySender: Bool
    let address: (StoredFile) -> Address

    func view(_ language: Language) -> Markup {
        """
        <li class="message\(when: message.isFromSender == isReadBySender, " message-own")"><p class="muted">\(who, language), \(Format.moment(message.at, language))</p>
        \(PostingPage.paragraphs(message.text))
        \(when: !message.files.isEmpty, """
            <ul class="files">\(message.files.markup { file in
                """
                <li><a href="\(address(file))">\(file.name)</a> <span class="muted">(\(file.type.rawValue.uppercased()), \
                \(Format.size(bytes: Int64(file.sizeBytes), language)))</span></li>
                """
            })</ul>
            """)</li>
        """
    }

    private var who: Phrase {
        switch (message.isFromSender, isReadBySender) {
        case (true, true): Phrase("Ông/bà", "You")
        case (true, false): Phrase("Người gửi đơn", "The sender")
        case (false, _): Phrase("Cơ quan", "The office")
        }
    }
}
