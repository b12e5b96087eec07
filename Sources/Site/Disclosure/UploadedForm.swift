import Civics
import Records

/// A form that came with files: its values, and the files by the field they were chosen in.
struct UploadedForm: Sendable {
    var form: Form
    fileprivate let staged: [(field: String, name: String, file: StagedFile)]

    /// Ten files of a posting and a photo for each place.
    static let limits = UploadLimits(files: 24, fileBytes: 20_000_000, fieldBytes: 400_000)

    /// A photo may be as large as a camera makes it, and no larger.
    static let photoBytes = FileFolder.Limits().imageBytes

    /// A form whose files were not taken.
    init(_ form: Form) {
        self.init(form: form, staged: [])
    }

    private init(form: Form, staged: [(field: String, name: String, file: StagedFile)]) {
        self.form = form
        self.staged = staged
    }

    /// Reads the form, whether it was sent with files or without. Files that are too many or too large are told beside
    /// their field; the others stay.
    static func read(
        _ submission: Submission, into folder: FileFolder, _ limits: UploadLimits = limits
    ) async throws -> UploadedForm {
        guard case .upload(let upload) = submission else {
            return UploadedForm(form: try submission.form, staged: [])
        }
        let received = try await upload.receive(limits) { _ in try folder.stage() }
        var form = Form(received.fields)
        form.refuse(Refusals(received.refusals))
        return UploadedForm(
            form: form, staged: received.files.map { ($0.head.name, $0.head.fileName ?? "", $0.sink) })
    }

    /// Takes the files in for a unit; what is wrong with one is said beside its field. Files of an earlier try, which the
    /// form names, come first. Used up afterwards.
    mutating func keepFiles(in store: FileStore, of unit: Unit.ID, by officer: Officer) async throws
        -> KeptFiles
    {
        var kept = KeptFiles()
        for field in form.fields.all where field.name.hasPrefix(KeptFiles.prefix) {
            guard let id = StoredFile.ID(field.value) else { continue }
            let file = try await store.file(id)
            guard file.unit == unit else { throw Refusal.notFound }
            kept.append(file, to: String(field.name.dropFirst(KeptFiles.prefix.count)))
        }
        for (field, name, file) in staged {
            do {
                let content = try store.folder.keep(file, sentAs: name, field: field)
                try Self.checkType(of: content, sentAs: name, in: field)
                kept.append(try await store.add(content, to: unit, by: officer), to: field)
            } catch let refusals as Refusals {
                form.refuse(refusals)
            }
        }
        return kept
    }

    /// Puts the files in their place, without rows of their own: for forms of people without an account, whose files are
    /// entered in the act they belong to. What is wrong with one is said beside its field.
    mutating func keepContents(in folder: FileFolder) -> [KeptFile] {
        var kept: [KeptFile] = []
        for (field, name, file) in staged {
            do {
                let content = try folder.keep(file, sentAs: name, field: field)
                try Self.checkType(of: content, sentAs: name, in: field)
                kept.append(content)
            } catch let refusals as Refusals {
                form.refuse(refusals)
            } catch {
                form.refuse(
                    field,
                    Phrase(
                        "Chưa lưu được tệp “\(name)”. Xin gửi lại.",
                        "The file “\(name)” could not be kept. Send it again."))
            }
        }
        return kept
    }

    /// A field for a photo takes photos alone; every file is what its name says.
    private static func checkType(of file: KeptFile, sentAs name: String, in field: String) throws {
        do throws(Refusal) {
            try file.type.check(named: name, asPhoto: field == "photo" || field.hasPrefix("photo-"))
        } catch {
            throw Refusals([Refusal(error.kind, error.reason, field: field)])
        }
    }

    /// To be called where the form is refused before its files were looked at.
    func abandon() {
        for file in staged { file.file.discard() }
    }
}

/// The files that a form has handed in already, by field.
struct KeptFiles: Sendable {
    static let prefix = "kept-"

    private(set) var byField: [String: [StoredFile]] = [:]

    mutating func append(_ file: StoredFile, to field: String) {
        byField[field, default: []].append(file)
    }

    func ids(_ field: String) -> [StoredFile.ID] {
        (byField[field] ?? []).map(\.id)
    }

    /// The files there are, each with a box: those left ticked stay.
    func choices(_ field: String, among current: [StoredFile], _ language: Language) -> Markup {
        let kept = byField[field] ?? []
        let all = current + kept.filter { !current.contains($0) }
        guard !all.isEmpty else { return .empty }
        return """
            <fieldset class="field"><legend>\(Phrase("Tệp đính kèm", "Files"), language)</legend>
            <p class="hint">\(Phrase(
                "Bỏ dấu chọn để gỡ tệp khỏi bản mới. Mọi người vẫn đọc được tên tệp đã gỡ và lý do, nhưng không mở được nữa.",
                "Untick a file to take it off the new version. Its name and the reason stay to be read; it can no longer be opened."), language)</p>
            \(all.markup { file in
                """
                <label class="choice"><input type="checkbox" name="\(KeptFiles.prefix)\(field)" value="\(file.id)"\
                \(attribute: "checked", when: kept.contains { $0.id == file.id })> <span>\(file.name) \
                <span class="muted">(\(Format.size(bytes: Int64(file.sizeBytes), language)))</span></span></label>
                """
            })
            </fieldset>
            """
    }

    /// Said where a form is shown again: these need not be chosen once more.
    func view(_ field: String, _ language: Language) -> Markup {
        guard let files = byField[field], !files.isEmpty else { return .empty }
        return """
            <p class="hint">\(Phrase("Đã nhận, không cần chọn lại", "Received, no need to choose again"), language): \
            \(files.map(\.name).joined(separator: ", "))</p>
            \(files.markup { "<input type=\"hidden\" name=\"\(KeptFiles.prefix)\(field)\" value=\"\($0.id)\">" })
            """
    }
}

extension StagedFile: PartSink {
    package func write(_ bytes: [UInt8]) async throws {
        try append(bytes)
    }

    package func abandon() async {
        discard()
    }
}
