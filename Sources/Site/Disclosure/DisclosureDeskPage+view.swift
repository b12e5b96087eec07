import Civics

extension DisclosureDeskPage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(title, language)</h1>
            \(when: units.count > 1, Tabs(Phrase("Đơn vị", "Units"), units.prefix(12).map {
                Tabs.Tab(Phrase(name: $0.name), .disclosureDesk(of: $0), isCurrent: $0.id == unit.id)
            }).view(language))
            <p class="actions">
            \(ActionLink(Phrase("Vào sổ văn bản phải công khai", "Register a document to publish"), Address.newObligation.adding("don-vi", unit.code)).view(language))
            \(ActionLink(Phrase("Đăng nội dung khác", "Publish something else"), Address.newPosting.adding("don-vi", unit.code), .quiet).view(language))
            \(ActionLink(Phrase("Dự kiến theo kế hoạch", "Plan a posting"), Address.newPlannedObligation.adding("don-vi", unit.code), .quiet).view(language))
            \(ActionLink(Phrase("Kế hoạch công khai", "Disclosure plans"), Address.disclosurePlans.adding("don-vi", unit.code), .quiet).view(language))
            \(ActionLink(Phrase("Xem bảng theo dõi", "See the board"), .matrixRow(unit.code), .quiet).view(language))
            </p>
            \(dutiesPart(language))
            \(waitingPart(language))
            \(undeclaredPart(language))
            \(newestPart(language))
            \(periodicPart(language))
            """
    }

    private func dutiesPart(_ language: Language) -> Markup {
        guard !desk.duties.isEmpty else {
            return
                "<h2>\(Phrase("Phải công khai", "To be published"), language)</h2><p>\(Phrase("Không còn văn bản nào chờ công khai.", "Nothing waits to be published."), language)</p>"
        }
        let columns = [
            Phrase("Văn bản", "Document"), Phrase("Nội dung", "Matter"), Phrase("Hạn", "Due"),
            Phrase("Bước tiếp", "Next step"),
        ]
        let rows: [[Markup]] = desk.duties.map { duty in
            let obligation = duty.obligation
            return [
                "<a href=\"\(Address.obligation(obligation.id))\">\(obligation.occasion.title)</a>\(when: obligation.occasion.number != nil, " <span class=\"muted\">\(obligation.occasion.number)</span>")",
                "\(catalogue.item(obligation.item)?.name, language)",
                obligation.due.map {
                    ClockBadge(due: $0, today: today, working: obligation.working.steps.map(\.words)).view(
                        language)
                }
                    ?? "\(Phrase("Luật không ấn định", "None set by law"), language)",
                "<a href=\"\(Address.publication(of: obligation.id))\">\(Phrase("Đăng công khai", "Publish"), language)</a>",
            ]
        }
        return Table(
            Phrase("Phải công khai", "To be published")[language] + ": \(desk.duties.count)",
            columns: columns.map { Table.Column($0[language]) }, rows: rows
        ).view
    }

    private func waitingPart(_ language: Language) -> Markup {
        var lines: [(what: Markup, address: Address, next: Phrase)] = []
        for report in desk.reports {
            let about = desk.postings[report.posting]?.title ?? ""
            lines.append(
                (
                    "\(Phrase("Báo không thấy niêm yết", "Not on the board"), language): \(about)",
                    .absenceFinding(report.id), Phrase("Kiểm tra tại chỗ", "Go and look")
                ))
        }
        for question in desk.questions {
            lines.append(
                (
                    "\(Phrase("Câu hỏi", "Question"), language): \(String(question.text.prefix(120)))",
                    .answer(question.id), Phrase("Trả lời", "Answer")
                ))
        }
        for posting in desk.minutes {
            lines.append(
                (
                    "\(Phrase("Đã đủ ngày niêm yết", "Days of posting are over"), language): \(posting.title)",
                    .posting(posting.id), Phrase("Lập biên bản kết thúc", "Take the minutes of the end")
                ))
        }
        guard !lines.isEmpty else { return .empty }
        return Table(
            Phrase("Đang chờ", "Waiting")[language] + ": \(lines.count)",
            columns: [
                Table.Column(Phrase("Việc", "What")[language]),
                Table.Column(Phrase("Bước tiếp", "Next step")[language]),
            ],
            rows: lines.map { [$0.what, "<a href=\"\($0.address)\">\($0.next, language)</a>"] }
        ).view
    }

    private func undeclaredPart(_ language: Language) -> Markup {
        guard !undeclared.isEmpty else { return .empty }
        let rows: [[Markup]] = undeclared.map { item in
            [
                "\(item.name, language)", "\(item.citation, language)",
                """
                <a href="\(Address.newObligation.adding("don-vi", unit.code).adding("noi-dung", item.id))">\(Phrase("Vào sổ", "Register"), language)</a>\
                \(when: !item.isStanding, """
                     · <a href="\(Address.nothingArose.adding("don-vi", unit.code).adding("noi-dung", item.id))">\(Phrase("Không phát sinh", "Nothing arose"), language)</a>
                    """)
                """,
            ]
        }
        return """
            <details><summary>\(Phrase("Chưa báo gì trong nửa năm này: \(undeclared.count) nội dung", "Nothing reported this half-year: \(undeclared.count) items"), language)</summary>
            \(Table(Phrase("Nội dung chưa báo", "Items not reported on")[language], columns: [
                Table.Column(Phrase("Nội dung", "Matter")[language]), Table.Column(Phrase("Theo", "Under")[language]),
                Table.Column(Phrase("Bước tiếp", "Next step")[language]),
            ], rows: rows, hidesCaption: true).view)</details>
            """
    }

    private func newestPart(_ language: Language) -> Markup {
        guard !newest.isEmpty else { return .empty }
        return """
            <h2>\(Phrase("Mới đăng", "Newest"), language)</h2>
            <ul class="lines">\(newest.markup { posting in
                "<li><a href=\"\(Address.posting(posting.id))\">\(posting.title)</a> \(posting.state(on: today).mark.view(language))</li>"
            })</ul>
            """
    }

    private func periodicPart(_ language: Language) -> Markup {
        guard !periodic.isEmpty else { return .empty }
        let rows: [[Markup]] = periodic.map { duty in
            [
                "\(duty.name, language)\(when: duty.isUnsure, " \(StatusMark(.unsure).view(language))")",
                "\(duty.citation, language)",
                duty.due(on: today).map { "\($0, language)" } ?? "\(duty.frequency, language)",
            ]
        }
        return """
            <details><summary>\(Phrase("Nghĩa vụ định kỳ của đơn vị", "The unit's periodic duties"), language)</summary>
            \(Table(Phrase("Nghĩa vụ định kỳ", "Periodic duties")[language], columns: [
                Table.Column(Phrase("Việc", "Duty")[language]), Table.Column(Phrase("Theo", "Under")[language]),
                Table.Column(Phrase("Chậm nhất", "At the latest")[language]),
            ], rows: rows, hidesCaption: true).view)</details>
            """
    }
}
