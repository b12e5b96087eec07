/// A whole report put into words and tables: its sections as drafted or as somebody wrote them, and its annexes.
package struct ReportComposition: Sendable {
    package let outline: ReportOutline
    package let catalogue: IndicatorCatalogue
    package let unit: Unit
    package let head: ReportHead
    package let period: ReportingPeriod
    /// The report's own form; a committee's is consolidated.
    package let form: UnitKind.ReportForm
    package let values: ReportValues
    /// What people wrote in place of the drafts, by section.
    package let written: [String: String]
    /// For the annexes of a committee's report.
    package let consolidation: Consolidation?
    package let before: Consolidation?
    /// The figures since the year of reporting began; nothing where nobody put them together.
    package let year: Consolidation?
    package let records: AnnexRecords

    package init(
        outline: ReportOutline, catalogue: IndicatorCatalogue, unit: Unit, head: ReportHead,
        period: ReportingPeriod,
        form: UnitKind.ReportForm, values: ReportValues, written: [String: String],
        consolidation: Consolidation? = nil, before: Consolidation? = nil, year: Consolidation? = nil,
        records: AnnexRecords = AnnexRecords()
    ) {
        self.outline = outline
        self.catalogue = catalogue
        self.unit = unit
        self.head = head
        self.period = period
        self.form = form
        self.values = values
        self.written = written
        self.consolidation = consolidation
        self.before = before
        self.year = year
        self.records = records
    }

    package struct Section: Sendable {
        package let outline: ReportOutline.Section
        /// The text with its references, as it is edited.
        package let body: String
        package let isWritten: Bool
        package let blocks: [OfficialDocument.Block]

        /// It stands in the report without a word.
        package var isEmpty: Bool { blocks.isEmpty && !outline.isHeadingOnly && outline.level > 0 }

        /// It has places left open for a number that is not there.
        package var hasOpenPlaces: Bool {
            blocks.contains { block in
                switch block {
                case .paragraph(let inlines), .centred(let inlines): inlines.plainText.contains("…")
                case .list(let items): items.contains { $0.plainText.contains("…") }
                case .heading, .table, .annex: false
                }
            }
        }
    }

    package var sections: [Section] {
        let text = ReportText(values: values)
        return outline.sections(for: form, on: period.lastDay).map { section in
            let drafted = text.draft(of: section)
            let own = written[section.key]
            let blocks = own.flatMap { try? text.blocks(of: $0) } ?? (try? text.blocks(of: drafted)) ?? []
            return Section(outline: section, body: own ?? drafted, isWritten: own != nil, blocks: blocks)
        }
    }

    package var document: OfficialDocument {
        OfficialDocument(
            issuer: head.issuer, number: OfficialDocument.Number(abbreviation: head.abbreviation),
            place: head.place,
            day: nil, title: OfficialDocument.Title(subject: subject),
            blocks: sections.flatMap(blocks)
                + annexes.flatMap { annex in
                    [
                        .annex(
                            OfficialDocument.Annex(
                                number: "Phụ lục \(annex.number)", title: annex.title, note: span,
                                isLandscape: annex.table.columns.count > 6)),
                        .table(annex.table),
                    ]
                },
            recipients: head.recipients, signature: head.signature)
    }

    package var subject: String {
        let coming =
            switch period.key.part {
            case .firstHalf: " và nhiệm vụ trọng tâm 6 tháng cuối năm \(period.key.year)"
            case .nineMonths: " và nhiệm vụ trọng tâm 3 tháng cuối năm \(period.key.year)"
            case .secondHalf, .year: " và nhiệm vụ trọng tâm năm \(period.key.year + 1)"
            }
        return "kết quả thực hiện quy chế dân chủ ở cơ sở \(period.name.vietnamese)\(coming)"
    }

    /// "Số liệu từ ngày … đến ngày …", stated wherever figures stand.
    package var span: String {
        "Số liệu từ ngày \(period.firstDay.slashed) đến ngày \(period.lastDay.slashed)"
    }

    private func blocks(_ section: Section) -> [OfficialDocument.Block] {
        let heading: [OfficialDocument.Block] =
            section.outline.level == 0
            ? []
            : [
                .heading(
                    level: section.outline.level, number: section.outline.number + ".",
                    text: section.outline.name.vietnamese)
            ]
        guard section.isEmpty else { return heading + section.blocks }
        return heading + [.paragraph([.text("…")])]
    }
}

extension Day {
    /// 12/8/2022.
    package var slashed: String { "\(dayOfMonth)/\(month)/\(year)" }
}
