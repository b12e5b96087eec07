import Civics
import Records

extension LetterPage {
    init(
        _ id: Letter.ID, _ form: Form, _ letters: LetterStore, _ authority: Authority, _ language: Language,
        _ reading: Reading
    ) throws {
        let record = try letters.record(id, for: authority.letterReader, in: reading)
        let letter = record.letter
        let (table, law) = (letters.table, Law.shipped)
        let clock = try DueClock.current(in: reading)
        let steps = try LetterStore.steps(of: id, in: reading)
        let said = try LetterStore.sayings(of: id, in: reading)
        let files = try LetterStore.files(of: id, in: reading)
        let handles =
            authority.unitNow(of: letter.unit).map { authority.may(.receiveLetter, in: $0) } ?? false
        self.id = id
        revision = record.revision
        number = record.number.description
        subject = record.subject
        text = record.text
        kind = letter.kind
        state = table.state(letter.state)?.name ?? Phrase(name: letter.state)
        unitName = authority.tree.named(letter.unit)
        particulars = Self.particulars(record, said, language)
        self.files = files.filter { $0.message == nil }.map(\.file)
        let due = try letters.clock(of: letter, in: reading)
        self.clock = due
        calendar = clock.calendar
        pausedSince = letter.running?.pausedSince
        executeBy = letter.executeBy
        kin = try Self.kin(of: record, letters, authority.letterReader, reading)
        let finding = try letters.finding(of: id, in: reading)
        self.steps = table.acts(
            from: letter.state, kind: letter.kind, by: authority.letterRoles(in: letter.unit)
        )
        .filter {
            letter.isPlace(of: $0, in: table)
                && letter.isTime(for: $0, due: due?.due, on: reading.today)
                && finding.allows($0, on: letter, day: reading.today, under: law)
        }
        .map { act in
            Step(
                name: act.name,
                articles: law.rules(of: act, on: letter, in: table, day: reading.today)
                    .map { law.citation(of: $0) },
                address: .letterAct(act.key, on: id))
        }
        duties = try LetterDutyLine.all(of: letter, letters, reading)
        documents = LetterPaper.list(
            of: record, try LetterStore.entries(of: id, in: reading), steps, table, authority.tree)
        similar = try LetterStore.similar(to: record, in: reading).map {
            Similar($0, beside: letter.unit, authority.tree)
        }
        maySettleSimilar = handles
        messages = try OpenedLetterPage.messages(of: id, files.map { ($0.file, $0.message) }, in: reading)
        mayWrite = handles
        mayPromise = handles && letter.kind != .denunciation
        events = OpenedLetterPage.events(record, steps, table, authority.tree, forSender: false, language)
        self.form = form
    }

    /// What belongs together, as far as the reader may see it.
    private static func kin(
        of record: LetterRecord, _ letters: LetterStore, _ reader: LetterReader, _ reading: Reading
    ) throws -> [(name: Phrase, number: String, id: Letter.ID)] {
        var kin = try letters.kin(of: record, in: reading).map { (Self.kinName(record), $0) }
        if record.letter.state != "joined", let parent = record.parent {
            kin.append((Phrase("Tách từ đơn", "Split from"), try letters.record(parent, in: reading)))
        }
        return kin.filter { reader.maySee($0.1) }.map { ($0.0, $0.1.number.description, $0.1.id) }
    }

    private static func kinName(_ record: LetterRecord) -> Phrase {
        record.letter.state == "split"
            ? Phrase("Tách thành đơn", "Split into") : Phrase("Nhập vào đơn", "Joined to")
    }

    private static func particulars(
        _ record: LetterRecord, _ said: [LetterSaying], _ language: Language
    ) -> [(name: Phrase, value: String)] {
        typealias Label = LetterWords.Label
        var items: [(name: Phrase, value: String)] = [
            (
                Phrase("Người gửi", "From"),
                record.senderName.isEmpty ? Phrase("Không ghi tên", "Not given")[language] : record.senderName
            )
        ]
        if !record.senderAddress.isEmpty { items.append((Label.address, record.senderAddress)) }
        if !record.senderPhone.isEmpty { items.append((Label.phone, record.senderPhone)) }
        items.append((Phrase("Nguồn đơn", "Came"), record.channel.name[language]))
        if !record.origin.isEmpty { items.append((Phrase("Nơi chuyển", "Passed on by"), record.origin)) }
        items.append((Phrase("Nhận ngày", "Received on"), Format.day(record.letter.receivedOn, language)))
        if record.people > 1 { items.append((Phrase("Số người ký", "Signed by"), String(record.people))) }
        if !record.representatives.isEmpty {
            items.append((Label.representatives, record.representatives.joined(separator: ", ")))
        }
        items.append((Phrase("Người xử lý", "Officer"), record.officerName ?? "–"))
        items += said.map { ($0.name(of: record.letter.kind), Format.day($0.day, language)) }
        return items
    }
}

extension LetterPage.Similar {
    init(_ likeness: LetterLikeness, beside unit: Unit.ID, _ tree: UnitTree) {
        let other = likeness.other.record
        id = other.id
        // Units that were merged numbered their letters each for itself.
        let isElsewhere = other.letter.unit != unit
        number = isElsewhere ? "\(other.number) (\(tree.named(other.letter.unit)))" : other.number.description
        subject = other.subject
        receivedOn = other.letter.receivedOn
        let reasons = [
            likeness.isSameSender ? Phrase("cùng người gửi", "same sender") : nil,
            likeness.isSameSubject ? Phrase("cùng nội dung", "same subject") : nil,
            likeness.isSameText ? Phrase("lời văn giống hệt", "the same words") : nil,
            !likeness.isSameText && likeness.share >= TextLikeness.nearSame
                ? Phrase("lời văn gần giống", "nearly the same words") : nil,
        ].compactMap(\.self)
        why = Phrase(
            reasons.map(\.vietnamese).joined(separator: ", "), reasons.map(\.english).joined(separator: ", "))
        decision = likeness.isSame.map {
            $0
                ? Phrase("Đã kết luận: trùng.", "Found to be the same.")
                : Phrase("Đã kết luận: khác nhau.", "Found not to be the same.")
        }
    }
}
