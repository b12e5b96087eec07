extension SiteParts {
    /// What a committee watches, in the order in which it is shown. A feature adds its line here.
    var watchSources: [any WatchSource] {
        [
            DisclosureWatch(disclosure: disclosure),
            ReceptionWatch(reception: reception),
            ReportsWatch(units: units),
            CommitteeWatch(units: units),
            PromiseWatch(),
            DialogueWatch(dialogues: dialogues),
            LetterWatch(),
        ]
    }
}
