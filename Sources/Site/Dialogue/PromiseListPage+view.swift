import Civics
import Records

extension PromiseListPage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(title, language)</h1>
            <p class="lead">\(tally.sentence, language)</p>
            \(StatTiles(tally.tiles(language, from: Address.promises.adding("don-vi", choice.unit?.code))).view(language))
            <p class="muted">\(Self.explanation, language)\(when: hidden > 0, " \(within, language)")</p>
            \(narrowing(language))
            \(choice.typedUnit.asking(language, choice.address(of:)))
            \(list(language))
            """
    }

    private var within: Phrase {
        Phrase(
            "Số liệu gồm cả \(Format.number(hidden, .vietnamese)) lời hứa tại đối thoại trong cơ quan, nơi làm việc; nội dung chỉ người của đơn vị ấy đọc.",
            "The numbers include \(Format.number(hidden, .english)) made at dialogues within offices; only the people there read them."
        )
    }

    private static let explanation = Phrase(
        "Những việc cơ quan đã hứa khi giải quyết đơn, tiếp công dân, đối thoại. “Đã giữ” là khi người hỏi, hoặc người đứng đầu sau thời gian chờ, xác nhận đã xong; “đến hạn” tính cả việc xong trước hạn.",
        "What offices promised when they dealt with letters, received citizens, held dialogues. “Kept” is what whoever asked, or after some time the unit's head, has confirmed; “came due” includes what was done before its day."
    )

    private var summary: Phrase {
        guard let count else {
            return Phrase(
                "Hơn \(Format.number(Self.mostCounted, .vietnamese)) lời hứa",
                "More than \(Format.number(Self.mostCounted, .english)) promises")
        }
        return Phrase(
            "\(Format.number(count, .vietnamese)) lời hứa",
            count == 1 ? "1 promise" : "\(Format.number(count, .english)) promises")
    }

    private func list(_ language: Language) -> Markup {
        guard !lines.isEmpty else {
            let nothing =
                choice.isEmpty
                ? Phrase("Chưa có lời hứa nào được ghi.", "No promise has been entered yet.")
                : Phrase("Không có lời hứa nào hợp với những gì đã chọn.", "Nothing fits what was chosen.")
            return EmptyState(
                nothing,
                choice.isEmpty ? nil : ActionLink(Phrase("Xem tất cả", "See everything"), .promises, .quiet)
            ).view(language)
        }
        return """
            <h2>\(summary, language)</h2>
            \(PromiseTable(lines, today: today).view(language))
            <nav class="pager" aria-label="\(Phrase("Các trang", "Pages"), language)">
            \(when: !isFirst, "<a href=\"\(choice.address)\">\(Phrase("Về mới nhất", "Newest"), language)</a>")
            \(when: older != nil, "<a rel=\"next\" href=\"\(older ?? .promises)\">\(Phrase("Cũ hơn", "Older"), language)</a>")
            </nav>
            """
    }

    private func narrowing(_ language: Language) -> Markup {
        let form = Form.blank([
            ("don-vi", choice.typedUnit.typed), ("tinh-trang", choice.standing?.rawValue ?? ""),
            ("nguon", choice.source?.rawValue ?? ""),
        ])
        let all = FormField.Choice("", Phrase("Tất cả", "All")[language])
        let fields = [
            TypedUnit.field,
            FormField(
                "tinh-trang", Phrase("Tình trạng", "State"),
                .select(
                    [all]
                        + PromiseFilter.Standing.allCases.map {
                            FormField.Choice($0.rawValue, $0.name[language])
                        }
                ),
                isRequired: false),
            FormField(
                "nguon", Phrase("Hứa khi", "Promised on"),
                .select(
                    [all]
                        + PromiseSource.allCases.filter(\.isPublic).map {
                            FormField.Choice($0.rawValue, $0.name[language])
                        }),
                isRequired: false),
        ]
        return """
            <form class="narrowing" method="get" action="\(Address.promises)" role="search">
            \(fields.markup { $0.view(form, language) })
            <p class="actions"><button class="button button-quiet">\(Phrase("Xem", "Show"), language)</button></p>
            </form>
            """
    }
}
