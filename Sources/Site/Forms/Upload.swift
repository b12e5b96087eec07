import Civics
import Hummingbird
import NIOCore
import Synchronization

/// Where the bytes of one file go while they come in.
package protocol PartSink: Sendable {
    func write(_ bytes: [UInt8]) async throws
    /// Nothing of what was written is to be kept.
    func abandon() async
}

/// Files that are not taken, with what was typed before them.
package struct RefusedUpload: Error {
    package let fields: FormFields
    package let refusals: Refusals

    /// The form as it was filled in, with what is wrong.
    package var form: Form {
        var form = Form(fields)
        form.refuse(refusals)
        return form
    }
}

/// What an upload may hold.
package struct UploadLimits: Sendable {
    package let files: Int
    package let fileBytes: Int
    package let fieldBytes: Int

    package init(files: Int, fileBytes: Int, fieldBytes: Int = 100_000) {
        self.files = files
        self.fileBytes = fileBytes
        self.fieldBytes = fieldBytes
    }
}

/// A form with files on its way in. Its first field is the seal; nothing behind it is looked at before the seal is right.
package struct Upload: Sendable {
    private let body: IncomingBody
    private let boundary: String
    private let maximumBytes: Int
    private let seal: FormSeal
    let isRead = ReadMark()

    /// Set once the form was read, and with it the seal.
    final class ReadMark: Sendable {
        private let mark = Mutex(false)
        var isSet: Bool { mark.withLock { $0 } }
        func set() { mark.withLock { $0 = true } }
    }

    init(body: RequestBody, boundary: String, maximumBytes: Int, seal: FormSeal) {
        self.body = IncomingBody(body)
        self.boundary = boundary
        self.maximumBytes = maximumBytes
        self.seal = seal
    }

    /// The file fields in which something was chosen, in the order in which they came, each with its sink.
    package typealias Files<Sink> = [(head: PartHead, sink: Sink, sizeBytes: Int)]

    /// A form that was read to its end: its fields, the files that were taken, and why others were not.
    package struct Received<Sink: PartSink> {
        package fileprivate(set) var fields = FormFields()
        package fileprivate(set) var files: Files<Sink> = []
        package fileprivate(set) var refusals: [Refusal] = []
    }

    /// Reads the form where all of it or nothing is taken: files that are too many or too large come as `RefusedUpload`,
    /// with all that was typed.
    package func read<Sink: PartSink>(
        _ limits: UploadLimits, into open: (PartHead) async throws -> Sink
    ) async throws -> (fields: FormFields, files: Files<Sink>) {
        let received = try await receive(limits, into: open)
        guard received.refusals.isEmpty else {
            for file in received.files { await file.sink.abandon() }
            throw RefusedUpload(fields: received.fields, refusals: Refusals(received.refusals))
        }
        return (received.fields, received.files)
    }

    /// Reads the form to its end. `open` makes the sink of a file before its first byte. A file that is too large, or one
    /// too many, is read past without being kept and told among the refusals; the others stay. When anything else goes
    /// wrong, all sinks are abandoned and the error goes on.
    package func receive<Sink: PartSink>(
        _ limits: UploadLimits, into open: (PartHead) async throws -> Sink
    ) async throws -> Received<Sink> {
        isRead.set()
        var received = Received<Sink>()
        do {
            try await receive(limits, into: open, &received)
            return received
        } catch {
            for file in received.files { await file.sink.abandon() }
            throw error
        }
    }

    private func receive<Sink: PartSink>(
        _ limits: UploadLimits, into open: (PartHead) async throws -> Sink, _ received: inout Received<Sink>
    ) async throws {
        var parser = MultipartParser(boundary: boundary)
        var isSealed = false
        var part: Part?
        var (total, taken) = (0, 0)
        for try await buffer in body {
            total += buffer.readableBytes
            guard total <= Self.mostRead(of: maximumBytes) else {
                throw RequestRefusal.tooLarge(limitBytes: maximumBytes)
            }
            for event in try parser.feed(buffer.readableBytesView) {
                switch event {
                case .began(let head):
                    guard isSealed || head.name == FormSeal.fieldName else { throw RequestRefusal.foreign }
                    guard let fileName = head.fileName else {
                        part = .field(head.name, [])
                        continue
                    }
                    guard !fileName.isEmpty else {
                        part = .noFile
                        continue
                    }
                    guard received.files.count < limits.files else {
                        let refusal = Self.tooManyFiles(limits.files, head.name)
                        if !received.refusals.contains(refusal) { received.refusals.append(refusal) }
                        part = .noFile
                        continue
                    }
                    received.files.append((head, try await open(head), 0))
                    part = .file
                case .bytes(let bytes):
                    switch part {
                    case .field(let name, let former):
                        let room = limits.fieldBytes - former.count
                        if bytes.count <= room {
                            part = .field(name, former + bytes)
                        } else {
                            received.refusals.append(Self.textTooLong(name))
                            part = .cutField(name, FormFields.whole(former + bytes.prefix(room)))
                        }
                    case .file:
                        let last = received.files.count - 1
                        received.files[last].sizeBytes += bytes.count
                        taken += bytes.count
                        let head = received.files[last].head
                        if received.files[last].sizeBytes > limits.fileBytes {
                            await Self.refuse(Self.fileTooLarge(limits.fileBytes, head), &received)
                            part = .noFile
                        } else if taken > maximumBytes {
                            await Self.refuse(Self.filesTooLarge(maximumBytes, head), &received)
                            part = .noFile
                        } else {
                            try await received.files[last].sink.write(bytes)
                        }
                    case .cutField, .noFile, nil: continue
                    }
                case .ended:
                    switch part {
                    case .field(let name, let bytes), .cutField(let name, let bytes):
                        let value = try FormFields.text(bytes)
                        if !isSealed {
                            guard seal.isRight(value) else { throw RequestRefusal.foreign }
                            isSealed = true
                        } else {
                            received.fields.append(name, value)
                        }
                    case .file, .noFile, nil: break
                    }
                    part = nil
                }
            }
        }
        try parser.finish()
        guard isSealed else { throw RequestRefusal.foreign }
    }

    /// How much is read of a form of which so much is taken: enough for an answer that shows the form again where
    /// somebody chose a film instead of a picture.
    static func mostRead(of maximumBytes: Int) -> Int { maximumBytes * 4 }

    /// The file that came last is not taken; what there was of it is thrown away.
    private static func refuse<Sink: PartSink>(_ refusal: Refusal, _ received: inout Received<Sink>) async {
        await received.files.removeLast().sink.abandon()
        received.refusals.append(refusal)
    }

    private enum Part {
        case field(String, [UInt8])
        /// Longer than is taken: its beginning is kept so that it can be shown again.
        case cutField(String, [UInt8])
        case file
        case noFile
    }
}
