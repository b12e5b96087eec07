import Civics

/// The posting as a notice for the wall: one A4 page with a QR code that leads back to it.
struct PostingNoticePage: Page {
    let sheet: PostingPage
    let settings: SiteSettings

    var title: Phrase { sheet.title }
    var shape: PageShape { .document }
    var trail: [Crumb] { [Crumb(sheet.title, .posting(sheet.posting.id))] }

    /// As much as fits one page beside the head and the code.
    private static let longestBody = 1_300

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        let posting = sheet.posting
        let link = settings.origin + Address.posting(posting.id).path
        let text = posting.current.body
        return """
            <article class="a4-notice">
            <header><p>\(sheet.unitName)</p></header>
            <h1>\(Phrase("Thông báo công khai", "Public notice"), language)</h1>
            \(when: !sheet.state.isOnBoard, "<p class=\"a4-ended\">\(sheet.state.sentence, language)\(when: posting.withdrawal != nil, " \(Phrase("Lý do", "Reason"), language): \(posting.withdrawal?.reason)")</p>")
            <p class="a4-title">\(sheet.shownTitle, language)</p>
            \(when: !sheet.hidesContent, """
                <div class="a4-body">\(PostingPage.paragraphs(String(text.prefix(Self.longestBody))))\
                \(when: text.count > Self.longestBody || !sheet.files.isEmpty, """
                    <p><em>\(Phrase("Đọc đầy đủ và xem tệp theo mã bên dưới.", "Read the whole and see the files by the code below."), language)</em></p>
                    """)</div>
                """)
            <div class="a4-foot">
            <div class="a4-code">\(code(link))</div>
            <div>
            \(DefinitionList(particulars(language)).view(language))
            <p class="a4-link">\(link)</p>
            <p>\(Phrase("Không thấy bản niêm yết nơi lẽ ra phải có? Quét mã để báo.", "Is it not where it should hang? Scan the code to say so."), language)</p>
            </div>
            </div>
            </article>
            """
    }

    private func particulars(_ language: Language) -> [(name: Phrase, value: Markup)] {
        let posting = sheet.posting
        var items: [(name: Phrase, value: Markup)] = []
        if let opened = posting.openedOn {
            items.append((Phrase("Niêm yết từ ngày", "Posted since"), "\(opened, language)"))
        }
        if let withdrawal = posting.withdrawal {
            items.append((Phrase("Thu hồi ngày", "Withdrawn on"), "\(withdrawal.on, language)"))
        } else if posting.term.isPermanent {
            items.append((Phrase("Đến ngày", "Until"), "\(Phrase("Thường xuyên", "Permanent"), language)"))
        } else if let until = posting.hangsUntil {
            items.append((Phrase("Ít nhất đến hết ngày", "At least through"), "\(until, language)"))
        }
        items.append((Phrase("Theo", "Under"), "\(sheet.item?.citation ?? posting.term.citation, language)"))
        return items
    }

    private func code(_ link: String) -> Markup {
        guard let code = QRCode(link) else { return .empty }
        return """
            <svg class="qr" viewBox="0 0 \(code.sideWithBorder) \(code.sideWithBorder)" role="img" aria-label="QR: \(link)" \
            shape-rendering="crispEdges"><rect width="100%" height="100%" fill="#fff"/><path fill="#000" d="\(code.path)"/></svg>
            """
    }
}
