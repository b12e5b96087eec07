import Civics
import Records

extension ReportPage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(title, language)</h1>
            \(form.map { ErrorSummary($0).view(language) })
            <p class="lead">\(mark.view(language)) \(standing, language)</p>
            \(returned(language))
            \(differences(language))
            <p class="actions">
            \(when: maySubmit, ActionLink(Phrase("Gửi báo cáo", "Submit the report"), .reportSubmission(sheet.period.key, sheet.unit)).view(language))
            \(ActionLink(Phrase("Xem thành văn bản", "Read as a document"), .reportText(sheet.period.key, sheet.unit), .quiet).view(language))
            \(ReportFormat.allCases.prefix(3).markup { format in
                ActionLink(format.name, .reportFile(sheet.period.key, sheet.unit, format), .quiet).view(language)
            })
            </p>
            \(judging(reader))
            \(Tabs(Phrase("Các phần của báo cáo", "Parts of the report"), tabs).view(language))
            <h2 id="phan">\(part.name, language)</h2>
            \(when: mayEnter, entry(reader), else: reading(language))
            <h2>\(Phrase("Quá trình", "History"), language)</h2>
            \(history(language))
            """
    }

    private var tabs: [Tabs.Tab] {
        parts.all.map { one in
            let missing = one.indicators.filter { !$0.isRatio && sheet.figures[$0.key].isAbsent }.count
            let name =
                missing == 0
                ? one.name
                : Phrase(
                    "\(one.name.vietnamese) (thiếu \(missing))", "\(one.name.english) (\(missing) missing)")
            return Tabs.Tab(
                name, .reportSection(sheet.period.key, sheet.unit, one.key), isCurrent: one.key == part.key)
        }
    }

    private func returned(_ language: Language) -> Markup {
        guard sheet.report?.state == .returned || sheet.report?.state == .reopened,
            let event = sheet.events.first(where: { $0.act == .returned || $0.act == .reopened })
        else { return .empty }
        return """
            <div class="notice" role="note"><p><strong>\(Phrase("Lý do", "Reason"), language):</strong> \(event.reason)</p></div>
            """
    }

    private func differences(_ language: Language) -> Markup {
        let keys = sheet.differingNow
        guard !keys.isEmpty else { return .empty }
        let lines = keys.compactMap { key in catalogue[key].map { (key, $0) } }
        return """
            <div class="notice" role="note">
            <p>\(Phrase("Sổ theo dõi nay khác lúc gửi. Báo cáo vẫn giữ số lúc gửi:", "The records now differ from what was submitted. The report keeps what was submitted:"), language)</p>
            <ul>\(lines.markup { key, indicator in
                """
                <li>\(indicator.name, language): \(words(sheet.figures[key].value, indicator, language)) → \
                \(words(sheet.live[key].value, indicator, language))</li>
                """
            })</ul></div>
            """
    }

    private func words(_ value: FigureValue?, _ indicator: Indicator, _ language: Language) -> String {
        value?.text(of: indicator.unit, in: language) ?? Phrase("chưa có số liệu", "no figure")[language]
    }

    // MARK: Judging

    private func judging(_ reader: Reader) -> Markup {
        guard mayReturn || mayAccept || mayReopen else { return .empty }
        let (key, unit, language) = (sheet.period.key, sheet.unit, reader.language)
        let typed = form ?? .blank()
        let number: Markup =
            "<input type=\"hidden\" name=\"snapshot\" value=\"\(sheet.report?.snapshot ?? 0)\">"
        let reason = FormField("reason", Phrase("Lý do", "Reason"), .area(rows: 3))
        return """
            <section class="judging"><h2>\(Phrase("Việc của Ban Chỉ đạo", "For the committee"), language)</h2>
            \(when: mayAccept, SealedForm(to: .reportAcceptance(key, unit), "\(number)<p>\(Button(Phrase("Chấp nhận báo cáo", "Accept the report")).view(language))</p>").view(reader))
            \(when: mayReturn, SealedForm(to: .reportReturn(key, unit), "\(number)\(reason.view(typed, language))<p>\(Button(Phrase("Trả lại để sửa", "Return for correction"), .quiet).view(language))</p>").view(reader))
            \(when: mayReopen, SealedForm(to: .reportReopening(key, unit), "\(reason.view(typed, language))<p>\(Button(Phrase("Mở lại báo cáo", "Reopen the report"), .grave).view(language))</p>").view(reader))
            </section>
            """
    }

    // MARK: Filling in

    private func entry(_ reader: Reader) -> Markup {
        let language = reader.language
        let form = SealedForm(
            to: .report(sheet.period.key, sheet.unit),
            """
            <input type="hidden" name="phan" value="\(part.key)">
            \(part.indicators.markup { field($0, language) })
            <p class="actions">\(Button(Phrase("Lưu và sang phần kế tiếp", "Save and go on to the next part"), name: "tiep", value: "co").view(language)) \
            \(Button(Phrase("Lưu", "Save"), .quiet).view(language))</p>
            \(when: !maySubmit, "<p class=\"muted\">\(Phrase("Điền xong, người đứng đầu đơn vị xem và gửi báo cáo.", "When it is filled in, the head of the unit looks at it and submits it."), language)</p>")
            """
        ).view(reader)
        // Another part is a click away: the script asks before what was typed is left behind.
        return "<div data-unsaved>\(form)</div>"
    }

    private func field(_ indicator: Indicator, _ language: Language) -> Markup {
        let key = indicator.key
        let filled = filledForm(indicator, language)
        let isComputed = parts.isComputed(key)
        let inputs: Markup
        if indicator.isRatio {
            inputs = "<p>\(shown(indicator, language))</p>"
        } else if isComputed {
            let isOpen =
                sheet.filled.adjustments[key] != nil || filled.problem("v.\(key)") != nil
                || filled.problem("n.\(key)") != nil
            inputs = """
                <p>\(shown(indicator, language))</p>
                <details\(attribute: "open", when: isOpen)><summary>\(Phrase("Điều chỉnh số này", "Adjust this figure"), language)</summary>
                \(FormField("v.\(key)", Phrase("Điều chỉnh thành", "Adjusted to"), .line(inputMode: "decimal"), isRequired: false).view(filled, language))
                \(FormField("n.\(key)", Phrase("Lý do điều chỉnh", "Why"), hint: Phrase("Phải có khi điều chỉnh", "Needed where the figure is adjusted"), need: .bound).view(filled, language))
                </details>
                """
        } else {
            inputs = """
                \(FormField("v.\(key)", Phrase("Số liệu (\(indicator.unit.name.vietnamese))", "Figure (\(indicator.unit.name.english))"), .line(inputMode: "decimal"), isRequired: false).view(filled, language))
                \(FormField("n.\(key)", Phrase("Nguồn", "Source"), .line(), hint: Phrase("Phải có khi ghi số liệu: sổ, văn bản hay hệ thống lấy số này", "Needed with a figure: the register, document or system it comes from"), need: .bound).view(filled, language))
                """
        }
        return """
            <fieldset class="figure-entry" id="\(key.text)"><legend>\(indicator.name, language)</legend>
            \(inputs)
            <p class="muted">\(beforeWords(indicator), language)</p>
            \(findings(indicator, filled, language))
            </fieldset>
            """
    }

    /// What stands in the fields: what was typed just now, or what is kept.
    private func filledForm(_ indicator: Indicator, _ language: Language) -> Form {
        if let form { return form }
        let key = indicator.key
        var values: [(name: String, value: String)] = [("g.\(key)", sheet.filled.explanations[key] ?? "")]
        if let adjustment = sheet.filled.adjustments[key] {
            values += [("v.\(key)", adjustment.quantity.text(in: language)), ("n.\(key)", adjustment.reason)]
        } else if let entry = sheet.filled.entries[key] {
            values += [("v.\(key)", entry.quantity.text(in: language)), ("n.\(key)", entry.source)]
        }
        return .blank(values)
    }

    private func findings(_ indicator: Indicator, _ form: Form, _ language: Language) -> Markup {
        let found = sheet.review.findings(on: indicator.key)
        guard !found.isEmpty else { return .empty }
        let asksExplanation = found.contains { $0.level == .warning }
        return """
            \(found.markup { finding in
                """
                <p class="problem"><span class="problem-word">\(finding.level == .fault ? Phrase("Chưa đúng:", "Not right:") : Phrase("Cần giải thích:", "Explain:"), language)</span> \
                \(finding.message, language)</p>
                """
            })
            \(when: asksExplanation, FormField("g.\(indicator.key)", Phrase("Giải thích (phải có trước khi gửi)", "Explanation (needed before it is submitted)"), .area(rows: 2), need: .bound).view(form, language))
            """
    }

    private func beforeWords(_ indicator: Indicator) -> Phrase {
        guard let before = sheet.before[indicator.key] else {
            return Phrase("Cùng kỳ năm trước: chưa có số liệu", "A year before: no figure")
        }
        return Phrase(
            "Cùng kỳ năm trước: \(before.text(of: indicator.unit, in: .vietnamese))",
            "A year before: \(before.text(of: indicator.unit, in: .english))")
    }

    private func shown(_ indicator: Indicator, _ language: Language) -> Markup {
        let figure = sheet.figures[indicator.key]
        guard let value = figure.value else { return "\(Phrase("chưa có số liệu", "no figure"), language)" }
        return TracedNumber(
            value.text(of: indicator.unit, in: language), indicator.name,
            from: .figure(indicator.key, sheet.period.key, code: sheet.unit.code)
        ).view(language) + " <span class=\"muted\">\(figure.origin.name, language)</span>"
    }

    // MARK: Reading

    private func reading(_ language: Language) -> Markup {
        let columns = [
            Table.Column(Phrase("Chỉ tiêu", "Indicator")[language]),
            Table.Column(Phrase("Kỳ này", "This period")[language], isNumeric: true),
            Table.Column(Phrase("Cùng kỳ năm trước", "A year before")[language], isNumeric: true),
            Table.Column(Phrase("Ghi chú", "Notes")[language]),
        ]
        let rows: [[Markup]] = part.indicators.map { indicator in
            [
                "\(indicator.name, language)", shown(indicator, language),
                "\(sheet.before[indicator.key]?.text(of: indicator.unit, in: language) ?? "–")",
                notes(indicator, language),
            ]
        }
        return Table(part.name[language], columns: columns, rows: rows, hidesCaption: true).view
    }

    private func notes(_ indicator: Indicator, _ language: Language) -> Markup {
        let findings = sheet.review.findings(on: indicator.key)
        return """
            \(findings.markup { "<p>\($0.message, language)</p>" })\
            \(sheet.filled.explanations[indicator.key].map { "<p>\(Phrase("Giải thích", "Explanation"), language): \($0)</p>" as Markup })
            """
    }

    private func history(_ language: Language) -> Markup {
        guard !sheet.events.isEmpty else {
            return EmptyState(Phrase("Chưa ai lập báo cáo này.", "Nobody has begun this report.")).view(
                language)
        }
        return Timeline(
            sheet.events.map { event in
                Timeline.Event(
                    Format.moment(event.at, language),
                    "\(event.act.name, language)\(event.reason.map { ": \($0)" })",
                    who: names[event.actor] ?? Phrase("Quản trị hệ thống", "System keeper")[language])
            }
        ).view
    }
}

extension ReportEvent.Act {
    var name: Phrase {
        switch self {
        case .begun: Phrase("Bắt đầu lập", "Begun")
        case .filled: Phrase("Nhập số liệu", "Filled in")
        case .submitted: Phrase("Gửi báo cáo", "Submitted")
        case .returned: Phrase("Trả lại", "Returned")
        case .accepted: Phrase("Chấp nhận", "Accepted")
        case .reopened: Phrase("Mở lại", "Reopened")
        }
    }
}

extension Figure.Origin {
    /// Where the figure comes from, in a few words.
    var name: Phrase {
        switch self {
        case .computed: Phrase("tính từ sổ theo dõi", "counted from records")
        case .entered(let source): Phrase("nhập, nguồn: \(source)", "entered, from: \(source)")
        case .adjusted(let before, let reason):
            Phrase(
                "điều chỉnh từ \(before?.bare(in: .vietnamese) ?? "chưa có"): \(reason)",
                "adjusted from \(before?.bare(in: .english) ?? "nothing"): \(reason)")
        case .consolidated(let units, let asked):
            Phrase("\(units) trên \(asked) đơn vị có số liệu", "\(units) of \(asked) units gave it")
        case .derived: Phrase("tính lại từ tử số và mẫu số", "recomputed from its parts")
        case .absent: Phrase("chưa có số liệu", "no figure")
        }
    }
}
