import Civics
import Records

/// The people of the units one manages.
struct PeoplePage: Page {
    struct Line {
        let id: Person.ID
        let name: String
        let login: String
        let roles: [RoleLine]
        let state: Phrase
    }

    let unit: Unit?
    let lines: [Line]
    let mayAdd: Bool
    /// Whoever keeps the accounts of all keeps the list of units too.
    let mayImport: Bool
    /// Units whose people can be looked at on their own.
    let units: [Unit]

    init(rows: [PersonRow], unit: Unit?, authority: Authority) {
        self.unit = unit
        let tree = authority.tree
        lines = rows.map { row in
            Line(
                id: row.person.id, name: row.person.name, login: row.person.login.description,
                roles: row.appointments.filter { $0.term.contains(tree.day) }.map { RoleLine($0, in: tree) },
                state: Self.state(row))
        }
        mayAdd = authority.maySomewhere(.manageAccounts)
        mayImport = unit == nil && authority.may(.importUnits, in: nil)
        units = unit == nil && authority.managedUnits.count <= 60 ? authority.managedUnits : []
    }

    static let name = Phrase("Nhân sự và tài khoản", "People and accounts")
    static let short = Phrase("Nhân sự", "People")

    var title: Phrase {
        unit.map { Phrase("Nhân sự: \($0.name)", "People: \($0.name)") } ?? Self.name
    }

    var trail: [Crumb] { unit == nil ? [] : [.people] }
    var shape: PageShape { .dense }

    private static func state(_ row: PersonRow) -> Phrase {
        if row.person.isClosed { return Phrase("Đã đóng", "Closed") }
        if !row.hasPassword { return Phrase("Chưa đăng nhập lần nào", "Has not come in yet") }
        return row.hasSecondFactor
            ? Phrase("Hai bước", "Two steps") : Phrase("Chỉ mật khẩu", "Password only")
    }
}
