import Civics
import Hummingbird
import Records

/// How units keep the times of letters: for the committee by unit and officer, for everyone in numbers.
struct LetterWatchController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.letterWatch.route, use: watch)
    }

    func addRoutes(toAnyone group: RouterGroup<SiteContext>) {
        group.get(Address.letterNumbers.route, use: numbers)
    }

    func watch(_ request: Request, context: SignedInContext) async throws -> Response {
        let authority = context.person.authority
        let units = authority.letterWatchUnits
        guard !units.isEmpty else { throw Refusal.forbidden }
        let chosen = context.query["don-vi"].flatMap { code in units.first { $0.code == code } }
        let page = try await parts.archive.read { reading in
            LetterWatchPage(
                rows: try LetterWatchRow.all(of: chosen.map { [$0] } ?? units, authority.tree, reading),
                chosen: chosen, today: reading.today, calendar: try DueClock.current(in: reading).calendar)
        }
        return try context.page(page)
    }

    func numbers(_ request: Request, context: SiteContext) async throws -> Response {
        let units = parts.units
        return try await context.publicPage {
            try await parts.archive.read { reading in
                let tree = try units.tree(reading)
                let first = LetterHalfYear(of: reading.today).first
                var sums: [Unit.ID: LetterBalance] = [:]
                for (id, balance) in try LetterStore.balances(from: first, to: reading.today, in: reading) {
                    guard let unit = tree[id] ?? tree.successors(of: id).first else { continue }
                    sums[unit.id, default: LetterBalance()].add(balance)
                }
                let lines = sums.compactMap { id, balance in tree[id].map { ($0, balance) } }
                    .sorted { Unit.inListOrder($0.0, $1.0) }
                return LetterNumbersPage(lines: lines, days: DayRange(from: first, to: reading.today))
            }
        }
    }
}

extension LetterBalance {
    fileprivate mutating func add(_ other: LetterBalance) {
        received += other.received
        done += other.done
        doneInTime += other.doneInTime
    }
}

/// Late letters by unit and officer. It shows no letter: committees watch, they do not read.
struct LetterWatchPage: Page {
    let rows: [LetterWatchRow]
    let chosen: Unit?
    let today: Day
    let calendar: WorkingCalendar

    var title: Phrase { Phrase("Đơn thư", "Letters") }
    var shape: PageShape { .dense }
    var trail: [Crumb] { [Crumb(Phrase("Theo dõi", "Watch"), .watch)] }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(chosen?.name ?? title[language])</h1>
            <p class="lead">\(Phrase(
                "Đơn đang xử lý và đơn quá hạn (kể cả đã giải quyết mà chưa gửi hoặc chưa thi hành đúng hạn) của từng đơn vị, từng cán bộ. Ban Chỉ đạo theo dõi, không đọc đơn.",
                "Letters under way and overdue by unit and officer, decided ones not sent or carried out in time among them. The committee watches; it does not read letters."), language)</p>
            \(when: chosen != nil, "<p><a href=\"\(Address.letterWatch)\">\(Phrase("Tất cả đơn vị", "All units"), language)</a></p>")
            \(when: rows.isEmpty, EmptyState(Phrase("Không có đơn nào đang xử lý.", "No letters are under way.")).view(language), else: table(language))
            """
    }

    private func table(_ language: Language) -> Markup {
        let sorted = rows.sorted { ($1.late, $0.unit.sortKey) < ($0.late, $1.unit.sortKey) }
        return Table(
            title[language],
            columns: [
                .init(Phrase("Đơn vị", "Unit")[language]), .init(Phrase("Cán bộ", "Officer")[language]),
                .init(Phrase("Đang xử lý", "Under way")[language], isNumeric: true),
                .init(Phrase("Quá hạn", "Overdue")[language], isNumeric: true),
                .init(Phrase("Hạn sớm nhất", "Earliest due day")[language]),
            ],
            rows: sorted.map { row in
                [
                    "<a href=\"\(Address.letterWatch(row.unit))\">\(row.unit.name)</a>",
                    row.officer.map { "\($0)" } ?? "\(Phrase("Chưa giao", "Nobody yet"), language)",
                    "\(Format.number(row.open, language))", "\(Format.number(row.late, language))",
                    row.oldestDue.map {
                        "\($0, language) \(ClockBadge(due: $0, today: today, in: calendar).view(language))"
                    } ?? "–",
                ]
            }, hidesCaption: true
        ).view
    }
}

/// How many letters each unit received and answered in time this half-year, without what they say.
struct LetterNumbersPage: Page {
    let lines: [(unit: Unit, balance: LetterBalance)]
    let days: DayRange

    var title: Phrase { Phrase("Kết quả giải quyết đơn", "How letters were answered") }
    var door: Door? { .check }
    var trail: [Crumb] { [Crumb(Door.check.name, .door(.check))] }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(title, language)</h1>
            <p class="lead">\(Phrase(
                "Số đơn khiếu nại, kiến nghị, phản ánh mỗi đơn vị nhận và giải quyết, \(Format.days(days, .vietnamese)).",
                "Complaints, petitions and reflections each unit received and settled, \(Format.days(days, .english))."), language)</p>
            \(when: lines.isEmpty, EmptyState(Phrase("Chưa có đơn nào trong kỳ này.", "There were no letters yet.")).view(language), else: table(language))
            <p>\(ActionLink(Phrase("Gửi đơn", "Write to an office"), .letters).view(language))</p>
            """
    }

    private func table(_ language: Language) -> Markup {
        Table(
            title[language],
            columns: [
                .init(Phrase("Đơn vị", "Unit")[language]),
                .init(Phrase("Nhận", "Received")[language], isNumeric: true),
                .init(Phrase("Đã giải quyết, trả lời", "Settled or answered")[language], isNumeric: true),
                .init(Phrase("Đúng hạn", "In time")[language], isNumeric: true),
                .init(Phrase("Tỷ lệ đúng hạn", "Share in time")[language], isNumeric: true),
            ],
            rows: lines.map { line in
                [
                    "<a href=\"\(Address.unit(line.unit))\">\(line.unit.name)</a>",
                    "\(Format.number(line.balance.received, language))",
                    "\(Format.number(line.balance.done, language))",
                    "\(Format.number(line.balance.doneInTime, language))",
                    "\(Format.percent(line.balance.doneInTime, of: line.balance.done, language))",
                ]
            }, hidesCaption: true
        ).view
    }
}
