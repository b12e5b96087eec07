import Civics
import Records

/// What the pages about disclosure share: the catalogue, the clock, and the stores.
package struct DisclosureParts: Sendable {
    package let archive: Archive
    package let units: UnitStore
    package let catalogue: DisclosureCatalogue
    package let clocks: DisclosureClocks
    package let postings: PostingStore
    package let obligations: ObligationStore
    package let matrices = DutyMatrixCache()
    package let plans: DisclosurePlanStore
    package let questions: QuestionStore
    package let absences: AbsenceReportStore
    package let files: FileStore
    private let lists: [Language: PostingChoices]

    package init(archive: Archive, units: UnitStore, folder: FileFolder) {
        let catalogue = DisclosureCatalogue.shipped
        let clocks = DisclosureClocks(archive: archive, law: .shipped)
        self.archive = archive
        self.units = units
        self.catalogue = catalogue
        self.clocks = clocks
        postings = PostingStore(archive: archive, catalogue: catalogue)
        obligations = ObligationStore(archive: archive, catalogue: catalogue, clocks: clocks)
        plans = DisclosurePlanStore(archive: archive)
        questions = QuestionStore(archive: archive)
        absences = AbsenceReportStore(archive: archive)
        files = FileStore(archive: archive, folder: folder)
        lists = Dictionary(
            uniqueKeysWithValues: Language.allCases.map {
                ($0, PostingChoices(catalogue, clocks.law, $0))
            })
    }

    func choices(_ language: Language) -> PostingChoices {
        guard let lists = lists[language] else { preconditionFailure("a language without lists") }
        return lists
    }
}

extension Officer {
    init(_ person: SignedInPerson) {
        self.init(actor: .person(person.id), name: person.name)
    }
}
