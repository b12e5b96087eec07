import Civics
import Records

/// The Steering Committee of the city and those of its communes: decisions, members, charges, programme, meetings, and
/// what was written and held to make the regulation known.
struct DemoCommittee {
    let city: DemoBuilder

    private var plan: DemoPlan { city.plan }
    private var year: Int { plan.period.year }

    func add() {
        addCommittee()
        for unit in city.units.all where unit.isCommune { addCommittee(of: unit) }
        addLeadership()
    }

    private func addCommittee() {
        let store = CommitteeStore(units: UnitStore(archive: city.archive))
        let (top, people) = (city.units.city, city.people)
        let founded = plan.beginning.adding(days: 4)
        let members = seated(Self.seats) { position in Self.logins[position] }
        city.timeline.add(Instant(founded, hour: 9)) {
            try await store.decide(
                CommitteeStore.DecisionDraft(
                    kind: .establish, number: "125-QĐ/TU", issuedOn: founded, issuer: "Thành ủy Tân Phong",
                    standingBody: "Ban Dân vận Thành ủy"),
                for: top, new: members, by: .keeper)
        }
        let renewed = plan.usual(plan.period).firstDay.adding(days: 24)
        let newcomer = Committee.NewMember(
            name: people.resident(), post: "Chủ tịch Liên đoàn Lao động thành phố", seat: .member)
        city.timeline.add(Instant(renewed, hour: 9)) {
            let staying = try await store.committee(of: top)?.members(on: renewed).dropLast() ?? []
            try await store.decide(
                CommitteeStore.DecisionDraft(
                    kind: .consolidate, number: "318-QĐ/TU", issuedOn: renewed, issuer: "Thành ủy Tân Phong",
                    standingBody: "Ban Dân vận Thành ủy"),
                for: top, staying: Set(staying.map(\.id)), new: [newcomer], by: people.secretary.actor)
        }
        addRegulation(
            founded.adding(days: 10), of: top, "Quy chế hoạt động của Ban Chỉ đạo", "02-QC/BCĐ", store)
        addCharges(renewed.adding(days: 3), store)
        addProgramme(store)
        addMeetings(store)
    }

    /// The members of a committee: whoever has an account for the seat, and otherwise somebody without one. A name is drawn
    /// for everyone, so that all others stay who they are.
    private func seated(
        _ seats: [(CommitteeMember.Seat, String)], login: (Int) -> String?
    ) -> [Committee.NewMember] {
        seats.enumerated().map { position, seat in
            let drawn = city.people.resident()
            let name = login(position).flatMap(city.people.name(of:)) ?? drawn
            return Committee.NewMember(name: name, post: seat.1, seat: seat.0)
        }
    }

    private func addRegulation(
        _ day: Day, of unit: Unit.ID, _ title: String, _ number: String, _ store: CommitteeStore
    ) {
        city.timeline.add(Instant(day, hour: 10)) {
            try await store.regulate(number: number, title: title, issuedOn: day, of: unit, by: .keeper)
        }
    }

    /// Each ward and commune has a member who answers for it.
    private func addCharges(_ day: Day, _ store: CommitteeStore) {
        let (top, people) = (city.units.city, city.people)
        for (position, unit) in city.units.there(on: max(day, DemoPlan.twoLevels)).filter(\.isCommune)
            .enumerated()
        {
            let from = max(day, unit.validity.first ?? day)
            city.timeline.add(Instant(from, hour: 11, minute: position)) {
                guard let members = try await store.committee(of: top)?.members(on: from), !members.isEmpty
                else {
                    return
                }
                let member = members[(position + 2) % members.count]
                try await store.assign(
                    member.id, of: top, to: unit.id, from: from, by: people.secretary.actor)
            }
        }
    }

    private func addProgramme(_ store: CommitteeStore) {
        let (top, people) = (city.units.city, city.people)
        guard let first = Day(year: year, month: 1, day: 1) else { return }
        for (position, task) in Self.programme.enumerated() {
            guard let due = Day(year: year, month: task.month, day: 25) else { continue }
            let isDone = position != 3 && position != 6
            city.timeline.add(Instant(first.adding(days: 20), hour: 14, minute: position)) {
                let id = try await store.plan(
                    CommitteeStore.TaskDraft(
                        year: due.year, task: task.text, owner: task.owner, partners: "Các cơ quan liên quan",
                        dueOn: due, product: task.product),
                    of: top, by: people.secretary.actor)
                people.noteTask(id, number: position)
            }
            guard isDone else { continue }
            let done = due.adding(days: -(position * 2))
            city.timeline.add(Instant(done, hour: 15, minute: position)) {
                guard let id = people.task(position) else { return }
                try await store.finish(id, of: top, on: done, by: people.secretary.actor)
            }
        }
    }

    private func addMeetings(_ store: CommitteeStore) {
        let (top, people) = (city.units.city, city.people)
        let days: [(CommitteeMeeting.Kind, Day)] = [
            (.regular, plan.usual(plan.period.before).firstDay.adding(days: 70)),
            (.sixMonth, plan.usual(plan.period.before).lastDay.adding(days: 25)),
            (.regular, plan.usual(plan.period).firstDay.adding(days: 68)),
            (.thematic, plan.usual(plan.period).firstDay.adding(days: 130)),
            (.sixMonth, plan.asOf),
        ]
        for (kind, day) in days {
            let absent = city.chance.number(1...4)
            city.timeline.add(Instant(day, hour: 8)) {
                guard let committee = try await store.committee(of: top) else { return }
                let members = committee.members(on: day)
                let attendances = members.enumerated().map { position, member in
                    CommitteeMeeting.Attendance(
                        member: member.id, isPresent: position != absent,
                        reason: position == absent ? "Đi công tác" : "")
                }
                try await store.record(
                    CommitteeStore.MeetingDraft(
                        kind: kind, heldOn: day, place: "Hội trường Thành ủy",
                        chair: members.first?.name ?? "Trưởng ban", attendances: attendances,
                        conclusions: Self.conclusions),
                    of: top, by: people.secretary.actor)
            }
        }
    }

    private func addCommittee(of unit: DemoUnits.Member) {
        let store = CommitteeStore(units: UnitStore(archive: city.archive))
        let people = city.people
        let founded = unit.validity.first ?? plan.beginning.adding(days: city.chance.number(6...40))
        let members = seated(Self.communeSeats) { position in
            Self.communeLogins[position].map { "\($0).\(unit.code)" }
        }
        let number = "\(city.chance.number(10...90))-QĐ/ĐU"
        city.timeline.add(Instant(founded, hour: 9, minute: 30)) {
            try await store.decide(
                CommitteeStore.DecisionDraft(
                    kind: .establish, number: number, issuedOn: founded,
                    issuer: "Đảng ủy \(unit.name.prefix(1).lowercased())\(unit.name.dropFirst())"),
                for: unit.id, new: members, by: people.head(of: unit).actor)
        }
        addRegulation(
            founded.adding(days: 12), of: unit.id, "Quy chế hoạt động của Ban Chỉ đạo", "01-QC/BCĐ", store)
    }

    private func addLeadership() {
        let store = LeadershipStore(archive: city.archive)
        let chance = city.chance
        for key in [plan.period.before, plan.period] {
            let period = plan.usual(key)
            for unit in city.units.reporting(on: period.lastDay) {
                let actor = { city.people.clerk(of: unit).actor }
                for _ in 0..<(unit.isCommune ? 3 : 1) {
                    let (kind, issuer, summary) = chance.one(of: Self.documents)
                    let day = workingDay(in: period)
                    let document = GuidanceDocument(
                        id: city.archive.randomness.newID(at: Instant(day, hour: 8)), unit: unit.id,
                        number: "\(chance.number(5...120))/\(issuer == .party ? "ĐU" : "UBND")",
                        issuedOn: day,
                        issuer: issuer, kind: kind, summary: summary)
                    city.timeline.add(chance.moment(on: day)) { try await store.enter(document, by: actor()) }
                }
                for _ in 0..<(unit.isCommune ? 2 : 1) {
                    let (kind, topic) = chance.one(of: Self.trainings)
                    let day = workingDay(in: period)
                    let event = TrainingEvent(
                        id: city.archive.randomness.newID(at: Instant(day, hour: 8)), unit: unit.id,
                        heldOn: day,
                        kind: kind, topic: topic,
                        attendance: kind.isSession ? chance.number(25...140) : nil,
                        copies: kind == .leaflet ? chance.number(100...800) : nil, speaker: "")
                    city.timeline.add(chance.moment(on: day)) { try await store.enter(event, by: actor()) }
                }
            }
        }
    }

    private func workingDay(in period: ReportingPeriod) -> Day {
        let day = period.firstDay.adding(
            days: city.chance.number(5...period.firstDay.days(until: period.lastDay)))
        switch day.weekday {
        case .saturday: return day.adding(days: -1)
        case .sunday: return day.adding(days: -2)
        default: return day
        }
    }

    private static let seats: [(CommitteeMember.Seat, String)] = [
        (.head, "Bí thư Thành ủy"), (.deputy, "Chủ tịch UBND thành phố"),
        (.deputy, "Trưởng Ban Dân vận Thành ủy"), (.secretary, "Phó Trưởng Ban Dân vận Thành ủy"),
        (.member, "Trưởng Phòng Nội vụ"), (.member, "Chủ tịch Ủy ban MTTQ thành phố"),
        (.member, "Chánh Thanh tra thành phố"), (.member, "Trưởng Phòng Tài nguyên và Môi trường"),
        (.member, "Trưởng Phòng Lao động – Thương binh và Xã hội"),
        (.member, "Chủ tịch Hội Nông dân thành phố"),
    ]

    /// Who signs in for the seats of the city's committee, by the place of the seat.
    private static let logins: [Int: String] = [
        0: "truongban", 1: "lanhdao.\(DemoNames.provinceCode)", 3: "thuky", 4: "thanhvien1", 5: "thanhvien2",
    ]

    /// The same in a commune, before the code of the commune: its chairman and the Front's.
    private static let communeLogins: [Int: String] = [1: "lanhdao", 3: "mattran"]

    private static let communeSeats: [(CommitteeMember.Seat, String)] = [
        (.head, "Bí thư Đảng ủy"), (.deputy, "Chủ tịch UBND"), (.secretary, "Trưởng Khối Dân vận"),
        (.member, "Chủ tịch Ủy ban MTTQ"), (.member, "Công chức Văn phòng – Thống kê"),
    ]

    private static let programme: [(text: String, owner: String, month: Int, product: String)] = [
        ("Ban hành chương trình công tác năm", "Thường trực Ban Chỉ đạo", 2, "Chương trình"),
        (
            "Kiểm tra thực hiện quy chế dân chủ tại các phường, xã", "Đoàn kiểm tra số 1", 4,
            "Báo cáo kiểm tra"
        ),
        ("Tập huấn cho cán bộ phụ trách ở cơ sở", "Ban Dân vận Thành ủy", 4, "Lớp tập huấn"),
        (
            "Đối thoại với doanh nghiệp và người lao động", "Liên đoàn Lao động thành phố", 5,
            "Thông báo kết luận"
        ),
        ("Kiểm tra công khai tài chính ở trường học", "Phòng Giáo dục và Đào tạo", 5, "Báo cáo kiểm tra"),
        ("Sơ kết 6 tháng đầu năm", "Thường trực Ban Chỉ đạo", 7, "Báo cáo sơ kết"),
        ("Khảo sát sự hài lòng của người dân", "Phòng Nội vụ", 7, "Báo cáo khảo sát"),
        ("Tổng kết năm", "Thường trực Ban Chỉ đạo", 12, "Báo cáo tổng kết"),
    ]

    private static let conclusions = [
        "Các đơn vị nộp báo cáo muộn phải giải trình bằng văn bản.",
        "Phường, xã rà soát nơi niêm yết ở nhà văn hóa, khắc phục trong tháng sau.",
        "Phòng Nội vụ theo dõi việc giữ lời hứa sau đối thoại.",
    ]

    private static let documents: [(GuidanceDocument.Kind, GuidanceDocument.Issuer, String)] = [
        (.plan, .government, "Kế hoạch thực hiện quy chế dân chủ ở cơ sở năm nay"),
        (.letter, .government, "Công văn về công khai các nội dung theo quy định"),
        (.directive, .party, "Chỉ thị về tăng cường thực hiện dân chủ ở cơ sở"),
        (.programme, .committee, "Chương trình công tác của Ban Chỉ đạo"),
        (.guideline, .committee, "Hướng dẫn lập biên bản niêm yết"),
    ]

    private static let trainings: [(TrainingEvent.Kind, String)] = [
        (.conference, "Quán triệt quy chế dân chủ ở cơ sở"), (.training, "Tập huấn niêm yết, công khai"),
        (.broadcast, "Phát thanh: dân biết, dân bàn, dân làm, dân kiểm tra"),
        (.leaflet, "Tờ rơi: quyền được biết của người dân"),
    ]
}
