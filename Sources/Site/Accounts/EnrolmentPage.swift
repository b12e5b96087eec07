import Civics

/// How to set up the authenticator: a code to scan, the same in letters, and a first code to show that it works.
struct EnrolmentPage: Page {
    let secret: String
    /// What the code to scan says.
    let authenticator: String
    var destination: Address?
    var form = Form.blank()

    var title: Phrase { Phrase("Thiết lập ứng dụng xác thực", "Set up an authenticator") }
}
