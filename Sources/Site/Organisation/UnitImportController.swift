import Civics
import Hummingbird
import HTTPTypes
import Records

/// Importing a list of units: upload, look at what would happen, confirm.
struct UnitImportController {
    let parts: SiteParts

    /// A list longer than the country's is no list of a city.
    static let greatestBytes = 600_000

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.unitImport.route, use: new)
        group.post(Address.unitImport.route, use: preview)
        group.post(Address.unitImportConfirmation.route, use: create)
    }

    func new(_ request: Request, context: SignedInContext) async throws -> Response {
        try requireImporting(context)
        let under = context.query["don-vi"] ?? topUnit(context)?.code ?? ""
        return try context.page(UnitImportPage(form: .blank([("under", under)])))
    }

    func preview(_ request: Request, context: SignedInContext) async throws -> Response {
        try requireImporting(context)
        guard case .upload(let upload) = context.submission else { throw RequestRefusal.unsupported }
        var form: Form
        var bytes: [UInt8] = []
        do {
            let limits = UploadLimits(files: 1, fileBytes: Self.greatestBytes)
            let read = try await upload.read(limits) { _ in ListSink() }
            form = Form(read.fields)
            if let file = read.files.first { bytes = await file.sink.bytes.all }
        } catch let refused as RefusedUpload {
            return try context.page(UnitImportPage(form: refused.form), status: .unprocessableContent)
        }
        if bytes.isEmpty {
            form.refuse("file", Phrase("Chọn tệp danh sách.", "Choose the file with the list."))
        }
        guard let wanted = try read(&form, bytes, context), form.isRight else {
            return try context.page(UnitImportPage(form: form), status: .unprocessableContent)
        }
        let (plan, revision) = try await parts.units.preview(wanted)
        return try context.page(
            UnitImportPreviewPage(
                plan: plan, list: ListField.text(bytes), under: form.typed("under"), day: wanted.day,
                revision: revision),
            status: plan.faults.isEmpty ? .ok : .unprocessableContent)
    }

    func create(_ request: Request, context: SignedInContext) async throws -> Response {
        try requireImporting(context)
        var form = try context.submission.form
        guard let bytes = ListField.bytes(form.typed("list")), let revision = Int64(form.typed("revision")),
            let wanted = try read(&form, bytes, context), form.isRight
        else { throw RequestRefusal.malformed }
        let taken: UnitImportPlan
        do {
            taken = try await parts.units.take(wanted, by: context.person.actor, revision: revision)
        } catch let faults as CSVFaults {
            throw Refusals(faults.all.prefix(20).map { Refusal(.invalid, $0.sentence) })
        }
        return context.redirect(
            to: form.typed("under").isEmpty ? .units : .unit(form.typed("under")),
            saying: Phrase(
                "Đã nhập: \(taken.new.count) đơn vị mới, \(taken.changed.count) thay đổi, \(taken.ended.count) kết thúc.",
                "Imported: \(taken.new.count) new, \(taken.changed.count) changed, \(taken.ended.count) ended."
            ))
    }

    /// Without a unit only whoever keeps the whole installation imports; under a unit, whoever may there.
    private func read(_ form: inout Form, _ bytes: [UInt8], _ context: SignedInContext) throws -> UnitImport?
    {
        let under = form.line("under", UnitLabel.under, upTo: UnitCode.longest, isRequired: false)
        let day = form.day("on", UnitLabel.on, isRequired: false) ?? context.today
        let authority = context.person.authority
        guard !under.isEmpty else {
            try authority.require(.importUnits, in: nil)
            return UnitImport(bytes, day: day)
        }
        if let unit = authority.tree.unit(code: under) {
            try authority.require(.importUnits, in: unit)
        } else {
            try authority.require(.importUnits, in: nil)
        }
        let list = UnitImport(bytes, top: under, day: day)
        try requireWithin(list, context)
        return list
    }

    /// A list names the units it changes by their codes: every one there is must be the importer's to change.
    private func requireWithin(_ list: UnitImport, _ context: SignedInContext) throws {
        let authority = context.person.authority
        guard !authority.may(.importUnits, in: nil) else { return }
        for row in list.rows {
            for code in [row.code, row.parentCode ?? ""] {
                guard let unit = authority.tree.unit(code: code) else { continue }
                try authority.require(.importUnits, in: unit)
            }
        }
    }

    private func requireImporting(_ context: SignedInContext) throws {
        guard context.person.authority.maySomewhere(.importUnits) else { throw Refusal.forbidden }
    }

    private func topUnit(_ context: SignedInContext) -> Unit? {
        let authority = context.person.authority
        return authority.units(for: .importUnits).first.flatMap { authority.tree[$0] }
    }
}

/// Holds an uploaded list in memory; it is small, and read as a whole.
private struct ListSink: PartSink {
    actor Bytes {
        var all: [UInt8] = []

        func append(_ more: [UInt8]) { all += more }
        func clear() { all = [] }
    }

    let bytes = Bytes()

    func write(_ more: [UInt8]) async throws { await bytes.append(more) }
    func abandon() async { await bytes.clear() }
}
