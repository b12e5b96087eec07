import Civics

/// A chapter of a report in words, which is read on a page of its own: everything under one Roman numeral.
struct ReportChapter: Sendable {
    /// "III".
    let key: String
    let name: Phrase
    let sections: [ReportComposition.Section]

    /// The sections of the report in their order, by chapter.
    static func all(of composition: ReportComposition) -> [ReportChapter] {
        var chapters: [ReportChapter] = []
        for section in composition.sections {
            let key = String(section.outline.key.prefix { $0 != "." })
            if let last = chapters.last, last.key == key {
                chapters[chapters.count - 1] = ReportChapter(
                    key: key, name: last.name, sections: last.sections + [section])
            } else {
                chapters.append(
                    ReportChapter(key: key, name: section.outline.numberedName, sections: [section]))
            }
        }
        return chapters
    }
}

extension ReportOutline.Section {
    /// "III. Kết quả thực hiện".
    var numberedName: Phrase {
        Phrase("\(number). \(name.vietnamese)", "\(number). \(name.english)")
    }
}

extension Address {
    /// One chapter of the report in words.
    static func reportChapter(_ period: ReportingPeriod.Key, _ unit: Unit, _ chapter: String) -> Address {
        reportText(period, unit).adding("phan", chapter)
    }

    /// Where a section stands in its chapter.
    static func reportPassage(_ period: ReportingPeriod.Key, _ unit: Unit, _ section: String) -> Address {
        reportChapter(period, unit, String(section.prefix { $0 != "." })).at("muc-\(section)")
    }

    /// The whole report in words, to be printed.
    static func wholeReportText(_ period: ReportingPeriod.Key, _ unit: Unit) -> Address {
        reportText(period, unit).adding("phan", ReportTextPage.wholeWord)
    }
}
