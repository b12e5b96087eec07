import Civics
import Records

/// What people wrote to the city's communes over the half-year: every kind, settled in time and late, refused, guided,
/// passed on once and twice, split, withdrawn; forty households about a clearance project, and a promise that was broken.
struct DemoLetters {
    /// A letter on its way: known once it has come in.
    final class Box {
        var id: Letter.ID?
        /// The moment of the last act planned: the next comes after it, whatever days off lie between.
        var last = Instant(milliseconds: 0)
    }

    let city: DemoBuilder
    let letters: LetterStore
    let calendar: WorkingCalendar
    /// Of its own, so that it changes nothing of what is drawn elsewhere.
    let chance: DemoChance

    init(city: DemoBuilder) {
        self.city = city
        letters = LetterStore(
            archive: city.archive, receipts: ReceiptStore(key: city.key),
            units: UnitStore(archive: city.archive))
        calendar = WorkingCalendar(city.law.holidays)
        chance = DemoChance(seed: city.plan.seed &+ 7_717)
    }

    func add() {
        let first = city.plan.usual(city.plan.period).firstDay
        let communes = city.units.all.filter(\.isCommune)
        for unit in communes {
            let start = max(first, unit.validity.first ?? first)
            let end = min(city.plan.asOf, unit.validity.last ?? city.plan.asOf)
            guard start.days(until: end) > 60 else { continue }
            let others = communes.filter { other in
                other.code != unit.code && (other.validity.first ?? start) <= start
                    && (other.validity.last ?? end) >= end
            }
            for number in 0..<24 { addLife(number, of: unit, others, from: start, to: end) }
            if unit.code == "p02" || unit.code == "p22" { addGroup(of: unit, from: start) }
        }
        addSeldom(to: communes, from: first)
    }

    /// One letter and what became of it. The last few come in late enough to be open still.
    private func addLife(
        _ number: Int, of unit: DemoUnits.Member, _ others: [DemoUnits.Member], from start: Day, to end: Day
    ) {
        let span = max(1, start.days(until: end))
        let isRecent = number >= 20
        let offset = isRecent ? span - chance.number(1...9) : chance.number(3...max(4, span - 60))
        let day = working(start.adding(days: offset))
        let isSlow = !chance.happens(unit.diligence)
        switch number % 12 {
        case 0, 1, 2, 3: addPetition(of: unit, on: day, isSlow: isSlow, stopsAfter: isRecent ? 2 : nil)
        case 4, 5: addComplaint(of: unit, on: day, isSlow: isSlow)
        case 6: addTransferred(of: unit, others, on: day, isTwice: number > 12)
        case 7: addTurnedAway(number, of: unit, on: day)
        case 8: addDenunciation(of: unit, on: day, isSuspended: unit.code.hasSuffix("3"))
        case 9: addWithdrawn(of: unit, on: day)
        case 10 where isRecent: addSplit(of: unit, on: day)
        case 10: addPetition(of: unit, on: day, isSlow: false, stopsAfter: nil)
        case 11 where !isRecent: addPetition(of: unit, on: day, isSlow: true, stopsAfter: nil)
        default:
            _ = receive(
                .petition, Self.petitions[number % Self.petitions.count], of: unit, on: day,
                codeName: unit.code == "p01" || unit.code == "p21" ? "letter" : nil)
        }
    }

    private func addPetition(of unit: DemoUnits.Member, on day: Day, isSlow: Bool, stopsAfter: Int?) {
        let box = receive(.petition, chance.one(of: Self.petitions), of: unit, on: day)
        classify(box, .petition, of: unit, on: day.adding(days: 2))
        guard stopsAfter == nil else { return }
        settle(box, of: unit, from: day.adding(days: 4), decides: isSlow ? 34 : 9)
        if chance.happens(60) {
            let voice: LetterVoice = chance.happens(75) ? .satisfied : .notSatisfied
            say(voice, box, on: day.adding(days: isSlow ? 45 : 20))
        }
        if isSlow { say(.lateness, box, on: day.adding(days: 28)) }
    }

    private func addComplaint(of unit: DemoUnits.Member, on day: Day, isSlow: Bool) {
        let box = receive(.complaint, chance.one(of: Self.complaints), of: unit, on: day)
        classify(box, .complaint, of: unit, on: day.adding(days: 3))
        act("accept", box, of: unit, on: day.adding(days: 6))
        assign(box, of: unit, on: day.adding(days: 7))
        write("Xin ông/bà gửi thêm bản sao quyết định bị khiếu nại.", box, of: unit, on: day.adding(days: 9))
        write("Tôi gửi bản sao theo đường bưu điện.", box, of: nil, on: day.adding(days: 11))
        act("confer", box, of: unit, on: day.adding(days: 15)) {
            $0.details = ["minutes": "Hai bên trình bày; thống nhất đo lại ranh giới."]
        }
        if isSlow {
            act("extend", box, of: unit, on: day.adding(days: 20)) {
                $0.variant = "complex"
                $0.details = ["reason": "Phải đo đạc lại và lấy ý kiến nhiều bên."]
            }
        }
        decide(box, of: unit, on: day.adding(days: isSlow ? 58 : 30))
        act("send", box, of: unit, on: day.adding(days: isSlow ? 60 : 32))
        act("close", box, of: unit, on: day.adding(days: 75))
    }

    private func addTransferred(
        of unit: DemoUnits.Member, _ others: [DemoUnits.Member], on day: Day, isTwice: Bool
    ) {
        guard others.count > 1 else { return }
        let (next, last) = (chance.one(of: others), others[0])
        let box = receive(.petition, chance.one(of: Self.petitions), of: unit, on: day)
        pass(box, of: unit, to: next, on: day.adding(days: 3))
        var (holder, moment) = (next, day.adding(days: 6))
        if isTwice, last.code != next.code {
            pass(box, of: next, to: last, on: moment)
            (holder, moment) = (last, moment.adding(days: 5))
        }
        classify(box, .petition, of: holder, on: moment)
        settle(box, of: holder, from: moment.adding(days: 2), decides: 8)
    }

    private func pass(_ box: Box, of unit: DemoUnits.Member, to other: DemoUnits.Member, on day: Day) {
        classify(box, .petition, of: unit, on: day, isOwn: false, body: other.name)
        act("transfer", box, of: unit, on: day.adding(days: 1)) { $0.unit = other.id }
    }

    private func addTurnedAway(_ number: Int, of unit: DemoUnits.Member, on day: Day) {
        let box = receive(.complaint, chance.one(of: Self.complaints), of: unit, on: day)
        let later = day.adding(days: 5)
        switch number / 12 + (unit.code.hasSuffix("1") ? 1 : 0) {
        case 0:
            classify(
                box, .complaint, of: unit, on: day.adding(days: 2), isOwn: false, body: "Toà án nhân dân")
            act("guide", box, of: unit, on: later) { $0.details = ["body": "Toà án nhân dân"] }
        case 1:
            classify(box, .complaint, of: unit, on: day.adding(days: 2))
            act("refuse", box, of: unit, on: later) {
                $0.details = [
                    "ground": "hết thời hiệu khiếu nại", "reason": "Quyết định đã ban hành hơn một năm.",
                ]
            }
        default:
            classify(box, .complaint, of: unit, on: day.adding(days: 2), isEligible: false)
            act("file", box, of: unit, on: later) {
                $0.details = ["reason": "Đơn không có chữ ký, không ghi ngày."]
            }
        }
    }

    private func addDenunciation(of unit: DemoUnits.Member, on day: Day, isSuspended: Bool) {
        let box = receive(.denunciation, "Cán bộ gây khó khăn khi làm giấy tờ", of: unit, on: day)
        classify(box, .denunciation, of: unit, on: day.adding(days: 3))
        act("accept", box, of: unit, on: day.adding(days: 6))
        assign(box, of: unit, on: day.adding(days: 7))
        fulfil(
            "notify_acceptance", "Đã gửi thông báo cho hai bên.", box, of: unit, on: day.adding(days: 9))
        if isSuspended {
            act("suspend", box, of: unit, on: day.adding(days: 12)) {
                $0.details = ["reason": "Chờ kết quả của cơ quan khác."]
            }
        } else {
            decide(box, of: unit, on: day.adding(days: 30))
            fulfil(
                "act_on_conclusion", "Đã kiểm điểm, nhắc nhở người vi phạm.", box, of: unit,
                on: day.adding(days: 37))
            // Some forget it.
            guard !unit.code.hasSuffix("2") else { return }
            fulfil(
                "publish_conclusion", "Niêm yết tại trụ sở 15 ngày, đã che thông tin người tố cáo.", box,
                of: unit, on: day.adding(days: 38))
        }
    }

    private func addWithdrawn(of unit: DemoUnits.Member, on day: Day) {
        let box = receive(.complaint, chance.one(of: Self.complaints), of: unit, on: day)
        classify(box, .complaint, of: unit, on: day.adding(days: 3))
        say(.withdrawal, box, on: day.adding(days: 6))
        act("withdraw", box, of: unit, on: day.adding(days: 8))
    }

    private func addSplit(of unit: DemoUnits.Member, on day: Day) {
        let box = receive(.petition, "Nhiều việc ở tổ dân phố", of: unit, on: day)
        act("split", box, of: unit, on: day.adding(days: 2)) {
            $0.parts = [
                (.petition, "Đường ngõ xuống cấp, đề nghị sửa."),
                (.complaint, "Không đồng ý mức thu phí vệ sinh."),
            ]
        }
    }

    /// Forty households about the clearance of their ground; the office promised and did not keep it.
    private func addGroup(of unit: DemoUnits.Member, from start: Day) {
        let day = working(start.adding(days: 40))
        let box = receive(
            .complaint, "Giá bồi thường \(DemoNames.project)", of: unit, on: day, people: 40,
            codeName: "group-letter",
            "Bốn mươi hộ chúng tôi không đồng ý giá bồi thường và đề nghị đo lại diện tích trước khi thu hồi."
        )
        classify(box, .complaint, of: unit, on: day.adding(days: 3))
        act("represent", box, of: unit, on: day.adding(days: 4)) {
            $0.representatives = ["Phạm Văn Tám", "Đỗ Thị Sen", "Vũ Đình Lộc"]
        }
        act("accept", box, of: unit, on: day.adding(days: 6))
        assign(box, of: unit, on: day.adding(days: 8))
        let due = day.adding(days: 45)
        at(day.adding(days: 16)) { today in
            guard let id = box.id else { return }
            try await letters.promise(
                PromiseDraft(
                    origin: .letter(id), unit: unit.id,
                    what: "Đo lại diện tích đất của các hộ trong \(DemoNames.project)",
                    owner: "Phó Chủ tịch \(unit.shortName)", due: max(due, today)),
                because: id, by: hand(of: unit, city.people.head(of: unit)))
        }
        act("confer", box, of: unit, on: day.adding(days: 20)) {
            $0.details = ["minutes": "Đại diện các hộ đề nghị đo lại; phường hứa đo xong trong tháng."]
        }
        write(
            "Mời đại diện 40 hộ dự hội nghị đối thoại về \(DemoNames.project); câu hỏi gửi trước ở trang Đối thoại.",
            box, of: unit, on: day.adding(days: 22))
        say(.lateness, box, on: day.adding(days: 70))
    }
}
