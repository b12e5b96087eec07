import Civics
import HummingbirdCore
import NIOCore
import Synchronization
import Testing

@testable import Site

@Suite struct UploadTests {
    private final class Sink: PartSink {
        let state = Mutex<(bytes: [UInt8], isAbandoned: Bool)>(([], false))
        func write(_ bytes: [UInt8]) async throws { state.withLock { $0.bytes += bytes } }
        func abandon() async { state.withLock { $0.isAbandoned = true } }
    }

    private func upload(_ parts: [(head: String, content: String)], maximumBytes: Int = 10_000) -> Upload {
        let body =
            parts.map { "--b\r\nContent-Disposition: form-data; \($0.head)\r\n\r\n\($0.content)\r\n" }
            .joined() + "--b--\r\n"
        return Upload(
            body: RequestBody(buffer: ByteBuffer(string: body)), boundary: "b", maximumBytes: maximumBytes,
            seal: FormSeal(token: "dau-dung"))
    }

    private let sealed = (head: "name=\"_dau\"", content: "dau-dung")

    @Test func `fields and files come in`() async throws {
        let form = upload([
            sealed, ("name=\"ten\"", "Đông"), ("name=\"anh\"; filename=\"a.jpg\"", "JPEG"),
            ("name=\"anh\"; filename=\"\"", ""),
        ])
        let (fields, files) = try await form.read(UploadLimits(files: 3, fileBytes: 100)) { _ in Sink() }
        #expect(fields["ten"] == "Đông" && fields["_dau"] == nil)
        #expect(files.map(\.head.fileName) == ["a.jpg"] && files.map(\.sizeBytes) == [4])
        #expect(files[0].sink.state.withLock { $0.bytes } == Array("JPEG".utf8))
    }

    @Test(
        arguments: [
            [("name=\"ten\"", "x"), ("name=\"_dau\"", "dau-dung")], [("name=\"_dau\"", "dau-gia")],
            [("name=\"anh\"; filename=\"a\"", "x")], [],
        ] as [[(String, String)]])
    func `without the seal in front nothing is taken`(parts: [(String, String)]) async {
        let form = upload(parts.map { (head: $0.0, content: $0.1) })
        await #expect(throws: RequestRefusal.self) {
            try await form.read(UploadLimits(files: 3, fileBytes: 100)) { _ in Sink() }
        }
    }

    @Test func `a file that is too large is refused by name, and everything is abandoned`() async throws {
        let sinks = Mutex<[Sink]>([])
        let form = upload([sealed, ("name=\"ten\"", "Đông"), ("name=\"anh\"; filename=\"to.jpg\"", "123456")])
        let refused = await #expect(throws: RefusedUpload.self) {
            try await form.read(UploadLimits(files: 1, fileBytes: 5)) { _ in
                let sink = Sink()
                sinks.withLock { $0.append(sink) }
                return sink
            }
        }
        #expect(refused?.form.problem("anh")?.reason.vietnamese.contains("to.jpg") == true)
        #expect(refused?.fields["ten"] == "Đông")
        #expect(sinks.withLock { $0.allSatisfy { $0.state.withLock { $0.isAbandoned } } })
    }

    @Test func `more than the site takes is refused`() async {
        let form = upload(
            [sealed, ("name=\"anh\"; filename=\"a\"", String(repeating: "x", count: 500))], maximumBytes: 300)
        await #expect(throws: RequestRefusal.self) {
            try await form.read(UploadLimits(files: 1, fileBytes: 5_000)) { _ in Sink() }
        }
    }
}
