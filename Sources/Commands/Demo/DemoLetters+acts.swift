import Civics
import Records

extension DemoLetters {
    func receive(
        _ kind: LetterKind, _ subject: String, of unit: DemoUnits.Member, on day: Day, people: Int = 1,
        codeName: String? = nil, _ text: String? = nil
    ) -> Box {
        let box = Box()
        let channel = chance.one(of: [LetterChannel.web, .web, .counter, .post, .hotline])
        let given = chance.happens(50) ? DemoNames.men : DemoNames.women
        let intake = LetterIntake(
            unit: unit.id, kind: kind, channel: channel,
            senderName: "\(chance.one(of: DemoNames.surnames)) \(chance.one(of: given))",
            senderAddress: "Số \(chance.number(1...90)), \(unit.shortName)",
            senderPhone: "09\(chance.number(10_000_000...99_999_999))", people: people, subject: subject,
            text: text ?? "\(subject). Đề nghị cơ quan xem xét và trả lời cho người dân được biết.")
        at(day, after: box) { _ in
            let actor: Actor = channel == .web ? .visitor : city.people.clerk(of: unit).actor
            let received = try await letters.receive(intake, by: actor)
            box.id = received.letter.id
            if let codeName { city.codes.note(received.code, as: codeName) }
        }
        return box
    }

    func classify(
        _ box: Box, _ kind: LetterKind, of unit: DemoUnits.Member, on day: Day, isEligible: Bool = true,
        isOwn: Bool = true, body: String = ""
    ) {
        let field: LetterField =
            switch kind {
            case .complaint: .land
            case .petition: .environment
            case .denunciation: .staff
            }
        act("classify", box, of: unit, on: day) {
            $0.kind = kind
            $0.details = [
                "field": field.rawValue, "eligibility": isEligible ? "eligible" : "ineligible",
                "competence": isOwn ? "own" : "other", "competent_body": body,
            ]
        }
    }

    func assign(_ box: Box, of unit: DemoUnits.Member, on day: Day) {
        act("assign", box, of: unit, on: day) {
            $0.officer = city.people.caseOfficer(of: city.units.holder(of: unit, on: $0.day))
        }
    }

    func settle(_ box: Box, of unit: DemoUnits.Member, from day: Day, decides days: Int) {
        act("accept", box, of: unit, on: day)
        assign(box, of: unit, on: day.adding(days: 1))
        decide(box, of: unit, on: day.adding(days: days))
    }

    func decide(_ box: Box, of unit: DemoUnits.Member, on day: Day) {
        let outcome = chance.one(of: ["right", "right", "partly", "wrong"])
        act("decide", box, of: unit, on: day) {
            $0.details = [
                "outcome": outcome,
                "answer": "Đơn vị đã kiểm tra thực tế và giao bộ phận phụ trách thực hiện trong tháng.",
            ]
        }
    }

    /// An act of the table, where the letter has come to where it may be done.
    func act(
        _ key: String, _ box: Box, of unit: DemoUnits.Member, on day: Day,
        _ fill: @escaping (inout LetterWork) -> Void = { _ in }
    ) {
        at(day, after: box) { today in
            guard let id = box.id else { return }
            let letters = letters
            let record = try await city.archive.read { try letters.record(id, in: $0) }
            guard let act = letters.table.act(key), act.from.contains(record.letter.state),
                act.kinds.contains(record.letter.kind)
            else { return }
            var work = LetterWork(key, revision: record.revision, day: today)
            fill(&work)
            try await letters.carryOut(work, on: id, by: headHand(of: unit, on: today))
        }
    }

    /// Enters a duty as done where it arose. It draws nothing by chance, so that nothing else changes with it.
    func fulfil(_ duty: String, _ how: String, _ box: Box, of unit: DemoUnits.Member, on day: Day) {
        city.timeline.add(Instant(working(day), hour: 16, minute: 30)) {
            guard let id = box.id else { return }
            let letters = letters
            let owed = try await city.archive.read { try letters.duties(of: id, in: $0) }
            for owed in owed where owed.duty.key == duty && owed.done == nil {
                try await letters.fulfil(
                    duty, owed.number, of: id, on: max(day, owed.since), how: how,
                    by: hand(of: unit, city.people.clerk(of: city.units.holder(of: unit, on: day))))
            }
        }
    }

    /// Whoever heads the unit on the day, or the one that took its place.
    func headHand(of unit: DemoUnits.Member, on day: Day) -> LetterHand {
        hand(of: unit, city.people.head(of: city.units.holder(of: unit, on: day)))
    }

    /// Somebody of the unit at work on its letters.
    func hand(of unit: DemoUnits.Member, _ officer: Officer) -> LetterHand {
        let id = unit.id
        return LetterHand(officer, seeing: LetterReader(person: nil, units: [id], headed: [id])) {
            $0 == id ? [.unitHead, .unitClerk, .caseOfficer, .receptionOfficer] : []
        }
    }

    func write(_ text: String, _ box: Box, of unit: DemoUnits.Member?, on day: Day) {
        at(day) { _ in
            guard let id = box.id else { return }
            if let unit {
                try await letters.write(text, on: id, by: hand(of: unit, city.people.clerk(of: unit)))
            } else {
                try await letters.write(text, bySenderOf: id)
            }
        }
    }

    /// Said only where it can be: an answer is rated once it is there, lateness reported while it lasts.
    func say(_ voice: LetterVoice, _ box: Box, on day: Day) {
        at(day) { _ in
            guard let id = box.id else { return }
            let letters = letters
            let fits = try await city.archive.read { reading in
                try letters.voices(of: letters.record(id, in: reading).letter, in: reading).mayBeSaid(voice)
            }
            if fits { try await letters.say(voice, of: id) }
        }
    }

    /// On the day itself, or the next on which offices work, at some hour of it.
    func at(_ day: Day, after box: Box? = nil, _ body: @escaping (Day) async throws -> Void) {
        let today = working(day)
        var moment = Instant(today, hour: chance.number(8...15), minute: chance.number(0...59))
        if let box {
            moment = max(moment, box.last.adding(milliseconds: 300_000))
            box.last = moment
        }
        let onDay = moment.day
        city.timeline.add(moment) { try await body(onDay) }
    }

    func working(_ day: Day) -> Day {
        calendar.workingDay(onOrAfter: day) ?? day
    }

    static let petitions = [
        "Đèn đường hỏng", "Cống thoát nước tắc, ngập mỗi khi mưa", "Rác để lâu không thu gom",
        "Đề nghị làm gờ giảm tốc trước trường học", "Tiếng ồn karaoke ban đêm",
        "Đề nghị sửa nhà văn hoá tổ dân phố",
        "Thủ tục chứng thực phải chờ lâu", "Đề nghị trồng lại cây xanh", "Vỉa hè bị lấn chiếm",
    ]
    static let complaints = [
        "Không đồng ý mức bồi thường hoa màu", "Quyết định xử phạt xây dựng không đúng",
        "Bị thu hồi lối đi chung", "Không được xét hộ nghèo", "Từ chối xác nhận hồ sơ nhà đất",
    ]
}
