import Civics
import Hummingbird
import Records

/// Leads from a record that a figure counts to the page on which it stands.
struct RecordController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SiteContext>) {
        group.get(Address.organisationRecordRoute.route, use: show)
    }

    func show(_ request: Request, context: SiteContext) async throws -> Response {
        let (noun, subject) = (try context.parameters.text("noun"), try context.parameters.text("id"))
        let parts = parts
        let address = try await parts.archive.read { reading in
            let history = try parts.units.history(reading)
            let unit =
                noun == "unit"
                ? Unit.ID(subject) : try CommitteeStore.unit(ofRecord: noun, subject, in: reading)
            guard let record = unit.flatMap({ history[$0] }) else { throw Refusal.notFound }
            return noun.hasPrefix("committee_") ? Address.committee(of: record.code) : .unit(record.code)
        }
        return context.redirect(to: address)
    }
}

extension Address {
    /// The page of a unit, a committee's decision, meeting or task, a leadership document or a training, by its word in
    /// the journal.
    package static func organisationRecord(_ noun: String, _ subject: String) -> Address {
        Address(path: "/ban-ghi/\(segment(noun))/\(segment(subject))")
    }

    static let organisationRecordRoute = Address(path: "/ban-ghi/:noun/:id")
}
