import Civics
import Records

/// What the city's units published: in time, late, not at all, taken down early, waived; with residents' questions.
struct DemoPostings {
    let city: DemoBuilder
    let catalogue: DisclosureCatalogue
    let dueClock: DisclosureClock
    let postings: PostingStore
    let obligations: ObligationStore

    init(city: DemoBuilder) throws {
        self.city = city
        catalogue = try DisclosureCatalogue(of: city.law)
        dueClock = DisclosureClock(DueClock(law: city.law))
        postings = PostingStore(archive: city.archive, catalogue: catalogue)
        obligations = ObligationStore(
            archive: city.archive, catalogue: catalogue,
            clocks: DisclosureClocks(archive: city.archive, law: city.law))
    }

    private var plan: DemoPlan { city.plan }
    private var chance: DemoChance { city.chance }

    func add() throws {
        let before = plan.usual(plan.period.before)
        let now = plan.usual(plan.period)
        try add(from: before.firstDay, to: before.lastDay, occasions: 60)
        try add(from: now.firstDay, to: plan.asOf, occasions: 110)
        addDeclarations(in: now)
    }

    /// Documents that arise between two days: of a hundred chances for each unit and item, `occasions`.
    private func add(from first: Day, to last: Day, occasions: Int) throws {
        for unit in city.units.all {
            let start = max(first, unit.validity.first ?? first)
            let end = min(last, unit.validity.last ?? last)
            guard start < end, let scope = unit.scope(on: start) else { continue }
            for item in catalogue.items(for: scope, on: start) {
                guard !item.isStanding else {
                    addStanding(
                        item, of: unit, on: workingDay(from: start, to: min(start.adding(days: 20), end)))
                    continue
                }
                let share = unit.isCommune ? occasions : occasions * 2 / 3
                let count = share / 100 + (chance.happens(share % 100) ? 1 : 0)
                for _ in 0..<count {
                    let day = workingDay(from: start, to: end)
                    let items = catalogue.items(for: scope, on: day)
                    guard items.contains(where: { $0.id == item.id }), unit.scope(on: day) == scope
                    else { continue }
                    try addDocument(under: item, scope: scope, of: unit, on: day)
                }
            }
        }
    }

    private func addStanding(_ item: DisclosureItem, of unit: DemoUnits.Member, on day: Day) {
        let draft = draft(of: item, title: title(item, day), unit: unit, on: day, photo: nil)
        city.timeline.add(chance.moment(on: day)) {
            _ = try await postings.publish(draft, item: item.id, of: unit.id, by: city.people.clerk(of: unit))
        }
    }

    private func addDocument(
        under item: DisclosureItem, scope: DisclosureScope, of unit: DemoUnits.Member, on day: Day
    ) throws {
        let number =
            "\(chance.number(10...980))/\(unit.isCommune ? "QĐ-UBND" : "TB-\(unit.code.uppercased())")"
        let title = title(item, day)
        let document = DisclosedDocument(number: number, title: title, startsClockOn: day)
        let due = try dueClock.due(for: item, from: day).due
        let course = DemoCourse()
        city.timeline.add(Instant(day, hour: 7, minute: 50)) {
            course.obligation = try await obligations.register(
                document, item: item.id, of: unit.id, scope: scope, by: city.people.clerk(of: unit))
        }
        if chance.happens(3) {
            addWaiver(course, on: day.adding(days: 1))
            return
        }
        guard let published = dayOfPublishing(from: day, due: due, by: unit) else { return }
        addPosting(course, item, of: unit, titled: title, on: published)
    }

    /// In time, late, or nothing where it is missing.
    private func dayOfPublishing(from day: Day, due: Day?, by unit: DemoUnits.Member) -> Day? {
        guard let due else { return nextWorkingDay(day.adding(days: chance.number(0...6))) }
        if chance.happens(unit.diligence) {
            let last = max(0, day.days(until: due))
            let chosen = day.adding(days: chance.number(0...last))
            return isWorking(chosen) ? chosen : day
        }
        return chance.happens(70) ? nextWorkingDay(due.adding(days: chance.number(1...11))) : nil
    }

    private func addWaiver(_ course: DemoCourse, on day: Day) {
        let reason = chance.one(of: DemoNames.waiverReasons)
        city.timeline.add(Instant(nextWorkingDay(day), hour: 15, minute: 20)) {
            guard let obligation = course.obligation else { return }
            course.obligation = try await obligations.waive(
                obligation.id, reason: reason, authority: "Thường trực Ban Chỉ đạo",
                version: obligation.version, by: city.people.secretary)
        }
    }

    private func addPosting(
        _ course: DemoCourse, _ item: DisclosureItem, of unit: DemoUnits.Member, titled title: String,
        on day: Day
    ) {
        let picture = chance.happens(4) ? DemoPicture(chance).png : nil
        let draft = draft(of: item, title: title, unit: unit, on: day, photo: nil)
        let moment = chance.moment(on: day)
        if let picture {
            city.timeline.add(moment.adding(milliseconds: -60_000)) {
                course.photo = try await take(picture, for: unit)
            }
        }
        city.timeline.add(moment) {
            var draft = draft
            draft.places[0].photo = course.photo
            course.posting = try await postings.publish(
                draft, item: item.id, of: unit.id, for: course.obligation?.id,
                by: city.people.clerk(of: unit)
            ).id
        }
        switch chance.number(1...100) {
        case 1...3: addWithdrawal(course, of: unit, on: day.adding(days: chance.number(4...12)))
        case 4...5: addAbsence(course, of: unit, on: day.adding(days: chance.number(5...14)))
        case 6...9: addCorrection(course, of: unit, on: day.adding(days: chance.number(2...8)))
        default: break
        }
        if !item.isInternal, chance.happens(unit.isCommune ? 22 : 8) {
            addQuestion(course, of: unit, after: day)
        }
        addClosing(course, item, of: unit, postedOn: day)
    }

    private func take(_ picture: [UInt8], for unit: DemoUnits.Member) async throws -> StoredFile.ID {
        let staged = try city.files.stage()
        try staged.append(picture)
        let kept = try city.files.keep(staged, sentAs: "bang-niem-yet.png", field: "photo")
        let store = FileStore(archive: city.archive, folder: city.files)
        return try await store.add(kept, to: unit.id, by: city.people.clerk(of: unit)).id
    }

    private func addWithdrawal(_ course: DemoCourse, of unit: DemoUnits.Member, on day: Day) {
        let reason = chance.one(of: DemoNames.withdrawalReasons)
        city.timeline.add(Instant(nextWorkingDay(day), hour: 9, minute: 10)) {
            guard let posting = try await open(course) else { return }
            _ = try await postings.withdraw(
                posting.id, reason: reason, revision: posting.revision, by: city.people.head(of: unit))
        }
    }

    /// A resident does not find it on the board; whoever goes to look finds it gone.
    private func addAbsence(_ course: DemoCourse, of unit: DemoUnits.Member, on day: Day) {
        let store = AbsenceReportStore(archive: city.archive)
        let isConfirmed = chance.happens(60)
        city.timeline.add(Instant(day, hour: 18, minute: 5)) {
            guard let posting = try await open(course),
                let place = posting.places.first(where: { $0.isOpen && $0.channel.hangs })
            else { return }
            course.absence = try await store.report(
                "Tôi ra nhà văn hóa không thấy tờ này trên bảng.", seenOn: day, at: place.id, of: posting.id
            ).id
        }
        city.timeline.add(Instant(nextWorkingDay(day.adding(days: 2)), hour: 8, minute: 40)) {
            guard let absence = course.absence else { return }
            try await store.find(
                absence, isConfirmed ? .confirmed : .notConfirmed, at: nil,
                isConfirmed
                    ? "Đã kiểm tra: tờ niêm yết bị gỡ, chưa rõ ai gỡ; đã nhắc tổ dân phố."
                    : "Đã kiểm tra: tờ niêm yết vẫn còn, ở phía sau bảng.",
                by: city.people.clerk(of: unit))
        }
    }

    private func addCorrection(_ course: DemoCourse, of unit: DemoUnits.Member, on day: Day) {
        city.timeline.add(Instant(nextWorkingDay(day), hour: 10, minute: 25)) {
            guard let posting = try await open(course) else { return }
            let current = posting.current
            _ = try await postings.correct(
                posting.id, title: current.title,
                body: current.body + "\nĐính chính: thời gian thực hiện tính đến hết quý.",
                files: current.files,
                reason: "Ghi thiếu thời gian thực hiện.", revision: posting.revision,
                by: city.people.clerk(of: unit))
        }
    }

    private func addQuestion(_ course: DemoCourse, of unit: DemoUnits.Member, after day: Day) {
        let store = QuestionStore(archive: city.archive)
        let (question, answer) = chance.one(of: DemoNames.questions)
        let name = city.people.resident()
        let asked = day.adding(days: chance.number(1...12))
        city.timeline.add(Instant(asked, hour: 19, minute: chance.number(0...59))) {
            guard let posting = try await open(course) else { return }
            course.question = try await store.ask(question, name: name, about: posting.id).id
        }
        guard chance.happens(80) else { return }
        city.timeline.add(chance.moment(on: nextWorkingDay(asked.adding(days: chance.number(1...5))))) {
            guard let question = course.question else { return }
            try await store.answer(question, .answered, answer, by: city.people.clerk(of: unit))
        }
    }

    /// The minutes of the end, at each place, a few days after the term.
    private func addClosing(
        _ course: DemoCourse, _ item: DisclosureItem, of unit: DemoUnits.Member, postedOn day: Day
    ) {
        guard let days = item.term.minimumDays else { return }
        let said = chance.one(of: DemoNames.closingRemarks)
        let closed = nextWorkingDay(day.adding(days: days + chance.number(0...4)))
        city.timeline.add(Instant(closed, hour: chance.number(8...10), minute: chance.number(0...59))) {
            guard var posting = try await open(course) else { return }
            for place in posting.places where place.isOpen {
                posting = try await postings.close(
                    place.id, of: posting.id,
                    ClosingDraft(
                        on: closed, said: said, attendees: "Đại diện tổ dân phố, Mặt trận",
                        broadcastDays: place.channel == .loudspeaker ? 3 : nil),
                    revision: posting.revision, by: city.people.clerk(of: unit))
            }
        }
    }

    /// The posting, where it still hangs.
    private func open(_ course: DemoCourse) async throws -> Posting? {
        guard let id = course.posting else { return nil }
        let posting = try await postings.posting(id)
        return posting.withdrawal == nil && !posting.isClosed ? posting : nil
    }

    private func addDeclarations(in period: ReportingPeriod) {
        let day = nextWorkingDay(period.lastDay.adding(days: 2))
        for unit in city.units.publishing(on: period.lastDay) where chance.happens(unit.diligence) {
            guard let scope = unit.scope(on: period.lastDay) else { continue }
            let items = catalogue.items(for: scope, on: period.lastDay).filter { !$0.isStanding }
            city.timeline.add(Instant(day, hour: 16)) {
                for item in items {
                    do {
                        try await obligations.declareNothingArose(
                            item.id, in: period.days, of: unit.id, by: city.people.clerk(of: unit))
                    } catch let refusal as Refusal where refusal.kind == .conflict {
                        // Something did arise under this one.
                    }
                }
            }
        }
    }
}

/// What is known of one document as the days go by.
final class DemoCourse {
    var obligation: Obligation?
    var posting: Posting.ID?
    var photo: StoredFile.ID?
    var question: Question.ID?
    var absence: AbsenceReport.ID?
}
