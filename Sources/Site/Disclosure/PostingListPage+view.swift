import Civics
import Records

extension PostingListPage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(title, language)</h1>
            <p class="lead">\(Self.explanation, language)</p>
            \(narrowing(language))
            \(choice.typedUnit.asking(language, choice.address(of:)))
            \(list(language))
            """
    }

    private static let explanation = Phrase(
        "Những gì xã, phường, cơ quan, doanh nghiệp phải công khai theo luật: treo ở đâu, từ ngày nào, còn bao nhiêu ngày.",
        "What communes, agencies and enterprises must make public by law: where it hangs, since when, and for how long."
    )

    private func list(_ language: Language) -> Markup {
        guard !sheets.isEmpty else {
            return EmptyState(nothingFound, choice.isEmpty ? nil : everything).view(language)
        }
        let feed = Address.postingFeed.adding("don-vi", choice.unit?.code)
        return """
            <h2>\(summary, language)</h2>
            \(NoticeBoard(sheets.map { sheet in
                sheet.posting.sheet(
                    unit: sheet.unit, subject: sheet.posting.isInternal ? Self.internalWord[language] : sheet.item?.name[language],
                    title: sheet.posting.shownTitle(sheet.item, language), on: today, language)
            }).view(language))
            <nav class="pager" aria-label="\(Phrase("Các trang", "Pages"), language)">
            \(when: !isFirst, "<a href=\"\(choice.address)\">\(Phrase("Về mới nhất", "Newest"), language)</a>")
            \(when: older != nil, "<a rel=\"next\" href=\"\(older ?? .postings)\">\(Phrase("Cũ hơn", "Older"), language)</a>")
            </nav>
            <p><a href="\(feed)" type="application/atom+xml">\(Phrase("Theo dõi bằng nguồn tin (Atom)", "Subscribe to the feed (Atom)"), language)</a></p>
            """
    }

    static let internalWord = Phrase("Công khai trong nội bộ", "For the unit's own staff")

    private var nothingFound: Phrase {
        choice.isEmpty
            ? Phrase("Chưa có nội dung nào được công khai.", "Nothing has been published yet.")
            : Phrase(
                "Không có nội dung nào hợp với những gì đã chọn.", "Nothing fits what was chosen.")
    }

    private var everything: ActionLink {
        ActionLink(Phrase("Xem tất cả", "See everything"), .postings, .quiet)
    }

    private func narrowing(_ language: Language) -> Markup {
        let form = Form.blank([
            ("don-vi", choice.typedUnit.typed),
            ("linh-vuc", choice.subject?.key ?? ""),
            ("noi-dung", choice.item?.id ?? ""),
            ("van-ban", choice.instrument ?? ""), ("q", choice.words),
        ])
        let subjectField = FormField("linh-vuc", Phrase("Lĩnh vực", "Subject"), subjects, isRequired: false)
        let itemField = FormField("noi-dung", Phrase("Nội dung", "Matter"), items, isRequired: false)
        let lawField = FormField(
            "van-ban", Phrase("Theo văn bản", "Under the law"), instruments, isRequired: false)
        return """
            <form class="narrowing" method="get" action="\(Address.postings)" role="search">
            \(FormField("q", Phrase("Tìm trong nội dung", "Search"), .line(type: "search"), isRequired: false).view(form, language))
            \(TypedUnit.field.view(form, language))
            \(subjectField.view(form, language))
            <details\(attribute: "open", when: choice.item != nil || choice.instrument != nil)>
            <summary>\(Phrase("Chọn thêm", "More choices"), language)</summary>
            \(itemField.view(form, language))\(lawField.view(form, language))
            </details>
            <label class="choice"><input type="checkbox" name="con-niem-yet" value="1"\(attribute: "checked", when: choice.isOnBoard)>\
            <span>\(Phrase("Chỉ những gì đang niêm yết", "Only what hangs now"), language)</span></label>
            <p class="actions"><button class="button button-quiet">\(Phrase("Xem", "Show"), language)</button></p>
            </form>
            """
    }
}
