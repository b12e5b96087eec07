import Civics

/// What an import would do, or every fault of the list.
struct UnitImportPreviewPage: Page {
    let plan: UnitImportPlan
    let list: String
    let under: String
    let day: Day
    let revision: Int64

    var title: Phrase { Phrase("Xem trước danh sách", "Preview of the list") }
    var shape: PageShape { .dense }
    var trail: [Crumb] {
        [
            Crumb(Phrase("Bàn làm việc", "Desk"), .desk),
            Crumb(UnitImportPage.name, .unitImport),
        ]
    }

    /// Long lists are shown in part; their faults are shown whole.
    static let mostLines = 200

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(title, language)</h1>
            \(plan.faults.isEmpty ? summary(reader) : faults(language))
            """
    }

    private func faults(_ language: Language) -> Markup {
        let columns = [
            Table.Column(Phrase("Dòng", "Row")[language], isNumeric: true),
            Table.Column(Phrase("Cột", "Column")[language]), Table.Column(Phrase("Lỗi", "Fault")[language]),
        ]
        let rows: [[Markup]] = plan.faults.map { fault in
            ["\(fault.row)", fault.column.map { "<code>\($0)</code>" } ?? "–", "\(fault.reason, language)"]
        }
        let count = plan.faults.count
        return """
            \(Notice(.wrong, Phrase(
                "Danh sách có \(count) lỗi. Chưa nhập gì; hãy sửa tệp rồi tải lên lại.",
                "The list has \(count) faults. Nothing was imported; put the file right and upload it again.")[language]).view(language))
            \(Table(Phrase("Các lỗi", "Faults")[language], columns: columns, rows: rows).view)
            <p class="actions">\(ActionLink(Phrase("Chọn tệp khác", "Choose another file"), .unitImport, .quiet).view(language))</p>
            """
    }

    private func summary(_ reader: Reader) -> Markup {
        let language = reader.language
        return """
            <p class="lead">\(Phrase(
                "Mới: \(plan.new.count). Thay đổi: \(plan.changed.count). Kết thúc: \(plan.ended.count). Không đổi: \(plan.unchangedCount).",
                "New: \(plan.new.count). Changed: \(plan.changed.count). Ended: \(plan.ended.count). Unchanged: \(plan.unchangedCount)."), language)</p>
            \(when: plan.isEmpty, EmptyState(Phrase("Danh sách không có gì mới.", "The list holds nothing new.")).view(language), else: confirmation(reader))
            \(part(Phrase("Đơn vị mới", "New units"), plan.new, language))
            \(part(Phrase("Đơn vị thay đổi", "Changed units"), plan.changed, language))
            \(part(Phrase("Đơn vị kết thúc", "Ended units"), plan.ended, language))
            """
    }

    private func confirmation(_ reader: Reader) -> Markup {
        SealedForm(
            to: .unitImportConfirmation,
            """
            <input type="hidden" name="under" value="\(under)">
            <input type="hidden" name="on" value="\(day.description)">
            <input type="hidden" name="revision" value="\(revision)">
            <input type="hidden" name="list" value="\(list)">
            <p class="actions">\(Button(Phrase("Nhập danh sách này", "Import this list")).view(reader.language)) \
            \(ActionLink(Phrase("Chọn tệp khác", "Choose another file"), .unitImport, .quiet).view(reader.language))</p>
            """
        ).view(reader)
    }

    private func part(_ name: Phrase, _ lines: [UnitImportPlan.Line], _ language: Language) -> Markup {
        guard !lines.isEmpty else { return .empty }
        let columns = [
            UnitLabel.code, UnitLabel.name, UnitLabel.kind, Phrase("Thuộc", "Under"),
            UnitLabel.on, Phrase("Thay đổi", "Change"),
        ].map { Table.Column($0[language]) }
        let rows: [[Markup]] = lines.prefix(Self.mostLines).map { line in
            [
                "\(line.code)", "\(line.name)", "\(line.kind.name, language)", "\(line.parentCode ?? "–")",
                line.from.map { "\($0, language)" }
                    ?? "\(Phrase("từ trước tới nay", "always there"), language)",
                line.change.map { "\($0, language)" } ?? "–",
            ]
        }
        let rest = lines.count - rows.count
        return """
            <section>\(Table("\(name[language]): \(Format.number(lines.count, language))", columns: columns, rows: rows).view)
            \(when: rest > 0, "<p>\(Phrase("… và \(rest) đơn vị nữa.", "… and \(rest) more."), language)</p>")</section>
            """
    }
}
