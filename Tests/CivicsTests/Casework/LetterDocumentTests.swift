import Testing

@testable import Civics

@Suite struct LetterDocumentTests {
    let law: Law
    let documents: LetterDocuments

    init() throws {
        law = try Law.load()
        documents = try LetterDocuments.load(checkedAgainst: law)
    }

    @Test func `every document that an act makes is there for every kind of letter of the act`() throws {
        let table = try LetterTable.load(checkedAgainst: law)
        for act in table.acts {
            guard let key = act.document else { continue }
            for kind in act.kinds {
                #expect(documents.document(key, for: kind) != nil, "\(act.key) of a \(kind)")
            }
        }
        #expect(documents.document("receipt", for: .petition) != nil)
    }

    @Test func `values stand in the text, and a sentence without its value is left out`() throws {
        let notice = try #require(documents.document("acceptance", for: .complaint))
        let written = notice.filled(
            with: [
                "unit": "Ủy ban nhân dân phường Đông", "unit.head": "Chủ tịch Ủy ban nhân dân phường Đông",
                "letter.received": "1/6/2022", "letter.subject": "thu hồi lối đi chung.",
                "sender": "ông/bà Nguyễn Thị Lan", "sender.name": "Nguyễn Thị Lan",
                "act.day": "10/6/2022", "law": "Điều 27",
            ], headed: head, on: nil)
        let text = written.blocks.map(Self.text).joined(separator: "\n")
        #expect(text.contains("nhận được đơn khiếu nại của ông/bà Nguyễn Thị Lan."))
        #expect(text.contains("thu hồi lối đi chung.\n"))
        #expect(!text.contains("Thời hạn giải quyết"))
        #expect(!text.contains("{{"))
        #expect(written.addressees == ["Ông/Bà Nguyễn Thị Lan"])
        #expect(written.title.subject == "Về việc thụ lý giải quyết khiếu nại")
        let format = try DocumentFormat(.state, under: law, on: Day("2022-06-10")!)
        #expect(format.numberLine(written.number).hasSuffix("/TB-UBND"))
    }

    @Test func `an answer keeps its paragraphs, and marks become bold`() throws {
        let decision = try #require(documents.document("decision", for: .complaint))
        let written = decision.filled(
            with: ["answer": "Đoạn một.\nĐoạn hai.", "sender.name": "A", "letter.instance": "lần đầu"],
            headed: head, on: nil)
        #expect(written.blocks.contains(.paragraph([.text("Đoạn hai.")])))
        #expect(written.blocks.contains { Self.isBold($0, "Điều 1.") })
    }

    @Test func `no document on a denunciation names the sender`() {
        for document in documents.all where document.kinds == [.denunciation] {
            let lines = document.paragraphs + document.addressees + document.copies + [document.subject]
            #expect(lines.flatMap(LetterDocument.names).allSatisfy { !$0.hasPrefix("sender") })
        }
    }

    @Test func `all faults are told together`() {
        let yaml = """
            documents:
            - key: notice
              vi: Thông báo
              en: Notice
              type: THÔNG BÁO
              symbol: TB
              subject: 'Về {{nothing}}'
              kinds: [poem]
              rules: [no_such_rule]
            """
        let faults = #expect(throws: RulePackFaults.self) {
            try LetterDocuments(yaml: yaml, checkedAgainst: law)
        }
        #expect(faults?.all.count == 4)
    }

    private var head: ReportHead {
        ReportHead(
            of: Unit(
                id: .init(high: 1, low: 1), code: "P1", name: "Phường Đông", kind: UnitKinds.shipped["ward"]!,
                parent: nil), under: nil)
    }

    private static func text(_ block: OfficialDocument.Block) -> String {
        switch block {
        case .paragraph(let inlines): inlines.plainText
        case .list(let items): items.map(\.plainText).joined(separator: "\n")
        default: ""
        }
    }

    private static func isBold(_ block: OfficialDocument.Block, _ words: String) -> Bool {
        if case .paragraph(let inlines) = block { inlines.first == .bold(words) } else { false }
    }
}
