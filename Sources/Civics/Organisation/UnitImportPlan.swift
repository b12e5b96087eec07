/// What importing a list would do, to be looked at before anything is written.
package struct UnitImportPlan: Equatable, Sendable {
    /// One unit of the preview.
    package struct Line: Equatable, Sendable {
        package let code: String
        package let name: String
        package let kind: UnitKind
        package let parentCode: String?
        /// The day from which it is there, or from which the change holds; for a unit that ends, the first without it.
        /// Nothing where it has always been there.
        package let from: Day?
        /// What is different about it; nothing for a new or ended unit.
        package let change: Phrase?
    }

    package internal(set) var new: [Line] = []
    package internal(set) var changed: [Line] = []
    /// Units that end because the list takes the place of an earlier one.
    package internal(set) var ended: [Line] = []
    package internal(set) var unchangedCount = 0
    /// Everything that is wrong, by row. Where there is a fault nothing may be written.
    package internal(set) var faults: [CSVFault] = []
    package internal(set) var steps: [UnitStep] = []

    package init() {}

    package var isEmpty: Bool { steps.isEmpty }
}
