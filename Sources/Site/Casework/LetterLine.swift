import Civics
import Records

/// One letter in a list of the desk, in finished words.
struct LetterLine: Equatable, Sendable {
    let id: Letter.ID
    let number: LetterRecord.Number
    /// Empty where a list does not tell it.
    let subject: String
    let sender: String
    let kind: LetterKind
    let state: Phrase
    let receivedOn: Day
    /// The last day of the running stage; nothing where no clock runs.
    let due: Day?
    let isPaused: Bool
    let officer: String?
    let unit: String
    /// The step that the table offers first.
    let next: Phrase?
    /// Whether it can be given to an officer as it stands.
    let isAssignable: Bool
}

/// Letters as a table: what, whose, by when, the next step.
struct LetterTableView {
    /// All that a row shows.
    private struct Row: Hashable, Sendable {
        let line: LetterLine
        let due: Markup
        let language: Language
        let namesUnits: Bool
        let isChosenFrom: Bool

        func hash(into hasher: inout Hasher) {
            hasher.combine(line.id)
            hasher.combine(line.next?.vietnamese.utf8.count)
            hasher.combine(language)
            hasher.combine(namesUnits)
            hasher.combine(isChosenFrom)
        }
    }

    private static let memory = RowMemory<Row>()

    let caption: String
    let lines: [LetterLine]
    let today: Day
    let calendar: WorkingCalendar
    /// Whether several units stand in one list.
    var namesUnits = false
    /// Whether a box stands before each line, for doing one thing to many.
    var isChosenFrom = false

    func view(_ language: Language) -> Markup {
        var columns: [Table.Column] = [
            .init(Phrase("Đơn", "Letter")[language]), .init(Phrase("Người gửi", "From")[language]),
            .init(Phrase("Loại", "Kind")[language]), .init(Phrase("Nhận ngày", "Received")[language]),
            .init(Phrase("Tình trạng", "State")[language]), .init(Phrase("Hạn", "Due")[language]),
            .init(Phrase("Người xử lý", "Officer")[language]),
            .init(Phrase("Bước tiếp", "Next step")[language]),
        ]
        if namesUnits { columns.insert(.init(Phrase("Đơn vị", "Unit")[language]), at: 1) }
        // Letters of one queue share their due days, whose working days are counted once.
        var clocks: [Day: Markup] = [:]
        let rows = lines.map { line in
            Row(
                line: line, due: due(line, &clocks, language), language: language, namesUnits: namesUnits,
                isChosenFrom: isChosenFrom)
        }
        return Table(
            caption, columns: columns, rows: rows, in: Self.memory, hidesCaption: true, cells: Self.cells
        ).view
    }

    private static func cells(_ row: Row) -> [Markup] {
        let (line, language) = (row.line, row.language)
        var cells: [Markup] = [
            name(row), "\(line.sender)", "\(line.kind.name, language)", "\(brief: line.receivedOn, language)",
            "\(line.state, language)", row.due, "\(line.officer ?? "–")", "\(line.next?[language] ?? "–")",
        ]
        if row.namesUnits { cells.insert("\(line.unit)", at: 1) }
        return cells
    }

    private static func name(_ row: Row) -> Markup {
        let line = row.line
        let subject = line.subject.isEmpty ? line.kind.name[row.language] : line.subject
        let link: Markup = """
            <span class="muted">\(line.number.description)</span> <a href="\(Address.letter(line.id))" title="\(subject)">\(subject)</a>
            """
        guard row.isChosenFrom, line.isAssignable else { return link }
        return """
            <label class="row-choice"><input type="checkbox" name="letter" value="\(line.id)">\
            <span class="unseen">\(Phrase("Chọn đơn", "Choose letter"), row.language) \(line.number.description)</span></label> \(link)
            """
    }

    private func due(
        _ line: LetterLine, _ clocks: inout [Day: Markup], _ language: Language
    ) -> Markup {
        if line.isPaused {
            return StatusMark(.waived, Phrase("Tạm dừng tính hạn", "Clock stopped")).view(language)
        }
        guard let due = line.due else { return "–" }
        if let known = clocks[due] { return known }
        let clock: Markup = """
            \(brief: due, language) \(ClockBadge(due: due, today: today, in: calendar, isBrief: true).view(language))
            """
        clocks[due] = clock
        return clock
    }
}
