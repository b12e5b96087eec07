import Civics

/// The roles and units a person may give, as a form offers and reads them.
struct AppointmentChoices {
    let authority: Authority
    let roles: [Role]
    let units: [Unit]

    init(_ authority: Authority) {
        self.authority = authority
        let isKeeper = authority.may(.manageAccounts, in: nil)
        let units = isKeeper ? authority.tree.all : authority.managedUnits
        self.units = units
        roles = Role.allCases.filter { role in
            role.isHeldEverywhere
                ? authority.mayAppoint(role, in: nil)
                : isKeeper || units.contains { authority.mayAppoint(role, in: $0.id) }
        }
    }

    struct Wanted {
        let role: Role
        let unit: Unit?
        let term: DayRange
        let decision: String?
    }

    /// What the form asks for. A unit is named by its name or code: a city has too many for a list on a phone.
    func read(_ form: inout Form) -> Wanted? {
        let role = form.choice("role", Self.role, as: Role.self)
        let typed = form.line("unit", Self.unit, upTo: 200, isRequired: role?.isHeldEverywhere == false)
        let unit = typed.isEmpty ? nil : form.unit(typed, in: authority.tree, field: "unit")
        let from = form.day("from", Self.from)
        let until = form.day("until", Self.until, isRequired: false)
        let decision = form.line("decision", Self.decision, upTo: 200, isRequired: false)
        guard let role, form.isRight else { return nil }
        return Wanted(
            role: role, unit: role.isHeldEverywhere ? nil : unit, term: DayRange(from: from, to: until),
            decision: decision.isEmpty ? nil : decision)
    }

    func fields(_ form: Form, _ language: Language) -> Markup {
        let unitControl: FormField.Control =
            units.count <= 60
            ? .select(
                [FormField.Choice("", "–")]
                    + units.map { FormField.Choice($0.code, "\($0.name) (\($0.code))") })
            : .line()
        return """
            \(FormField("role", Self.role, .select(roles.map { .init($0.rawValue, $0.name[language]) }))
                .view(form, language))
            \(FormField("unit", Self.unit, unitControl, hint: units.count <= 60 ? nil : Self.unitHint)
                .view(form, language))
            \(FormField("from", Self.from, .day).view(form, language))
            \(FormField("until", Self.until, .day, isRequired: false).view(form, language))
            \(FormField("decision", Self.decision, hint: Self.decisionHint, isRequired: false).view(form, language))
            """
    }

    private static let role = Phrase("Chức trách", "Role")
    private static let unit = Phrase("Đơn vị", "Unit")
    private static let unitHint = Phrase(
        "Tên đầy đủ hoặc mã của đơn vị.", "The unit's full name or its code.")
    private static let from = Phrase("Từ ngày", "First day")
    private static let until = Phrase("Đến hết ngày", "Last day")
    private static let decision = Phrase("Quyết định", "Decision")
    private static let decisionHint = Phrase(
        "Số và ngày của văn bản giao chức trách.", "Number and date of the decision that gives the role.")
}
