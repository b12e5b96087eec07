/// A document that leads or guides the work on grassroots democracy (văn bản lãnh đạo, chỉ đạo).
package struct GuidanceDocument: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<GuidanceDocument>

    package enum Issuer: String, CaseIterable, Sendable {
        case party, government, committee, front, union

        package var name: Phrase {
            switch self {
            case .party: Phrase("Cấp ủy", "Party committee")
            case .government: Phrase("Chính quyền, cơ quan", "Government or agency")
            case .committee: Phrase("Ban Chỉ đạo", "Steering Committee")
            case .front: Phrase("Mặt trận Tổ quốc", "Fatherland Front")
            case .union: Phrase("Công đoàn", "Trade union")
            }
        }
    }

    package enum Kind: String, CaseIterable, Sendable {
        case directive, resolution, programme, plan, guideline, letter, report

        package var name: Phrase {
            switch self {
            case .directive: Phrase("Chỉ thị", "Directive")
            case .resolution: Phrase("Nghị quyết", "Resolution")
            case .programme: Phrase("Chương trình", "Programme")
            case .plan: Phrase("Kế hoạch", "Plan")
            case .guideline: Phrase("Hướng dẫn", "Guideline")
            case .letter: Phrase("Công văn", "Official letter")
            case .report: Phrase("Báo cáo", "Report")
            }
        }
    }

    package let id: ID
    package let unit: Unit.ID
    package let number: String
    package let issuedOn: Day
    package let issuer: Issuer
    package let kind: Kind
    /// Trích yếu.
    package let summary: String

    package init(
        id: ID, unit: Unit.ID, number: String, issuedOn: Day, issuer: Issuer, kind: Kind, summary: String
    ) {
        self.id = id
        self.unit = unit
        self.number = number.normalized.trimmed
        self.issuedOn = issuedOn
        self.issuer = issuer
        self.kind = kind
        self.summary = summary.normalized.trimmed
    }

    package func check(on today: Day) throws(Refusals) {
        var faults = FieldFaults()
        faults.text(number, field: "number", longest: 60)
        faults.text(summary, field: "summary", longest: 500)
        if issuedOn > today {
            faults.note(
                "issued_on", "Ngày ký không thể ở sau hôm nay.", "The day of signing cannot come after today."
            )
        }
        try faults.finish()
    }
}
