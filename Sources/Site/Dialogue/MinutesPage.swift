import Civics
import Records

/// The minutes while they are taken: a question at a time, on a small screen, in any order.
struct MinutesPage: Page {
    let record: DialogueRecord
    let askers: [DialogueQuestion.ID: String]
    let forms: MinutesForms

    static let participants = Phrase("Số người dự", "How many came")
    static let employees = Phrase("Tổng số người lao động của đơn vị", "How many work there")
    static let employerMembers = Phrase(
        "Thành viên bên người sử dụng lao động", "Members of the employer's side")
    static let employeeMembers = Phrase("Thành viên bên người lao động", "Members of the employees' side")
    static let present = Phrase("Bên người lao động có mặt", "Of the employees' side, present")
    static let asker = Phrase("Người hỏi", "Who asks")
    static let secretary = Phrase("Thư ký ghi biên bản", "Secretary")
    static let conclusion = Phrase("Kết luận của người chủ trì", "What the chair concluded")

    private var dialogue: Dialogue { record.dialogue }
    var title: Phrase { Phrase("Biên bản đối thoại", "Minutes of the dialogue") }
    var trail: [Crumb] {
        [
            Crumb(DialogueWords.desk, record.unit.map { Address.dialogueDesk(of: $0) } ?? .dialogueDesk),
            Crumb(Phrase(name: dialogue.plan.title), .dialogueDesk(dialogue.id)),
        ]
    }

    private var isOpen: Bool { dialogue.state == .announced && dialogue.plan.day <= record.today }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <div class="measure"><h1>\(title, language)</h1>
            <p class="sheet-unit">\(dialogue.plan.title), \(dialogue.when(language))</p>
            \(forms.refused.map { ErrorSummary($0).view(language) })
            \(isOpen ? open(reader) : closed(reader))
            </div>
            """
    }

    private func closed(_ reader: Reader) -> Markup {
        let language = reader.language
        let words =
            dialogue.minutes == nil
            ? Phrase(
                "Biên bản mở từ ngày đối thoại, sau khi đã thông báo.",
                "Minutes are taken from the day of the dialogue on, once it is announced.")
            : Phrase("Biên bản đã khóa, không sửa được nữa.", "The minutes are closed and no longer change.")
        return "<p>\(words, language)</p>\(left(language))\(list(reader, isOpen: false))"
    }

    /// What was typed on this device and came too late for the minutes; the script shows it where there is such.
    private func left(_ language: Language) -> Markup {
        """
        <section class="notice notice-warning" data-left="\(keptName)" hidden><p>\(Self.tooLate, language)</p>
        <ul></ul>
        <p class="actions"><button class="button button-quiet" type="button">\(Phrase("Đã chép lại, xóa khỏi máy này", "Copied; remove it from this device"), language)</button></p>
        </section>
        """
    }

    private static let tooLate = Phrase(
        "Máy này còn giữ nội dung chưa gửi được trước khi khóa biên bản. Hãy chép lại và báo thư ký; nhờ người hỏi gửi đơn hoặc hỏi ở cuộc sau.",
        "This device still holds what was not sent before the minutes were closed. Copy it and tell the secretary; ask whoever asked to write a letter or to ask at the next dialogue."
    )

    /// Names what a device keeps of these minutes.
    private var keptName: String { "dialogue-\(dialogue.id)" }

    private func open(_ reader: Reader) -> Markup {
        let language = reader.language
        return """
            \(OwedPromises(record).view(language))
            <h2>\(Phrase("Ghi câu hỏi tại chỗ", "A question from the room"), language)</h2>
            \(entry(reader))
            <h2>\(Phrase("Các câu hỏi: \(record.questions.count), chưa có kết quả \(record.open.count)", "Questions: \(record.questions.count), without an end \(record.open.count)"), language)</h2>
            \(list(reader, isOpen: true))
            <h2>\(Phrase("Người dự", "Who came"), language)</h2>
            \(attendance(reader))
            <h2>\(Phrase("Khóa biên bản", "Close the minutes"), language)</h2>
            \(closing(reader))
            """
    }

    private func entry(_ reader: Reader) -> Markup {
        let language = reader.language
        let form = forms.entry ?? .blank([("on-spot", "co")])
        let key = form.typed("key").isEmpty ? SupportToken.new().text : form.typed("key")
        let fields = [
            FormField(
                "text", DialogueQuestionController.text, .area(rows: 4), hint: DialogueWords.publicWords),
            FormField(
                "name", Self.asker, hint: Phrase("Chỉ đơn vị biết tên.", "Only the unit sees the name."),
                isRequired: false),
        ]
        let waiting = Phrase(
            "Mất mạng: còn {n} câu giữ trong máy này, sẽ tự gửi khi có mạng.",
            "No network: {n} kept on this device, sent when the network is back.")
        let refused = Phrase(
            "Có câu chưa gửi được; nội dung ở trong ô, xin xem lại rồi lưu.",
            "Something was not taken; its text is in the box, look at it and save again.")
        let empty = Phrase("Ghi câu hỏi rồi mới lưu.", "Write the question before you save it.")
        let isOpen =
            forms.entry != nil
            && QuestionEndForm.along(language).contains { field in
                field.name != "on-spot"
                    && (!form.typed(field.name).isEmpty || form.problem(field.name) != nil)
            }
        return """
            <div data-keep="\(keptName)" data-waiting="\(waiting, language)" data-refused="\(refused, language)" data-empty="\(empty, language)">
            <p class="notice notice-warning" role="status" data-kept hidden></p>
            \(SealedForm(to: .dialogueEntry(dialogue.id), """
                <input type="hidden" name="key" value="\(String(key.prefix(64)))">
                \(fields.markup { $0.view(form, language) })
                <details\(attribute: "open", when: isOpen)><summary>\(Phrase("Ghi luôn kết quả", "Enter its end at once"), language)</summary>
                <p class="hint">\(Self.along, language)</p>
                \(QuestionEndForm.along(language).markup { $0.view(form, language) })</details>
                <p class="actions">\(Button(Phrase("Lưu câu hỏi", "Save the question")).view(language))</p>
                """).view(reader))
            </div>
            """
    }

    private static let along = Phrase(
        "Không bắt buộc. Câu hỏi và kết quả được lưu cùng một lần, khi mất mạng cũng vậy. Trả lời hoặc nêu lý do thì ghi ô thứ nhất; hứa thì ghi hứa gì, ai làm, bao giờ xong.",
        "It may be left out. Question and end are saved at once, without a network too. For an answer or a reason use the first box; for a promise say what, who and by when."
    )

    private func list(_ reader: Reader, isOpen: Bool) -> Markup {
        "<ol class=\"dialogue-questions\">\(record.questions.markup { line($0, reader, isOpen: isOpen) })</ol>"
    }

    private func line(_ question: DialogueQuestion, _ reader: Reader, isOpen: Bool) -> Markup {
        let language = reader.language
        let asker = askers[question.id] ?? Phrase("Không ghi tên", "No name given")[language]
        let deed =
            question.end == nil
            ? Phrase("Ghi kết quả", "Enter its end") : Phrase("Sửa kết quả", "Put it right")
        let isEnding = isOpen && question.end?.kind != .promised
        let text: Markup = PostingPage.paragraphs(question.text)
        let outcome: Markup = DialogueOutcome(
            question, record.promises[question.id], today: record.today
        ).view(language)
        var item: Markup =
            "<li>\(text)<p class=\"muted\">\(question.source.name, language) · \(asker)</p>\(outcome)"
        if isEnding, question.end == nil {
            let form = QuestionEndForm(
                record: record, question: question, form: QuestionEndForm.blank(question, in: record),
                isFolded: true)
            item.append("<details><summary>\(deed, language)</summary>\(form.view(reader))</details>")
        } else if isEnding {
            let address = Address.dialogueEnding(question)
            item.append("<p><a href=\"\(address)\">\(deed, language)</a></p>")
        }
        if isOpen, question.source == .floor {
            let button = Button(Phrase("Cấp mã cho người hỏi", "Give the asker a code"), .quiet)
            let form: Markup = SealedForm(to: .dialogueCode(question), button.view(language)).view(reader)
            item.append(OnlineOnly(form).view(language))
        }
        item.append("</li>")
        return item
    }

    private func attendance(_ reader: Reader) -> Markup {
        let language = reader.language
        let form = forms.attendance ?? Self.typed(dialogue.attendance)
        func number(_ name: String, _ label: Phrase) -> FormField {
            FormField(name, label, .line(inputMode: "numeric"))
        }
        var fields = [number("participants", Self.participants)]
        if dialogue.kind == .workplace {
            fields += [
                number("employees", Self.employees), number("employer-members", Self.employerMembers),
                number("employee-members", Self.employeeMembers), number("present", Self.present),
                FormField(
                    "represented",
                    Phrase(
                        "Đại diện người sử dụng lao động có mặt", "The employer's representative is there"),
                    .check, isRequired: false),
            ]
        }
        let counting: Markup = SealedForm(
            to: .dialogueAttendance(dialogue.id),
            """
            <input type="hidden" name="revision" value="\(dialogue.revision)">
            \(fields.markup { $0.view(form, language) })
            <p class="actions">\(Button(Phrase("Lưu số người dự", "Save"), .quiet).view(language))</p>
            """
        ).view(reader)
        return KeptDraft(
            "\(keptName)-attendance", next: .dialogueMinutes(dialogue.id), counting
        ).view(language)
    }

    /// What was counted before, to be put right.
    private static func typed(_ kept: DialogueAttendance?) -> Form {
        guard let kept else { return .blank() }
        var values: [(name: String, value: String)] = [("participants", String(kept.participants))]
        if let sides = kept.workplace {
            values.append(("employees", String(sides.employees)))
            values.append(("employer-members", String(sides.employerMembers)))
            values.append(("employee-members", String(sides.employeeMembers)))
            values.append(("present", String(sides.employeesPresent)))
            values.append(("represented", sides.isEmployerRepresented ? "co" : ""))
        }
        return .blank(values)
    }

    private func closing(_ reader: Reader) -> Markup {
        let language = reader.language
        let form = forms.closing ?? .blank()
        let fields = [
            FormField("secretary", Self.secretary),
            FormField("conclusion", Self.conclusion, .area(rows: 5), hint: DialogueWords.publicWords),
        ]
        let closing: Markup = SealedForm(
            to: .dialogueClosing(dialogue.id),
            """
            <input type="hidden" name="revision" value="\(dialogue.revision)">
            \(fields.markup { $0.view(form, language) })
            <p class="actions">\(Button(Phrase("Khóa biên bản", "Close the minutes"), .quiet).view(language))</p>
            """
        ).view(reader)
        return KeptDraft(
            "\(keptName)-closing", next: .dialogueDesk(dialogue.id), after: keptName, closing
        ).view(language)
    }
}
