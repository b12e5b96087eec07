import Records

extension SiteParts {
    /// Who puts work on the desks. A feature adds its line here.
    var deskSources: [any DeskSource] {
        [
            DisclosureDeskSource(disclosure: disclosure),
            PromiseDeskSource(),
            DialogueDeskSource(dialogues: dialogues),
            LetterDeskSource(letters: letters),
            ReceptionDeskSource(),
            DeskReports(units: units),
            CommitteeDeskSource(units: units),
        ]
    }
}
