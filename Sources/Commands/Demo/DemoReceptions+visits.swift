import Civics
import Records

/// What people come about in the city.
struct DemoMatter: Sendable {
    let kind: VisitClass
    let line: String
    let text: String
    let promise: String
    let answer: String

    static let all: [DemoMatter] = [
        DemoMatter(
            kind: .proposal, line: "Đường ngõ hỏng, ngập khi mưa",
            text: "Đường ngõ hỏng nặng, mưa là ngập, các cháu đi học rất khó; đề nghị sửa trong năm nay.",
            promise: "Khảo sát, sửa mặt đường và khơi rãnh thoát nước của ngõ",
            answer: "Đã đưa vào danh mục duy tu năm nay, thôn và tổ dân phố được mời giám sát."),
        DemoMatter(
            kind: .feedback, line: "Rác để lâu ở đầu ngõ",
            text: "Rác để ba, bốn ngày ở đầu ngõ mới có xe đến lấy, mùi rất nặng.",
            promise: "Làm việc với công ty môi trường, lấy rác mỗi ngày một lần",
            answer: "Công ty môi trường đã chuyển sang lấy rác hằng ngày từ đầu tuần."),
        DemoMatter(
            kind: .proposal, line: "Đèn đường tắt",
            text: "Đoạn đường trước trường tiểu học mất đèn từ tháng trước, buổi tối rất nguy hiểm.",
            promise: "Thay bóng và đường dây của các cột đèn trước trường tiểu học",
            answer: "Tổ điện đã thay bóng, đề nghị bà con theo dõi và báo lại."),
        DemoMatter(
            kind: .complaint, line: "Không đồng ý diện tích đo đạc đất",
            text:
                "Diện tích đo lần này ít hơn giấy chứng nhận 12 mét vuông, gia đình không đồng ý với biên bản.",
            promise: "Đo lại thửa đất có mặt chủ sử dụng và các hộ giáp ranh",
            answer: "Đã giải thích sai số cho phép và hướng dẫn quyền khiếu nại."),
        DemoMatter(
            kind: .proposal, line: "Hỏi về trợ cấp người cao tuổi",
            text: "Mẹ tôi 82 tuổi, nộp hồ sơ trợ cấp đã hơn hai tháng mà chưa có kết quả.",
            promise: "Trả kết quả hồ sơ trợ cấp và báo cho gia đình",
            answer: "Hồ sơ thiếu một giấy, đã hướng dẫn bổ sung và nhận ngay tại chỗ."),
        DemoMatter(
            kind: .feedback, line: "Quán hát gây ồn ban đêm",
            text: "Quán hát đầu ngõ mở nhạc đến một, hai giờ sáng, người già và trẻ nhỏ không ngủ được.",
            promise: "Kiểm tra giấy phép và giờ hoạt động của quán",
            answer: "Công an phường đã nhắc nhở, quán cam kết đóng cửa đúng giờ."),
    ]
}

extension DemoReceptions {
    func matter(of unit: DemoUnits.Member) -> DemoMatter { chance.one(of: DemoMatter.all) }

    /// Somebody out of the line is received, and something is concluded.
    func addVisit(
        _ turn: DemoTurn, at moment: Instant, of unit: DemoUnits.Member, _ day: Day, _ planned: DemoSessions,
        _ history: DemoCases, isCalledOnly: Bool
    ) {
        let isRepeat = chance.happens(28)
        let outcome = chance.number(1...100)
        let owner = unit.isCommune ? "Phó Chủ tịch UBND \(unit.shortName)" : "Phó thủ trưởng đơn vị"
        let days = chance.number(10...45)
        city.timeline.add(moment) {
            guard let id = planned.byDay[day], let booked = turn.turn?.id else { return }
            let held = try await city.archive.read { try TurnStore.turn(booked, in: $0) }
            let session = try await city.archive.read { try ReceptionStore.session(id, in: $0) }
            guard session.isComing, held.state == .waiting else { return }
            if isCalledOnly {
                _ = try await turns.move(
                    held.id, to: .called, revision: held.revision,
                    by: hand(of: unit, city.people.receptionist(of: unit)))
                return
            }
            let place = VisitPlace(
                unit: unit.id, session: id, turn: (held.id, held.revision),
                receiver: city.people.head(of: unit).name)
            let known = isRepeat ? history.all.first : nil
            let visit = try await enter(
                turn.matter, known?.name ?? turn.name, outcome, case: known?.id, at: place, of: unit)
            if known == nil { history.all.append((visit.caseID, turn.name, turn.matter)) }
        }
        city.timeline.add(moment.adding(milliseconds: 600_000)) {
            guard let held = turn.turn,
                let visit = try await city.archive.read({ try VisitStore.visit(ofTurn: held.id, in: $0) }),
                visit.handling != .forwarded
            else { return }
            try await conclude(visit, turn.matter, outcome, owner, days, of: unit)
        }
    }

    /// A visit on an ordinary day, once a fortnight.
    func addOfficeVisits(of unit: DemoUnits.Member, from start: Day, _ history: DemoCases) {
        for number in 0...15 {
            let day = nextWorkingDay(start.adding(days: number * 14 + chance.number(0...9)))
            guard unit.validity.contains(day) else { continue }
            let (matter, name, outcome) = (matter(of: unit), name(), chance.number(1...100))
            let people = chance.happens(15) ? chance.number(2...4) : 1
            city.timeline.add(Instant(day, hour: 14, minute: chance.number(0...50))) {
                let visit = try await enter(
                    matter, name, outcome, people: people, at: VisitPlace(unit: unit.id), of: unit)
                if outcome < 56 || outcome >= 80 {
                    _ = try await visits.conclude(
                        visit.id, .explained(matter.answer), revision: visit.revision,
                        by: hand(of: unit, city.people.receptionist(of: unit)))
                }
                if outcome < 40 {
                    _ = try await visits.takePapers(
                        ["Đơn viết tay (bản chính, 2 trang)", "Giấy tờ kèm theo (bản sao, 3 trang)"],
                        of: visit.id, by: hand(of: unit, city.people.receptionist(of: unit)))
                }
            }
        }
    }

    /// Forty households about the plan of a clearance project: once with a promise that was not kept, and again.
    func addGroup(of unit: DemoUnits.Member, from start: Day, _ history: DemoCases) {
        var names: [String] = []
        for number in 1...5 {
            let drawn = name()
            // Each is named once: who shares a name with another is told apart.
            names.append(names.contains(drawn) ? "\(drawn) (tổ \(number))" : drawn)
        }
        let first = nextWorkingDay(start.adding(days: 112))
        let matter = DemoMatter(
            kind: .proposal, line: "Phương án bồi thường \(DemoNames.project)",
            text:
                "Bốn mươi hộ phản ánh: đơn chung chưa được giải quyết, lời hứa đo lại diện tích tại hội nghị đối thoại về \(DemoNames.project) chưa làm; đề nghị công khai lại phương án bồi thường.",
            promise:
                "Niêm yết lại phương án bồi thường và đối thoại với các hộ có đất trong \(DemoNames.project)",
            answer: "")
        let course = DemoGroup()
        for (number, day) in [first, nextWorkingDay(first.adding(days: 60))].enumerated() {
            city.timeline.add(Instant(day, hour: 15, minute: 5)) {
                var content = content(names[0], matter.text, of: unit)
                content.representatives = names
                content.priorAgency = "Ban Quản lý dự án đầu tư xây dựng"
                let visit = try await visits.enter(
                    VisitDraft(
                        kind: matter.kind, people: number == 0 ? 40 : 26, content: content,
                        handling: .accepted, caseID: course.visit?.caseID), at: VisitPlace(unit: unit.id),
                    by: hand(of: unit, city.people.receptionist(of: unit)))
                course.visit = visit
                guard number == 0 else { return }
                _ = try await visits.conclude(
                    visit.id,
                    .promise(
                        what: matter.promise, owner: "Chủ tịch UBND \(unit.shortName)",
                        due: day.adding(days: 30)), revision: visit.revision,
                    by: hand(of: unit, city.people.head(of: unit)))
            }
        }
    }

    /// Somebody who denounces: known to the officer and the head alone.
    func addSealed(of unit: DemoUnits.Member, from start: Day) {
        let (day, name) = (nextWorkingDay(start.adding(days: 70)), name())
        city.timeline.add(Instant(day, hour: 9, minute: 40)) {
            let visit = try await visits.enter(
                VisitDraft(
                    kind: .denunciation,
                    content: content(name, "Tố cáo việc thu tiền không có biên lai.", of: unit),
                    handling: .accepted), at: VisitPlace(unit: unit.id),
                by: hand(of: unit, city.people.receptionist(of: unit)))
            _ = try await visits.conclude(
                visit.id, .letter(subject: "Tố cáo việc thu tiền không có biên lai"),
                revision: visit.revision, by: hand(of: unit, city.people.receptionist(of: unit)))
        }
    }

    /// Two people turned away: one told in writing, one still owed the notice.
    func addRefusals(of unit: DemoUnits.Member, from start: Day) {
        for (number, offset) in [60, 220].enumerated() {
            let (day, name) = (nextWorkingDay(start.adding(days: offset)), name())
            guard rules.grounds(on: day).contains(where: { $0.key == "already_settled" }) else { continue }
            city.timeline.add(Instant(day, hour: 10, minute: 30)) {
                let officer = hand(of: unit, city.people.receptionist(of: unit))
                let visit = try await visits.enter(
                    VisitDraft(
                        kind: .complaint,
                        content: content(name, "Khiếu nại lại quyết định đã có hiệu lực.", of: unit),
                        handling: .refused,
                        refusal: RefusalDraft(
                            ground: "already_settled",
                            particulars:
                                "Vụ việc đã có quyết định cuối cùng và đã được thông báo, giải thích nhiều lần."
                        )), at: VisitPlace(unit: unit.id), by: officer)
                guard number == 0 else { return }
                try await visits.sendNotice(
                    visit.id, number: "07/TB-TCD", on: day, revision: visit.revision, by: officer)
            }
        }
    }

    private func enter(
        _ matter: DemoMatter, _ name: String, _ outcome: Int, people: Int = 1,
        case known: VisitCase.ID? = nil,
        at place: VisitPlace, of unit: DemoUnits.Member
    ) async throws -> Visit {
        let handling: VisitHandling =
            switch outcome {
            case ..<58: .accepted
            case ..<70: .returnedWithGuidance
            case ..<80: .forwarded
            default: .explained
            }
        var content = content(name, matter.text, of: unit)
        if handling == .forwarded { content.forwardedTo = "Phòng Tài nguyên và Môi trường" }
        return try await visits.enter(
            VisitDraft(
                kind: matter.kind, people: people, content: content, handling: handling, caseID: known),
            at: place, by: hand(of: unit, city.people.receptionist(of: unit)))
    }

    private func conclude(
        _ visit: Visit, _ matter: DemoMatter, _ outcome: Int, _ owner: String, _ days: Int,
        of unit: DemoUnits.Member
    ) async throws {
        let officer = hand(of: unit, city.people.receptionist(of: unit))
        let draft: ConclusionDraft? =
            switch outcome {
            case ..<22: .promise(what: matter.promise, owner: owner, due: visit.receivedOn.adding(days: days))
            case ..<34: .letter(subject: matter.line)
            case ..<55: .explained(matter.answer)
            case 80...: .explained(matter.answer)
            default: nil
            }
        guard let draft else { return }
        _ = try await visits.conclude(visit.id, draft, revision: visit.revision, by: officer)
    }

    func content(_ name: String, _ text: String, of unit: DemoUnits.Member) -> VisitContent {
        let day = city.archive.clock.now().day
        return VisitContent(
            name: name, address: unit.villages.first.map { "\($0.name), \(unit.name)" } ?? "Tân Phong",
            idNumber: rules.asksForNumber(on: day) ? "0301\(abs(name.hashed) % 90_000_000 + 10_000_000)" : "",
            matter: text)
    }
}

/// The group, known once it has come.
final class DemoGroup {
    var visit: Visit?
}

extension String {
    /// The same number for the same text on every run, which `hashValue` is not.
    fileprivate var hashed: Int {
        Int(utf8.reduce(5_381 as UInt32) { ($0 &* 33) ^ UInt32($1) } & 0x7FFF_FFFF)
    }
}
