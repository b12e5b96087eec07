import Civics
import Storage

/// Who looks into the register: sealed visits show to whoever received them and to the heads of their units.
package struct VisitReader: Sendable {
    let person: Person.ID?
    let heads: [Unit.ID]

    /// - Parameter heads: the units whose sealed visits the person may read as their head.
    package init(person: Person.ID?, headOf heads: [Unit.ID]) {
        self.person = person
        self.heads = heads
    }

    package func mayRead(_ visit: Visit) -> Bool {
        !visit.isSealed || heads.contains(visit.unit)
            || (person != nil && visit.receivedBy == person)
    }

    var condition: SQLFragment {
        "(v.kind <> 'denunciation' OR v.received_by = \(person) OR v.unit IN (\(list: heads)))"
    }
}
