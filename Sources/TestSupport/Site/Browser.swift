import Civics
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Site

/// A small browser: keeps cookies, follows redirects, fills in and sends forms as they stand on the page.
package final class Browser {
    package let site: TestSite
    package var cookies: [String: String] = [:]
    /// Sent with every request.
    package var headers: HTTPFields = [:]

    private let responder: SiteResponder

    init(site: TestSite, through responder: SiteResponder? = nil) {
        self.site = site
        self.responder = responder ?? site.responder
    }

    package struct File: Sendable {
        package let field: String
        package let name: String
        package let type: String
        package let bytes: [UInt8]

        package init(_ field: String, name: String, type: String, bytes: [UInt8]) {
            self.field = field
            self.name = name
            self.type = type
            self.bytes = bytes
        }
    }

    package func get(_ address: Address) async throws -> SeenPage {
        try await get(address.path)
    }

    package func get(_ target: String) async throws -> SeenPage {
        try await following(try await send(.get, target), from: target)
    }

    /// Fills in the form of the page that goes to `action` (the last one where none is named) and sends it. A value of
    /// nothing leaves the field out, as an unticked box is.
    package func submit(
        _ page: SeenPage, to action: Address? = nil, _ values: [String: String?] = [:],
        choosing choices: [(String, String)] = [], files: [File] = []
    ) async throws -> SeenPage {
        guard
            var form = page.forms.last(where: { form in
                action.map { form.action == $0.path } ?? (form.action != "/dang-xuat")
            })
        else { throw NoSuchForm(action: action?.path ?? "", page: page.heading) }
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            form.fields.removeAll { $0.name == name }
            if let value { form.fields.append((name, value)) }
        }
        for name in Set(choices.map(\.0)) { form.fields.removeAll { $0.name == name } }
        form.fields += choices.map { (name: $0.0, value: $0.1) }
        if form.method == "get" {
            return try await get("\(form.action)?\(Self.encoded(form.fields))")
        }
        return try await following(
            try await post(
                form.action, form.fields, files: files, isUpload: form.isUpload),
            from: form.action)
    }

    /// Sends fields as a form without looking at any page.
    package func post(
        _ target: String, _ fields: [(name: String, value: String)], files: [File] = [],
        isUpload: Bool = false
    ) async throws -> SeenPage {
        guard isUpload || !files.isEmpty else {
            return try await send(
                .post, target, [.contentType: "application/x-www-form-urlencoded"],
                body: Array(Self.encoded(fields).utf8))
        }
        let boundary = "----diennghi7MA4YWxkTrZu0gW"
        return try await send(
            .post, target, [.contentType: "multipart/form-data; boundary=\(boundary)"],
            body: Self.multipart(boundary, fields, files))
    }

    /// One request as it is, without following where the answer points.
    package func send(
        _ method: HTTPRequest.Method, _ target: String, _ more: HTTPFields = [:], body: [UInt8] = []
    ) async throws -> SeenPage {
        var fields = headers
        for field in more { fields[field.name] = field.value }
        if !cookies.isEmpty {
            fields[.cookie] = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
                .joined(separator: "; ")
        }
        if !body.isEmpty { fields[.contentLength] = String(body.count) }
        let request = Request(
            head: HTTPRequest(
                method: method, scheme: "http", authority: "localhost", path: target, headerFields: fields),
            body: RequestBody(buffer: ByteBuffer(bytes: body)))
        let context = SiteContext(logger: site.logger, peer: "127.0.0.1")
        let response = try await responder.respond(to: request, context: context)
        let sink = BodySink()
        try await response.body.write(sink)
        keepCookies(response.headers)
        return SeenPage(
            status: response.status, headers: response.headers, bytes: await sink.collected.bytes,
            address: target)
    }

    private func following(_ page: SeenPage, from target: String) async throws -> SeenPage {
        var page = page
        for _ in 0..<5 {
            guard [301, 302, 303, 307, 308].contains(page.status.code), let next = page.headers[.location]
            else {
                return page
            }
            // The place on the page is for the reader and is not sent.
            page = try await send(.get, String(next.prefix { $0 != "#" }))
        }
        return page
    }

    private func keepCookies(_ headers: HTTPFields) {
        for line in headers[values: .setCookie] {
            let parts = line.split(separator: ";").map { $0.drop { $0 == " " } }
            guard let pair = parts.first, let equals = pair.firstIndex(of: "=") else { continue }
            let value = String(pair[pair.index(after: equals)...])
            let isOver = parts.contains { $0.lowercased() == "max-age=0" }
            cookies[String(pair[..<equals])] = isOver ? nil : value
        }
    }

    private static func encoded(_ fields: [(name: String, value: String)]) -> String {
        fields.map { "\(Address.segment($0.name))=\(Address.segment($0.value))" }.joined(separator: "&")
    }

    private static func multipart(
        _ boundary: String, _ fields: [(name: String, value: String)], _ files: [File]
    ) -> [UInt8] {
        var body: [UInt8] = []
        for field in fields {
            body += Array(
                "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(field.name)\"\r\n\r\n\(field.value)\r\n"
                    .utf8)
        }
        for file in files {
            body += Array(
                """
                --\(boundary)\r\nContent-Disposition: form-data; name="\(file.field)"; filename="\(file.name)"\r
                Content-Type: \(file.type)\r\n\r\n
                """.utf8)
            body += file.bytes + Array("\r\n".utf8)
        }
        return body + Array("--\(boundary)--\r\n".utf8)
    }
}

package struct NoSuchForm: Error {
    package let action: String
    package let page: String
}

private struct BodySink: ResponseBodyWriter {
    actor Collected {
        var bytes: [UInt8] = []
        func append(_ buffer: ByteBuffer) { bytes += buffer.readableBytesView }
    }

    let collected = Collected()

    func write(_ buffer: ByteBuffer) async throws {
        await collected.append(buffer)
    }

    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
