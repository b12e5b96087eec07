import Civics
import Records

/// Puts letters on the desks: what is late or due within the week, to whoever it waits for; decisions to be sent or carried
/// out among it.
struct LetterDeskSource: DeskSource {
    let letters: LetterStore

    private static let most = 40
    private static let soonDays = 7

    func lines(for person: SignedInPerson, in reading: Reading) throws -> [DeskLine] {
        let authority = person.authority
        let units = authority.letterUnits.filter { authority.may(.receiveLetter, in: $0) }
        guard !units.isEmpty else { return [] }
        var filter = LetterFilter()
        filter.lateOn = reading.today.adding(days: Self.soonDays)
        if !authority.maySomewhere(.assignLetters), authority.holds(.caseOfficer) {
            filter.officer = person.id
        }
        let found = try LetterStore.list(
            filter, for: authority.letterReader, limit: Self.most, in: reading)
        var words = LetterLines(letters.table, authority)
        return try duties(authority, reading)
            + found.map { letter in
                let line = words.line(letter)
                return DeskLine(
                    what: Self.what(line),
                    unit: line.unit, due: letter.due, nextStep: line.next ?? line.state,
                    address: .letter(line.id)
                )
            }
    }

    /// What is to be done besides: by all who handle the letters, for nobody else has it in a queue.
    private func duties(_ authority: Authority, _ reading: Reading) throws -> [DeskLine] {
        try letters.dutiesDue(
            before: reading.today.adding(days: Self.soonDays), for: authority.letterReader,
            limit: Self.most, in: reading
        ).map { owed, unit, number in
            DeskLine(
                what: Phrase(
                    "Đơn \(number): \(owed.duty.name.vietnamese.lowercasedFirst)",
                    "Letter \(number): \(owed.duty.name.english.lowercasedFirst)"),
                unit: authority.tree.named(unit), due: owed.due,
                nextStep: Phrase("Ghi đã làm xong", "Enter as done"), address: .letterDuty(owed))
        }
    }
}

extension LetterDeskSource {
    private static func what(_ line: LetterLine) -> Phrase {
        line.subject.isEmpty
            ? Phrase(
                "Đơn \(line.number): \(line.kind.name.vietnamese.lowercased())",
                "Letter \(line.number): \(line.kind.name.english.lowercased())")
            : Phrase("Đơn \(line.number): \(line.subject)", "Letter \(line.number): \(line.subject)")
    }
}

/// Tells on the home page how many letters were answered in time this half-year.
struct LetterHome: HomeSource {
    func news(in reading: Reading, _ language: Language) throws -> HomeNews {
        let days = LetterHalfYear(of: reading.today)
        let all = try LetterStore.balances(from: days.first, to: reading.today, in: reading).values
        let done = all.map(\.done).reduce(0, +)
        guard done > 0 else { return HomeNews() }
        let inTime = all.map(\.doneInTime).reduce(0, +)
        return HomeNews(tiles: [
            StatTiles.Tile(
                Format.number(inTime, language), Phrase("đơn trả lời đúng hạn", "letters answered in time"),
                whole: Phrase(
                    "trên \(Format.number(done, .vietnamese))", "of \(Format.number(done, .english))"),
                from: .letterNumbers)
        ])
    }
}

/// The half-year that runs on a day.
struct LetterHalfYear {
    let first: Day

    init(of day: Day) {
        first = Day(year: day.year, month: day.month <= 6 ? 1 : 7, day: 1) ?? day
    }
}

/// Shows on the page of a unit how it answers, and where to write to it.
struct LettersOfUnit: UnitSource {
    func section(of unit: Unit, in reading: Reading, _ language: Language) throws -> UnitSection? {
        guard unit.kind.level != .village, unit.validity.contains(reading.today) else { return nil }
        let days = LetterHalfYear(of: reading.today)
        let balance = try LetterStore.balances(from: days.first, to: reading.today, in: reading)[unit.id]
        let told: Markup =
            balance.map { balance in
                """
                <p>\(Phrase(
                    "Từ \(Format.day(days.first, .vietnamese)): nhận \(balance.received) đơn, xong \(balance.done) đơn, trong đó \(balance.doneInTime) đơn đúng hạn.",
                    "Since \(Format.day(days.first, .english)): \(balance.received) letters received, \(balance.done) done, \(balance.doneInTime) of them in time."), language)</p>
                """
            } ?? .empty
        return UnitSection(
            Phrase("Đơn thư", "Letters"),
            """
            \(told)<p><a href="\(Address.letters(to: unit))">\(Phrase("Gửi đơn đến đơn vị này", "Write to this unit"), language)</a></p>
            """)
    }
}

/// What a committee sees of letters first: how many are open and late, and the units and officers who owe most.
struct LetterWatch: WatchSource {
    private static let shown = 8

    func part(for person: SignedInPerson, in reading: Reading, _ language: Language) throws -> WatchPart? {
        let units = person.authority.letterWatchUnits
        guard !units.isEmpty else { return nil }
        let rows = try LetterWatchRow.all(of: units, person.authority.tree, reading)
        let (open, late) = (rows.map(\.open).reduce(0, +), rows.map(\.late).reduce(0, +))
        return WatchPart(
            name: Phrase("Đơn thư", "Letters"), address: .letterWatch,
            tiles: [
                StatTiles.Tile(
                    Format.number(open, language), Phrase("đơn đang xử lý", "letters under way"),
                    from: .letterWatch),
                StatTiles.Tile(
                    Format.number(late, language), Phrase("đơn quá hạn", "letters overdue"),
                    from: .letterWatch,
                    kind: late > 0 ? .late : .done),
            ],
            lines: rows.filter { $0.late > 0 }.sorted { $0.late > $1.late }.prefix(Self.shown).map { row in
                WatchPart.Line(
                    what: row.officer ?? Phrase("Chưa giao", "Nobody yet")[language], unit: row.unit.name,
                    mark: StatusMark(
                        .late,
                        Phrase(
                            "\(row.late) đơn quá hạn",
                            Format.count(
                                row.late, "", one: "letter overdue", many: "letters overdue", .english))),
                    address: .letterWatch(row.unit))
            })
    }
}

/// The letters of one officer of a unit, as the committee counts them.
struct LetterWatchRow: Sendable {
    let unit: Unit
    let officer: String?
    let open: Int
    let late: Int
    let oldestDue: Day?

    /// By unit and officer. Letters of a unit that is gone count for the one that took its place.
    static func all(of units: [Unit], _ tree: UnitTree, _ reading: Reading) throws -> [LetterWatchRow] {
        var owner: [Unit.ID: Unit] = [:]
        for unit in units {
            for id in [unit.id] + tree.everyPredecessor(of: unit.id) { owner[id] = unit }
        }
        var rows: [Place: LetterWatchRow] = [:]
        for load in try LetterStore.loads(of: Array(owner.keys), on: reading.today, in: reading) {
            guard let unit = owner[load.unit] else { continue }
            let row = LetterWatchRow(
                unit: unit, officer: load.officer, open: load.open, late: load.late, oldestDue: load.oldestDue
            )
            let place = Place(unit: unit.id, officer: load.officer)
            rows[place] = rows[place].map { $0.joined(with: row) } ?? row
        }
        return rows.values.sorted {
            ($0.unit.sortKey, $0.officer ?? "") < ($1.unit.sortKey, $1.officer ?? "")
        }
    }

    private struct Place: Hashable {
        let unit: Unit.ID
        let officer: String?
    }

    private func joined(with other: LetterWatchRow) -> LetterWatchRow {
        LetterWatchRow(
            unit: unit, officer: officer, open: open + other.open, late: late + other.late,
            oldestDue: [oldestDue, other.oldestDue].compactMap(\.self).min())
    }
}
