import Civics

/// The code of the authenticator, or one of those on paper.
struct SecondFactorPage: Page {
    enum Way: CaseIterable {
        case authenticator, paper
    }

    let way: Way
    var destination: Address?
    var form = Form.blank()

    var title: Phrase {
        switch way {
        case .authenticator: Phrase("Nhập mã xác thực", "Enter the code")
        case .paper: Phrase("Dùng mã khôi phục", "Use a recovery code")
        }
    }
}

extension SecondFactorPage.Way {
    var address: Address {
        switch self {
        case .authenticator: .secondFactor
        case .paper: .recovery
        }
    }

    var label: Phrase {
        switch self {
        case .authenticator: Phrase("Mã 6 chữ số", "6-digit code")
        case .paper: Phrase("Mã khôi phục", "Recovery code")
        }
    }

    var hint: Phrase {
        switch self {
        case .authenticator:
            Phrase(
                "Mở ứng dụng xác thực trên điện thoại. Mã đổi sau mỗi 30 giây.",
                "Open the authenticator on your phone. The code changes every 30 seconds.")
        case .paper:
            Phrase(
                "Một trong mười mã đã in khi thiết lập, ví dụ ABCD-EFGH-JKMN. Mỗi mã chỉ dùng một lần.",
                "One of the ten codes printed when you set up, such as ABCD-EFGH-JKMN. Each works once.")
        }
    }
}
