import Civics
import Records

/// A feature that has something to show on the page of a unit. All features are asked in the reading of the page.
protocol UnitSource: Sendable {
    func section(of unit: Unit, in reading: Reading, _ language: Language) throws -> UnitSection?
}

/// What a feature shows on the page of a unit: postings, duties, when it receives.
struct UnitSection: Sendable {
    let heading: Phrase
    let content: Markup

    init(_ heading: Phrase, _ content: Markup) {
        self.heading = heading
        self.content = content
    }
}

extension SiteParts {
    /// Who shows something on the pages of units. A feature adds its line here.
    var unitSources: [any UnitSource] {
        [
            ReceptionOfUnit(units: units),
            DisclosureOfUnit(disclosure: disclosure),
            DialoguesOfUnit(units: units),
            PromisesOfUnit(units: units),
            LettersOfUnit(),
        ]
    }

    var committees: CommitteeStore { CommitteeStore(units: units) }
}
