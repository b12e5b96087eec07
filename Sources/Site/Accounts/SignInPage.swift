import Civics

/// Name and password.
struct SignInPage: Page {
    var destination: Address?
    var form = Form.blank()

    var title: Phrase { Phrase("Đăng nhập", "Sign in") }

    static let login = Phrase("Tên đăng nhập", "Sign-in name")
    static let password = Phrase("Mật khẩu", "Password")
}
