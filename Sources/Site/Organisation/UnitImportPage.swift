import Civics

/// Where a list of units is chosen.
struct UnitImportPage: Page {
    let form: Form

    static let name = Phrase("Nhập danh sách đơn vị", "Import a list of units")

    var title: Phrase { Self.name }
    var trail: [Crumb] { [Crumb(Phrase("Bàn làm việc", "Desk"), .desk)] }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        let kinds = UnitKind.all.markup { kind in
            "<tr><th scope=\"row\"><code>\(kind.key)</code></th><td>\(kind.name, language)</td></tr>"
        }
        return """
            <div class="measure"><h1>\(title, language)</h1>
            <p class="lead">\(Phrase(
                "Tệp CSV mã UTF-8 có các cột code, name, kind, parent_code và, nếu biết, valid_from. Sau khi tải lên, ông/bà xem trước rồi mới quyết định.",
                "A CSV file in UTF-8 with the columns code, name, kind, parent_code and, where known, valid_from. After the upload you see what would happen, and then decide."), language)</p>
            \(ErrorSummary(form).view(language))
            \(SealedForm(to: .unitImport, hasFiles: true, """
                \(FormField("under", UnitLabel.under, hint: UnitLabel.underHint, isRequired: false).view(form, language))
                \(FormField("on", UnitLabel.on, .day, hint: UnitLabel.importDayHint, isRequired: false).view(form, language))
                \(FormField("file", UnitLabel.listFile, .files(accepting: ".csv,text/csv", limitBytes: UnitImportController.greatestBytes)).view(form, language))
                <p class="actions">\(Button(Phrase("Xem trước", "Look at it first")).view(language))</p>
                """).view(reader))
            <details><summary>\(Phrase("Các loại đơn vị (kind)", "The kinds of unit"), language)</summary>
            <table class="table"><caption class="unseen">\(Phrase("Các loại đơn vị", "Kinds of unit"), language)</caption><tbody>\(kinds)</tbody></table></details></div>
            """
    }
}

extension UnitLabel {
    static let under = Phrase("Mã đơn vị", "Code of the unit")
    static let underHint = Phrase(
        "Chỉ nhập đơn vị này và các đơn vị thuộc nó; dòng không có parent_code sẽ thuộc đơn vị này.",
        "Only this unit and those under it; rows without parent_code are placed under it.")
    static let importDayHint = Phrase(
        "Ngày đơn vị mới bắt đầu hoạt động và thay đổi có hiệu lực, với các dòng không có valid_from; để trống là hôm nay.",
        "The day from which new units are there and changes hold, for rows without valid_from; empty means today."
    )
    static let listFile = Phrase("Tệp danh sách", "File with the list")
}
