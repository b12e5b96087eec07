import Records

extension SiteParts {
    /// Who puts work on the desks. A feature adds its line here.
    var deskSources: [any DeskSource] {
        [DeskReports(units: units)]
    }
}
