import Civics

/// The last look at a letter before it is sent. It carries all that was typed, and takes the papers.
struct LetterConfirmPage: Page {
    let words: LetterWords
    /// Names this sending, so that a page sent twice makes one letter.
    let token: String
    var form = Form.blank()

    var title: Phrase { Phrase("Xem lại trước khi gửi", "Look at it once more") }
    var door: Door? { .check }
    var trail: [Crumb] { [Crumb(Phrase("Gửi đơn", "Write to an office"), .letters)] }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <div class="measure"><h1>\(title, language)</h1>
            \(ErrorSummary(form).view(language))
            \(when: !form.isRight, "<p class=\"notice notice-warning\">\(Self.chooseAgain, language)</p>")
            \(DefinitionList(particulars(language)).view(language))
            <h2>\(words.subject)</h2>
            <div class="posting-body">\(PostingPage.paragraphs(words.text))</div>
            \(SealedForm(to: .letterSending, hasFiles: true, """
                <input type="hidden" name="token" value="\(token)">\(hidden)
                \(files.view(form, language))
                <p class="actions">\(Button(Phrase("Gửi đơn", "Send the letter")).view(language))</p>
                """).view(reader))
            \(SealedForm(to: .letters, """
                <input type="hidden" name="edit" value="1">\(hidden)
                <p class="actions">\(Button(Phrase("Sửa lại", "Change something"), .quiet).view(language))</p>
                """).view(reader))
            </div>
            """
    }

    private var hidden: Markup {
        words.fields.markup { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" }
    }

    private func particulars(_ language: Language) -> [(name: Phrase, value: Markup)] {
        typealias Label = LetterWords.Label
        var items: [(name: Phrase, value: Markup)] = [
            (Label.unit, "\(words.unit.name)"), (Phrase("Loại đơn", "Kind"), "\(words.wish.name, language)"),
        ]
        let notGiven = Phrase("Không ghi", "Not given")[language]
        items += [
            (Label.name, "\(words.name.isEmpty ? notGiven : words.name)"),
            (Label.address, "\(words.address.isEmpty ? notGiven : words.address)"),
        ]
        if words.people > 1 { items.append((Label.people, "\(words.people)")) }
        if !words.representatives.isEmpty {
            items.append((Label.representatives, "\(words.representatives)"))
        }
        if !words.phone.isEmpty { items.append((Label.phone, "\(words.phone)")) }
        return items
    }

    private var files: FormField {
        FormField(
            "files", LetterWords.Label.files,
            .files(accepting: "image/*,.pdf,.docx,.xlsx,.txt,.csv", isMultiple: true),
            hint: Phrase(
                "PDF, Word, Excel hoặc ảnh; mỗi tệp tối đa 20 MB, ảnh 12 MB, nhiều nhất 10 tệp. Vị trí chụp và thông tin máy được xoá khỏi ảnh.",
                "PDF, Word, Excel or pictures; 20 MB each at most, pictures 12 MB, up to ten files. Where a picture was taken and by which camera is removed."
            ), isRequired: false)
    }

    private static let chooseAgain = Phrase(
        "Những gì ông/bà đã gõ vẫn còn nguyên bên dưới. Riêng tệp thì trình duyệt không giữ được: xin chọn lại tất cả các tệp.",
        "What you typed is all still here. Files cannot be kept by the browser: please choose all of them again."
    )
}
