import Civics
import Records

extension DemoLetters {
    /// The city's own office, to which second complaints go.
    private var cityOffice: DemoUnits.Member? {
        UnitKind("city").map { kind in
            DemoUnits.Member(
                id: city.units.city, code: DemoNames.provinceCode, name: DemoNames.province, kind: kind,
                validity: DayRange(from: nil, to: nil), villages: [], diligence: 90)
        }
    }

    /// What happens once in a while, each in another commune: joined, returned, passed on outside, being carried out,
    /// complained of again, suspended and taken up again, opened again; and what is late in the hands of an officer.
    func addSeldom(to communes: [DemoUnits.Member], from first: Day) {
        let asOf = city.plan.asOf
        let lasting = communes.filter { unit in
            unit.validity.contains(asOf)
                && max(first, unit.validity.first ?? first).days(until: asOf) > Self.longestLife
        }
        let lives = [
            addJoined, addReturned, addPassedOutside, addCarriedOut, addComplainedAgain, addTakenUpAgain,
            addOpenedAgain,
        ]
        for (number, unit) in lasting.enumerated() {
            lives[number % lives.count](unit, working(asOf.adding(days: -Self.longestLife + number % 9)))
            if number % 3 == 0 { addLate(of: unit, on: working(asOf.adding(days: -58 + number))) }
            if number % 4 == 1 { addAccepted(of: unit, on: working(asOf.adding(days: -9))) }
        }
    }

    /// In days, from the first act of these lives to the day on which the city stands.
    private static let longestLife = 100

    private func addJoined(of unit: DemoUnits.Member, on day: Day) {
        let subject = "Loa kéo hát ồn ban đêm ở ngõ 9"
        let one = receive(.petition, subject, of: unit, on: day)
        let other = receive(.petition, subject, of: unit, on: day.adding(days: 1))
        classify(one, .petition, of: unit, on: day.adding(days: 2))
        classify(other, .petition, of: unit, on: day.adding(days: 3))
        at(day.adding(days: 4), after: other) { today in
            guard let into = one.id, let id = other.id else { return }
            let letters = letters
            let (target, record) = try await city.archive.read {
                (try letters.record(into, in: $0), try letters.record(id, in: $0))
            }
            var work = LetterWork("join", revision: record.revision, day: today)
            work.letter = target.number
            work.details = ["reason": "Hai hộ cùng ngõ phản ánh cùng một việc."]
            try await letters.carryOut(work, on: id, by: headHand(of: unit, on: today))
        }
        settle(one, of: unit, from: day.adding(days: 5), decides: 6)
        act("close", one, of: unit, on: day.adding(days: 30)) {
            $0.details = ["result": "Chủ quán đã ký cam kết và chấp hành."]
        }
    }

    private func addReturned(of unit: DemoUnits.Member, on day: Day) {
        let box = receive(.complaint, "Khiếu nại bản án dân sự", of: unit, on: day)
        classify(box, .complaint, of: unit, on: day.adding(days: 2), isEligible: false)
        act("return", box, of: unit, on: day.adding(days: 4)) {
            $0.details = ["reason": "Bản án do Tòa án giải quyết; trả lại đơn và bản gốc kèm theo."]
        }
    }

    private func addPassedOutside(of unit: DemoUnits.Member, on day: Day) {
        let body = "Công ty Điện lực"
        let box = receive(.petition, "Dây điện võng thấp trước cổng trường", of: unit, on: day)
        classify(box, .petition, of: unit, on: day.adding(days: 1), isOwn: false, body: body)
        act("transfer_outside", box, of: unit, on: day.adding(days: 2)) { $0.details = ["body": body] }
    }

    private func addCarriedOut(of unit: DemoUnits.Member, on day: Day) {
        let box = receive(.complaint, "Tường nhà bên lấn lối đi chung", of: unit, on: day)
        classify(box, .complaint, of: unit, on: day.adding(days: 2))
        act("accept", box, of: unit, on: day.adding(days: 5))
        assign(box, of: unit, on: day.adding(days: 6))
        decide(box, of: unit, on: day.adding(days: 28))
        act("send", box, of: unit, on: day.adding(days: 29))
        let until = day.adding(days: 120)
        act("execute", box, of: unit, on: day.adding(days: 40)) {
            $0.officer = city.people.caseOfficer(of: city.units.holder(of: unit, on: $0.day))
            $0.until = until
        }
    }

    private func addComplainedAgain(of unit: DemoUnits.Member, on day: Day) {
        let box = receive(.complaint, "Không được bồi thường cây trồng lâu năm", of: unit, on: day)
        classify(box, .complaint, of: unit, on: day.adding(days: 3))
        act("accept", box, of: unit, on: day.adding(days: 6))
        assign(box, of: unit, on: day.adding(days: 7))
        decide(box, of: unit, on: day.adding(days: 30))
        act("send", box, of: unit, on: day.adding(days: 31))
        at(day.adding(days: 40), after: box) { _ in
            guard let id = box.id else { return }
            try await letters.complainAgain("Tôi không đồng ý vì số cây kiểm đếm còn thiếu.", of: id)
        }
        guard let office = cityOffice else { return }
        classify(box, .complaint, of: office, on: day.adding(days: 43))
        act("accept", box, of: office, on: day.adding(days: 46))
        assign(box, of: office, on: day.adding(days: 47))
        act("confer", box, of: office, on: day.adding(days: 60)) {
            $0.details = ["minutes": "Hai bên đối chiếu biên bản kiểm đếm; thống nhất kiểm đếm lại."]
        }
        decide(box, of: office, on: day.adding(days: 75))
        act("send", box, of: office, on: day.adding(days: 77))
    }

    private func addTakenUpAgain(of unit: DemoUnits.Member, on day: Day) {
        let box = receive(.denunciation, "Cán bộ thu tiền không có biên lai", of: unit, on: day)
        classify(box, .denunciation, of: unit, on: day.adding(days: 3))
        act("accept", box, of: unit, on: day.adding(days: 6))
        assign(box, of: unit, on: day.adding(days: 7))
        fulfil(
            "notify_acceptance", "Đã gửi thông báo cho hai bên.", box, of: unit, on: day.adding(days: 9))
        act("suspend", box, of: unit, on: day.adding(days: 14)) {
            $0.details = ["reason": "Chờ kết quả giám định chữ ký."]
        }
        act("resume", box, of: unit, on: day.adding(days: 80))
    }

    private func addOpenedAgain(of unit: DemoUnits.Member, on day: Day) {
        let box = receive(.petition, "Nắp cống vỡ trước nhà văn hóa", of: unit, on: day)
        classify(box, .petition, of: unit, on: day.adding(days: 2))
        settle(box, of: unit, from: day.adding(days: 3), decides: 6)
        act("close", box, of: unit, on: day.adding(days: 20)) { $0.details = ["result": "Đã thay nắp cống."] }
        act("reopen", box, of: unit, on: day.adding(days: 94)) {
            $0.details = ["reason": "Nắp cống mới lại vỡ."]
        }
    }

    /// Accepted and given to an officer, who does not come to an end in time.
    private func addLate(of unit: DemoUnits.Member, on day: Day) {
        let box = receive(.complaint, chance.one(of: Self.complaints), of: unit, on: day)
        classify(box, .complaint, of: unit, on: day.adding(days: 3))
        act("accept", box, of: unit, on: day.adding(days: 6))
        assign(box, of: unit, on: day.adding(days: 8))
    }

    private func addAccepted(of unit: DemoUnits.Member, on day: Day) {
        let box = receive(.complaint, chance.one(of: Self.complaints), of: unit, on: day)
        classify(box, .complaint, of: unit, on: day.adding(days: 2))
        act("accept", box, of: unit, on: day.adding(days: 5))
    }
}
