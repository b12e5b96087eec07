import Civics
import Hummingbird

/// A form about one posting: some words on top, its fields, one deed.
struct PostingFormPage: Page {
    let title: Phrase
    let posting: Posting
    /// What the deed means, or what the law asks.
    var lead: Phrase?
    let deed: Phrase
    var weight = Button.Weight.main
    let address: Address
    var hasFiles = false
    /// Whether the content may be named: not to the public where it is for staff.
    var namesContent = true
    let form: Form
    let fields: Markup

    var trail: [Crumb] {
        [
            Crumb(Phrase("Công khai, niêm yết", "Published and posted"), .postings),
            Crumb(Phrase(name: namesContent ? posting.current.title : "…"), .posting(posting.id)),
        ]
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <div class="measure"><h1>\(title, language)</h1>
            \(when: namesContent, "<p class=\"sheet-unit\">\(posting.current.title)</p>")
            \(lead.map { "<p class=\"lead\">\($0, language)</p>" as Markup })
            \(ErrorSummary(form).view(language))
            \(SealedForm(to: address, hasFiles: hasFiles, """
                <input type="hidden" name="revision" value="\(posting.revision)">
                \(fields)
                <p class="actions">\(Button(deed, weight).view(language)) \
                <a class="button button-quiet" href="\(Address.posting(posting.id))">\(Phrase("Quay lại", "Go back"), language)</a></p>
                """).view(reader))
            </div>
            """
    }
}

extension SignedInContext {
    /// The posting in the path, for whoever may do this with it; to others there is no such page.
    func posting(for deed: Deed, _ parts: SiteParts) async throws -> Posting {
        let posting = try await parts.disclosure.postings.posting(
            parameters.identifier("id", of: Posting.self))
        try person.authority.require(deed, in: posting.unit)
        return posting
    }

    /// Back to the posting where it was withdrawn: nothing is done to it any more, and no form is filled in for nothing.
    func turnedBack(from posting: Posting) -> Response? {
        guard posting.withdrawal != nil else { return nil }
        return redirect(
            to: .posting(posting.id),
            saying: Phrase(
                "Niêm yết này đã được thu hồi, không sửa hay thêm gì được nữa.",
                "This posting was withdrawn; nothing is changed or added any more."), .note)
    }
}

extension Form {
    /// The revision of the posting that the form was made from.
    mutating func revision() -> Int {
        Int(number("revision", Phrase("Bản", "Version"), isRequired: false) ?? 0)
    }
}
