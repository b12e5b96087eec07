import ArgumentParser
import Civics
import Records

/// `dienhong committee decide CODE --kind establish --number …`
struct CommitteeDecide: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide", abstract: "Enter a decision on the Steering Committee of a unit.",
        discussion: """
            Members are named as "NAME; POST". On consolidation everyone who was a member leaves, unless --keep-members is \
            given.
            """)

    @Argument(help: "The code of the unit.") var code: String
    @Option(help: "establish, consolidate, replace_member or dissolve.") var kind: CommitteeDecision.Kind
    @Option(help: "The number of the decision, as 12-QĐ/TU.") var number: String
    @Option(help: "The day of signing (YYYY-MM-DD).") var issuedOn: Day
    @Option(help: "The day it takes effect; the day of signing where none is given.") var effectiveOn: Day?
    @Option(help: "Who issued it.") var issuer: String
    @Option(help: "The standing body.") var standingBody = ""
    @Option(name: .customLong("head"), parsing: .singleValue, help: "The head.") var heads: [String] = []
    @Option(name: .customLong("deputy"), parsing: .singleValue, help: "A deputy head.") var deputies:
        [String] = []
    @Option(name: .customLong("secretary"), parsing: .singleValue, help: "A secretary.") var secretaries:
        [String] = []
    @Option(name: .customLong("member"), parsing: .singleValue, help: "A member.") var members: [String] = []
    @Flag(help: "On consolidation, everyone who was a member stays.") var keepMembers = false
    @OptionGroup var records: RecordsOptions

    func run() async throws {
        try await records.open(existing: true).closing { opened in
            let units = UnitStore(archive: opened.archive)
            let committees = CommitteeStore(units: units)
            let unit = try await units.tree(on: effectiveOn ?? issuedOn).named(code)
            let former = try await committees.committee(of: unit.id)
            let staying = keepMembers ? Set((former?.members ?? []).map(\.id)) : []
            let new = try newMembers()
            try requireHead(former, staying: staying, new: new)
            try await committees.decide(
                .init(
                    kind: kind, number: number, issuedOn: issuedOn, effectiveOn: effectiveOn, issuer: issuer,
                    standingBody: standingBody),
                for: unit.id, staying: staying, new: new, by: .keeper)
            Terminal.say(Phrase("Đã ghi quyết định \(number).", "Decision \(number) is entered."))
        }
    }

    /// A committee without a head is nobody's committee. Two heads are refused where the seats are given.
    private func requireHead(
        _ former: Committee?, staying: Set<CommitteeMember.ID>, new: [Committee.NewMember]
    ) throws {
        guard kind != .dissolve, !new.contains(where: { $0.seat == .head }) else { return }
        let stays = (former?.members(on: effectiveOn ?? issuedOn) ?? []).contains {
            $0.seat == .head && (kind == .replaceMember || staying.contains($0.id))
        }
        guard !stays else { return }
        throw Refusal(
            .invalid,
            Phrase(
                "Ban Chỉ đạo sẽ không có Trưởng ban; thêm --head \"HỌ TÊN; CHỨC VỤ\".",
                "The committee would have no head; add --head \"NAME; POST\"."),
            field: "head")
    }

    private func newMembers() throws -> [Committee.NewMember] {
        let named: [(CommitteeMember.Seat, [String])] = [
            (.head, heads), (.deputy, deputies), (.secretary, secretaries),
            (.member, members),
        ]
        return try named.flatMap { seat, texts in
            try texts.map { text in
                let parts = text.split(separator: ";", maxSplits: 1).map { String($0).trimmed }
                guard parts.count == 2 else {
                    throw ValidationError(
                        Phrase(
                            "Thành viên được viết “HỌ TÊN; CHỨC VỤ”: \(text)",
                            "Members are written “NAME; POST”: \(text)"))
                }
                return Committee.NewMember(name: parts[0], post: parts[1], seat: seat)
            }
        }
    }
}

extension CommitteeDecision.Kind: ExpressibleByArgument {
    package init?(argument: String) {
        guard let kind = CommitteeDecision.Kind(rawValue: argument) else {
            UsageNotes.note(argument, isNoneOf: Self.allCases.map(\.rawValue))
            return nil
        }
        self = kind
    }
}
