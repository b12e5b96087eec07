import Records

extension SiteParts {
    /// Who puts work on the desks. A feature adds its line here.
    var deskSources: [any DeskSource] {
        [
            DisclosureDeskSource(disclosure: disclosure),
            PromiseDeskSource(),
            LetterDeskSource(letters: letters),
            ReceptionDeskSource(),
            DeskReports(units: units),
        ]
    }
}
