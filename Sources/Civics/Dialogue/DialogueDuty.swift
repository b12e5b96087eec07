/// How many dialogues a unit owes in a year (nghĩa vụ đối thoại hằng năm).
package struct DialogueDuty: Hashable, Sendable {
    package let rule: String
    package let name: Phrase
    package let citation: Phrase
    package let timesAYear: Int
    package let isUnsure: Bool

    init?(_ rule: Rule, _ law: Law) {
        guard let frequency = rule.fields.nested("min_frequency"), let times = frequency.int("n"),
            frequency.string("per") == "year"
        else { return nil }
        self.rule = rule.key
        name = rule.text
        citation = law.citation(of: rule)
        timesAYear = times
        isUnsure = rule.isUnsure
    }

    /// "Ít nhất 1 lần mỗi năm".
    package var frequency: Phrase {
        Phrase(
            "ít nhất \(timesAYear) lần mỗi năm",
            "at least \(timesAYear == 1 ? "once" : "\(timesAYear) times") a year")
    }
}

/// Who sits at a workplace dialogue, and how many must be there (Điều 38, 39 Nghị định 145/2020/NĐ-CP).
package struct WorkplaceRule: Hashable, Sendable {
    package struct Step: Hashable, Sendable {
        package let employees: ClosedRange<Int>
        package let members: ClosedRange<Int>
    }

    package let employerMinimum: Int
    package let steps: [Step]
    package let quorum: Threshold
    package let citation: Phrase
    package let quorumCitation: Phrase

    init?(on day: Day, under law: Law) {
        let rules = law.rules(in: "duties", section: "dialogue", on: day)
        guard let composition = rules.first(where: { $0.fields.string("duty") == "dialogue_composition" }),
            let procedure = rules.first(where: { $0.fields.threshold("quorum") != nil }),
            let quorum = procedure.fields.threshold("quorum"),
            let minimum = composition.fields.int("employer_side_min")
        else { return nil }
        employerMinimum = minimum
        steps = composition.fields.list("worker_side").compactMap(\.map).map(RuleFields.init)
            .compactMap(Self.step)
        self.quorum = quorum
        citation = law.citation(of: composition)
        quorumCitation = law.citation(of: procedure)
    }

    private static func step(_ row: RuleFields) -> Step? {
        guard let least = row.int("min") else { return nil }
        let first = row.int("employees_from") ?? 1
        let last = row.int("employees_below").map { $0 - 1 } ?? Int(Int32.max)
        guard first <= last else { return nil }
        return Step(employees: first...last, members: least...max(least, row.int("max") ?? Int(Int32.max)))
    }

    /// How many members the employees' side has at a workplace of so many.
    package func members(for employees: Int) -> ClosedRange<Int>? {
        steps.first { $0.employees.contains(employees) }?.members
    }

    /// What the sides lack under the law; empty where they are complete.
    package func faults(of sides: WorkplaceSides) -> [Phrase] {
        var faults: [Phrase] = []
        if sides.employerMembers < employerMinimum {
            faults.append(
                Phrase(
                    "Bên người sử dụng lao động phải có ít nhất \(employerMinimum) người; ở đây \(sides.employerMembers) (\(citation.vietnamese)).",
                    "The employer's side needs at least \(employerMinimum) members; it has \(sides.employerMembers) (\(citation.english))."
                ))
        }
        if let members = members(for: sides.employees), !members.contains(sides.employeeMembers) {
            let isOpen = members.upperBound >= Int(Int32.max)
            let span = isOpen ? "\(members.lowerBound)" : "\(members.lowerBound)–\(members.upperBound)"
            let least = isOpen || members.count == 1
            faults.append(
                Phrase(
                    "Nơi có \(sides.employees) người lao động thì bên người lao động cần \(least ? "ít nhất " : "")\(span) thành viên; ở đây \(sides.employeeMembers) (\(citation.vietnamese)).",
                    "With \(sides.employees) employees their side needs \(least ? "at least " : "")\(span) members; it has \(sides.employeeMembers) (\(citation.english))."
                ))
        }
        return faults
    }

    /// Refuses to hold one where too few are there: the employer's representative, and so many of the employees' side.
    package func checkQuorum(_ sides: WorkplaceSides) throws(Refusal) {
        guard sides.isEmployerRepresented else {
            throw Refusal(
                .invalid,
                Phrase(
                    "Người đại diện của người sử dụng lao động phải có mặt thì mới tiến hành đối thoại được.",
                    "The dialogue can be held only with the employer's representative there."),
                field: "represented", article: quorumCitation.vietnamese)
        }
        guard !quorum.isMet(by: sides.employeesPresent, of: sides.employeeMembers) else { return }
        throw Refusal(
            .invalid,
            Phrase(
                "Bên người lao động có \(sides.employeesPresent) trên \(sides.employeeMembers) thành viên; phải \(share.vietnamese) thì mới tiến hành được.",
                "\(sides.employeesPresent) of the \(sides.employeeMembers) members of the employees' side are there; it takes \(share.english)."
            ),
            field: "present", article: quorumCitation.vietnamese)
    }

    /// "trên 70%".
    package var share: Phrase {
        let part =
            quorum.denominator == 100
            ? "\(quorum.numerator)%" : "\(quorum.numerator)/\(quorum.denominator)"
        return quorum.comparison == .moreThan
            ? Phrase("trên \(part)", "more than \(part)") : Phrase("ít nhất \(part)", "at least \(part)")
    }
}
