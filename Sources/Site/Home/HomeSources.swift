extension SiteParts {
    /// Who tells something on the home page, in the order in which it is shown. A feature adds its line here.
    var homeSources: [any HomeSource] {
        [
            UnitsHome(), DisclosureHome(disclosure: disclosure), ReceptionHome(),
            DialogueHome(), PromiseHome(), LetterHome(),
        ]
    }
}
