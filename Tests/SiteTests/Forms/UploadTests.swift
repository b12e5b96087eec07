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

    @Test func `what was typed behind a file that is too large, and the other files, stay`() async throws {
        let form = upload([
            sealed, ("name=\"anh\"; filename=\"to.jpg\"", String(repeating: "x", count: 50)),
            ("name=\"tep\"; filename=\"nho.txt\"", "nhỏ"), ("name=\"ten\"", "Đông"),
            ("name=\"anh\"; filename=\"lon.jpg\"", String(repeating: "y", count: 11)),
        ])
        let sinks = Mutex<[Sink]>([])
        let received = try await form.receive(UploadLimits(files: 3, fileBytes: 10)) { _ in
            let sink = Sink()
            sinks.withLock { $0.append(sink) }
            return sink
        }
        #expect(received.fields["ten"] == "Đông")
        #expect(received.files.map(\.head.fileName) == ["nho.txt"])
        #expect(received.files[0].sink.state.withLock { $0.bytes } == Array("nhỏ".utf8))
        #expect(received.refusals.map(\.field) == ["anh", "anh"])
        #expect(sinks.withLock { $0.map { $0.state.withLock { $0.isAbandoned } } } == [true, false, true])
    }

    @Test func `files that are too much together are taken as far as there is room`() async throws {
        let parts = (1...3).map {
            (head: "name=\"tep\"; filename=\"\($0).txt\"", content: String(repeating: "x", count: 120))
        }
        let received = try await upload([sealed] + parts, maximumBytes: 300).receive(
            UploadLimits(files: 2, fileBytes: 200)
        ) { _ in Sink() }
        #expect(received.files.map(\.head.fileName) == ["1.txt", "2.txt"])
        #expect(received.refusals.map(\.kind) == [.tooMany])
        let less = try await upload([sealed] + parts, maximumBytes: 250).receive(
            UploadLimits(files: 9, fileBytes: 200)
        ) { _ in Sink() }
        #expect(less.files.count == 2)
        #expect(less.refusals.map(\.reason.vietnamese).first?.contains("3.txt") == true)
    }

    /// "đ" is two bytes, "ế" three: what is cut within one leaves it out.
    @Test(arguments: [(8, "đđđđ"), (9, "đđđđ"), (11, "đđđđế"), (12, "đđđđế"), (40, nil)])
    func `a text that is too long is told beside its field, with its beginning`(bytes: Int, kept: String?)
        async throws
    {
        let whole = "đđđđếếếếếếếếếế"
        let form = upload([sealed, ("name=\"noi-dung\"", whole), ("name=\"ten\"", "Đông")])
        let received = try await form.receive(UploadLimits(files: 1, fileBytes: 9, fieldBytes: bytes)) { _ in
            Sink()
        }
        #expect(received.fields["noi-dung"] == kept ?? whole)
        #expect(received.fields["ten"] == "Đông")
        #expect(received.refusals.map(\.field) == (kept == nil ? [] : ["noi-dung"]))
    }

    @Test func `more than the site takes is refused`() async {
        let form = upload(
            [sealed, ("name=\"anh\"; filename=\"a\"", String(repeating: "x", count: 2_000))],
            maximumBytes: 300)
        await #expect(throws: RequestRefusal.self) {
            try await form.read(UploadLimits(files: 1, fileBytes: 5_000)) { _ in Sink() }
        }
    }
}
