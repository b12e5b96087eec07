import Civics
import HTTPTypes
import Hummingbird

/// A request refused for its form, before anyone asked what it wants.
package struct RequestRefusal: Error {
    let status: HTTPResponse.Status
    let reason: Phrase
    var headers: HTTPFields = [:]

    static let malformed = RequestRefusal(
        status: .badRequest,
        reason: Phrase(
            "Trình duyệt gửi đến một yêu cầu không đọc được. Hãy tải lại trang và thử lại.",
            "Your browser sent a request that cannot be read. Reload the page and try again."))

    static let brokenOff = RequestRefusal(
        status: .badRequest,
        reason: Phrase(
            "Nội dung gửi lên bị đứt quãng giữa chừng; chưa có gì được ghi. Xin gửi lại.",
            "What was sent broke off on its way; nothing was written. Please send it again."))

    static let tooSlow = RequestRefusal(
        status: .requestTimeout,
        reason: Phrase(
            "Nội dung gửi lên đến quá chậm nên đã bị ngắt; chưa có gì được ghi. Xin gửi lại khi đường truyền tốt hơn.",
            "What was sent came in too slowly and was cut off; nothing was written. Please send it again on a better line."
        ))

    static let malformedUpload = RequestRefusal(
        status: .badRequest,
        reason: Phrase(
            "Tệp gửi lên bị đứt quãng hoặc sai định dạng. Hãy chọn lại tệp và gửi lại.",
            "The upload broke off or is not well formed. Choose the file again and send it once more."))

    static let unsupported = RequestRefusal(
        status: .unsupportedMediaType,
        reason: Phrase(
            "Trang này chỉ nhận dữ liệu gửi từ biểu mẫu.", "This page only takes what is sent from its form.")
    )

    static let foreign = RequestRefusal(
        status: .forbidden,
        reason: Phrase(
            "Biểu mẫu này không được gửi từ trang của chúng tôi, hoặc đã mở quá lâu. Hãy mở lại trang, kiểm tra nội dung rồi gửi lại.",
            "This form was not sent from a page of ours, or was open for too long. Open the page again, check what you wrote and send it once more."
        ))

    static let headersTooLarge = RequestRefusal(
        status: .requestHeaderFieldsTooLarge,
        reason: Phrase(
            "Yêu cầu mang theo quá nhiều thông tin phụ. Hãy xoá cookie của trang này và thử lại.",
            "The request carries too much extra information. Clear this site's cookies and try again."))

    static let addressTooLong = RequestRefusal(
        status: .uriTooLong, reason: Phrase("Địa chỉ quá dài.", "The address is too long."))

    static func tooLarge(limitBytes: Int) -> RequestRefusal {
        RequestRefusal(
            status: .contentTooLarge,
            reason: Phrase(
                "Nội dung gửi lên quá lớn: tối đa \(Format.size(bytes: Int64(limitBytes), .vietnamese)). Hãy giảm bớt rồi gửi lại.",
                "What was sent is too large: at most \(Format.size(bytes: Int64(limitBytes), .english)). Make it smaller and send it again."
            ))
    }

    static func methodNotAllowed(_ allowed: [HTTPRequest.Method]) -> RequestRefusal {
        RequestRefusal(
            status: .methodNotAllowed,
            reason: Phrase(
                "Địa chỉ này có, nhưng không dùng được theo cách vừa gửi. Hãy mở trang và làm từ đó.",
                "This address exists but cannot be used in this way. Open the page and start from there."),
            headers: [.allow: allowed.map(\.rawValue).joined(separator: ", ")])
    }

    static func tooMany(retryAfterSeconds: Int) -> RequestRefusal {
        let minutes = (retryAfterSeconds + 59) / 60
        let (wait, english) =
            retryAfterSeconds < 120
            ? (
                "\(Format.number(retryAfterSeconds, .vietnamese)) giây",
                Format.count(retryAfterSeconds, "", one: "second", many: "seconds", .english)
            )
            : ("\(minutes) phút", Format.count(minutes, "", one: "minute", many: "minutes", .english))
        return RequestRefusal(
            status: .tooManyRequests,
            reason: Phrase(
                "Vừa rồi có quá nhiều lần gửi. Hãy đợi \(wait) rồi thử lại.",
                "There were too many attempts just now. Wait \(english) and try again."
            ),
            headers: [.retryAfter: String(retryAfterSeconds)])
    }
}

extension Form {
    /// Says above the form why it was not taken this time. What was typed stays.
    mutating func refuse(_ refused: RequestRefusal) {
        refuse(nil, refused.reason)
    }
}

extension SiteContext {
    /// The form again, with what was typed, where the request was refused for now.
    func page(_ page: some Page, refusedBy refused: RequestRefusal) throws -> Response {
        var response = try self.page(page, status: refused.status)
        for field in refused.headers { response.headers[field.name] = field.value }
        return response
    }
}
