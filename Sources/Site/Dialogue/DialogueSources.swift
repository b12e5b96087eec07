import Civics
import Records

/// Puts dialogues on the desks: what is to be announced, whose minutes are open, whose results are due.
struct DialogueDeskSource: DeskSource {
    let dialogues: DialogueStore
    private static let aheadDays = 30

    func lines(for person: SignedInPerson, in reading: Reading) throws -> [DeskLine] {
        let (authority, tree) = (person.authority, person.authority.tree)
        let units = authority.dialogueUnits
        guard !units.isEmpty else { return [] }
        let soon = reading.today.adding(days: Self.aheadDays)
        let open = try DialogueStore.all(of: tree.withPredecessors(units), in: reading).filter {
            switch $0.state {
            case .planned: $0.plan.day >= reading.today && $0.plan.day <= soon
            case .announced: $0.plan.day <= reading.today
            case .concluded: true
            case .published, .cancelled: false
            }
        }
        return open.compactMap { dialogue in
            guard let next = dialogue.nextStep(on: reading.today) else { return nil }
            let due: Day? =
                switch dialogue.state {
                case .planned: dialogue.announceBy
                case .concluded: dialogue.resultsBy
                default: dialogue.plan.day
                }
            return DeskLine(
                what: Phrase("Đối thoại: \(dialogue.plan.title)", "Dialogue: \(dialogue.plan.title)"),
                unit: tree.named(dialogue.unit), due: due, nextStep: next, address: .dialogueDesk(dialogue.id)
            )
        }
    }
}

/// What a committee sees of dialogues first: who still owes one this year, and where results are late.
struct DialogueWatch: WatchSource {
    let dialogues: DialogueStore
    private static let shown = 10

    func part(for person: SignedInPerson, in reading: Reading, _ language: Language) throws -> WatchPart? {
        let (authority, tree) = (person.authority, person.authority.tree)
        var seen: Set<Unit.ID> = []
        let units = authority.units(for: .viewWatch).flatMap { tree.subtree(of: $0) }.filter {
            authority.may(.viewDialogues, in: $0) && seen.insert($0.id).inserted
                && $0.validity.contains(reading.today)
        }
        guard !units.isEmpty else { return nil }
        let rules = try dialogues.rules(in: reading)
        let year = reading.today.year
        guard let first = Day(year: year, month: 1, day: 1) else { return nil }
        let held = try DialogueStore.held(from: first, to: reading.today, in: reading)
        let bound = units.compactMap { unit in
            rules.duty(of: unit.kind, on: reading.today).map { (unit, $0.timesAYear) }
        }
        let owing = bound.filter { unit, times in
            let ids = [unit.id] + tree.everyPredecessor(of: unit.id)
            return ids.map { held[$0] ?? 0 }.reduce(0, +) < times
        }
        let late = try DialogueStore.unfinished(of: tree.withPredecessors(units), in: reading).filter {
            $0.resultsBy.map { $0 < reading.today } == true
                || ($0.minutes == nil && $0.isShown && $0.plan.day < reading.today)
        }
        return WatchPart(
            name: DialogueWords.desk, address: .dialogues,
            tiles: [
                StatTiles.Tile(
                    Format.number(bound.count - owing.count, language),
                    Phrase("đơn vị đã đủ số lần đối thoại năm \(year)", "units have held what \(year) asks"),
                    whole: Phrase(
                        "trên \(Format.number(bound.count, .vietnamese))",
                        "of \(Format.number(bound.count, .english))"), from: .dialogues),
                StatTiles.Tile(
                    Format.number(late.count, language),
                    Phrase("cuộc chậm biên bản hoặc kết quả", "with minutes or results late"),
                    from: .dialogues, kind: late.isEmpty ? .done : .late),
            ],
            lines: late.prefix(Self.shown).map { dialogue in
                WatchPart.Line(
                    what: dialogue.plan.title, unit: tree.named(dialogue.unit),
                    mark: dialogue.mark(on: reading.today), address: .dialogue(dialogue.id))
            }
                + owing.prefix(Self.shown).map { unit, _ in
                    WatchPart.Line(
                        what: Phrase("Chưa đối thoại đủ trong năm \(year)", "Owes a dialogue in \(year)")[
                            language],
                        unit: unit.name, mark: StatusMark(.soon, Phrase("Còn thiếu", "Still owed")),
                        address: .dialogues(of: unit))
                })
    }
}

/// Tells on the home page how many dialogues are coming.
struct DialogueHome: HomeSource {
    func news(in reading: Reading, _ language: Language) throws -> HomeNews {
        let coming = try DialogueStore.announced(from: reading.today, in: reading)
            .filter { $0.state == .announced }
        guard !coming.isEmpty else { return HomeNews() }
        return HomeNews(tiles: [
            StatTiles.Tile(
                Format.number(coming.count, language),
                Phrase("đối thoại sắp tới", coming.count == 1 ? "dialogue to come" : "dialogues to come"),
                from: .dialogues)
        ])
    }
}

/// Shows on the page of a unit when its head talks with people next, and what was held.
struct DialoguesOfUnit: UnitSource {
    let units: UnitStore
    private static let shown = 3

    func section(of unit: Unit, in reading: Reading, _ language: Language) throws -> UnitSection? {
        let tree = try units.tree(reading)
        let ids = [unit.id] + tree.everyPredecessor(of: unit.id)
        let coming = try DialogueStore.announced(of: ids, from: reading.today, limit: Self.shown, in: reading)
        let past = try DialogueStore.past(of: ids, before: reading.today, limit: Self.shown, in: reading)
        guard !coming.isEmpty || !past.isEmpty else { return nil }
        return UnitSection(
            Phrase("Đối thoại với người dân", "Dialogues with the people"),
            """
            <ul class="lines">\((coming + past).markup { dialogue in
                "<li><a href=\"\(Address.dialogue(dialogue.id))\">\(dialogue.plan.title)</a> \(dialogue.mark(on: reading.today).view(language)) <span class=\"muted\">\(dialogue.plan.day, language)</span></li>"
            })</ul>
            <p><a href="\(Address.dialogues(of: unit))">\(Phrase("Mọi cuộc đối thoại", "All dialogues"), language)</a></p>
            """)
    }
}
