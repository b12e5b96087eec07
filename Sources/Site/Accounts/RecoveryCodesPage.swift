import Civics

/// Ten codes on a sheet to print, shown once.
struct RecoveryCodesPage: Page {
    let codes: [String]
    let next: Address

    var title: Phrase { Phrase("Mã khôi phục", "Recovery codes") }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <article class="measure">
            <h1>\(title, language)</h1>
            <p class="lead">\(Phrase(
                "In trang này hoặc chép ra giấy và cất nơi an toàn. Các mã chỉ hiện ra lần này.",
                "Print this page or copy it to paper, and keep it safe. The codes are shown this once."), language)</p>
            <p>\(Phrase(
                "Khi không có điện thoại, mỗi mã thay ứng dụng xác thực được một lần.",
                "When you have no phone at hand, each code stands in for the authenticator once."), language)</p>
            <ol class="codes">\(codes.markup { "<li><code>\($0)</code></li>" })</ol>
            <p class="actions">\(ActionLink(Phrase("Tôi đã cất, tiếp tục", "I have kept them, continue"), next).view(language))</p>
            </article>
            """
    }
}
