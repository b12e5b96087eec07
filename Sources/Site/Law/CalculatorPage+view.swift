import Civics

extension CalculatorPage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(title, language)</h1>
            <p class="lead">\(Self.lead, language)</p>
            \(ErrorSummary(form, heading: Self.notReckoned).view(language))
            \(result(language))
            \(search(language))
            <form method="get" action="\(Address.calculator)" class="calculator">
            \(when: !wanted.isEmpty, "<input type=\"hidden\" name=\"tim\" value=\"\(wanted)\">")
            \(ruleField(language))
            \(FormField("ngay", CalculatorForm.start, .day, hint: Self.startHint).view(form, language))
            \(variantField(language))
            \(pauseFields(language))
            \(FormField("gia-han", CalculatorForm.extended, .line(inputMode: "numeric"), hint: Self.extendedHint, isRequired: false).view(form, language))
            \(FormField("gia-han-ngay", CalculatorForm.decidedOn, .day, hint: Self.decidedHint, isRequired: false).view(form, language))
            \(Button(Phrase("Tính hạn", "Reckon")).view(language))
            </form>
            <p class="after-form no-print"><a href="\(Address.law)">\(Phrase("Xem các quy định", "See the rules"), language)</a> · \
            <a href="\(Address.workingCalendar)">\(Phrase("Xem lịch làm việc", "See the working calendar"), language)</a></p>
            """
    }

    /// Narrows the list of rules down to those with these words, in force or not on the day.
    private func search(_ language: Language) -> Markup {
        """
        <form method="get" action="\(Address.calculator)" class="narrowing narrowing-line no-print">
        \(FormField("tim", Phrase("Tìm quy định", "Find a rule"), .line(type: "search"), hint: Self.searchHint, isRequired: false).view(form, language))
        \(FormField("ngay", Phrase("Áp dụng cho ngày", "In force on"), .day, isRequired: false).inside("loc").view(form, language))
        <p class="actions"><button class="button button-quiet">\(Phrase("Lọc danh sách", "Narrow down the list"), language)</button></p>
        </form>
        \(when: !isFound, "<p class=\"notice\" role=\"note\">\(Phrase("Không có quy định nào có các chữ “\(wanted)”. Dưới đây là tất cả.", "No rule has the words “\(wanted)”. Below are all of them."), language)</p>")
        """
    }

    private func ruleField(_ language: Language) -> Markup {
        let typed = form.typed("quy-dinh")
        let problem = form.problem("quy-dinh")
        return """
            <div class="field\(when: problem != nil, " field-wrong")">
            <label for="o-quy-dinh">\(CalculatorForm.rule, language)</label>
            \(when: problem != nil, "<p class=\"problem\" id=\"o-quy-dinh-loi\">\(problem?.reason ?? Phrase(name: ""), language)</p>")
            <select id="o-quy-dinh" name="quy-dinh" required\(attribute: "aria-describedby", problem == nil ? nil : "o-quy-dinh-loi")>
            \(when: typed.isEmpty, "<option value=\"\">\(Phrase("– chọn quy định –", "– choose a rule –"), language)</option>")\
            \(when: !typed.isEmpty && !isOffered(typed), "<option value=\"\(typed)\" selected>\(typed)</option>")\
            \(groups.markup { group in
                """
                <optgroup label="\(group.name, language)">\(group.choices.markup { choice in
                    "<option value=\"\(choice.key)\"\(attribute: "selected", when: choice.key == typed)>\(choice.label, language)</option>"
                })</optgroup>
                """
            })</select></div>
            """
    }

    private func isOffered(_ key: String) -> Bool {
        groups.contains { $0.choices.contains { $0.key == key } }
    }

    private func variantField(_ language: Language) -> Markup {
        guard !variants.isEmpty || !form.typed("truong-hop").isEmpty else { return .empty }
        let none = hasOrdinaryCase ? Phrase("Thông thường", "Ordinary") : Phrase("– chọn –", "– choose –")
        var choices = [FormField.Choice("", none[language])]
        choices += variants.map { FormField.Choice($0.name, $0.title[language]) }
        let typed = form.typed("truong-hop")
        if !typed.isEmpty, !variants.contains(where: { $0.name == typed }) {
            choices.append(FormField.Choice(typed, typed))
        }
        return FormField("truong-hop", CalculatorForm.variant, .select(choices), isRequired: false).view(
            form, language)
    }

    private func pauseFields(_ language: Language) -> Markup {
        let isOpen = (1...CalculatorForm.pauses).contains {
            !form.typed("dung-tu-\($0)").isEmpty || !form.typed("dung-den-\($0)").isEmpty
        }
        return """
            <details class="pauses"\(attribute: "open", when: isOpen)><summary>\
            \(Phrase("Có thời gian tạm đình chỉ", "There were pauses"), language)</summary>
            <p class="hint">\(Self.pauseHint, language)</p>
            \((1...CalculatorForm.pauses).markup { place in
                """
                <div class="pause-pair">\
                \(FormField("dung-tu-\(place)", Phrase("Tạm đình chỉ từ ngày", "Paused from"), .day, isRequired: false).view(form, language))\
                \(FormField("dung-den-\(place)", Phrase("đến hết ngày", "to the end of"), .day, isRequired: false).view(form, language))</div>
                """
            })</details>
            """
    }

    private func result(_ language: Language) -> Markup {
        guard let reading else { return .empty }
        return """
            <section class="due-answer" aria-labelledby="ket-qua">
            <h2 id="ket-qua">\(Self.answer(reading, language))</h2>
            <p class="due-day">\(Format.dayOfWeek(reading.due, language))</p>
            <p>\(reading.clock.rule.text, language)</p>
            <p>\(Phrase("Căn cứ", "By"), language): <a href="\(Address.rule(ruleKey ?? reading.ruleKey))">\(reading.citation, language)</a></p>
            <h3>\(Phrase("Cách tính", "How it is reckoned"), language)</h3>
            <ol class="working">\(reading.working.markup { step($0, language) })</ol>
            \(doubts(reading, language))
            <p class="muted">\(Phrase("Bản lịch làm việc", "Working calendar"), language): <code>\(reading.calendarVersion)</code></p>
            \(share(language))
            </section>
            """
    }

    private func step(_ step: ClockStep, _ language: Language) -> Markup {
        """
        <li class="step-\(step.kind.rawValue)">\(step.text, language)\
        \(when: step.article != nil, " <span class=\"muted\">(\(step.article ?? Phrase(name: ""), language))</span>")\
        \(when: step.isUnsure, " \(StatusMark(.unsure).view(language))")</li>
        """
    }

    private func doubts(_ reading: ClockReading, _ language: Language) -> Markup {
        guard reading.isUnsure || !reading.alternatives.isEmpty else { return .empty }
        return """
            <div class="doubts"><h3>\(StatusMark(.unsure).view(language)) \(Phrase("Cách hiểu khác", "Other readings"), language)</h3>
            \(plainDoubts(reading).markup { "<p>\($0, language)</p>" })
            <ul>\(reading.alternatives.markup { other in
                "<li>\(other.reason, language): <strong>\(Format.dayOfWeek(other.due, language))</strong></li>"
            })</ul></div>
            """
    }

    /// The doubts that no other reading tells already.
    private func plainDoubts(_ reading: ClockReading) -> [Phrase] {
        reading.doubts.filter { doubt in !reading.alternatives.contains { $0.reason == doubt } }
    }

    private func share(_ language: Language) -> Markup {
        guard let shared else { return .empty }
        return """
            <div class="field no-print"><label for="duong-dan">\(Phrase("Đường dẫn để gửi cho người khác", "Link to share"), language)</label>
            <input id="duong-dan" readonly value="\(shared)"></div>
            """
    }

    private static func answer(_ reading: ClockReading, _ language: Language) -> Markup {
        switch reading.clock.purpose {
        case .deadline: "\(Phrase("Ngày cuối cùng", "The last day"), language)"
        case .notice: "\(Phrase("Phải báo trước chậm nhất", "Notice is due at the latest on"), language)"
        case .minimum:
            "\(Phrase("Phải kéo dài ít nhất đến hết", "It must last at least to the end of"), language)"
        }
    }

    private static let notReckoned = Phrase(
        "Chưa tính được. Xin sửa những chỗ sau:", "This cannot be reckoned yet. Please put these right:")
    private static let searchHint = Phrase(
        "Gõ việc hoặc văn bản, ví dụ: khiếu nại lần hai, Luật 10/2022.",
        "Type the matter or the instrument, such as: second complaint, Law 10/2022.")
    private static let lead = Phrase(
        "Chọn quy định và ngày bắt đầu; trang này cho biết ngày cuối cùng và vì sao là ngày đó.",
        "Choose a rule and the day of the event; this page says when it is due and why on that day.")
    private static let startHint = Phrase(
        "Ngày nhận đơn, ngày ban hành quyết định, ngày họp… Ngày này không tính vào thời hạn.",
        "The day of receipt, of the decision, of the meeting … It does not count itself.")
    private static let extendedHint = Phrase(
        "Thời hạn tính bằng ngày làm việc thì gia hạn cũng tính bằng ngày làm việc.",
        "Where the period is in working days, the extension is as well.")
    private static let decidedHint = Phrase(
        "Quyết định ra sau khi đã hết hạn thì không kéo dài thời hạn.",
        "A decision made after the due day extends nothing.")
    private static let pauseHint = Phrase(
        "Cả ngày đầu và ngày cuối đều không tính vào thời hạn.", "Neither the first nor the last day counts.")
}
