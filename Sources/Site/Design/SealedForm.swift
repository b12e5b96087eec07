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
        \(attribute: "enctype", hasFiles ? "multipart/form-data" : nil)>\(reader.seal.field)
        \(content)
        </form>
        """
    }
}
