import Civics

/// A posting as it hangs on the board: what it says, whose it is, from when until when, and how long still.
struct BoardSheet {
    let title: String
    let address: Address
    let unit: String
    /// The kind of matter, as the law names it.
    var subject: String?
    /// "Niêm yết từ 1/8/2022 đến 30/8/2022".
    let dates: String
    var mark: StatusMark?
    var isClosed = false

    func view(_ language: Language) -> Markup {
        """
        <article class="sheet\(when: isClosed, " sheet-closed")">
        <p class="sheet-unit">\(unit)</p>
        <h3 class="sheet-title"><a href="\(address)">\(title)</a></h3>
        \(when: subject != nil, "<p class=\"sheet-subject\">\(subject)</p>")
        <p class="sheet-foot"><span>\(dates)</span> \(mark?.view(language))</p>
        </article>
        """
    }
}

/// The board on which the sheets hang.
struct NoticeBoard {
    let sheets: [BoardSheet]

    init(_ sheets: [BoardSheet]) {
        self.sheets = sheets
    }

    func view(_ language: Language) -> Markup {
        "<div class=\"board\">\(sheets.markup { $0.view(language) })</div>"
    }
}
