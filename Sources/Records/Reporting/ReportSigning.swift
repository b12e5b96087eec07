import Civics

/// Who signs a report, and what the committee in whose name it goes out is called.
package struct ReportSigning: Equatable, Sendable {
    /// Nothing where nobody is known to hold the post: the place stays open.
    package let name: String?
    package let committee: String?

    package init(name: String? = nil, committee: String? = nil) {
        self.name = name
        self.committee = committee
    }

    /// A committee's report is signed by the committee's head; any other by the head of the unit itself, who need not be
    /// the one who leads its committee.
    package static func inForce(
        for unit: Unit, on day: Day, committees: CommitteeStore, _ reading: Reading
    ) throws -> ReportSigning {
        guard unit.kind.form == .committee else {
            let heads = try PersonStore.holding([.unitHead], in: unit.id, reading)
            return ReportSigning(name: heads.count == 1 ? heads[0].name : nil)
        }
        guard let committee = try committees.committee(of: unit.id, reading), committee.isInForce(on: day)
        else { return ReportSigning() }
        return ReportSigning(name: committee.head(on: day)?.name, committee: committee.name)
    }
}
