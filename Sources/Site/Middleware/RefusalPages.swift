import Civics
import Hummingbird
import HTTPTypes
import Records

/// Turns what was thrown into a page for the reader: a refusal says what is wrong and what to do next; a fault is logged
/// with its cause and shown as one sentence with a reference number.
struct RefusalPages: RouterMiddleware {
    typealias Context = SiteContext

    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        // What is thrown comes from behind the check that finds the address: signing in has to lead back to it. Behind
        // the check itself it is known, without the choice of a language.
        if context.reader.address == .home, request.method == .get,
            let address = Address(returning: request.head.path)
        {
            context.reader.address = address
        }
        do {
            return try await next(request, context)
        } catch let refused as RequestRefusal {
            var response = try page([refused.reason], refused.status, context)
            for field in refused.headers { response.headers[field.name] = field.value }
            return response
        } catch let refusal as Refusal {
            return try page([refusal.reason], refusal.kind.status, article: refusal.article, context)
        } catch let refusals as Refusals {
            return try page(
                refusals.all.map(\.reason), refusals.all.first?.kind.status ?? .badRequest, context)
        } catch let upload as RefusedUpload {
            let refusals = upload.refusals.all
            return try page(refusals.map(\.reason), refusals.first?.kind.status ?? .badRequest, context)
        } catch let thrown as ThrownOnwards.Wrapped {
            return try answer(to: thrown.error, context)
        } catch {
            return try fault(error, context)
        }
    }

    private func answer(to error: HTTPError, _ context: SiteContext) throws -> Response {
        switch error.status {
        case .notFound: try page([Refusal.notFound.reason], .notFound, context)
        case .badRequest: try page([RequestRefusal.malformed.reason], .badRequest, context)
        case .contentTooLarge:
            try page(
                [RequestRefusal.tooLarge(limitBytes: context.parts.settings.formBytes).reason],
                .contentTooLarge, context)
        default: try fault(error, context)
        }
    }

    private func fault(_ error: any Error, _ context: SiteContext) throws -> Response {
        if let hindrance = Hindrance(error) { return try hindered(by: hindrance, error, context) }
        context.logger.error(
            "fault",
            metadata: [
                "reference": "\(context.reference)", "route": "\(context.endpointPath ?? "-")",
                "cause": "\(String(reflecting: error))",
            ])
        return try page(
            [
                Phrase(
                    "Máy chủ gặp sự cố nên chưa làm được việc này. Xin thử lại sau ít phút; nếu vẫn không được, hãy báo cho cơ quan số \(context.reference).",
                    "The server met a fault and could not do this. Please try again in a few minutes; if it happens again, tell the office this number: \(context.reference)."
                )
            ], .internalServerError, context)
    }

    /// The records cannot be reached for the moment: to be tried again, and to be seen to by whoever runs the server.
    private func hindered(by hindrance: Hindrance, _ error: any Error, _ context: SiteContext) throws
        -> Response
    {
        context.logger.error(
            "hindered",
            metadata: [
                "reference": "\(context.reference)", "route": "\(context.endpointPath ?? "-")",
                "cause": "\(String(reflecting: error))",
            ])
        var response = try page([hindrance.reason], .serviceUnavailable, context)
        response.headers[.retryAfter] = String(hindrance.secondsToWait)
        return response
    }

    private func page(
        _ reasons: [Phrase], _ status: HTTPResponse.Status, article: String? = nil, _ context: SiteContext
    ) throws -> Response {
        try context.page(RefusalPage(status: status, reasons: reasons, article: article), status: status)
    }
}

/// Errors of the framework leave the router as they are, instead of as bare answers without a page.
struct ThrownOnwards: RouterMiddleware {
    typealias Context = SiteContext

    struct Wrapped: Error {
        let error: HTTPError
    }

    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError {
            throw Wrapped(error: error)
        }
    }
}

extension Refusal.Kind {
    var status: HTTPResponse.Status {
        switch self {
        case .invalid, .tooEarly, .tooLate: .unprocessableContent
        case .notFound: .notFound
        case .forbidden: .forbidden
        case .signedOut: .unauthorized
        case .conflict: .conflict
        case .tooMany: .tooManyRequests
        case .tooLarge: .contentTooLarge
        }
    }
}

extension Hindrance {
    fileprivate var reason: Phrase {
        switch self {
        case .busy:
            Phrase(
                "Hệ thống đang có nhiều việc cùng lúc nên chưa làm được việc này; chưa có gì được ghi. Xin thử lại sau ít giây.",
                "The system is busy and could not do this; nothing was written. Please try again in a few seconds."
            )
        case .full:
            Phrase(
                "Máy chủ hết chỗ lưu nên chưa ghi được gì. Việc xem vẫn làm được; xin gửi lại sau.",
                "The server has no room left and nothing was written. Reading still works; please send it again later."
            )
        case .unreachable:
            Phrase(
                "Hệ thống tạm thời chưa mở được dữ liệu. Xin thử lại sau ít phút.",
                "The system cannot reach its records for the moment. Please try again in a few minutes.")
        }
    }

    fileprivate var secondsToWait: Int {
        switch self {
        case .busy: 5
        case .unreachable: 60
        case .full: 600
        }
    }
}
