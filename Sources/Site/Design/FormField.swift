import Civics

/// One field of a form: its label, a hint, what is wrong with it beside it, and what was typed kept in it.
struct FormField {
    struct Choice: Sendable {
        let value: String
        let label: String

        init(_ value: String, _ label: String) {
            self.value = value
            self.label = label
        }
    }

    /// A long list to choose from that stays the same, made into markup once.
    struct ChoiceList: Sendable {
        let choices: [Choice]
        fileprivate let markup: Markup

        init(_ choices: [Choice]) {
            self.choices = choices
            markup = choices.markup { FormField.option($0, isChosen: false) }
        }
    }

    enum Control: Sendable {
        case line(
            type: StaticString = "text", autocomplete: StaticString? = nil, inputMode: StaticString? = nil)
        /// A line that never shows what was typed before.
        case secret(autocomplete: StaticString)
        case area(rows: Int = 6)
        case day
        case time
        case select([Choice])
        /// The same from a list that was made before.
        case list(ChoiceList)
        case radios([Choice])
        case checks([Choice])
        /// One box to tick, with the label beside it.
        case check
        /// One file or several, none larger than the limit: the script says so before anything is sent.
        case files(
            accepting: String? = nil, isMultiple: Bool = false,
            limitBytes: Int = UploadedForm.limits.fileBytes)
    }

    let name: String
    let label: Phrase
    var hint: Phrase?
    let need: Need
    var control: Control = .line()

    var isRequired: Bool { need == .required }

    enum Need {
        case required
        case optional
        /// Needed once another field is filled in, as its hint says.
        case bound
    }
    /// Tells the fields of several forms on one page apart; nothing where the page has one.
    var scope = ""

    init(
        _ name: String, _ label: Phrase, _ control: Control = .line(), hint: Phrase? = nil,
        isRequired: Bool = true
    ) {
        self.init(name, label, control, hint: hint, need: isRequired ? .required : .optional)
    }

    init(_ name: String, _ label: Phrase, _ control: Control = .line(), hint: Phrase? = nil, need: Need) {
        self.name = name
        self.label = label
        self.control = control
        self.hint = hint
        self.need = need
    }

    /// The field as it stands in one of several forms of a page.
    func inside(_ scope: String) -> FormField {
        var field = self
        field.scope = scope
        return field
    }

    func view(_ form: Form, _ language: Language) -> Markup {
        switch control {
        case .radios(let choices): group(choices, type: "radio", form, language)
        case .checks(let choices): group(choices, type: "checkbox", form, language)
        case .check: box(form, language)
        default: single(form, language)
        }
    }

    /// Where the field stands on the page, for links from the summary of errors.
    static func place(_ name: String) -> String { "o-\(name)" }

    private var place: String { Self.place(scope.isEmpty ? name : "\(scope)-\(name)") }

    private func single(_ form: Form, _ language: Language) -> Markup {
        """
        <div class="field\(when: form.problem(name) != nil, " field-wrong")">
        <label for="\(place)">\(labelWords(language))</label>
        \(hintAndProblem(form, language))
        \(input(form, language))
        </div>
        """
    }

    private func input(_ form: Form, _ language: Language) -> Markup {
        let typed = form.typed(name)
        let attributes: Markup = """
            id="\(place)" name="\(name)"\(attribute: "aria-describedby", described(form))\
            \(attribute: "aria-invalid", form.problem(name) == nil ? nil : "true")\
            \(attribute: "required", when: isRequired)
            """
        switch control {
        case .line(let type, let autocomplete, let inputMode):
            return """
                <input type="\(type.description)" value="\(typed)"\(attribute: "autocomplete", autocomplete?.description)\
                \(attribute: "inputmode", inputMode?.description) \(attributes)>
                """
        case .secret(let autocomplete):
            return "<input type=\"password\" autocomplete=\"\(autocomplete.description)\" \(attributes)>"
        case .area(let rows):
            // A line end right behind the tag is dropped by browsers: one is given to be dropped.
            return "<textarea rows=\"\(rows)\" \(attributes)>\n\(typed)</textarea>"
        case .day:
            // A date field shows nothing but a day; anything else that was typed is shown as it was.
            let isDay = typed.isEmpty || Day(typed) != nil
            return "<input type=\"\(when: isDay, "date", else: "text")\" value=\"\(typed)\" \(attributes)>"
        case .time: return "<input type=\"time\" value=\"\(typed)\" \(attributes)>"
        case .files(let accepting, let isMultiple, let limitBytes):
            let size = Format.size(bytes: Int64(limitBytes), language)
            let words = Phrase(
                "Tệp “{n}” quá lớn: tối đa \(size).", "The file “{n}” is too large: at most \(size).")
            return """
                <input type="file"\(attribute: "accept", accepting)\(attribute: "multiple", when: isMultiple) \
                data-limit="\(limitBytes)" data-too-large="\(words, language)" \(attributes)>
                """
        case .select(let choices):
            let chosen = form.values(name)
            return """
                <select \(attributes)>\(choices.markup { Self.option($0, isChosen: chosen.contains($0.value)) })</select>
                """
        case .list(let list):
            // The first is chosen where none is.
            guard typed.isEmpty else {
                return
                    "<select \(attributes)>\(list.choices.markup { Self.option($0, isChosen: $0.value == typed) })</select>"
            }
            return "<select \(attributes)>\(list.markup)</select>"
        case .radios, .checks, .check: return .empty
        }
    }

    fileprivate static func option(_ choice: Choice, isChosen: Bool) -> Markup {
        "<option value=\"\(choice.value)\"\(attribute: "selected", when: isChosen)>\(choice.label)</option>"
    }

    private func group(_ choices: [Choice], type: StaticString, _ form: Form, _ language: Language) -> Markup
    {
        """
        <fieldset class="field\(when: form.problem(name) != nil, " field-wrong")" id="\(place)"\
        \(attribute: "aria-describedby", described(form))>
        <legend>\(labelWords(language))</legend>
        \(hintAndProblem(form, language))
        \(choices.markup { choice in
            """
            <label class="choice"><input type="\(type.description)" name="\(name)" value="\(choice.value)"\
            \(attribute: "checked", when: form.isChosen(name, choice.value))> <span>\(choice.label)</span></label>
            """
        })
        </fieldset>
        """
    }

    private func box(_ form: Form, _ language: Language) -> Markup {
        """
        <div class="field\(when: form.problem(name) != nil, " field-wrong")">
        \(hintAndProblem(form, language))
        <label class="choice"><input type="checkbox" id="\(place)" name="\(name)" value="co"\
        \(attribute: "checked", when: form.isChecked(name))\(attribute: "aria-describedby", described(form))> \
        <span>\(label, language)</span></label>
        </div>
        """
    }

    private func labelWords(_ language: Language) -> Markup {
        """
        \(label, language)\(when: need == .optional, " <span class=\"optional\">\(Phrase("(không bắt buộc)", "(optional)"), language)</span>")
        """
    }

    private func hintAndProblem(_ form: Form, _ language: Language) -> Markup {
        var result = Markup.empty
        if let hint { result.append("<p class=\"hint\" id=\"\(place)-goi-y\">\(hint, language)</p>") }
        if let problem = form.problem(name) {
            result.append(
                """
                <p class="problem" id="\(place)-loi"><span class="problem-word">\(Phrase("Chưa đúng:", "Not right:"), language)</span> \
                \(problem.reason, language)\(when: problem.article != nil, " (\(problem.article))")</p>
                """)
        }
        return result
    }

    private func described(_ form: Form) -> String? {
        let parts = [
            hint == nil ? nil : "\(place)-goi-y", form.problem(name) == nil ? nil : "\(place)-loi",
        ].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}
