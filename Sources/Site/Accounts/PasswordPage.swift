import Civics

/// Changing one's own password.
struct PasswordPage: Page {
    var form = Form.blank()

    var title: Phrase { Phrase("Đổi mật khẩu", "Change the password") }
    var trail: [Crumb] { [.account] }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        let fields: Markup = """
            \(FormField.currentPassword.view(form, language))
            \(NewPasswordFields().view(form, language))
            <p class="actions">\(Button(title).view(language))</p>
            """
        return """
            <article class="measure">
            <h1>\(title, language)</h1>
            \(ErrorSummary(form).view(language))
            \(SealedForm(to: .password, fields).view(reader))
            </article>
            """
    }
}

/// Asks for the password once more before something that matters.
struct ConfirmPasswordPage: Page {
    enum Purpose {
        case recoveryCodes, authenticator
    }

    let purpose: Purpose
    var form = Form.blank()

    var title: Phrase {
        switch purpose {
        case .recoveryCodes: Phrase("Lập lại mã khôi phục", "Renew the recovery codes")
        case .authenticator: Phrase("Đổi ứng dụng xác thực", "Change the authenticator")
        }
    }

    var trail: [Crumb] { [.account] }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        let fields: Markup = """
            \(FormField.currentPassword.view(form, language))
            <p class="actions">\(Button(Phrase("Tiếp tục", "Continue")).view(language))</p>
            """
        return """
            <article class="measure">
            <h1>\(title, language)</h1>
            <p>\(consequence, language)</p>
            \(ErrorSummary(form).view(language))
            \(SealedForm(to: address, fields).view(reader))
            </article>
            """
    }

    private var address: Address {
        switch purpose {
        case .recoveryCodes: .recoveryCodes
        case .authenticator: .authenticator
        }
    }

    private var consequence: Phrase {
        switch purpose {
        case .recoveryCodes:
            Phrase(
                "Mười mã mới sẽ hiện ra một lần. Các mã cũ không dùng được nữa.",
                "Ten new codes will be shown once. The old ones will no longer work.")
        case .authenticator:
            Phrase(
                "Ứng dụng đang dùng vẫn có hiệu lực cho đến khi ứng dụng mới được xác nhận; sau đó các phiên khác kết thúc.",
                "The present authenticator stays valid until the new one is confirmed; then other sessions end."
            )
        }
    }
}

extension FormField {
    fileprivate static let currentPassword = FormField(
        "current", Phrase("Mật khẩu hiện tại", "Present password"), .secret(autocomplete: "current-password"))
}

extension Crumb {
    static let account = Crumb(Phrase("Tài khoản của tôi", "My account"), .account)
    static let people = Crumb(PeoplePage.name, .people)
}
