extension NoticeRound {
    /// The round over every feature that has due days to tell of. A feature adds its line here.
    package static func standard(_ archive: Archive, units: UnitStore? = nil) -> NoticeRound {
        let units = units ?? UnitStore(archive: archive)
        return NoticeRound(
            archive: archive,
            sources: [
                PromiseNotices(units: units), LetterNotices(units: units), LetterDutyNotices(units: units),
                ReceptionNotices(units: units),
                DialogueNotices(units: units), VisitNotices(units: units),
            ])
    }
}
