import Civics
import Records

/// A unit's promises as its people work on them: late, disputed, owed, waiting to be confirmed.
struct PromiseDeskPage: Page {
    struct Line: Sendable {
        let promise: PromiseSummary
        /// Of a claim: until when whoever asked answers alone.
        let lastDayToAnswer: Day?
    }

    let unit: Unit
    let units: [Unit]
    let late: [Line]
    let coming: [Line]
    let waiting: [Line]
    let tally: PromiseTally
    let today: Day

    var title: Phrase { Phrase("Lời hứa của \(unit.name)", "Promises of \(unit.name)") }
    var shape: PageShape { .dense }
    var trail: [Crumb] { [Crumb(Phrase("Bàn làm việc", "Desk"), .desk)] }

    init(_ unit: Unit, among units: [Unit], _ tree: UnitTree, _ reading: Reading) throws {
        self.unit = unit
        self.units = units
        today = reading.today
        let ids = tree.withPredecessors([unit])
        tally = try PromiseStore.tally(of: ids, in: reading)
        let open = try PromiseStore.open(of: ids, limit: 300, in: reading)
        let calendar = try WorkingCalendar.current(in: reading)
        let claimed = Dictionary(
            try PromiseStore.promises(open.filter { $0.state == .claimed }.map(\.id), in: reading)
                .map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
        let lines = open.map {
            Line(
                promise: $0,
                lastDayToAnswer: claimed[$0.id]?.lastDayToAnswer(in: calendar, .shipped))
        }
        late = lines.filter { $0.promise.isLate(on: reading.today) || $0.promise.state == .disputed }
        coming = lines.filter {
            $0.promise.state.isOwed && $0.promise.state != .disputed && !$0.promise.isLate(on: reading.today)
        }
        waiting = lines.filter { $0.promise.state == .claimed }
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(title, language)</h1>
            \(when: units.count > 1, Tabs(Phrase("Đơn vị", "Units"), units.prefix(12).map {
                Tabs.Tab(Phrase(name: $0.name), .promiseDesk(of: $0), isCurrent: $0.id == unit.id)
            }).view(language))
            <p class="actions">\(ActionLink(Phrase("Ghi lời hứa từ biên bản giấy", "Enter a promise from paper"), Address.newPromise.adding("don-vi", unit.code)).view(language)) \
            \(ActionLink(Phrase("Sổ theo dõi", "Register"), .promiseRegister, .quiet).view(language)) \
            \(ActionLink(Phrase("Trang công khai", "Public page"), .promises(of: unit), .quiet).view(language))</p>
            <p>\(tally.sentence, language)</p>
            \(part(Phrase("Quá hạn hoặc người hỏi nói chưa xong", "Late or disputed"), late, reader))
            \(part(Phrase("Sắp đến hạn", "Coming due"), coming, reader))
            \(part(Phrase("Chờ xác nhận", "Waiting to be confirmed"), waiting, reader))
            \(when: late.isEmpty && coming.isEmpty && waiting.isEmpty,
                "<p>\(Phrase("Không còn lời hứa nào phải làm.", "Nothing that was promised is left to be done."), language)</p>")
            """
    }

    private func part(_ name: Phrase, _ lines: [Line], _ reader: Reader) -> Markup {
        guard !lines.isEmpty else { return .empty }
        let language = reader.language
        let columns = [
            Phrase("Hứa làm gì", "What was promised"), Phrase("Chịu trách nhiệm", "Answers for it"),
            Phrase("Hạn", "Due"), Phrase("Tình trạng", "State"), Phrase("Bước tiếp", "Next step"),
        ].map { Table.Column($0[language]) }
        return Table(
            "\(name[language]): \(Format.number(lines.count, language))", columns: columns,
            rows: lines.map { row($0, reader) }
        ).view
    }

    private func row(_ line: Line, _ reader: Reader) -> [Markup] {
        let (promise, language) = (line.promise, reader.language)
        return [
            "<a href=\"\(Address.promise(promise.id))\">\(String(promise.what.prefix(140)))</a>",
            "\(promise.owner)", PromiseDue(promise, on: today).view(language),
            promise.mark(on: today).view(language), next(line, reader),
        ]
    }

    /// The next step, as a link for those it is given to.
    private func next(_ line: Line, _ reader: Reader) -> Markup {
        let (promise, language) = (line.promise, reader.language)
        func link(_ deed: PromiseDeed) -> Markup {
            "<a href=\"\(Address.promiseDeed(deed, promise.id))\">\(deed.name, language)</a>"
        }
        guard promise.state == .claimed else {
            return promise.state == .open
                ? "\(link(.takeOn)) · \(link(.claim))" : link(.claim)
        }
        guard let last = line.lastDayToAnswer, last >= today else {
            guard reader.person?.authority.may(.decideOnPromise, in: unit) ?? false else {
                return "\(Phrase("Chờ người đứng đầu xác nhận", "For the unit’s head to confirm"), language)"
            }
            return link(.confirm)
        }
        let words = Phrase(
            "Người hỏi trả lời đến \(Format.day(last, .vietnamese))",
            "May be answered until \(Format.day(last, .english))")
        return "\(words, language)"
    }
}
