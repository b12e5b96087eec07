import Civics
import Records
import TestSupport
import Testing

@Suite struct QuestionStoreTests {
    @Test(arguments: Backend.available)
    func `a question is read by others once it is answered`(on backend: Backend) async throws {
        let office = try await DisclosureOffice(on: backend)
        let posting = try await office.publish("Mức thu", on: "2022-08-01")
        let asked = try await office.questions.ask("Hộ nghèo có phải nộp không?", name: "", about: posting.id)
        func answered() async throws -> [Question] {
            try await office.archive.read { try QuestionStore.answered(about: posting.id, in: $0) }
        }
        func waiting() async throws -> [Question] {
            try await office.archive.read { try QuestionStore.waiting(in: [DisclosureOffice.ward], $0) }
        }
        #expect(try await answered().isEmpty)
        #expect(try await waiting().map(\.id) == [asked.id])
        try await office.questions.answer(
            asked.id, .answered, "Hộ nghèo được miễn.", by: DisclosureOffice.lan)
        #expect(try await answered().first?.answer?.text == "Hộ nghèo được miễn.")
        #expect(try await waiting().isEmpty)
        let twice = await #expect(throws: Refusal.self) {
            try await office.questions.answer(asked.id, .answered, "Khác", by: DisclosureOffice.lan)
        }
        #expect(twice?.kind == .conflict)
    }

    @Test(arguments: Backend.available)
    func `a question set aside is not shown`(on backend: Backend) async throws {
        let office = try await DisclosureOffice(on: backend)
        let posting = try await office.publish("Mức thu", on: "2022-08-01")
        let asked = try await office.questions.ask("Mua hàng ở đâu?", name: "Ba", about: posting.id)
        try await office.questions.answer(
            asked.id, .setAside, "Ngoài nội dung niêm yết.", by: DisclosureOffice.lan)
        let shown = try await office.archive.read {
            try QuestionStore.answered(about: posting.id, in: $0)
        }
        #expect(shown.isEmpty)
    }
}

@Suite struct AbsenceReportStoreTests {
    @Test(arguments: Backend.available)
    func `a confirmed absence ends the place early and marks the duty`(on backend: Backend) async throws {
        let office = try await DisclosureOffice(on: backend, day: "2022-08-20")
        let duty = try await office.register("Mức thu", from: "2022-08-10")
        let posting = try await office.publish("Mức thu", for: duty.id, on: "2022-08-11")
        let report = try await office.absences.report(
            "Bảng trống từ hôm qua", seenOn: Day("2022-08-19")!, at: posting.places[0].id, of: posting.id)
        try await office.absences.find(
            report.id, .confirmed, at: nil, "Giấy bị gió thổi mất.", by: DisclosureOffice.lan)
        let found = try await office.postings.posting(posting.id)
        #expect(found.places[0].closing?.isEarly == true)
        #expect(found.endedEarly)
        let state = try await office.duties().first?.state(
            on: Day("2022-08-20")!, soonUntil: Day("2022-08-23")!)
        #expect(state == .takenDownEarly)
        let again = try await office.postings.open(
            PlaceDraft(channel: .officeBoard, openedOn: Day("2022-08-20")!), for: posting.id,
            revision: found.revision,
            by: DisclosureOffice.lan)
        #expect(!again.endedEarly)
        #expect(again.hangsUntil == Day("2022-09-19"))
    }

    @Test(arguments: Backend.available)
    func `an absence that was not one changes nothing`(on backend: Backend) async throws {
        let office = try await DisclosureOffice(on: backend, day: "2022-08-20")
        let posting = try await office.publish("Mức thu", on: "2022-08-11")
        let report = try await office.absences.report("", seenOn: Day("2022-08-19")!, at: nil, of: posting.id)
        try await office.absences.find(
            report.id, .notConfirmed, at: nil, "Vẫn còn trên bảng.", by: DisclosureOffice.lan)
        #expect(try await office.postings.posting(posting.id) == posting)
        let listed = try await office.archive.read {
            try AbsenceReportStore.reports(about: posting.id, in: $0)
        }
        #expect(listed.first?.finding?.kind == .notConfirmed)
        await #expect(throws: Refusal.self) {
            try await office.absences.find(report.id, .confirmed, at: nil, "", by: DisclosureOffice.lan)
        }
    }

    @Test(arguments: ["2022-08-10", "2022-08-21"])
    func `an absence before the posting or in the days to come is refused`(_ day: String) async throws {
        let office = try await DisclosureOffice(day: "2022-08-20")
        let posting = try await office.publish("Mức thu", on: "2022-08-11")
        let refusal = await #expect(throws: Refusal.self) {
            try await office.absences.report("", seenOn: Day(day)!, at: nil, of: posting.id)
        }
        #expect(refusal?.field == "seen-on")
    }
}
