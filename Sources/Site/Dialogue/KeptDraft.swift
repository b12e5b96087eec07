import Civics

/// A form whose typed text the script keeps on the device until the server has taken it, so that a network that drops
/// loses nothing. Without the script it is the form alone.
struct KeptDraft {
    /// Names the draft on the device; another name is another draft.
    let name: String
    /// Where it goes on once the form is taken.
    let next: Address
    /// The kept form whose entries have to be sent before this one; nothing where there is none.
    let after: String?
    let form: Markup

    init(_ name: String, next: Address, after: String? = nil, _ form: Markup) {
        self.name = name
        self.next = next
        self.after = after
        self.form = form
    }

    func view(_ language: Language) -> Markup {
        """
        <div data-draft="\(name)" data-next="\(next)" data-waiting="\(Self.waiting, language)"\
        \(when: after != nil, " data-after=\"\(after ?? "")\" data-unsent=\"\(Self.unsent, language)\"")>
        \(form)
        <p class="notice notice-warning" role="status" data-kept hidden></p>
        </div>
        """
    }

    private static let unsent = Phrase(
        "Còn câu hỏi chưa lưu hoặc đang giữ trong máy này vì mất mạng. Lưu hết các câu rồi xin bấm lại.",
        "A question is not saved yet, or is kept on this device for want of a network. Save all, then press again."
    )

    private static let waiting = Phrase(
        "Mất mạng: chưa gửi được. Nội dung giữ trong máy này; xin bấm lại khi có mạng.",
        "No network: not sent yet. What you typed is kept on this device; press again when the network is back."
    )
}

/// A form whose answer is a page that has to be seen, as a code told once: without the network the script says so rather than
/// let the browser leave the page. Without the script it is the form alone.
struct OnlineOnly {
    let form: Markup

    init(_ form: Markup) {
        self.form = form
    }

    func view(_ language: Language) -> Markup {
        """
        <div data-online="\(Self.words, language)">
        \(form)
        <p class="notice notice-warning" role="status" data-kept hidden></p>
        </div>
        """
    }

    private static let words = Phrase(
        "Mất mạng: mã chỉ cấp được khi có mạng. Xin bấm lại sau; các câu đã ghi vẫn giữ trong máy này.",
        "No network: a code can be given only with one. Press again later; what was entered stays on this device."
    )
}
