import Testing

@testable import Civics

@Suite struct LetterTableTests {
    let table: LetterTable

    init() throws {
        table = try LetterTable.load(checkedAgainst: Law.load())
    }

    @Test func `every state but the first is reached by an act`() {
        let reached = Set(table.acts.compactMap(\.to))
        for state in table.states where state.key != "received" {
            #expect(reached.contains(state.key), "nothing leads to \(state.key)")
        }
    }

    @Test(arguments: LetterKind.allCases)
    func `from every open state a letter can come to an end`(kind: LetterKind) {
        let ends = Set(table.states.filter { !$0.isOpen }.map(\.key))
        for state in table.states where state.isOpen {
            var seen: Set = [state.key]
            var next = [state.key]
            while let here = next.popLast() {
                for act in table.acts where act.kinds.contains(kind) && act.from.contains(here) {
                    if let to = act.to, seen.insert(to).inserted { next.append(to) }
                }
            }
            #expect(!seen.isDisjoint(with: ends), "\(kind) is stuck in \(state.key)")
        }
    }

    @Test func `a step that is offered is one of the acts that may be done, and leads on`() {
        for state in table.states {
            for kind in LetterKind.allCases {
                for role in Role.allCases {
                    let acts = table.acts(from: state.key, kind: kind, by: [role])
                    for key in Set(table.acts.map(\.key)) {
                        let step = table.step(key, from: state.key, kind: kind, by: [role])
                        #expect(step == acts.first { $0.key == key && $0.to != state.key }?.name)
                    }
                }
            }
        }
    }

    @Test func `a complaint outside competence is guided, never transferred`() {
        let acts = table.acts(from: "classified", kind: .complaint, by: [.unitHead]).map(\.key)
        #expect(acts.contains("guide"))
        #expect(!acts.contains("transfer"))
    }

    @Test func `only the head decides, refuses, extends and suspends`() {
        for key in ["decide", "refuse", "extend", "extend_intake", "suspend", "resume", "assign"] {
            #expect(table.act(key)?.roles == [.unitHead], "\(key)")
        }
    }

    @Test func `a fault names the act and everything that is wrong with it`() throws {
        let yaml = """
            states:
            - {key: received, vi: Đã tiếp nhận, en: Received, open: true}
            clocks:
            - {stage: intake, kind: petition, instance: first, rule: no_such_rule}
            duties:
            - {key: publish, vi: Công khai, en: Publish, kind: complaint, instance: second, after: dance, rule: type_mixed}
            acts:
            - key: classify
              vi: Phân loại
              en: Classify
              from: [nowhere]
              to: received
              kinds: [poem]
              by: [king]
            """
        let law = try Law.load()
        let faults = #expect(throws: RulePackFaults.self) {
            try LetterTable(yaml: yaml, checkedAgainst: law)
        }
        #expect(faults?.all.count == 6)
    }
}
