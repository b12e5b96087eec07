import Civics

extension PublicationPage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <div class="measure"><h1>\(title, language)</h1>
            <p class="lead">\(unit.name): \(item.name, language)</p>
            <p class="hint">\(item.citation, language). \(rule, language)</p>
            \(when: item.isUnsure, UnsureMark(Phrase(
                "Hình thức hoặc thời hạn chưa được đối chiếu với văn bản gốc.",
                "The form or the time has not been checked against the official text.")).view(language))
            \(ErrorSummary(form).view(language))
            \(SealedForm(to: .newPosting, hasFiles: true, """
                <input type="hidden" name="unit" value="\(unit.code)"><input type="hidden" name="item" value="\(item.id)">
                <input type="hidden" name="obligation" value="\(obligation?.id.description ?? "")">
                \(FormField("title", Self.titleLabel).view(form, language))
                \(FormField("body", Self.bodyLabel, .area(rows: 10), hint: Phrase("Ghi nội dung chính để người dân đọc ngay trên trang; đính kèm văn bản đầy đủ bên dưới.", "Write what matters so that it is read on the page; attach the full document below."), isRequired: false).view(form, language))
                \(FormField("files", Phrase("Tệp đính kèm", "Files"), .files(accepting: Self.accepted, isMultiple: true), hint: Self.filesHint, isRequired: false).view(form, language))
                \(files.view("files", language))
                \(when: item.isStanding, FormField("amount", Self.amount, .line(inputMode: "numeric"), isRequired: false).view(form, language))
                \(channels(language))
                \(specific(language))
                <p class="actions">\(Button(Phrase("Đăng công khai", "Publish")).view(language)) \
                <a class="button button-quiet" href="\(Address.disclosureDesk(of: unit))">\(Phrase("Quay lại", "Go back"), language)</a></p>
                """).view(reader))
            </div>
            """
    }

    /// How long it must hang, said before anything is typed.
    private var rule: Phrase {
        switch item.term {
        case .days(let days):
            Phrase(
                "Niêm yết ít nhất \(days) ngày liên tục.", "It must hang for at least \(days) days on end.")
        case .permanent: Phrase("Niêm yết thường xuyên.", "It hangs permanently.")
        case .asSpecificLaw(let days?):
            Phrase(
                "Niêm yết theo luật chuyên ngành; nếu không có, ít nhất \(days) ngày.",
                "It hangs as the law of its field says; without one for at least \(days) days.")
        case .asSpecificLaw(nil), .free:
            Phrase("Luật không ấn định số ngày niêm yết.", "The law sets no number of days.")
        }
    }

    private func channels(_ language: Language) -> Markup {
        let required = Set(item.requiredForms.flatMap(\.channels))
        return """
            <fieldset class="channels" id="\(FormField.place("channel"))"><legend>\(Phrase("Nơi niêm yết, hình thức công khai", "Where and how"), language)</legend>
            \(form.problem("channel").map { "<p class=\"problem\">\($0.reason, language)</p>" as Markup })
            \(item.channels.markup { PlaceFields(channel: $0, isRequired: required.contains($0), files: files).view(form, language) })
            </fieldset>
            """
    }

    private func specific(_ language: Language) -> Markup {
        guard !item.isStanding else { return .empty }
        let isUsed =
            !form.typed("specific-days").isEmpty || !form.typed("specific-citation").isEmpty
            || form.problem("specific-days") != nil || form.problem("specific-citation") != nil
        return """
            <details\(attribute: "open", when: isUsed)><summary>\(Phrase("Luật chuyên ngành quy định thời hạn khác", "The law of the field sets another time"), language)</summary>
            \(FormField("specific-days", Self.specificDays, .line(inputMode: "numeric"), isRequired: false).view(form, language))
            \(FormField("specific-citation", Self.specificCitation, hint: Phrase("Ví dụ: Điều 67 khoản 2 Luật Đất đai 2013", "For example Article 67 clause 2 of the Land Law 2013"), isRequired: false).view(form, language))
            </details>
            """
    }
}

/// One way of publishing in a form: ticked or not, and where ticked the particulars of its opening minutes.
struct PlaceFields {
    let channel: Channel
    let isRequired: Bool
    let files: KeptFiles

    func view(_ form: Form, _ language: Language) -> Markup {
        let key = channel.rawValue
        let isOpen = form.isChosen("channel", key)
        return """
            <div class="channel"><label class="choice"><input type="checkbox" name="channel" value="\(key)"\(attribute: "checked", when: isOpen)>\
            <span>\(channel.name, language)\(when: isRequired, " <span class=\"muted\">(\(Phrase("luật yêu cầu", "required by law"), language))</span>")</span></label>
            <details\(attribute: "open", when: hasProblem(form))><summary>\(Phrase("Biên bản: ngày, địa điểm, ảnh", "Minutes: day, place, photo"), language)\
            <span class="unseen"> – \(channel.name, language)</span></summary>
            \(fields.markup { $0.view(form, language) })
            \(files.view("photo-\(key)", language))
            </details></div>
            """
    }

    private var fields: [FormField] {
        let key = channel.rawValue
        return [
            FormField("opened-on-\(key)", PublicationPage.openedLabel, .day, isRequired: false),
            FormField(
                "place-\(key)", PublicationPage.placeLabel,
                hint: Phrase("Ví dụ: Nhà văn hóa tổ dân phố 5", "For example the community house of group 5"),
                isRequired: false),
            FormField("number-\(key)", PublicationPage.minutesLabel, isRequired: false),
            FormField("attendees-\(key)", PublicationPage.attendeesLabel, .area(rows: 2), isRequired: false),
            PublicationPage.photo("photo-\(key)"),
        ]
    }

    private func hasProblem(_ form: Form) -> Bool {
        fields.contains { form.problem($0.name) != nil }
    }
}
