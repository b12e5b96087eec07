import Civics

extension PostingPage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <article class="posting">
            <p class="sheet-unit">\(unitName)</p>
            <h1>\(shownTitle, language)</h1>
            <p class="posting-state">\(state.mark.view(language)) <strong>\(state.sentence, language)</strong></p>
            \(newer(language))
            \(withdrawal(language))
            <div class="actions">\(actions.markup(separator: " ") { $0.view(language) })</div>
            \(content(language))
            \(particulars(language))
            \(placesPart(language))
            \(clock(language))
            \(questionsPart(language))
            \(versionsPart(language))
            \(reportsPart(language))
            </article>
            """
    }

    private var actions: [ActionLink] {
        var links = deeds
        if state.isOnBoard, !hidesContent {
            links.append(
                ActionLink(Phrase("Hỏi về nội dung này", "Ask about this"), .questionForm(posting.id), .quiet)
            )
        }
        if canBeReported {
            links.append(
                ActionLink(
                    Phrase("Không thấy trên bảng", "Not on the board"), .absenceForm(posting.id), .quiet))
        }
        links.append(ActionLink(Phrase("Bản in A4", "A4 notice"), .postingNotice(posting.id), .quiet))
        return links
    }

    private func newer(_ language: Language) -> Markup {
        guard let replacement = posting.replacement else { return .empty }
        return
            "<p><a href=\"\(Address.posting(replacement.newer))\">\(Phrase("Xem bản mới", "See the newer posting"), language)</a></p>"
    }

    private func withdrawal(_ language: Language) -> Markup {
        guard let withdrawal = posting.withdrawal else { return .empty }
        return """
            <div class="notice notice-warning"><p><strong>\(Phrase("Lý do thu hồi", "Why it was withdrawn"), language):</strong> \
            \(withdrawal.reason) (\(withdrawal.by), \(withdrawal.on, language))</p></div>
            """
    }

    private func content(_ language: Language) -> Markup {
        guard !hidesContent else {
            return """
                <p class="lead">\(Phrase("Nội dung này được công khai trong nội bộ cơ quan, đơn vị. Người trong đơn vị đăng nhập để đọc.", "This was published for the unit's own staff. They sign in to read it."), language)</p>
                """
        }
        return """
            \(when: !posting.current.body.isEmpty, "<div class=\"posting-body\">\(Self.paragraphs(posting.current.body))</div>")
            \(when: !files.isEmpty, """
                <h2>\(Phrase("Tệp đính kèm", "Files"), language)</h2>
                <ul class="files">\(files.markup { "<li>\(Self.link($0, language))</li>" })</ul>
                """)
            """
    }

    private func particulars(_ language: Language) -> Markup {
        var items: [(name: Phrase, value: Markup)] = []
        if let item {
            items.append(
                (Phrase("Nội dung phải công khai", "Matter to be published"), "\(item.name, language)"))
            items.append((Phrase("Theo", "Under"), "\(item.citation, language)"))
        }
        if let obligation, case .document(let document) = obligation.occasion {
            let number = document.number.map { "\($0), " } ?? ""
            items.append(
                (
                    Phrase("Văn bản", "Document"),
                    "\(number)\(document.title), \(document.startsClockOn, language)"
                ))
        }
        items.append((Phrase("Thời hạn niêm yết", "Time of posting"), "\(term, language)"))
        if let amount = posting.amount {
            items.append(
                (Phrase("Số thủ tục niêm yết", "Procedures on display"), "\(Format.number(amount, language))")
            )
        }
        items.append(
            (
                Phrase("Đăng lúc", "Published"),
                "\(Format.moment(posting.publishedAt, language)), \(posting.versions[0].by)"
            ))
        return """
            <h2>\(Phrase("Về nội dung công khai này", "About this posting"), language)</h2>
            \(DefinitionList(items).view(language))
            \(when: item?.isUnsure == true, UnsureMark(Phrase(
                "Hình thức hoặc thời hạn chưa được đối chiếu với văn bản gốc.",
                "The form or the time has not been checked against the official text.")).view(language))
            """
    }

    private var term: Phrase {
        let article = posting.term.citation
        if posting.term.isPermanent {
            return Phrase("Thường xuyên (\(article.vietnamese))", "Permanent (\(article.english))")
        }
        guard let days = posting.term.minimumDays else {
            return Phrase("Luật không ấn định", "None set by law")
        }
        return Phrase(
            "Ít nhất \(days) ngày liên tục (\(article.vietnamese))",
            "At least \(days) days on end (\(article.english))")
    }

    private func clock(_ language: Language) -> Markup {
        guard let obligation, let due = obligation.due else { return .empty }
        let badge = ClockBadge(
            due: due, today: today, doneOn: posting.openedOn, working: obligation.working.steps.map(\.words))
        return """
            <h2>\(Phrase("Có đúng hạn không?", "Was it in time?"), language)</h2>
            \(badge.view(language))
            """
    }

    static func paragraphs(_ text: String) -> Markup {
        text.split(separator: "\n", omittingEmptySubsequences: true).markup { "<p>\($0)</p>\n" }
    }

    static func link(_ file: File, _ language: Language) -> Markup {
        guard file.isServed else {
            return """
                \(file.file.name) <span class="muted">(\(Phrase("không còn công khai", "no longer public"), language))</span>
                """
        }
        return """
            <a href="\(file.address)">\(file.file.name)</a> <span class="muted">(\(file.file.type.rawValue.uppercased()), \
            \(Format.size(bytes: Int64(file.file.sizeBytes), language)))</span>
            """
    }
}

extension DueWorking.Step {
    /// The step with its article behind it.
    var words: Phrase {
        guard let article else { return text }
        return Phrase("\(text.vietnamese) (\(article.vietnamese))", "\(text.english) (\(article.english))")
    }
}
