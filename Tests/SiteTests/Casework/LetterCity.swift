import Civics
import Records
import TestSupport
import Testing

@testable import Site

/// The city of the disclosure office with people who handle letters in a ward.
struct LetterCity {
    let site: TestSite
    let office: DisclosureOffice

    static let ward = DisclosureOffice.ward

    init() async throws {
        site = try await TestSite()
        office = try await DisclosureOffice(in: site.archive, hands: site.clock)
    }

    func browser(_ role: Role, in unit: Unit.ID? = LetterCity.ward, named name: String = "Trần Thị Lan")
        async throws -> Browser
    {
        try await site.browser(of: name, holding: (role, role.isHeldEverywhere ? nil : unit))
    }

    static let petition: [String: String?] = [
        "unit": "P1", "kind": "petition", "name": "Nguyễn Văn Ba", "address": "Tổ 5, phường Đông Hòa",
        "phone": "0905 123 456", "subject": "Đường ngõ 12 ngập", "text": "Mỗi khi mưa nước ngập vào nhà.",
    ]

    /// Writes a letter as a resident does, and reads its code off the receipt.
    func write(
        _ changes: [String: String?] = [:], in browser: Browser? = nil, files: [Browser.File] = []
    ) async throws -> (page: SeenPage, code: String) {
        let browser = browser ?? site.visitor()
        let values = Self.petition.merging(changes) { _, new in new }
        let form = try await browser.get(.letters)
        let last = try await browser.submit(form, to: .letters, values)
        let receipt = try await browser.submit(last, to: .letterSending, files: files)
        let code = receipt.text.firstMatch(of: #/\d{4} \d{4} \d{4} \d{4}/#).map { String($0.output) } ?? ""
        return (receipt, code)
    }

    /// Opens the page of a letter with its code.
    func open(_ code: String, in browser: Browser) async throws -> SeenPage {
        try await browser.submit(try await browser.get(.receipt), to: .receipt, ["code": code])
    }

    /// The letters there are, newest last.
    func letters() async throws -> [LetterRecord] {
        let store = site.parts.letters
        return try await site.archive.read { reading in
            try reading.connection.values(
                "SELECT id FROM letter ORDER BY register_year, number", as: Letter.ID.self
            ).map { try store.record($0, in: reading) }
        }
    }

    /// Does an act through its form.
    func act(
        _ key: String, on id: Letter.ID, by browser: Browser, _ values: [String: String?] = [:]
    ) async throws -> SeenPage {
        let form = try await browser.get(.letterAct(key, on: id))
        return try await browser.submit(form, to: .letterAct(key, on: id), values)
    }

    /// A complaint that the head, Phạm Thị Hoa, has decided on the day it came.
    func decidedComplaint(of resident: Browser) async throws -> (id: Letter.ID, code: String, head: Browser) {
        let (_, code) = try await write(["kind": "complaint"], in: resident)
        let id = try #require(try await letters().first).id
        let head = try await browser(.unitHead, named: "Phạm Thị Hoa")
        let page = try await decide(id, by: head, officer: try await self.head())
        #expect(page.says("Đã có quyết định, trả lời"))
        return (id, code, head)
    }

    /// Takes a complaint from its classification to the decision.
    func decide(_ id: Letter.ID, by head: Browser, officer: String) async throws -> SeenPage {
        let complaint = LetterPermissionTests.classified.merging(["kind": "complaint"]) { $1 }
        _ = try await act("classify", on: id, by: head, complaint)
        _ = try await act("accept", on: id, by: head)
        _ = try await act("assign", on: id, by: head, ["officer": officer])
        // At the second instance whoever complained is met first.
        let letter = try await letters().first { $0.id == id }?.letter
        if letter?.instance == .second {
            _ = try await act("confer", on: id, by: head, ["minutes": "Hai bên gặp nhau."])
        }
        return try await act("decide", on: id, by: head, ["outcome": "right", "answer": "Mở lại lối đi."])
    }

    /// The identifier of somebody of a unit, as the form of an act offers it.
    func head(_ name: String = "Phạm Thị Hoa", of unit: Unit.ID = LetterCity.ward) async throws -> String {
        try await site.archive.read { reading in
            try PersonStore.letterOfficers(of: unit, in: reading).first { $0.name == name }?.id.description
                ?? ""
        }
    }
}
