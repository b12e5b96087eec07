import Hummingbird
import HTTPTypes

/// Takes forms only from pages of ours: the browser must not say that another site sent it, and the hidden seal must be
/// the one this reader was given.
struct FormGuard: RouterMiddleware {
    typealias Context = SiteContext

    let parts: SiteParts

    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        guard request.method != .get, request.method != .head, request.method != .options else {
            return try await next(request, context)
        }
        try checkOrigin(request)
        var context = context
        context.submission = try await submission(of: request, sealedBy: context.reader.seal)
        let response = try await next(request, context)
        if case .upload(let upload) = context.submission, !upload.isRead.isSet {
            throw UnreadUpload(route: context.endpointPath ?? "")
        }
        return response
    }

    private func checkOrigin(_ request: Request) throws {
        if let site = request.headers[.secFetchSite] {
            guard site == "same-origin" || site == "none" else { throw RequestRefusal.foreign }
        }
        if let origin = request.headers[.origin] {
            guard let host = request.head.authority ?? request.headers[HTTPField.Name("Host")!] else {
                throw RequestRefusal.foreign
            }
            guard origin == "http://\(host)" || origin == "https://\(host)" || origin == parts.settings.origin
            else { throw RequestRefusal.foreign }
        }
    }

    private func submission(of request: Request, sealedBy seal: FormSeal) async throws -> Submission {
        let settings = parts.settings
        let length = request.headers[.contentLength].flatMap { Int($0) } ?? 0
        let type = request.headers[.contentType] ?? ""
        let kind = type.split(separator: ";").first.map { String($0).trimmingBlanks.lowercased() } ?? ""
        switch kind {
        case "application/x-www-form-urlencoded":
            guard length <= settings.formBytes else {
                throw RequestRefusal.tooLarge(limitBytes: settings.formBytes)
            }
            var bytes: [UInt8] = []
            for try await buffer in IncomingBody(request.body) {
                bytes += buffer.readableBytesView
                guard bytes.count <= settings.formBytes else {
                    throw RequestRefusal.tooLarge(limitBytes: settings.formBytes)
                }
            }
            let fields = try FormFields(urlEncoded: bytes)
            guard seal.isRight(fields[FormSeal.fieldName]) else { throw RequestRefusal.foreign }
            return .form(FormFields(fields.all.filter { $0.name != FormSeal.fieldName }))
        case "multipart/form-data":
            // A little too much is read past, so that the form can be shown again; only beyond that nothing is read.
            guard length <= Upload.mostRead(of: settings.uploadBytes) else {
                throw RequestRefusal.tooLarge(limitBytes: settings.uploadBytes)
            }
            guard let boundary = Self.boundary(in: type) else { throw RequestRefusal.malformedUpload }
            return .upload(
                Upload(
                    body: request.body, boundary: boundary, maximumBytes: settings.uploadBytes, seal: seal))
        default: throw RequestRefusal.unsupported
        }
    }

    private static func boundary(in type: String) -> String? {
        for parameter in type.split(separator: ";").dropFirst() {
            let pair = parameter.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, String(pair[0]).trimmingBlanks.lowercased() == "boundary" else { continue }
            var value = String(pair[1]).trimmingBlanks
            if value.count >= 2, value.hasPrefix("\""), value.hasSuffix("\"") {
                value = String(value.dropFirst().dropLast())
            }
            let isFit = (1...70).contains(value.utf8.count) && value.utf8.allSatisfy { 0x20..<0x7F ~= $0 }
            return isFit ? value : nil
        }
        return nil
    }
}

/// A programmer's mistake: a handler that took an upload without reading it, and so without checking its seal.
struct UnreadUpload: Error {
    let route: String
}
