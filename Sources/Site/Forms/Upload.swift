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

    /// Reads the form. `open` makes the sink of a file before its first byte; when anything goes wrong, all sinks are
    /// abandoned and the error goes on. Files that are too many or too large come as `RefusedUpload`, with the fields
    /// that stood before them: forms have their files last.
    package func read<Sink: PartSink>(
        _ limits: UploadLimits, into open: (PartHead) async throws -> Sink
    ) async throws -> (fields: FormFields, files: Files<Sink>) {
        isRead.set()
        var fields = FormFields()
        var files: Files<Sink> = []
        do {
            try await read(limits, into: open, fields: &fields, files: &files)
            return (fields, files)
        } catch {
            for file in files { await file.sink.abandon() }
            guard let refusals = error as? Refusals else { throw error }
            throw RefusedUpload(fields: fields, refusals: refusals)
        }
    }

    private func read<Sink: PartSink>(
        _ limits: UploadLimits, into open: (PartHead) async throws -> Sink, fields: inout FormFields,
        files: inout Files<Sink>
    ) async throws {
        var parser = MultipartParser(boundary: boundary)
        var isSealed = false
        var part: Part?
        var total = 0
        for try await buffer in body {
            total += buffer.readableBytes
            guard total <= maximumBytes else { throw RequestRefusal.tooLarge(limitBytes: maximumBytes) }
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
                    guard files.count < limits.files else { throw Self.tooManyFiles(limits.files, head.name) }
                    files.append((head, try await open(head), 0))
                    part = .file
                case .bytes(let bytes):
                    switch part {
                    case .field(let name, let former):
                        guard former.count + bytes.count <= limits.fieldBytes else {
                            throw RequestRefusal.tooLarge(limitBytes: limits.fieldBytes)
                        }
                        part = .field(name, former + bytes)
                    case .file:
                        let last = files.count - 1
                        files[last].sizeBytes += bytes.count
                        guard files[last].sizeBytes <= limits.fileBytes else {
                            throw Self.fileTooLarge(limits.fileBytes, files[last].head)
                        }
                        try await files[last].sink.write(bytes)
                    case .noFile, nil: continue
                    }
                case .ended:
                    if case .field(let name, let bytes) = part {
                        let value = try FormFields.text(bytes)
                        if !isSealed {
                            guard seal.isRight(value) else { throw RequestRefusal.foreign }
                            isSealed = true
                        } else {
                            fields.append(name, value)
                        }
                    }
                    part = nil
                }
            }
        }
        try parser.finish()
        guard isSealed else { throw RequestRefusal.foreign }
    }

    private enum Part {
        case field(String, [UInt8])
        case file
        case noFile
    }

    private static func tooManyFiles(_ limit: Int, _ field: String) -> Refusals {
        Refusals([
            Refusal(
                .tooMany,
                Phrase(
                    "Nhiều tệp quá: mỗi lần gửi tối đa \(limit) tệp.",
                    "Too many files: at most \(limit) at a time."),
                field: field)
        ])
    }

    private static func fileTooLarge(_ limit: Int, _ head: PartHead) -> Refusals {
        let name = head.fileName ?? ""
        return Refusals([
            Refusal(
                .tooLarge,
                Phrase(
                    "Tệp “\(name)” quá lớn: tối đa \(Format.size(bytes: Int64(limit), .vietnamese)).",
                    "The file “\(name)” is too large: at most \(Format.size(bytes: Int64(limit), .english))."),
                field: head.name)
        ])
    }
}
