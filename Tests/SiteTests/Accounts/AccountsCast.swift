import Civics
import Records
import Site
import TestSupport

/// A city with a ward, its residential group, and a school, for the pages of accounts.
struct AccountsCity {
    let site: TestSite
    let city: Unit
    let ward: Unit
    let group: Unit
    let school: Unit

    init() async throws {
        site = try await TestSite()
        let units = site.parts.units
        func establish(_ code: String, _ name: String, _ kind: String, under parent: Unit?) async throws
            -> Unit
        {
            let unit = UnitChange.NewUnit(
                id: Unit.ID(at: .conference), code: code, name: name, kind: UnitKind(kind)!,
                parent: parent?.id)
            try await units.change(by: .keeper, .establish(unit, on: nil))
            return try await units.unit(code: code)
        }
        city = try await establish("tp", "Thành phố Tân Phong", "city", under: nil)
        ward = try await establish("p1", "Phường Bến Đò", "ward", under: city)
        group = try await establish("p1-1", "Tổ dân phố 1", "residential_group", under: ward)
        school = try await establish("th", "Trường Tiểu học Hoa Mai", "school", under: city)
    }
}
