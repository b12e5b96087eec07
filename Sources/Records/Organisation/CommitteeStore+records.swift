import Civics
import Storage

extension CommitteeStore {
    /// The unit to which a record of these registers belongs; nothing where there is no such record.
    package static func unit(
        ofRecord noun: String, _ subject: String, in reading: Reading
    ) throws -> Unit.ID? {
        let query: SQLFragment
        switch noun {
        case "committee_decision":
            query =
                "SELECT c.unit FROM committee_decision r JOIN committee c ON c.id = r.committee WHERE r.id = \(subject)"
        case "committee_meeting":
            query =
                "SELECT c.unit FROM committee_meeting r JOIN committee c ON c.id = r.committee WHERE r.id = \(subject)"
        case "committee_task":
            query =
                "SELECT c.unit FROM committee_task r JOIN committee c ON c.id = r.committee WHERE r.id = \(subject)"
        case "guidance_document": query = "SELECT unit FROM guidance_document WHERE id = \(subject)"
        case "training_event": query = "SELECT unit FROM training_event WHERE id = \(subject)"
        default: return nil
        }
        return try reading.connection.value(query)
    }
}
