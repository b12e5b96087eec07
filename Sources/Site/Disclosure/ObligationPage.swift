import Civics
import Records

/// One duty to publish: what made it arise, by when and why that day, and what was posted for it.
struct ObligationPage: Page {
    let obligation: Obligation
    let unit: Unit?
    let item: DisclosureItem?
    let postings: [PostingSummary]
    let mayPublish: Bool
    let mayWaive: Bool
    let today: Day

    var title: Phrase { Phrase(name: obligation.occasion.title) }
    var trail: [Crumb] {
        guard let unit else { return [] }
        return mayPublish
            ? [
                Crumb(
                    Phrase("Công khai của \(unit.name)", "Disclosure of \(unit.name)"),
                    .disclosureDesk(of: unit))
            ]
            : [Crumb(Phrase("Bảng theo dõi \(unit.name)", "Board of \(unit.name)"), .matrixRow(unit.code))]
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <p class="sheet-unit">\(unit?.name ?? "")</p>
            <h1>\(obligation.occasion.title)</h1>
            \(standing(language))
            <p class="actions">\(deeds.markup(separator: " ") { $0.view(language) })</p>
            \(DefinitionList(particulars(language)).view(language))
            \(when: item?.isUnsure == true, UnsureMark(Phrase(
                "Hình thức hoặc thời hạn chưa được đối chiếu với văn bản gốc.",
                "The form or the time has not been checked against the official text.")).view(language))
            \(posted(language))
            """
    }

    private func standing(_ language: Language) -> Markup {
        if let waiver = obligation.waiver {
            return """
                <p>\(DutyState.waived.mark.view(language)) \(waiver.reason) <span class="muted">(\(waiver.authority), \(waiver.on, language))</span></p>
                """
        }
        guard let due = obligation.due else {
            return "<p>\(obligation.working.steps.first?.words, language)</p>"
        }
        let done = postings.compactMap(\.openedOn).min()
        return ClockBadge(
            due: due, today: today, doneOn: done, working: obligation.working.steps.map(\.words)
        ).view(language)
    }

    private var deeds: [ActionLink] {
        guard obligation.waiver == nil else { return [] }
        var links: [ActionLink] = []
        if mayPublish {
            links.append(
                ActionLink(
                    Phrase("Đăng công khai", "Publish"), .publication(of: obligation.id),
                    postings.isEmpty ? .main : .quiet))
        }
        if mayWaive, postings.isEmpty {
            links.append(ActionLink(Phrase("Cho miễn", "Waive"), .waiver(obligation.id), .grave))
        }
        return links
    }

    private func particulars(_ language: Language) -> [(name: Phrase, value: Markup)] {
        var items: [(name: Phrase, value: Markup)] = []
        if let number = obligation.occasion.number {
            items.append((ObligationFormPage.numberLabel, "\(number)"))
        }
        if case .document(let document) = obligation.occasion {
            items.append((ObligationFormPage.dayLabel, "\(document.startsClockOn, language)"))
        }
        if let item {
            items.append((ObligationFormPage.itemLabel, "\(item.name, language)"))
            items.append((Phrase("Theo", "Under"), "\(item.citation, language)"))
            items.append(
                (
                    Phrase("Hình thức bắt buộc", "Required forms"),
                    "\(item.requiredForms.isEmpty ? "–" : item.requiredForms.map { $0.name[language] }.joined(separator: "; "))"
                ))
        }
        return items
    }

    private func posted(_ language: Language) -> Markup {
        guard !postings.isEmpty else { return .empty }
        return """
            <h2>\(Phrase("Đã công khai", "Published"), language)</h2>
            <ul class="lines">\(postings.markup { posting in
                "<li><a href=\"\(Address.posting(posting.id))\">\(posting.title)</a> \(posting.state(on: today).mark.view(language)) <span class=\"muted\">\(posting.dates(language))</span></li>"
            })</ul>
            """
    }
}
