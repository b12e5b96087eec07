/// What the registers of units say for the annexes besides figures, on the last day of the period.
package struct AnnexRecords: Sendable {
    package typealias Record = ReportOutline.Annex.Record

    private var cells: [Record: [Unit.ID: ReportComposition.Cell]] = [:]

    package init() {}

    package subscript(record: Record, unit: Unit.ID) -> ReportComposition.Cell? {
        get { cells[record]?[unit] }
        set { cells[record, default: [:]][unit] = newValue }
    }
}

extension ReportOutline.Annex.Record {
    /// Whether it is a number that may be added up.
    var isAmount: Bool { self == .committeeMembers || self == .staff }

    /// What stands where nothing is kept: a unit without a committee has no head of it, and that is all known; how many
    /// work somewhere is not.
    var silence: ReportComposition.Cell {
        switch self {
        case .committeeDecision, .committeeHead, .committeeMembers: .blank
        case .kind, .staff: .absent
        }
    }
}
