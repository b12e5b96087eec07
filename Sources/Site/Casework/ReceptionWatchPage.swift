import Civics
import Records

/// Who owes reception days: each unit with what the law asked, what was held by the head, by a deputy, and missed.
struct ReceptionWatchPage: Page {
    let seen: WatchedReceptions

    var title: Phrase { Phrase("Theo dõi tiếp công dân", "Watch over receptions") }
    var shape: PageShape { .dense }
    var trail: [Crumb] { [Crumb(Phrase("Theo dõi", "Watch"), .watch)] }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        let columns = [
            Table.Column(Phrase("Đơn vị", "Unit")[language]),
            Table.Column(Phrase("Phải tiếp (ngày)", "Required (days)")[language], isNumeric: true),
            Table.Column(Phrase("Người đứng đầu tiếp", "By the head")[language], isNumeric: true),
            Table.Column(Phrase("Uỷ quyền cấp phó", "By a deputy")[language], isNumeric: true),
            Table.Column(Phrase("Còn nợ", "Missed")[language], isNumeric: true),
            Table.Column(Phrase("Trả lời quá hạn", "Answers late")[language], isNumeric: true),
        ]
        let total = seen.total
        return """
            <h1>\(title, language)</h1>
            <p class="lead">\(Format.days(DayRange(from: seen.first, to: seen.last), language)). \(Self.lead, language)</p>
            \(seen.lines.isEmpty
                ? "<p>\(Phrase("Chưa có kỳ tiếp nào kết thúc.", "No round is over yet."), language)</p>"
                : Table(title[language], columns: columns, rows: seen.lines.map { row($0, language) },
                    foot: ["\(Phrase("Cộng", "Total"), language)"] + [total.required, total.byHead, total.delegated, total.missed, seen.lateAnswers].map { "\($0)" },
                    hidesCaption: true).view)
            """
    }

    private func row(_ line: WatchedReceptions.Line, _ language: Language) -> [Markup] {
        [
            "<a href=\"\(Address.receptionWatch(of: line.unit.code))\">\(line.unit.name)</a>",
            "\(line.tally.required)", "\(line.tally.byHead)", "\(line.tally.delegated)",
            line.tally.missed > 0
                ? StatusMark(.missing, Phrase(name: "\(line.tally.missed)")).view(language) : "0",
            line.lateAnswers > 0
                ? StatusMark(.late, Phrase(name: "\(line.lateAnswers)")).view(language) : "0",
        ]
    }

    private static let lead = Phrase(
        "Mỗi kỳ (tuần hoặc tháng) tính theo ngày cuối kỳ; ngày tiếp thêm không bù cho kỳ khác. “Trả lời quá hạn” là số người đã tiếp nhận, đến nay chưa có kết luận và đã qua ngày phải trả lời.",
        "A round (a week or a month) counts by its last day; more days than required do not make up for another round. “Answers late” are visitors who were taken up, have no conclusion yet, and whose day has passed."
    )
}

/// The rounds of one unit, the newest first, each with its sessions.
struct ReceptionWatchUnitPage: Page {
    let unit: Unit
    let rounds: [ReceptionDuties.Kept]

    var title: Phrase {
        Phrase("Tiếp công dân của \(unit.name)", "Receptions of \(unit.name)")
    }
    var shape: PageShape { .dense }
    var trail: [Crumb] {
        [
            Crumb(Phrase("Theo dõi", "Watch"), .watch),
            Crumb(Phrase("Tiếp công dân", "Receptions"), .receptionWatch),
        ]
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        let columns = [
            Table.Column(Phrase("Kỳ", "Round")[language]),
            Table.Column(Phrase("Phải tiếp", "Required")[language], isNumeric: true),
            Table.Column(Phrase("Đã tiếp", "Held")[language]),
            Table.Column(Phrase("Tình trạng", "State")[language]),
        ]
        return """
            <h1>\(title, language)</h1>
            \(rounds.first.map { "<p class=\"lead\">\($0.round.duty.name, language) <span class=\"muted\">(\($0.round.duty.citation, language))</span></p>" as Markup })
            \(rounds.isEmpty
                ? "<p>\(Phrase("Chưa có kỳ tiếp nào.", "There are no rounds."), language)</p>"
                : Table(title[language], columns: columns,
                    rows: rounds.sorted { $0.round.last > $1.round.last }.map { row($0, reader) }, hidesCaption: true).view)
            """
    }

    private func row(_ kept: ReceptionDuties.Kept, _ reader: Reader) -> [Markup] {
        let language = reader.language
        let mark =
            kept.tally.missed == 0
            ? StatusMark(.done, Phrase("Đủ", "Kept"))
            : StatusMark(.missing, Phrase("Thiếu \(kept.tally.missed)", "\(kept.tally.missed) missed"))
        return [
            "\(kept.round.name, language)", "\(kept.tally.required)",
            kept.sessions.isEmpty
                ? "–"
                : "<ul class=\"plain\">\(kept.sessions.markup { "<li>\(held($0, reader))</li>" })</ul>"
                    as Markup,
            mark.view(language),
        ]
    }

    private func held(_ session: ReceptionSession, _ reader: Reader) -> Markup {
        let language = reader.language
        let late = StatusMark(.late, Phrase("niêm yết trễ", "posted late"))
        return """
            \(session.day, language): \(session.mark(on: reader.today).view(language))\
            \(when: !session.wasPostedInTime, " \(late.view(language))")\
            \(session.supplement.map { " <span class=\"muted\">(\($0.note, language): \($0.reason))</span>" as Markup })
            """
    }
}
