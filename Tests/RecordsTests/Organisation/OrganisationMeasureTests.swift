import Civics
import Records
import TestSupport
import Testing

@Suite struct OrganisationMeasureTests {
    private struct Province {
        let test: TestArchive
        let units: UnitStore
        let period = ReportingPeriod.usual(ReportingPeriod.Key("2022-H1")!)
        let registry: MeasureRegistry

        init(on backend: Backend) async throws {
            test = try await TestArchive(on: backend)
            units = UnitStore(archive: test.archive)
            registry = .standard(catalogue: try IndicatorCatalogue.load())
            let list = """
                code,name,kind,parent_code,valid_from
                T,Tỉnh An,province,,
                TP,Thành phố Tân Phong,city,T,
                P1,Phường Một,ward,TP,
                P2,Phường Hai,ward,TP,
                P3,Phường Ba,ward,TP,2022-07-15
                T1,Tổ 1,residential_group,P1,
                T2,Tổ 2,residential_group,P1,
                SYT,Phòng Y tế,department,TP,
                DN,Công ty Một,private_enterprise,TP,
                """
            try await units.take(UnitImport(Array(list.utf8), day: Day("2020-01-01")!), by: .keeper)
        }

        func figure(_ key: Indicator.Key, of code: String) async throws -> Quantity? {
            let (registry, period, units) = (registry, period, units)
            return try await test.archive.read { reading in
                let tree = try units.tree(on: reading.today, reading)
                let top = try #require(tree.roots.first)
                let figures = try registry.figures(
                    of: ReportingUnits(under: top.id, in: tree), in: period, reading)
                let unit = try #require(tree.unit(code: code))
                return figures.quantity(key, of: unit.id)
            }
        }

        /// The same where what nobody had begun to write down is not known.
        func known(_ key: Indicator.Key, of code: String) async throws -> Quantity? {
            let (registry, period, units) = (registry, period, units)
            return try await test.archive.read { reading in
                let tree = try units.tree(on: reading.today, reading)
                let top = try #require(tree.roots.first)
                var figures = try registry.figures(
                    of: ReportingUnits(under: top.id, in: tree), in: period, reading)
                figures.forgetZeros(exceptOf: try registry.keepers(of: figures, on: period.lastDay, reading))
                let unit = try #require(tree.unit(code: code))
                return figures.quantity(key, of: unit.id)
            }
        }

        func records(_ key: Indicator.Key, of code: String) async throws -> [FigureRecord] {
            let (registry, period, units) = (registry, period, units)
            return try await test.archive.read { reading in
                let tree = try units.tree(on: reading.today, reading)
                let top = try #require(tree.roots.first)
                let unit = try #require(tree.unit(code: code))
                let map = ReportingUnits(under: top.id, in: tree)
                let position = try #require(map.position(of: unit.id))
                let measure = try #require(registry.measure(of: key))
                return try measure.records(
                    behind: key, of: map.answered(by: position), in: period, page: RecordPage(), reading)
            }
        }
    }

    @Test(arguments: Backend.available)
    func `a book that nobody had begun counts nothing, and one that is empty counts zero`(on backend: Backend)
        async throws
    {
        let province = try await Province(on: backend)
        for key in ["petitions_received", "postings", "dialogues", "bcd_total", "bcd_meetings"] {
            #expect(try await province.figure(Indicator.Key(key), of: "P1") == 0)
            #expect(try await province.known(Indicator.Key(key), of: "P1") == nil)
        }
        #expect(try await province.known("units_total", of: "P1") == 1)
        let ward = try await province.units.unit(code: "P1").id
        try await CommitteeStore(units: province.units).decide(
            .init(kind: .establish, number: "1-QĐ/ĐU", issuedOn: Day("2021-03-01")!, issuer: "Đảng ủy"),
            for: ward, new: [.init(name: "Lê Thị Hoa", post: "Bí thư", seat: .head)], by: .keeper)
        #expect(try await province.known("bcd_total", of: "P1") == 1)
        #expect(try await province.known("bcd_consolidated", of: "P1") == 0)
        #expect(try await province.known("bcd_meetings", of: "P1") == nil)
        #expect(try await province.known("bcd_total", of: "P2") == nil)
    }

    @Test(arguments: Backend.available)
    func `units and villages are counted as they stood at the end of the period`(on backend: Backend)
        async throws
    {
        let province = try await Province(on: backend)
        #expect(try await province.figure("units_total", of: "P1") == 1)
        #expect(try await province.figure("units_total", of: "SYT") == 1)
        #expect(try await province.figure("units_total", of: "P3") == 0)
        #expect(try await province.figure("villages_total", of: "P1") == 2)
        #expect(try await province.figure("villages_total", of: "P2") == nil)
        let profiles = UnitProfileStore(archive: province.test.archive)
        for (code, villages) in [("P1", 9), ("P2", 7)] {
            try await profiles.save(
                UnitProfile(
                    unit: try await province.units.unit(code: code).id, from: Day("2022-01-01")!,
                    villages: villages,
                    households: 900), by: .keeper)
        }
        #expect(try await province.figure("villages_total", of: "P1") == 2)
        #expect(try await province.figure("villages_total", of: "P2") == 7)
        #expect(try await province.figure("households_total", of: "P2") == 900)
        let villages = try await province.records("villages_total", of: "P1").map(\.label.vietnamese)
        #expect(villages.sorted() == ["Tổ 1 (T1)", "Tổ 2 (T2)"])
        #expect(try await province.records("households_total", of: "P2").map(\.amount) == [900])
    }

    @Test(arguments: Backend.available)
    func `committees are counted from their decisions, members and meetings`(on backend: Backend) async throws
    {
        let province = try await Province(on: backend)
        let committees = CommitteeStore(units: province.units)
        let (city, ward) = (
            try await province.units.unit(code: "TP").id, try await province.units.unit(code: "P1").id
        )
        let keys: [Indicator.Key] = ["bcd_total", "bcd_consolidated", "bcd_current_units", "bcd_regulations"]
        for key in keys { #expect(try await province.figure(key, of: "TP") == 0) }
        try await committees.decide(
            .init(kind: .establish, number: "1-QĐ/TU", issuedOn: Day("2021-01-05")!, issuer: "Thành ủy"),
            for: city,
            new: [.init(name: "Trần Văn Minh", post: "Phó Bí thư", seat: .head)], by: .keeper)
        let head = try #require(try await committees.committee(of: city)?.members.first)
        try await committees.decide(
            .init(kind: .consolidate, number: "2-QĐ/TU", issuedOn: Day("2022-03-05")!, issuer: "Thành ủy"),
            for: city,
            staying: [head.id], new: [.init(name: "Lê Thị Hoa", post: "Trưởng ban Dân vận", seat: .deputy)],
            by: .keeper)
        try await committees.regulate(
            number: "3-QC/BCĐ", title: "Quy chế hoạt động", issuedOn: Day("2022-04-05")!, of: city,
            by: .keeper)
        #expect(try await province.figure("bcd_regulations", of: "TP") == 0)
        try await committees.assign(head.id, of: city, to: ward, from: Day("2022-04-05")!, by: .keeper)
        for key in keys { #expect(try await province.figure(key, of: "TP") == 1, "\(key)") }
        #expect(
            try await province.records("bcd_consolidated", of: "TP").map(\.label.vietnamese)
                == ["Kiện toàn: Quyết định 2-QĐ/TU"])
        try await committees.notePostLeft(head.id, of: city, on: Day("2022-05-30"), by: .keeper)
        #expect(try await province.figure("bcd_current_units", of: "TP") == 0)

        for (kind, day) in [
            (CommitteeMeeting.Kind.regular, "2022-02-01"), (.annual, "2022-01-10"), (.sixMonth, "2022-08-12"),
        ] {
            try await committees.record(
                .init(kind: kind, heldOn: Day(day)!, chair: "Trần Văn Minh"), of: city, by: .keeper)
        }
        #expect(try await province.figure("bcd_meetings", of: "TP") == 2)
        #expect(try await province.figure("bcd_conferences", of: "TP") == 1)
        let task = try await committees.plan(
            .init(year: 2022, task: "Kiểm tra", owner: "Thư ký", dueOn: Day("2022-06-30")!), of: city,
            by: .keeper)
        try await committees.finish(task, of: city, on: Day("2022-06-15"), by: .keeper)
        #expect(try await province.figure("work_tasks_total", of: "TP") == 1)
        #expect(try await province.figure("work_tasks_done", of: "TP") == 1)
    }

    @Test(arguments: Backend.available)
    func `a register nobody keeps says nothing, one that is kept says zero`(on backend: Backend) async throws
    {
        let province = try await Province(on: backend)
        let leadership = LeadershipStore(archive: province.test.archive)
        let ward = try await province.units.unit(code: "P1").id
        #expect(try await province.figure("docs_party", of: "P1") == nil)
        func document(_ number: String, _ day: String, _ issuer: GuidanceDocument.Issuer) -> GuidanceDocument
        {
            GuidanceDocument(
                id: Identifier(at: province.test.clock.now), unit: ward, number: number, issuedOn: Day(day)!,
                issuer: issuer, kind: .plan, summary: "Thực hiện quy chế dân chủ")
        }
        try await leadership.enter(document("12-KH/ĐU", "2022-02-01", .party), by: .keeper)
        try await leadership.enter(document("13-KH/ĐU", "2022-07-01", .government), by: .keeper)
        #expect(try await province.figure("docs_party", of: "P1") == 1)
        #expect(try await province.figure("docs_gov", of: "P1") == 0)
        #expect(try await province.figure("docs_bcd", of: "P1") == 0)
        for (kind, attendance, copies) in [
            (TrainingEvent.Kind.training, 60, nil), (.broadcast, nil, nil), (.leaflet, nil, 500),
        ] as [(TrainingEvent.Kind, Int?, Int?)] {
            try await leadership.enter(
                TrainingEvent(
                    id: Identifier(at: province.test.clock.now), unit: ward, heldOn: Day("2022-03-01")!,
                    kind: kind,
                    topic: "Quy chế dân chủ", attendance: attendance, copies: copies), by: .keeper)
        }
        #expect(try await province.figure("training_sessions", of: "P1") == 1)
        #expect(try await province.figure("training_participants", of: "P1") == 60)
        #expect(try await province.figure("broadcasts", of: "P1") == 1)
        #expect(try await province.figure("leaflets", of: "P1") == 500)
        #expect(try await leadership.documents(of: ward).count == 2)
        #expect(try await leadership.trainings(of: ward).count == 3)
    }
}
