import Civics
import Records

extension DemoDialogues {
    /// Puts all that happens to one dialogue on the timeline.
    func play(_ talk: DemoTalk, number: Int) throws {
        let day = talk.plan.day
        // What could not be brought to its end before the unit was merged is not begun.
        if let last = talk.unit.validity.last, day.adding(days: 45) > last { return }
        let latest =
            try rules.announceBy(talk.kind, talk.mode, by: talk.unit.kind, for: day)?.due
            ?? day.adding(days: -7)
        let wished =
            talk.course == .ahead
            ? asOf.adding(days: -6) : min(latest.adding(days: talk.announcedLate), day.adding(days: -1))
        let announced = rules.calendar.workingDay(onOrBefore: wished) ?? wished
        addPlan(talk, on: announced.adding(days: -9))
        guard talk.course != .planned else { return }
        let hour = chance.number(8...10)
        city.timeline.add(Instant(announced, hour: hour, minute: 20)) {
            guard let dialogue = try await dialogue(talk) else { return }
            _ = try await dialogues.announce(
                dialogue.id, on: announced, revision: dialogue.revision,
                by: city.people.clerkHand(of: talk.unit))
        }
        if talk.kind.isPublic { addQuestions(talk, after: announced, until: day) }
        switch talk.course {
        case .ahead, .planned: return
        case .cancelled: addCancellation(talk, on: day)
        case .postponed: addMeeting(talk, on: addPostponement(talk, on: day), number: number)
        default: addMeeting(talk, on: day, number: number)
        }
    }

    private func addPlan(_ talk: DemoTalk, on wished: Day) {
        let first = talk.unit.validity.first ?? wished
        let day = rules.calendar.workingDay(onOrBefore: max(wished, first)) ?? wished
        city.timeline.add(Instant(day, hour: 8, minute: 5)) {
            talk.id =
                try await dialogues.plan(
                    talk.plan, talk.kind, talk.mode, of: talk.unit.id,
                    by: city.people.clerkHand(of: talk.unit)
                ).id
        }
    }

    /// Residents send questions, the clerk puts them on the agenda, others support them.
    private func addQuestions(_ talk: DemoTalk, after announced: Day, until day: Day) {
        for (number, question) in talk.advance.enumerated() {
            let given = chance.happens(50) ? DemoNames.men : DemoNames.women
            let name = "\(chance.one(of: DemoNames.surnames)) \(chance.one(of: given))"
            let supporters = chance.number(1...6) + (number == 0 ? 4 : 0)
            let isSorted = !(talk.course == .ahead && number == 1)
            let asked = Instant(announced, hour: 19 + number, minute: chance.number(0...59))
            city.timeline.add(asked) {
                guard let id = talk.id, talk.plan.day > asked.day else { return }
                let (made, code) = try await dialogues.ask(question.text, name: name, at: id)
                talk.asked[made.id] = question
                if number == 0, let name = talk.codeName { city.codes.note(code, as: name) }
                if question.kind == .promised, talk.course == .inTime {
                    city.codes.note(code, as: "question-with-promise")
                }
                guard isSorted else { return }
                try await dialogues.admit(
                    made.id, revision: made.revision, by: city.people.clerkHand(of: talk.unit))
                for supporter in 1...supporters {
                    try await dialogues.support(made.id, token: "\(made.id)-\(supporter)")
                }
            }
        }
    }

    private func addCancellation(_ talk: DemoTalk, on day: Day) {
        let told = rules.calendar.day(1, workingDaysBefore: day) ?? day
        city.timeline.add(Instant(told, hour: 14)) {
            guard let dialogue = try await dialogue(talk) else { return }
            _ = try await dialogues.cancel(
                dialogue.id,
                reason: "Phần lớn tổ dân phố, bộ phận đang tập trung phòng, chống dịch; sẽ báo lịch mới.",
                revision: dialogue.revision, by: city.people.headHand(of: talk.unit))
        }
    }

    /// Put off by two weeks; gives the new day.
    private func addPostponement(_ talk: DemoTalk, on day: Day) -> Day {
        let later = rules.calendar.workingDay(onOrAfter: day.adding(days: 14)) ?? day.adding(days: 14)
        let told = rules.calendar.day(2, workingDaysBefore: day) ?? day
        city.timeline.add(Instant(told, hour: 15)) {
            guard let dialogue = try await dialogue(talk) else { return }
            talk.plan.day = later
            _ = try await dialogues.change(
                dialogue.id, to: talk.plan, reason: "Bão số 2 đổ bộ, bảo đảm an toàn cho người dự.",
                revision: dialogue.revision, by: city.people.clerkHand(of: talk.unit))
        }
        return later
    }

    /// The meeting itself, its minutes, and its results.
    private func addMeeting(_ talk: DemoTalk, on day: Day, number: Int) {
        city.timeline.add(Instant(day, hour: 8, minute: 30)) {
            guard let id = talk.id else { return }
            let hand = city.people.clerkHand(of: talk.unit)
            for (place, question) in talk.floor.enumerated() {
                let made = try await dialogues.enter(
                    question.text, name: "", key: "demo-floor-\(place)", at: id, by: hand)
                talk.asked[made.id] = question
            }
            let dialogue = try await city.archive.read { try DialogueStore.dialogue(id, in: $0) }
            _ = try await dialogues.count(
                DialogueAttendance(
                    participants: talk.people, workplace: talk.kind == .workplace ? sides(talk) : nil),
                at: id, revision: dialogue.revision, by: hand)
        }
        guard talk.course != .minutesMissing else { return }
        let days = [35, 60, 45, 28, 70, 50]
        city.timeline.add(Instant(day, hour: 11, minute: 10)) {
            guard let id = talk.id else { return }
            try await endAll(talk, id, promisingDays: days[number % days.count], on: day)
        }
        addResults(talk, on: day)
    }

    private func endAll(_ talk: DemoTalk, _ id: Dialogue.ID, promisingDays days: Int, on day: Day)
        async throws
    {
        let hand = city.people.clerkHand(of: talk.unit)
        let questions = try await city.archive.read { try DialogueStore.questions(of: id, in: $0) }
        for question in questions where question.end == nil {
            guard let known = talk.asked[question.id] else { continue }
            let draft: DialogueEndDraft =
                switch known.kind {
                case .answered: .answered(known.end, onSpot: true)
                case .refused: .refused(known.end)
                case .promised:
                    .promised(
                        what: known.end,
                        owner: talk.unit.isCommune
                            ? "Phó Chủ tịch UBND \(talk.unit.shortName)" : "Phó thủ trưởng đơn vị",
                        due: day.adding(days: days))
                }
            _ = try await dialogues.end(question.id, draft, revision: question.revision, by: hand)
        }
        let dialogue = try await city.archive.read { try DialogueStore.dialogue(id, in: $0) }
        _ = try await dialogues.close(
            id, secretary: hand.officer.name,
            conclusion:
                "Người chủ trì giao các bộ phận thực hiện đúng những việc đã hứa và báo cáo ở lần đối thoại sau.",
            revision: dialogue.revision, by: hand)
    }

    private func addResults(_ talk: DemoTalk, on day: Day) {
        let number = chance.number(10...180)
        let days =
            talk.kind == .workplace
            ? (talk.course == .resultsLate ? 9 : 2) : talk.course == .resultsLate ? 24 : 6
        guard talk.course != .resultsMissing else { return }
        let published = rules.calendar.workingDay(onOrAfter: day.adding(days: days)) ?? day.adding(days: days)
        city.timeline.add(Instant(published, hour: 9, minute: 15)) {
            guard let dialogue = try await dialogue(talk) else { return }
            _ = try await dialogues.publish(
                dialogue.id, number: "\(number)/TB", on: published, revision: dialogue.revision,
                by: city.people.clerkHand(of: talk.unit))
        }
    }

    private func dialogue(_ talk: DemoTalk) async throws -> Dialogue? {
        guard let id = talk.id else { return nil }
        return try await city.archive.read { try DialogueStore.dialogue(id, in: $0) }
    }

    /// As many members as the law asks of a workplace of this size, all but one of them there.
    private func sides(_ talk: DemoTalk) -> WorkplaceSides {
        let employees = talk.people * 9
        let members = rules.composition(on: talk.plan.day)?.members(for: employees)?.lowerBound ?? 5
        return WorkplaceSides(
            employees: employees, employerMembers: 3, employeeMembers: members,
            employeesPresent: members - 1, isEmployerRepresented: true)
    }
}
