import Civics
import Records

/// What the board can be narrowed down by. It is long, and the same for everyone: it is made once for each language.
struct PostingChoices: Sendable {
    let subjects: FormField.ChoiceList
    let items: FormField.ChoiceList
    let instruments: FormField.ChoiceList

    init(_ catalogue: DisclosureCatalogue, _ law: Law, _ language: Language) {
        func list(_ choices: [FormField.Choice]) -> FormField.ChoiceList {
            FormField.ChoiceList([FormField.Choice("", Phrase("Tất cả", "All")[language])] + choices)
        }
        subjects = list(DisclosureSubject.shipped.map { FormField.Choice($0.key, $0.name[language]) })
        items = list(catalogue.items.map { Self.choice($0, language) })
        instruments = list(catalogue.instruments(law).map { FormField.Choice($0.key, $0.name[language]) })
    }

    /// The contents that stand in one law.
    func items(of instrument: String, in catalogue: DisclosureCatalogue) -> FormField.Control {
        let asked = catalogue.items.filter { $0.instrument == instrument }.map(\.id)
        return .select(items.choices.filter { $0.value.isEmpty || asked.contains($0.value) })
    }

    private static func choice(_ item: DisclosureItem, _ language: Language) -> FormField.Choice {
        FormField.Choice(item.id, item.name[language].beginning(upTo: 90))
    }
}

extension DisclosureCatalogue {
    /// The laws that the items stand in, in their order.
    func instruments(_ law: Law) -> [(key: String, name: Phrase)] {
        var seen: Set<String> = []
        return items.filter { seen.insert($0.instrument).inserted }.map { item in
            (item.instrument, law.instrument(item.instrument)?.citation ?? Phrase(name: item.instrument))
        }
    }
}
