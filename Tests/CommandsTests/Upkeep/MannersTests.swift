import Foundation
import TestSupport
import Testing
import Wire

/// Requests that are no good HTTP, sent to a served site as they are.
@Suite struct MannersTests {
    private func served(_ body: (_ port: UInt16, _ complaints: () async -> String) async throws -> Void)
        async throws
    {
        try await inFolder { folder in
            let serving = try Program.dienhong.start(
                ["serve", "--data", folder + "/data", "--port", "0"], environment: ["DIENHONG_LOG": "notice"])
            try #require(try await serving.says("Serving at http://127.0.0.1:"))
            let end = serving.output.split { ":\n".contains($0) }.last
            try await body(try #require(end.flatMap { UInt16($0) })) {
                serving.terminate()
                return await serving.outcome().errors
            }
        }
    }

    private static let form = "Content-Type: application/x-www-form-urlencoded\r\n"
    private static let upload = "Content-Type: multipart/form-data; boundary=x\r\n"

    @Test func `a body that is malformed or breaks off is refused, and is no fault`() async throws {
        let bodies: [(head: String, body: String)] = [
            ("Transfer-Encoding: chunked\r\n", "ZZ\r\nabc\r\n"),
            ("Transfer-Encoding: chunked\r\n", "FFFFFFFFFFFFFFFFFFF\r\nabc\r\n"),
            ("Transfer-Encoding: chunked\r\n", "20\r\nabc"),
            ("Content-Length: 100\r\n", "_dau=abc"),
        ]
        try await served { port, complaints in
            for (path, kind) in [("/tra-cuu", Self.form), ("/don-thu/gui", Self.upload)] {
                for (head, body) in bodies {
                    let request = "POST \(path) HTTP/1.1\r\nHost: a\r\n\(kind)\(head)\r\n\(body)"
                    let exchange = try WireExchange(port: port, sending: request, half: true)
                    #expect(exchange.status == 400, "\(request) \(exchange.answer.prefix(200))")
                    #expect(exchange.hungUp)
                }
            }
            // Whoever goes away in the middle is answered by nobody, and complained of by nobody.
            for (head, body) in bodies {
                let request = "POST /tra-cuu HTTP/1.1\r\nHost: a\r\n\(Self.form)\(head)\r\n\(body)"
                _ = try WireExchange(port: port, sending: request, seconds: 1)
            }
            let good = try WireExchange(port: port, sending: "GET / HTTP/1.0\r\n\r\n")
            #expect(good.status == 200)
            let said = await complaints()
            #expect(!said.contains("error") && !said.contains("reference"), "\(said)")
        }
    }

    @Test func `it hangs up on whoever asked for it, and on nobody else`() async throws {
        try await served { port, complaints in
            for head in [
                "GET / HTTP/1.0\r\n\r\n", "GET / HTTP/1.0\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nConnection: close, upgrade\r\n\r\n",
            ] {
                let exchange = try WireExchange(port: port, sending: head)
                #expect(exchange.status == 200 && exchange.hungUp, "\(head)")
                #expect(exchange.answer.contains("Connection: close\r\n"))
                #expect(exchange.answer.contains("</html>"))
            }
            for head in [
                "GET / HTTP/1.1\r\nHost: a\r\n\r\n", "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n",
            ] {
                let exchange = try WireExchange(port: port, sending: head, seconds: 1)
                #expect(exchange.status == 200 && !exchange.hungUp, "\(head)")
            }
            let two = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"
            let both = try WireExchange(
                port: port, sending: two + "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n" + two)
            #expect(both.answer.components(separatedBy: "HTTP/1.1 200").count == 3 && both.hungUp)
            _ = await complaints()
        }
    }

    @Test func `a request names its host once`() async throws {
        try await served { port, complaints in
            for (head, status) in [
                ("Host: a\r\nHost: b\r\n", 400), ("Host: a\r\nHost: a\r\n", 400), ("", 400),
                ("Host: a\r\n", 200),
            ] {
                let exchange = try WireExchange(
                    port: port, sending: "GET / HTTP/1.1\r\n\(head)Connection: close\r\n\r\n")
                #expect(exchange.status == status, "\(head)")
            }
            _ = await complaints()
        }
    }
}
