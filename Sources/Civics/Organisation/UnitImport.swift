/// A list of units about to be imported into what is known.
package struct UnitImport: Sendable {
    package let rows: [UnitImportRow]
    package let rowFaults: [CSVFault]
    /// Codes of rows that have a fault of their own: who stands under them is not told that there is no such unit.
    let faultyCodes: Set<String>
    /// What rows with a fault of their own would stand under: that there is no such unit is told along with it.
    let faultyParents: [(row: Int, code: String, day: Day?)]
    /// The official list the rows are taken from, or nothing for a city's own list.
    package let list: OfficialUnitList?
    /// Only this unit and what stands under it in the list; or, where the list does not name it, the unit there is under
    /// which the rows without a `parent_code` are placed.
    package let top: String?
    /// The day from which units and changes hold that do not say their own.
    package let day: Day
    /// Nothing was reported yet, so no past can change: units that do not say their day are there since ever.
    let isBeginning: Bool

    package init(
        _ bytes: some Collection<UInt8>, list: OfficialUnitList? = nil, top: String? = nil, day: Day,
        isBeginning: Bool = false
    ) {
        self.isBeginning = isBeginning
        let reading = UnitImportRow.read(bytes)
        (rows, rowFaults) = (reading.rows, reading.faults)
        (faultyCodes, faultyParents) = (reading.faultyCodes, reading.faultyParents)
        let list = list ?? OfficialUnitList.recognised(Array(bytes))
        self.list = list
        self.top = top
        self.day = list?.firstDay ?? day
    }

    /// The day from which a new unit is there that does not say its own: of an official list, as long as the list holds;
    /// otherwise the day of the import, and nothing at the beginning.
    var firstDayOfNew: Day? { list?.firstDay ?? (isBeginning || list != nil ? nil : day) }

    /// What the import would do to the history. `newID` names the units that are new.
    package func plan(for history: UnitHistory, newID: () -> Unit.ID) -> UnitImportPlan {
        var planner = UnitImportPlanner(self, history: history)
        planner.plan(newID: newID)
        return planner.finished()
    }
}
