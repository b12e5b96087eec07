import Foundation

/// The usual order of a report (đề cương): its sections, the sentences they are drafted from, and its annex tables.
package struct ReportOutline: Sendable {
    package let sections: [Section]
    package let annexes: [Annex]

    package struct Section: Equatable, Sendable {
        /// As indicators name it: "III.1.1".
        package let key: String
        /// 1 for "I.", 2 for "1.", 3 for "1.1."; 0 where it follows on without a heading.
        package let level: Int
        package let number: String
        package let name: Phrase
        /// The reports it stands in.
        package let forms: Set<UnitKind.ReportForm>
        /// Paragraphs of sentences.
        package let paragraphs: [[Sentence]]
        /// Whose figures it tells where the report speaks of many units: of all, where nothing is named.
        package let scope: UnitKind.ReportForm?
        /// Asked of whoever writes the section, where figures alone cannot.
        package let prompt: Phrase?

        /// A heading with nothing of its own below.
        package var isHeadingOnly: Bool { paragraphs.isEmpty && prompt == nil }

        /// What of it stands in the reports of one form, in the words of a day. In a committee's report the figures of a
        /// section that is about one kind of unit are those of that kind alone.
        func meant(for form: UnitKind.ReportForm, on day: Day) -> Section {
            let own = paragraphs.map { sentences in
                sentences.filter { $0.forms.contains(form) }.map {
                    form == .committee ? $0.scoped(to: scope) : $0
                }
            }
            return Section(
                key: key, level: level, number: number, name: name.said(on: day), forms: forms,
                paragraphs: own.filter { !$0.isEmpty }, scope: scope, prompt: prompt)
        }
    }

    /// One sentence of the draft, and in which reports it stands.
    package struct Sentence: Equatable, Sendable {
        package let template: ReportTemplate
        package let forms: Set<UnitKind.ReportForm>
        /// Figures that have to be above zero for it to be said.
        package let needs: [ReportTemplate.Reference]

        func scoped(to form: UnitKind.ReportForm?) -> Sentence {
            guard let form else { return self }
            return Sentence(
                template: template.scoped(to: form), forms: forms,
                needs: needs.map { $0.scoped(to: form) })
        }
    }

    package struct Annex: Equatable, Sendable {
        package let number: String
        package let name: Phrase
        package let forms: Set<UnitKind.ReportForm>
        package let columns: [Column]
    }

    package subscript(key: String) -> Section? {
        sections.first { $0.key == key }
    }

    /// The sections of a report of the form, in the words of a day.
    package func sections(for form: UnitKind.ReportForm, on day: Day) -> [Section] {
        sections.filter { $0.forms.contains(form) }.map { $0.meant(for: form, on: day) }
    }

    package static func load(for catalogue: IndicatorCatalogue) throws -> ReportOutline {
        guard
            let url = Bundle.module.url(
                forResource: "report-outline", withExtension: "yaml", subdirectory: "Rules")
        else {
            throw CatalogueFaults([
                CatalogueFault(file: ReportOutlineReader.file, key: "", text: "the file is missing")
            ])
        }
        return try ReportOutlineReader(text: String(contentsOf: url, encoding: .utf8), catalogue: catalogue)
            .read()
    }
}

extension Phrase {
    /// With the kinds of commune there are on the day, where it names them.
    fileprivate func said(on day: Day) -> Phrase {
        let communes = UnitKind.communes(on: day)
        return Phrase(
            vietnamese.replacing("{{period.communes}}", with: communes.vietnamese),
            english.replacing("{{period.communes}}", with: communes.english))
    }
}
