import Civics

extension LawPage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(title, language)</h1>
            <p class="lead">\(Self.lead, language)</p>
            \(Table(
                Phrase("Các phần", "Parts")[language],
                columns: [
                    .init(Phrase("Phần", "Part")[language]),
                    .init(Phrase("Quy định", "Rules")[language], isNumeric: true),
                    .init(Phrase("Chưa chắc chắn", "Not certain")[language], isNumeric: true),
                ],
                rows: parts.map { part in
                    [
                        "<a href=\"\(part.address)\">\(part.name, language)</a>", "\(part.rules)", "\(part.unsure)",
                    ]
                }).view)
            <p><a href="\(Address.calculator)">\(Phrase("Tính hạn theo luật", "Reckon a due day"), language)</a> · \
            <a href="\(Address.workingCalendar)">\(Phrase("Lịch làm việc", "Working calendar"), language)</a></p>
            \(Table(
                Phrase("Văn bản", "Instruments")[language],
                columns: [
                    .init(Phrase("Số", "Number")[language]), .init(Phrase("Tên", "Title")[language]),
                    .init(Phrase("Cơ quan ban hành", "Issued by")[language]),
                    .init(Phrase("Hiệu lực", "In force")[language]),
                ],
                rows: instruments.map { instrument in
                    [
                        "\(instrument.number ?? "–")\(when: instrument.isUnsure, " \(StatusMark(.unsure).view(language))")",
                        "\(instrument.title, language)", "\(instrument.issuer)",
                        "\(RulePage.validity(instrument.validity, language))",
                    ]
                }).view)
            """
    }

    private static let lead = Phrase(
        "Mỗi thời hạn, ngưỡng biểu quyết và nghĩa vụ trong phần mềm này đều lấy từ các quy định dưới đây, kèm điều khoản và ngày hiệu lực. Đây là bản tóm tắt, không thay cho văn bản chính thức.",
        "Every deadline, threshold and duty in this program comes from the rules below, with article and days in force. They are summaries and do not replace the official text."
    )
}
