import Civics

/// A form that is sent to an address of ours. The seal stands first in it.
struct SealedForm {
    let address: Address
    var hasFiles = false
    let content: Markup

    init(to address: Address, hasFiles: Bool = false, _ content: Markup) {
        self.address = address
        self.hasFiles = hasFiles
        self.content = content
    }

    /// The browser checks nothing: what is wrong is said by us, in the reader's language and beside the field.
    func view(_ reader: Reader) -> Markup {
        """
        <form method="post" action="\(address)" novalidate\
        \(when: hasFiles, fileAttributes(reader.language))>\(reader.seal.field)
        \(content)
        </form>
        """
    }

    /// The script tells what is too much before it is sent.
    private func fileAttributes(_ language: Language) -> Markup {
        let limit = SiteSettings.usualUploadBytes
        let size = Format.size(bytes: Int64(limit), language)
        let words = Phrase(
            "Các tệp cộng lại quá lớn: mỗi lần gửi tối đa \(size). Hãy gửi làm nhiều lần.",
            "The files are too large together: at most \(size) at a time. Send them one after another.")
        return
            " enctype=\"multipart/form-data\" data-limit=\"\(limit)\" data-too-large=\"\(words, language)\""
    }
}
