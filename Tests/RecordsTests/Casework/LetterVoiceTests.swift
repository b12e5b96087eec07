import Civics
import Storage
import TestSupport
import Testing

@testable import Records

/// What a sender says is about something: one answer, one stage that is late, the letter until it is reopened.
@Suite struct LetterVoiceTests {
    typealias Office = LetterOffice

    @Test(arguments: Backend.available)
    func `lateness is reported once for each stage that is late`(on backend: Backend) async throws {
        let office = try await Office(on: backend)
        let letter = try await office.receive("Thu hồi lối đi", .complaint)
        try await office.classify(letter.id)
        office.office.move(to: "2022-08-23")
        try await office.letters.say(.lateness, of: letter.id)
        #expect(try await office.refusal(of: .lateness, on: letter.id) == .conflict)
        try await office.act("accept", on: letter.id)
        #expect(try await office.refusal(of: .lateness, on: letter.id) == .tooEarly)
        // 30 days from 23 August end on Thursday 22 September.
        office.office.move(to: "2022-09-23")
        try await office.letters.say(.lateness, of: letter.id)
        #expect(try await office.refusal(of: .lateness, on: letter.id) == .conflict)
        try await office.act("decide", on: letter.id) { $0.details = ["answer": "Giữ nguyên."] }
        office.office.move(to: "2022-09-30")
        try await office.letters.say(.lateness, of: letter.id)
        try await office.act("send", on: letter.id)
        try await office.act("execute", on: letter.id) {
            $0.officer = (office.officer, "Lê Văn Minh")
            $0.until = Day("2022-10-14")!
        }
        #expect(try await office.refusal(of: .lateness, on: letter.id) == .tooEarly)
        office.office.move(to: "2022-10-17")
        try await office.letters.say(.lateness, of: letter.id)
        #expect(
            try await office.said(of: letter.id) == [
                "lateness intake first 2022-08-12", "lateness settlement first 2022-08-23",
                "lateness sending first 2022-09-23", "lateness execution first 2022-09-23",
            ])
        let queued = try await office.office.archive.read { try Outbox.about("letter", letter.id, in: $0) }
        #expect(queued.filter { $0.message.kind == .lateness }.count == 8)
    }

    @Test(arguments: Backend.available)
    func `each answer is rated once, and no answer for another`(on backend: Backend) async throws {
        let office = try await Office(on: backend)
        let letter = try await office.receive("Thu hồi lối đi", .complaint)
        #expect(try await office.refusal(of: .satisfied, on: letter.id) == .tooEarly)
        try await office.settle(letter.id)
        try await office.act("send", on: letter.id)
        try await office.letters.say(.notSatisfied, of: letter.id)
        #expect(try await office.refusal(of: .satisfied, on: letter.id) == .conflict)
        office.office.move(to: "2022-08-30")
        try await office.letters.complainAgain("Lối đi vẫn bị chặn.", of: letter.id)
        #expect(try await office.refusal(of: .satisfied, on: letter.id) == .tooEarly)
        #expect(try await office.voices(of: letter.id).rating == .notSatisfied)
        office.office.move(to: "2022-09-05")
        try await office.settle(letter.id)
        #expect(try await office.voices(of: letter.id).rating == nil)
        try await office.letters.say(.satisfied, of: letter.id)
        #expect(try await office.refusal(of: .notSatisfied, on: letter.id) == .conflict)
        #expect(
            try await office.said(of: letter.id) == [
                "not_satisfied answer first 2022-08-12", "satisfied answer second 2022-09-05",
            ])
    }

    @Test(arguments: Backend.available)
    func `after a reopening it is asked and rated anew, and figures keep the answers apart`(
        on backend: Backend
    ) async throws {
        let office = try await Office(on: backend, day: "2022-03-01")
        let letter = try await office.receive("Đường ngập")
        try await office.letters.say(.withdrawal, of: letter.id)
        #expect(try await office.refusal(of: .withdrawal, on: letter.id) == .conflict)
        try await office.settle(letter.id)
        try await office.letters.say(.notSatisfied, of: letter.id)
        #expect(try await office.refusal(of: .withdrawal, on: letter.id) == .tooLate)
        try await office.act("close", on: letter.id)
        office.office.move(to: "2022-03-04")
        try await office.act("reopen", on: letter.id) { $0.details = ["reason": "Làm chưa xong."] }
        try await office.letters.say(.withdrawal, of: letter.id)
        try await office.settle(letter.id)
        func amount(_ key: Indicator.Key) async throws -> Int? {
            try await office.office.figures().quantity(key, of: office.ward)?.whole
        }
        #expect(try await amount("feedback_resolved") == 2)
        #expect(try await amount("feedback_rated") == 1)
        #expect(try await amount("feedback_rated_ok") == 0)
        try await office.letters.say(.satisfied, of: letter.id)
        #expect(try await amount("feedback_rated") == 2)
        #expect(try await amount("feedback_rated_ok") == 1)
        #expect(
            try await office.said(of: letter.id).filter { !$0.hasPrefix("withdrawal") } == [
                "not_satisfied answer first 2022-03-01", "satisfied answer first 2022-03-04",
            ])
    }

    @Test(arguments: Backend.available)
    func `what was said before is kept, under what it was about on its day`(on backend: Backend)
        async throws
    {
        let office = try await Office(on: backend)
        let rated = try await office.receive("Thu hồi lối đi", .complaint)
        let late = try await office.receive("Đường ngập")
        let executed = try await office.receive("Bồi thường", .complaint)
        let withdrawn = try await office.receive("Rác")
        for letter in [rated, executed] {
            try await office.settle(letter.id)
            try await office.act("send", on: letter.id)
        }
        try await office.act("execute", on: executed.id) {
            $0.officer = (office.officer, "Lê Văn Minh")
            $0.until = Day("2022-08-19")!
        }
        office.office.move(to: "2022-08-30")
        try await office.letters.complainAgain("Lối đi vẫn bị chặn.", of: rated.id)
        try await office.settle(rated.id)
        try await office.act("classify", on: late.id)
        try await office.act("accept", on: late.id)
        // The table as it was, and what was in it.
        try await office.office.archive.act { transaction in
            let connection = transaction.connection
            try connection.execute("DROP TABLE letter_voice")
            try connection.execute(
                """
                CREATE TABLE letter_voice (
                    letter TEXT NOT NULL REFERENCES letter (id),
                    kind TEXT NOT NULL CHECK (kind IN ('satisfied', 'not_satisfied', 'lateness', 'withdrawal')),
                    on_day TEXT NOT NULL, PRIMARY KEY (letter, kind))
                """)
            for (letter, kind, day) in [
                (rated.id, "not_satisfied", "2022-08-15"), (late.id, "lateness", "2022-08-24"),
                (executed.id, "lateness", "2022-08-22"), (executed.id, "satisfied", "2022-08-12"),
                (withdrawn.id, "withdrawal", "2022-08-13"), (withdrawn.id, "lateness", "2022-08-13"),
            ] {
                try connection.execute(
                    "INSERT INTO letter_voice (letter, kind, on_day) VALUES (\(letter), \(kind), \(day))")
            }
            for statement in Migration.sayWhatLetterVoicesAreAbout.statements(connection.dialect) {
                try connection.execute(statement)
            }
            try transaction.enter(JournalEntry("migrated", "letter", "voices", by: .keeper))
        }
        #expect(try await office.said(of: rated.id) == ["not_satisfied answer first 2022-08-12"])
        #expect(try await office.said(of: late.id) == ["lateness intake first 2022-08-12"])
        #expect(
            try await office.said(of: executed.id).sorted() == [
                "lateness execution first 2022-08-12", "satisfied answer first 2022-08-12",
            ])
        #expect(
            try await office.said(of: withdrawn.id).sorted() == [
                "lateness intake first 2022-08-12", "withdrawal letter first -",
            ])
        // The second answer has not been spoken of.
        try await office.letters.say(.satisfied, of: rated.id)
    }
}

extension LetterOffice {
    fileprivate func voices(of id: Letter.ID) async throws -> LetterVoices {
        try await office.archive.read { try letters.voices(of: letters.record(id, in: $0).letter, in: $0) }
    }

    /// As "lateness intake first 2022-08-12": what was said, of what, at which instance, and the day of what it is about.
    fileprivate func said(of id: Letter.ID) async throws -> [String] {
        try await voices(of: id).said.map { saying in
            let topic = saying.topic
            return [
                saying.voice.rawValue, topic.matter.rawValue, topic.instance.rawValue,
                saying.topicDay?.description ?? "-",
            ].joined(separator: " ")
        }
    }

    fileprivate func refusal(of voice: LetterVoice, on id: Letter.ID) async throws -> Refusal.Kind? {
        do {
            try await letters.say(voice, of: id)
            return nil
        } catch let refusal as Refusal {
            return refusal.kind
        }
    }
}
