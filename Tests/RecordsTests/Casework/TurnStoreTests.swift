import Civics
import Records
import TestSupport
import Testing

@Suite struct TurnStoreTests {
    @Test(arguments: Backend.available)
    func `a turn has a number, and a code that leads back to it`(on backend: Backend) async throws {
        let office = try await ReceptionOffice(on: backend)
        let session = try await office.session()
        let (first, code) = try await office.book("Lan", at: session)
        let (second, _) = try await office.book("Nam", at: session)
        #expect([first.number, second.number] == [1, 2])
        let subject = try await office.archive.read { try office.receipts.subject(of: code, in: $0) }
        #expect(subject == ReceiptStore.Subject(noun: "turn", id: first.id.description))
        let line = try await office.archive.read { try TurnStore.line(of: session.id, in: $0) }
        #expect(line.map(\.booking.name) == ["Lan", "Nam"])
        let ahead = try await office.archive.read { try TurnStore.ahead(of: second, in: $0) }
        #expect(ahead == 1)
    }

    @Test(arguments: Backend.available)
    func `nobody books twice, and a turn given up is free again`(on backend: Backend) async throws {
        let office = try await ReceptionOffice(on: backend)
        let session = try await office.session(capacity: 1)
        let (turn, _) = try await office.book("Nguyễn Thị Lan", at: session)
        await #expect(throws: Refusal.self) { _ = try await office.book("Trần Văn Nam", at: session) }
        _ = try await office.turns.cancel(turn.id)
        await #expect(throws: Refusal.self) { _ = try await office.turns.cancel(turn.id) }
        let (again, _) = try await office.book("nguyen thi lan", at: session)
        #expect(again.number == 2)
        let other = try await office.session("2022-08-24")
        _ = try await office.book("Nguyễn Thị Lan", at: other)
        let refusal = await #expect(throws: Refusal.self) {
            _ = try await office.book("NGUYỄN THỊ LAN", at: other)
        }
        #expect(refusal?.field == "name" && refusal?.reason.vietnamese.contains("lượt số 1") == true)
        _ = try await office.book("Nguyễn Thị Lan (tổ 5)", at: other)
    }

    @Test(arguments: Backend.available)
    func `one telephone number has one turn, however it is written`(on backend: Backend) async throws {
        let office = try await ReceptionOffice(on: backend)
        let session = try await office.session()
        func book(_ name: String, _ phone: String) async throws -> Turn {
            try await office.turns.book(
                TurnBooking(name: name, phone: phone, matter: "Đường hỏng"), at: session.id
            ).0
        }
        _ = try await book("Nguyễn Thị Lan", "0912 345 678")
        for phone in ["0912345678", "+84 912 345 678", "0084912345678", "+84 (0) 912.345.678"] {
            let refusal = await #expect(throws: Refusal.self) { _ = try await book("Trần Văn Nam", phone) }
            #expect(
                refusal?.field == "phone" && refusal?.reason.english.contains("turn 1") == true, "\(phone)")
        }
        await #expect(throws: Refusal.self) { _ = try await book("nguyen thi lan", "") }
        // Two of one name who each gave another number are two people.
        #expect(try await book("Nguyễn Thị Lan", "0987654321").number == 2)
        office.move(to: "2022-08-17")
        await #expect(throws: Refusal.self) {
            _ = try await office.turns.walkIn(
                TurnBooking(name: "Hoa", phone: "84987654321", matter: "Điện"), at: session.id, by: office.thu
            )
        }
    }

    @Test(arguments: Backend.available)
    func `however many press at once, no more are taken than there are turns`(on backend: Backend)
        async throws
    {
        let office = try await ReceptionOffice(on: backend)
        let session = try await office.session(capacity: 5)
        let numbers = await withTaskGroup(of: Int?.self) { group in
            for person in 1...20 {
                group.addTask { try? await office.book("Người số \(person)", at: session).0.number }
            }
            return await group.reduce(into: [Int]()) { all, number in
                if let number { all.append(number) }
            }
        }
        #expect(numbers.sorted() == [1, 2, 3, 4, 5])
    }

    @Test(arguments: Backend.available)
    func `a group names its representatives`(on backend: Backend) async throws {
        let office = try await ReceptionOffice(on: backend)
        let session = try await office.session()
        await #expect {
            _ = try await office.turns.book(
                TurnBooking(name: "Lan", matter: "Đền bù", people: 40), at: session.id)
        } throws: { ($0 as? Refusal)?.article?.contains("Điều 29") == true }
        await #expect {
            _ = try await office.turns.book(
                TurnBooking(
                    name: "Lan", matter: "Đền bù", people: 40, representatives: ["Lan", "Nam", "nam "]),
                at: session.id)
        } throws: { ($0 as? Refusals)?.all.map(\.field) == ["representatives"] }
        let (turn, _) = try await office.turns.book(
            TurnBooking(
                name: "Lan", matter: "Đền bù", people: 40, representatives: ["Lan", "Nam", " ", "Hoa"]),
            at: session.id)
        let kept = try await office.archive.read { try TurnStore.booking(of: turn, in: $0) }
        #expect(kept?.representatives == ["Lan", "Nam", "Hoa"])
    }

    @Test(arguments: Backend.available)
    func `the line moves on its day alone, and the second officer is told`(on backend: Backend) async throws {
        let office = try await ReceptionOffice(on: backend)
        let session = try await office.session()
        let (turn, _) = try await office.book("Lan", at: session)
        await #expect(throws: Refusal.self) {
            _ = try await office.turns.move(turn.id, to: .called, revision: 1, by: ReceptionOffice.lan)
        }
        office.move(to: "2022-08-17")
        let called = try await office.turns.move(turn.id, to: .called, revision: 1, by: ReceptionOffice.lan)
        await #expect {
            _ = try await office.turns.move(turn.id, to: .absent, revision: 1, by: office.thu)
        } throws: { ($0 as? Refusal)?.kind == .conflict }
        await #expect(throws: Refusal.self) { _ = try await office.turns.cancel(turn.id) }
        let came = try await office.turns.walkIn(
            TurnBooking(name: "Nam", matter: "Điện"), at: session.id, by: office.thu)
        #expect(came.source == .walkIn && came.number == 2)
        let visit = try await office.visit(
            at: VisitPlace(
                unit: ReceptionOffice.ward, session: session.id, turn: (turn.id, called.revision)))
        #expect(visit.turn == turn.id)
        let received = try await office.archive.read { try TurnStore.turn(turn.id, in: $0) }
        #expect(received.state == .received)
        await #expect(throws: Refusal.self) {
            _ = try await office.visit(
                at: VisitPlace(
                    unit: ReceptionOffice.ward, session: session.id, turn: (turn.id, called.revision)))
        }
    }
}

extension ReceptionOffice {
    func book(_ name: String, at session: ReceptionSession) async throws -> (Turn, ReceiptCode) {
        try await turns.book(TurnBooking(name: name, matter: "Đường ngõ 12 hỏng"), at: session.id)
    }
}
