import Civics

/// The form by which a clerk publishes something: what it says, its files, where it hangs and since when.
struct PublicationPage: Page {
    let unit: Unit
    let item: DisclosureItem
    let obligation: Obligation?
    let form: Form
    let files: KeptFiles
    let today: Day

    static let titleLabel = Phrase("Tên nội dung công khai", "Title")
    static let bodyLabel = Phrase("Nội dung", "Content")
    static let placeLabel = Phrase("Địa điểm cụ thể", "Which place")
    static let openedLabel = Phrase("Niêm yết, thực hiện từ ngày", "Posted or done since")
    static let minutesLabel = Phrase("Biên bản số", "Minutes no.")
    static let attendeesLabel = Phrase("Thành phần tham dự, chứng kiến", "Who was present")
    static let photoLabel = Phrase("Ảnh tại chỗ", "Photo on the spot")
    static let specificDays = Phrase("Số ngày theo luật chuyên ngành", "Days under the law of the field")
    static let specificCitation = Phrase("Điều luật chuyên ngành", "Its article")
    static let amount = Phrase("Số thủ tục niêm yết", "Procedures on display")
    /// The field for a photo of the place.
    static func photo(_ name: String) -> FormField {
        FormField(
            name, photoLabel, .files(accepting: "image/jpeg,image/png", limitBytes: UploadedForm.photoBytes),
            hint: Phrase(
                "Ảnh JPEG hoặc PNG, tối đa 12 MB. Vị trí chụp và thông tin máy được xóa trước khi lưu.",
                "A JPEG or PNG picture, 12 MB at most. Where it was taken and by which camera is removed."),
            isRequired: false)
    }

    static let filesHint = Phrase(
        "PDF, DOCX, XLSX, ảnh, văn bản, CSV; mỗi tệp tối đa 20 MB.",
        "PDF, DOCX, XLSX, pictures, text, CSV; 20 MB each at most.")
    static let accepted = ".pdf,.docx,.xlsx,.png,.jpg,.jpeg,.webp,.txt,.csv"

    var title: Phrase { Phrase("Đăng công khai", "Publish") }
    var trail: [Crumb] {
        [
            Crumb(Phrase("Bàn làm việc", "Desk"), .desk),
            Crumb(
                Phrase("Công khai của \(unit.name)", "Disclosure of \(unit.name)"), .disclosureDesk(of: unit)),
        ]
    }
}

/// Before something is published of the unit's own accord: under which item.
struct ItemChoicePage: Page {
    let unit: Unit
    let items: [DisclosureItem]

    var title: Phrase { Phrase("Công khai nội dung nào?", "What is published?") }
    var trail: [Crumb] {
        [Crumb(Phrase("Công khai của \(unit.name)", "Disclosure of \(unit.name)"), .disclosureDesk(of: unit))]
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(title, language)</h1>
            <ul class="entry-list">\(items.markup { item in
                """
                <li><a href="\(Address.newPosting.adding("don-vi", unit.code).adding("noi-dung", item.id))">\(item.name, language)</a>\
                <p>\(item.citation, language)</p></li>
                """
            })</ul>
            """
    }
}
