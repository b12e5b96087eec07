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
        package let paragraphs: [[String]]
        /// Asked of whoever writes the section, where figures alone cannot.
        package let prompt: Phrase?

        /// A heading with nothing of its own below.
        package var isHeadingOnly: Bool { paragraphs.isEmpty && prompt == nil }
    }

    package struct Annex: Equatable, Sendable {
        package let number: String
        package let name: Phrase
        package let forms: Set<UnitKind.ReportForm>
        package let columns: [Column]

        package struct Column: Equatable, Sendable {
            package let indicator: Indicator.Key
            package let title: String
            package let group: String?
        }
    }

    package subscript(key: String) -> Section? {
        sections.first { $0.key == key }
    }

    package func sections(for form: UnitKind.ReportForm) -> [Section] {
        sections.filter { $0.forms.contains(form) }
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
