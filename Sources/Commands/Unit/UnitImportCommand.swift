import ArgumentParser
import Civics
import Foundation
import Records

/// `dienhong unit import FILE`
struct UnitImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Import a list of units.",
        discussion: """
            FILE has the columns code, name, kind, parent_code and, where it is known, valid_from. The two official lists \
            of administrative units come with the program: name one with --official in place of FILE.

            Without --yes the preview is shown and a question asked; nothing is written before it is answered. A list with \
            faults is not imported: they are all named by row and column.
            """)

    @Argument(help: "The list, as CSV in UTF-8.") var file: String?

    @Option(help: "An official list: before-2025-07 (three levels) or from-2025-07 (two levels).")
    var official: OfficialUnitList?

    @Option(
        help: """
            The code of a unit: only it and what stands under it in the list is imported. Where the list does not name it, \
            rows without parent_code are placed under this unit.
            """)
    var under: String?

    @Option(
        help:
            "The day from which units and changes hold that do not say their own (YYYY-MM-DD). Where none is given: today, and for new units before the first reporting period is opened since ever."
    )
    var on: Day?

    @Flag(help: "Import without asking.") var yes = false

    @OptionGroup var records: RecordsOptions

    func validate() throws {
        guard file == nil || official == nil else {
            throw ValidationError(
                Phrase(
                    "Chỉ nêu một trong hai: tệp danh sách hoặc --official.",
                    "Name either a FILE or an --official list, not both."))
        }
        guard file != nil || official != nil else {
            throw ValidationError(
                Phrase(
                    "Xin nêu tệp danh sách hoặc --official.", "Name a FILE or an --official list."))
        }
    }

    func run() async throws {
        let bytes = try official?.bytes() ?? [UInt8](Data(contentsOf: URL(fileURLWithPath: file ?? "")))
        try await records.open().closing { opened in
            let units = UnitStore(archive: opened.archive)
            let periods = try await opened.archive.read { try PeriodStore.all($0) }
            let list = UnitImport(
                bytes, list: official, top: under, day: on ?? opened.archive.clock.now().day,
                isBeginning: on == nil && periods.isEmpty)
            let (plan, revision) = try await units.preview(list)
            guard plan.faults.isEmpty else { throw refuse(plan.faults) }
            guard !plan.isEmpty else {
                return Terminal.say(
                    Phrase(
                        "Không có gì mới: \(plan.unchangedCount) đơn vị đã có như trong danh sách.",
                        "Nothing is new: \(plan.unchangedCount) units are as in the list already."))
            }
            UnitImportPreview(plan).say()
            guard try yes || agreed() else {
                Terminal.complain(Phrase("Không nhập gì.", "Nothing was imported."))
                throw ExitCode(ExitStatus.refused)
            }
            let taken = try await units.take(list, by: .keeper, revision: revision)
            Terminal.say(
                Phrase(
                    "Đã nhập: \(taken.new.count) đơn vị mới, \(taken.changed.count) thay đổi, \(taken.ended.count) kết thúc.",
                    "Imported: \(taken.new.count) new, \(taken.changed.count) changed, \(taken.ended.count) ended."
                ))
        }
    }

    private func refuse(_ faults: [CSVFault]) -> ExitCode {
        faults.forEach { Terminal.complain($0.sentence) }
        Terminal.complain(
            Phrase(
                "Danh sách có \(faults.count) lỗi; không nhập gì.",
                "The list has \(faults.count == 1 ? "1 fault" : "\(faults.count) faults"); nothing was imported."
            ))
        return ExitCode(ExitStatus.refused)
    }

    private func agreed() throws -> Bool {
        guard isatty(0) == 1 else {
            throw Refusal(
                .invalid,
                Phrase(
                    "Không có màn hình để hỏi; thêm --yes nếu đồng ý.",
                    "There is no terminal to ask on; add --yes to agree."))
        }
        Terminal.say(Phrase("Nhập danh sách này? [y/N]", "Import this list? [y/N]"))
        return ["y", "yes", "c", "có"].contains((readLine() ?? "").lowercased())
    }
}

/// What an import would do, as a few lines.
struct UnitImportPreview {
    let plan: UnitImportPlan

    private static let mostLines = 20

    init(_ plan: UnitImportPlan) {
        self.plan = plan
    }

    func say() {
        part(Phrase("Mới", "New"), plan.new)
        part(Phrase("Thay đổi", "Changed"), plan.changed)
        part(Phrase("Kết thúc", "Ended"), plan.ended)
        Terminal.say(Phrase("Không đổi: \(plan.unchangedCount)", "Unchanged: \(plan.unchangedCount)"))
    }

    private func part(_ name: Phrase, _ lines: [UnitImportPlan.Line]) {
        guard !lines.isEmpty else { return }
        Terminal.say("\(name[Terminal.language]): \(lines.count)")
        for line in lines.prefix(Self.mostLines) {
            let change = line.change.map { " – \($0[Terminal.language])" } ?? ""
            let day =
                line.from.map { Phrase("từ ngày \($0)", "from \($0)") }
                ?? Phrase("từ trước tới nay", "always there")
            Terminal.say(
                "  \(line.code)  \(line.name) (\(line.kind.name[Terminal.language]), \(day[Terminal.language]))\(change)"
            )
        }
        if lines.count > Self.mostLines { Terminal.say("  …") }
    }
}
