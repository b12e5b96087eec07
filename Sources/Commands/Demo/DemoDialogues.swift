import Civics
import Records

/// How the city's communes, agencies and workplaces talked with their people over the half-year: announced in time and
/// late, called off and put off, with results in time, late and missing; some still to come, open for questions.
struct DemoDialogues {
    let city: DemoBuilder
    let rules: DialogueRules
    let dialogues: DialogueStore
    /// Of its own, so that it changes nothing of what is drawn elsewhere.
    let chance: DemoChance

    init(city: DemoBuilder) {
        self.city = city
        rules = DialogueRules(DueClock(law: city.law))
        dialogues = DialogueStore(
            archive: city.archive, clocks: DisclosureClocks(archive: city.archive, law: city.law),
            receipts: ReceiptStore(key: city.key))
        chance = DemoChance(seed: city.plan.seed &+ 9_311)
    }

    var asOf: Day { city.plan.asOf }

    func add() throws {
        let first = city.plan.usual(city.plan.period).firstDay
        var places: [String: Int] = [:]
        for unit in city.units.all where unit.kind.form != nil {
            let kinds = DialogueKind.held(by: unit.kind)
            guard let kind = kinds.first else { continue }
            guard unit.validity.last.map({ $0 > first }) ?? true else { continue }
            let place = places[kind.rawValue, default: 0]
            places[kind.rawValue] = place + 1
            let start = max(first, unit.validity.first ?? first)
            switch kind {
            case .people: try addCommune(unit, place, from: start)
            case .agency where place % 2 == 0: try addAgency(unit, place, from: start)
            case .workplace: try addWorkplace(unit, place, from: start)
            case .agency, .clearance: break
            }
            if unit.code == "p08" || unit.code == "p24" { try addClearance(unit, from: start) }
            if unit.code == "p02" || unit.code == "p22" { try addGroup(of: unit, from: start) }
        }
    }

    // MARK: Communes

    private func addCommune(_ unit: DemoUnits.Member, _ place: Int, from start: Day) throws {
        let courses: [DemoTalk.Course] = [
            .inTime, .inTime, .resultsLate, .inTime, .postponed, .inTime, .cancelled, .resultsMissing,
            .inTime, .inTime, .inTime, .minutesMissing, .inTime,
        ]
        let talk = talk(
            unit, .people, .regular, "Hội nghị trao đổi, đối thoại với Nhân dân", .general,
            on: start.adding(days: 48 + place * 9))
        talk.course = courses[place % courses.count]
        talk.announcedLate = place % 5 == 3 ? 3 : -4
        talk.people = chance.number(45...140)
        try play(talk, number: place)
        if place % 3 == 1 {
            let other = self.talk(
                unit, .people, .onCase, "Đối thoại về thu gom rác và nước thải", .environment,
                on: start.adding(days: 100 + place * 4))
            other.plan.isInYearPlan = false
            other.people = chance.number(25...70)
            try play(other, number: place + 3)
        }
        guard place % 2 == 0 else { return }
        let ahead = self.talk(
            unit, .people, .regular, "Đối thoại quý III giữa chính quyền và Nhân dân", .procedures,
            on: asOf.adding(days: 13 + place))
        ahead.course = place % 4 == 2 ? .planned : .ahead
        if place == 0 { ahead.codeName = "question" }
        try play(ahead, number: place + 1)
    }

    // MARK: Agencies and workplaces

    private func addAgency(_ unit: DemoUnits.Member, _ place: Int, from start: Day) throws {
        let talk = talk(
            unit, .agency, .regular, "Đối thoại giữa thủ trưởng và công chức, viên chức, người lao động",
            .policy, on: start.adding(days: 60 + place * 6))
        talk.people = chance.number(14...60)
        talk.course = place % 6 == 4 ? .resultsMissing : .inTime
        try play(talk, number: place)
    }

    private func addWorkplace(_ unit: DemoUnits.Member, _ place: Int, from start: Day) throws {
        let talk = talk(
            unit, .workplace, .regular, "Đối thoại định kỳ tại nơi làm việc", .policy,
            on: start.adding(days: 70 + place * 8))
        talk.course = [.inTime, .resultsLate, .inTime, .inTime, .cancelled, .inTime, .inTime][place % 7]
        talk.announcedLate = place % 4 == 2 ? 2 : -2
        talk.people = chance.number(20...46)
        try play(talk, number: place)
        guard place % 3 == 0 else { return }
        let other = self.talk(
            unit, .workplace, .onRequest, "Đối thoại theo yêu cầu của bên người lao động", .policy,
            on: start.adding(days: 120 + place * 5))
        other.plan.isInYearPlan = false
        other.plan.requestedOn = other.plan.day.adding(days: -19)
        other.people = chance.number(18...30)
        try play(other, number: place + 1)
    }

    // MARK: Land clearance

    private func addClearance(_ unit: DemoUnits.Member, from start: Day) throws {
        for (number, offset) in [66, 131].enumerated() {
            let talk = talk(
                unit, .clearance, .onCase, "Đối thoại về phương án bồi thường khu công nghiệp Sông Vàng",
                .clearance, on: start.adding(days: offset))
            talk.plan.consultedOn = talk.plan.day.adding(days: -20)
            talk.plan.isInYearPlan = false
            talk.course = number == 0 ? .inTime : .resultsLate
            talk.people = chance.number(50...90)
            try play(talk, number: number)
        }
    }

    /// The forty households of the project by the river: what was promised to them, and not kept, and the next meeting.
    private func addGroup(of unit: DemoUnits.Member, from start: Day) throws {
        let talk = talk(
            unit, .clearance, .onCase, "Đối thoại với 40 hộ có đất trong \(DemoNames.project)", .clearance,
            on: start.adding(days: 72))
        talk.plan.agenda = """
            Trả lời đơn chung của 40 hộ về giá bồi thường
            Đo lại diện tích đất bị thu hồi
            Khu tái định cư
            """
        talk.plan.consultedOn = talk.plan.day.adding(days: -25)
        talk.plan.isInYearPlan = false
        talk.people = 52
        talk.codeName = "group-question"
        talk.advance = [
            DemoQuestion(
                "Bốn mươi hộ chúng tôi đã gửi đơn chung. Bao giờ phường đo lại diện tích trước khi thu hồi?",
                .promised,
                "Đo lại diện tích của 40 hộ trong \(DemoNames.project), có mặt từng hộ"),
            DemoQuestion(
                "Vì sao giá bồi thường thấp hơn giá đã công bố ở hội nghị trước?", .answered,
                "Giá công bố trước là giá dự kiến; chứng thư thẩm định đã phát cho đại diện các hộ."),
        ]
        try play(talk, number: 0)
        let ahead = self.talk(
            unit, .clearance, .onCase, "Đối thoại lần hai với các hộ trong \(DemoNames.project)", .clearance,
            on: asOf.adding(days: 13))
        ahead.plan.isInYearPlan = false
        ahead.course = .ahead
        ahead.advance = [
            DemoQuestion("Lời hứa đo lại diện tích tháng trước vì sao chưa làm?", .promised, "Đo lại")
        ]
        try play(ahead, number: 2)
    }

    private func talk(
        _ unit: DemoUnits.Member, _ kind: DialogueKind, _ mode: DialogueMode, _ title: String,
        _ topic: DialogueTopic, on day: Day
    ) -> DemoTalk {
        let questions = DemoQuestion.all(of: kind)
        let isCommune = unit.isCommune
        let shift = chance.number(0...questions.count - 1)
        let drawn = (0..<4).map { questions[(shift + $0) % questions.count] }
        let talk = DemoTalk(
            unit, kind, mode,
            DialoguePlan(
                title: title, topic: topic, day: rules.calendar.workingDay(onOrAfter: day) ?? day,
                hours: OfficeHours(opens: 8 * 60, closes: 11 * 60 + 30),
                place: isCommune ? "Hội trường UBND \(unit.shortName)" : "Hội trường của đơn vị",
                chair: isCommune ? "Chủ tịch UBND \(unit.shortName)" : "Thủ trưởng đơn vị",
                agenda: "Kết quả thực hiện lời hứa của lần trước\nÝ kiến, kiến nghị\nTrả lời tại chỗ"))
        talk.advance = kind.isPublic ? Array(drawn.prefix(2)) : []
        talk.floor = kind.isPublic ? Array(drawn.suffix(2)) : drawn
        return talk
    }
}
