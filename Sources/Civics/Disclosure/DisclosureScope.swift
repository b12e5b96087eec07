/// The kind of unit a disclosure rule speaks to.
package enum DisclosureScope: String, CaseIterable, Sendable, Codable {
    case commune
    case agency
    case stateEnterprise = "state_enterprise"
    case employer

    package var name: Phrase {
        switch self {
        case .commune: Phrase("Xã, phường, thị trấn", "Communes, wards and townships")
        case .agency:
            Phrase("Cơ quan hành chính, đơn vị sự nghiệp", "Administrative agencies and public service units")
        case .stateEnterprise: Phrase("Doanh nghiệp nhà nước", "State enterprises")
        case .employer: Phrase("Doanh nghiệp, nơi làm việc", "Enterprises and workplaces")
        }
    }
}
