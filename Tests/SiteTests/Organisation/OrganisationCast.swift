import Civics
import Records
import Site
import TestSupport

/// A city with two wards, a residential group, an agency, and a committee, for the pages of units.
struct OrganisationCity {
    let site: TestSite
    let city: Unit
    let ward: Unit
    let sister: Unit

    static let list = """
        code,name,kind,parent_code
        TP,Thành phố Tân Phong,city,
        P1,Phường Bến Đò,ward,TP
        P2,Phường Đồng Xuân,ward,TP
        T1,Tổ dân phố 1,residential_group,P1
        SYT,Phòng Y tế,department,TP
        """

    init() async throws {
        site = try await TestSite()
        let units = site.parts.units
        try await units.take(UnitImport(Array(Self.list.utf8), day: Day("2020-01-01")!), by: .keeper)
        city = try await units.unit(code: "TP")
        ward = try await units.unit(code: "P1")
        sister = try await units.unit(code: "P2")
    }

    /// Founds the committee of the city, with a head and a member in charge of the first ward.
    func foundCommittee() async throws {
        let committees = CommitteeStore(units: site.parts.units)
        try await committees.decide(
            .init(kind: .establish, number: "12-QĐ/TU", issuedOn: Day("2021-03-01")!, issuer: "Thành ủy"),
            for: city.id,
            new: [
                .init(name: "Trần Văn Minh", post: "Phó Bí thư", seat: .head),
                .init(name: "Lê Thị Hoa", post: "Trưởng ban Dân vận", seat: .member),
            ], by: .keeper)
        let members = try await committees.committee(of: city.id)?.members ?? []
        try await committees.assign(
            members[1].id, of: city.id, to: ward.id, from: Day("2021-04-01")!, by: .keeper)
    }
}
