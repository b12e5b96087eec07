import Civics

/// What a resident writes to an office: read out of the form, and shown again for a last look before it is sent.
struct LetterWords {
    /// What the sender takes it for. The office classifies it; those who are not sure say so.
    enum Wish: String, CaseIterable {
        case petition, complaint, denunciation, unsure

        var kind: LetterKind {
            switch self {
            case .petition, .unsure: .petition
            case .complaint: .complaint
            case .denunciation: .denunciation
            }
        }

        var name: Phrase {
            switch self {
            case .petition: Phrase("Kiến nghị, phản ánh", "Petition or reflection")
            case .complaint: Phrase("Khiếu nại", "Complaint")
            case .denunciation: Phrase("Tố cáo", "Denunciation")
            case .unsure: Phrase("Tôi không chắc", "I am not sure")
            }
        }

        /// In the words of somebody who has never written one.
        var explanation: Phrase {
            switch self {
            case .petition:
                Phrase(
                    "Báo một việc, góp ý, đề nghị: đường hỏng, rác, thủ tục phiền hà.",
                    "You report something, propose or ask: a broken road, rubbish, needless red tape.")
            case .complaint:
                Phrase(
                    "Không đồng ý với một quyết định hay việc làm của cơ quan nhà nước đối với chính mình, và muốn xem xét lại.",
                    "You disagree with what an authority decided or did to yourself, and ask for a review.")
            case .denunciation:
                Phrase(
                    "Báo một người hay cơ quan làm trái pháp luật, dù việc đó có đụng đến mình hay không.",
                    "You report that somebody breaks the law, whether or not it concerns yourself.")
            case .unsure:
                Phrase(
                    "Cơ quan nhận đơn sẽ xem và phân loại giúp.",
                    "The office that receives it will find out which it is.")
            }
        }
    }

    let wish: Wish
    let unit: Unit
    let isNameless: Bool
    let name: String
    let address: String
    let phone: String
    let subject: String
    let text: String
    /// How many signed; who speaks for them, one name a line.
    let people: Int
    let representatives: String

    static let longestName = 120
    static let longestAddress = 250
    static let longestPhone = 30
    static let longestSubject = 200
    static let longestText = 20_000

    /// Reads the form; nothing where something is wrong, which the form then tells.
    init?(_ form: inout Form, among units: [Unit], law: Law) {
        let wish = form.choice("kind", Label.kind, as: Wish.self)
        let code = form.line("unit", Label.unit, upTo: 40)
        let unit = units.first { $0.code == code }
        if unit == nil, !code.isEmpty {
            form.refuse(
                "unit",
                Phrase(
                    "Không có cơ quan này trong danh sách. Hãy chọn lại nơi gửi.",
                    "There is no such office in the list. Choose again where to send it."))
        }
        let isNameless = form.isChecked("nameless")
        // Of which letters they are asked is for the rules to say, when all is looked at.
        name = form.line("name", Label.name, upTo: Self.longestName, isRequired: false)
        address = form.line("address", Label.address, upTo: Self.longestAddress, isRequired: false)
        phone = form.line("phone", Label.phone, upTo: Self.longestPhone, isRequired: false)
        subject = form.line("subject", Label.subject, upTo: Self.longestSubject)
        text = form.text("text", Label.text, upTo: Self.longestText)
        people =
            form.typed("people").isEmpty
            ? 1
            : Int(form.number("people", Label.people, in: 1...Int64(LetterIntake.mostPeople)) ?? 1)
        representatives = form.text("representatives", Label.representatives, upTo: 1_000, isRequired: false)
        if let fault = LongText.fault(in: text) {
            form.refuse("text", Phrase("Nội dung: \(fault.vietnamese).", "The text: \(fault.english)."))
        }
        if isNameless, let wish, let rule = Self.namedBy(wish, law) {
            form.refuse(
                "nameless",
                Phrase(
                    "Đơn khiếu nại phải có họ tên và địa chỉ của người khiếu nại. Muốn báo việc mà không ghi tên, hãy chọn “Kiến nghị, phản ánh”.",
                    "A complaint must bear the name and address of the person who complains. To report something without a name, choose “Petition or reflection”."
                ), article: rule)
        }
        if isNameless, !name.isEmpty || !address.isEmpty {
            form.refuse(
                "nameless",
                Phrase(
                    "Ông/bà vừa chọn không ghi tên vừa ghi họ tên hoặc địa chỉ. Hãy bỏ một trong hai.",
                    "You chose to give no name, and gave a name or an address. Leave out one of them."))
        }
        guard form.isRight, let wish, let unit else { return nil }
        (self.wish, self.unit, self.isNameless) = (wish, unit, isNameless)
    }

    /// Where the law asks for the name of whoever complains.
    private static func namedBy(_ wish: Wish, _ law: Law) -> String? {
        guard LetterIntake.mustBearName(wish.kind) else { return nil }
        return law.rule("complaint_form").map { law.citation(of: $0).vietnamese }
    }

    /// What the form shows, to be sent once more with the last look.
    var fields: [(name: String, value: String)] {
        [
            ("kind", wish.rawValue), ("unit", unit.code), ("name", name), ("address", address),
            ("phone", phone), ("subject", subject), ("text", text), ("people", "\(people)"),
            ("representatives", representatives),
        ] + (isNameless ? [("nameless", "co")] : [])
    }

    /// What the fields are called, on every page that shows them.
    enum Label {
        static let kind = Phrase("Ông/bà muốn gửi", "What would you like to send?")
        static let unit = Phrase("Gửi đến", "Send to")
        static let nameless = Phrase("Tôi không ghi tên", "I give no name")
        static let name = Phrase("Họ và tên", "Full name")
        static let address = Phrase("Địa chỉ", "Address")
        /// When name and address must be there, on the form of the sender and at the counter.
        static let nameHint = Phrase(
            "Đơn khiếu nại bắt buộc ghi. Đơn tố cáo không ghi thì không được thụ lý. Kiến nghị, phản ánh có thể để trống.",
            "A complaint must bear it. A denunciation without it cannot be accepted. A petition may go without."
        )
        static let addressHint = Phrase(
            "Đơn khiếu nại bắt buộc ghi. Để gửi giấy mời và kết quả bằng văn bản.",
            "A complaint must bear it. Invitations and the result are sent there on paper.")
        static let phone = Phrase("Số điện thoại", "Telephone")
        static let subject = Phrase("Về việc gì", "What is it about?")
        static let text = Phrase("Nội dung", "What you want to say")
        static let people = Phrase("Số người cùng ký", "Signed by how many")
        static let peopleHint = Phrase(
            "Để trống nếu chỉ một mình ông/bà.", "Leave it empty where it is you alone.")
        static let representatives = Phrase("Người đại diện", "Who speaks for them")
        /// As many as the law of the day asks a group to send.
        static func representativesHint(on day: Day, _ law: Law = .shipped) -> Phrase {
            let told = Phrase(
                "Khi nhiều người cùng ký: mỗi người đại diện một dòng, kèm văn bản cử đại diện.",
                "Where several sign: one representative a line, with the paper that appoints them.")
            guard let rule = GroupRule.inForce(on: day, law) else { return told }
            return Phrase(
                "\(told.vietnamese) \(rule.text.vietnamese) (\(rule.citation.vietnamese)).",
                "\(told.english) \(rule.text.english) (\(rule.citation.english)).")
        }
        static let files = Phrase("Giấy tờ, ảnh kèm theo", "Papers and photos")
    }
}
