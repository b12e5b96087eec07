import Civics

/// The form for a turn: who comes, on what, how many.
struct TurnForm {
    let session: ReceptionSession
    let unitName: String
    let group: GroupRule?
    let form: Form

    static let name = Phrase("Họ và tên", "Your name")
    static let phone = Phrase("Số điện thoại", "Telephone")
    static let matter = Phrase("Việc cần gặp", "What it is about")
    static let people = Phrase("Số người cùng đến", "How many people come")
    static let representatives = Phrase("Người đại diện", "Representatives")

    func page(_ language: Language) -> ReceptionFormPage {
        ReceptionFormPage(
            title: Phrase("Đặt lượt tiếp công dân", "Book a turn"),
            lead: Phrase(
                "Không cần tài khoản. Chỉ cán bộ tiếp công dân đọc được những gì ghi ở đây.",
                "No account is needed. Only those who receive you read what you write here."),
            above: """
                \(DefinitionList([
                    (Phrase("Đơn vị", "Unit"), "\(unitName)"),
                    (Phrase("Khi nào", "When"), "\(session.moment(language))"),
                    (Phrase("Nơi tiếp", "Where"), "\(session.place)"),
                    (Phrase("Ai tiếp", "Who receives"), "\(session.receiver)"),
                ]).view(language))
                """,
            deed: Phrase("Đặt lượt", "Book"), address: .turnBooking(session.id),
            back: .reception(session.id),
            trail: [
                Crumb(Phrase("Lịch tiếp công dân", "When people are received"), .receptions),
                Crumb(
                    Phrase(
                        "Ngày \(Format.day(session.day, .vietnamese))", Format.day(session.day, .english)),
                    .reception(session.id)),
            ], door: .check, form: form,
            fields: "\(fields.markup { $0.view(form, language) })\(Self.trap)")
    }

    var fields: [FormField] {
        [
            FormField("name", Self.name, .line(autocomplete: "name")),
            FormField(
                "phone", Self.phone, .line(type: "tel", autocomplete: "tel", inputMode: "tel"),
                hint: Phrase(
                    "Để báo khi buổi tiếp bị hoãn.", "So that you can be told if the reception is put off."),
                isRequired: false),
            FormField(
                "matter", Self.matter,
                hint: Phrase(
                    "Một dòng ngắn, ví dụ: hỏi về bồi thường đất. Nếu tố cáo, chỉ ghi “việc riêng” và trình bày khi gặp.",
                    "One short line, as “compensation for land”. If you denounce somebody, write “private” and tell it when you are received."
                )),
            FormField("people", Self.people, .line(inputMode: "numeric")),
            FormField(
                "representatives", Self.representatives, .area(rows: 3), hint: groupHint, isRequired: false),
        ]
    }

    private var groupHint: Phrase {
        guard let group else { return Phrase("Mỗi người một dòng.", "One name a line.") }
        return Phrase(
            "Chỉ điền khi đi từ \(group.smallest) người, mỗi người một dòng. \(group.text.vietnamese) (\(group.citation.vietnamese)).",
            "Only for \(group.smallest) people or more, one name a line. \(group.text.english) (\(group.citation.english))."
        )
    }

    private static let trap: Markup = """
        <div class="unseen" aria-hidden="true"><label for="o-website">Website</label>\
        <input id="o-website" name="website" tabindex="-1" autocomplete="off"></div>
        """
}

/// What somebody gets who has booked a turn: the number, and the code, which is shown this once.
struct TurnReceiptPage: Page {
    let turn: Turn
    let session: ReceptionSession
    let unitName: String
    let code: String
    let origin: String

    var title: Phrase { Phrase("Phiếu hẹn tiếp công dân", "Your turn is booked") }
    var door: Door? { .check }
    var shape: PageShape { .document }
    var trail: [Crumb] { [Crumb(Phrase("Lịch tiếp công dân", "When people are received"), .receptions)] }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <article class="a4-notice receipt">
            <header><p>\(unitName)</p></header>
            <h1>\(title, language)</h1>
            <p class="receipt-code-name">\(Phrase("Lượt số", "Turn no."), language) <strong>\(turn.number)</strong> · \(Phrase("Mã biên nhận", "Receipt code"), language)</p>
            <p class="receipt-code">\(code)</p>
            <p class="notice notice-warning no-print">\(Self.once, language)</p>
            \(DefinitionList([
                (Phrase("Khi nào", "When"), "\(session.moment(language))"),
                (Phrase("Nơi tiếp", "Where"), "\(session.place)"),
                (Phrase("Ai tiếp", "Who receives"), "\(session.receiver)"),
            ]).view(language))
            <p>\(Self.bring, language)</p>
            <div class="a4-foot"><div class="a4-code">\(qr)</div>
            <div><p>\(Self.how, language)</p><p class="a4-link">\(origin)\(Address.receipt)</p></div></div>
            </article>
            <p class="actions"><button type="button" class="button" data-print hidden>\(Phrase("In phiếu", "Print"), language)</button> \
            \(ActionLink(Phrase("Xong", "Done"), .receptions, .quiet).view(language))</p>
            """
    }

    private var qr: Markup {
        let link = origin + Address.receipt.path
        guard let code = QRCode(link) else { return .empty }
        return """
            <svg class="qr" viewBox="0 0 \(code.sideWithBorder) \(code.sideWithBorder)" role="img" aria-label="QR: \(link)" \
            shape-rendering="crispEdges"><rect width="100%" height="100%" fill="#fff"/><path fill="#000" d="\(code.path)"/></svg>
            """
    }

    private static let how = Phrase(
        "Quét mã hoặc mở địa chỉ dưới đây rồi gõ mã biên nhận để xem còn bao nhiêu người trước mình, hoặc để huỷ.",
        "Scan this or open the address below and type the receipt code, to see how many are before you or to cancel."
    )
    private static let once = Phrase(
        "Mã chỉ hiện một lần. Hãy chép lại, chụp hoặc in trang này: có mã mới xem được lượt của mình và huỷ được.",
        "The code is shown this once. Write it down, take a picture or print this page: with it you can see your turn and cancel it."
    )
    private static let bring = Phrase(
        "Khi đến, mang giấy tờ tuỳ thân và các giấy tờ về việc của mình. Nên đến sớm 10 phút.",
        "When you come, bring proof of who you are and your papers. Please be there ten minutes early.")
}
