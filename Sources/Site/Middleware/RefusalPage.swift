import Civics
import HTTPTypes

/// What the reader sees instead of the page they asked for.
struct RefusalPage: Page {
    let status: HTTPResponse.Status
    let reasons: [Phrase]
    let article: String?

    var title: Phrase {
        switch status {
        case .notFound: Phrase("Không tìm thấy trang", "Page not found")
        case .unauthorized: Phrase("Cần đăng nhập", "Please sign in")
        case .forbidden: Phrase("Không được phép", "Not allowed")
        case .tooManyRequests: Phrase("Quá nhiều lần", "Too many attempts")
        case .internalServerError: Phrase("Máy chủ gặp sự cố", "Something went wrong")
        case .serviceUnavailable: Phrase("Xin đợi một lát", "Please wait a moment")
        case .conflict: Phrase("Đã có thay đổi", "Something has changed")
        default: Phrase("Chưa làm được", "This was not done")
        }
    }
}
