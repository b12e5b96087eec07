import Civics
import Records

/// What an act of the table needs (`needs` in letter-acts.yaml), as fields of its form.
struct LetterActField {
    let need: String

    /// How many letters a letter may be split into on one form.
    static let mostParts = 5

    func fields(_ choices: Choices, _ language: Language) -> [FormField] {
        switch need {
        case "kind":
            [
                FormField(
                    "kind", Label.kind,
                    .radios(
                        LetterKind.allCases.map { FormField.Choice($0.rawValue, $0.name[language]) }))
            ]
        case "field":
            [
                FormField(
                    "field", Label.field,
                    .select(
                        [FormField.Choice("", "–")]
                            + LetterField.allCases.map { FormField.Choice($0.rawValue, $0.name[language]) }))
            ]
        case "eligibility":
            [
                FormField(
                    "eligibility", Label.eligibility,
                    .radios([
                        FormField.Choice("eligible", Phrase("Đủ điều kiện xử lý", "Eligible")[language]),
                        FormField.Choice(
                            "ineligible", Phrase("Không đủ điều kiện xử lý", "Not eligible")[language]),
                    ])),
                FormField(
                    "eligibility-reason", Label.eligibilityReason, .area(rows: 2), isRequired: false),
            ]
        case "competence":
            [
                FormField(
                    "competence", Label.competence,
                    .radios([
                        FormField.Choice("own", Phrase("Của đơn vị này", "Of this unit")[language]),
                        FormField.Choice("other", Phrase("Của nơi khác", "Of another body")[language]),
                    ])),
                FormField(
                    "competent-body", Label.body,
                    hint: Phrase("Ghi khi thuộc nơi khác.", "Where it is another's."), isRequired: false),
            ]
        case "parts": (1...Self.mostParts).flatMap { part($0, language) }
        case "letter": [FormField("letter", Label.letter, hint: Label.letterHint)]
        case "unit", "superior":
            [
                FormField(
                    "unit", need == "unit" ? Label.unit : Label.superior,
                    .select(
                        [FormField.Choice("", "–")]
                            + choices.units.map { FormField.Choice($0.id.description, $0.name) }))
            ]
        case "officer":
            [
                FormField(
                    "officer", Label.officer,
                    .select(
                        [FormField.Choice("", "–")]
                            + choices.officers.map { FormField.Choice($0.id.description, $0.name) }))
            ]
        case "ground" where !choices.grounds.isEmpty:
            [
                FormField(
                    "ground", Label.ground,
                    .select(
                        [FormField.Choice("", "–")]
                            + choices.grounds.map { FormField.Choice($0.rawValue, $0.name[language]) }))
            ]
        case "ground": [FormField("ground", Label.ground)]
        case "variant":
            [
                FormField(
                    "variant", Label.variant,
                    .select(
                        [FormField.Choice("", "–")]
                            + choices.variants.map { FormField.Choice($0.name, $0.title[language]) }))
            ]
        case "outcome":
            [
                FormField(
                    "outcome", Label.outcome,
                    .radios([
                        FormField.Choice("right", Phrase("Đúng", "Right")[language]),
                        FormField.Choice("partly", Phrase("Đúng một phần", "Partly right")[language]),
                        FormField.Choice("wrong", Phrase("Sai", "Wrong")[language]),
                    ]))
            ]
        case "remote" where choices.mayBeRemote:
            [FormField("remote", Label.remote, .check, hint: Label.remoteHint, isRequired: false)]
        case "coercion" where choices.asksCoercion:
            [FormField("coercion", Label.coercion, .check, isRequired: false)]
        case "remote", "coercion": []
        case "representatives":
            [
                FormField(
                    "representatives", LetterWords.Label.representatives, .area(rows: 4),
                    hint: Label.representativesHint)
            ]
        case "until": [FormField("until", Label.until, .day, hint: Label.untilHint)]
        case "result":
            [FormField("result", Label.result, .area(rows: 3), hint: Label.resultHint, isRequired: false)]
        case "body": [FormField("body", Label.body)]
        case "reason": [FormField("reason", Label.reason, .area(rows: 4))]
        case "part": [FormField("part", Label.part, .area(rows: 3))]
        case "minutes": [FormField("minutes", Label.minutes, .area(rows: 8), hint: Label.minutesHint)]
        case "answer": [FormField("answer", Label.answer, .area(rows: 10), hint: Label.answerHint)]
        // The day of the act stands in every form.
        case "day": []
        default: preconditionFailure("an act needs '\(need)', for which there is no field")
        }
    }

    private func part(_ number: Int, _ language: Language) -> [FormField] {
        [
            FormField(
                "part-\(number)", Phrase("Nội dung \(number)", "Matter \(number)"), .area(rows: 2),
                hint: number == 1 ? Label.partsHint : nil, isRequired: number <= 2),
            FormField(
                "part-kind-\(number)", Phrase("Loại đơn của nội dung \(number)", "Kind of matter \(number)"),
                .select(LetterKind.allCases.map { FormField.Choice($0.rawValue, $0.name[language]) }),
                isRequired: number <= 2),
        ]
    }

    enum Label {
        static let kind = Phrase("Loại đơn", "Kind of letter")
        static let field = Phrase("Lĩnh vực", "Matter")
        static let eligibility = Phrase("Điều kiện xử lý", "Eligibility")
        static let eligibilityReason = Phrase("Vì sao không đủ điều kiện", "Why it is not eligible")
        static let competence = Phrase("Thẩm quyền", "Competence")
        static let body = Phrase("Nơi có thẩm quyền", "The competent body")
        static let letter = Phrase("Nhập vào đơn số", "Joined to letter number")
        static let letterHint = Phrase("Số đến của đơn kia, như trong sổ.", "As it stands in the register.")
        static let unit = Phrase("Đơn vị tiếp nhận", "The unit that takes it over")
        static let superior = Phrase("Cấp trên giải quyết lần hai", "The level above that settles it")
        static let remote = Phrase(
            "Vùng sâu, vùng xa, đi lại khó khăn", "A remote place, hard to travel to")
        static let remoteHint = Phrase(
            "Đánh dấu nếu vụ việc ở nơi như vậy: thời hạn giải quyết dài hơn theo luật.",
            "Tick it where the matter lies in such a place: the law gives more time.")
        static let coercion = Phrase(
            "Người gửi đã rút đơn do bị ép buộc, đe doạ", "The sender withdrew it forced or threatened")
        static let representativesHint = Phrase(
            "Mỗi người một dòng, theo văn bản cử người đại diện.",
            "One name a line, as the written appointment says.")
        static let officer = Phrase("Người được giao", "Officer in charge")
        static let ground = Phrase("Trường hợp", "Ground")
        static let variant = Phrase("Trường hợp gia hạn", "Case of the extension")
        static let outcome = Phrase("Kết luận", "Finding")
        static let reason = Phrase("Lý do", "Reason")
        static let part = Phrase("Phần được rút", "The part withdrawn")
        static let partsHint = Phrase(
            "Giấy tờ kèm theo được chép sang từng đơn tách. Khi đơn hoặc một nội dung là tố cáo, giấy tờ ở lại đơn gốc: đơn gốc được giữ kín, chỉ người đứng đầu và người được giao đọc được.",
            "The papers are copied to each of the letters. Where the letter or one of its matters denounces, they stay with the whole, which is kept sealed: the head and whoever is charged with it alone read it."
        )
        static let minutes = Phrase("Biên bản", "Minutes")
        static let minutesHint = Phrase(
            "Ai dự, các bên nói gì, thống nhất gì.", "Who was there, what was said, what was agreed.")
        static let answer = Phrase("Nội dung trả lời, quyết định", "The answer or decision")
        static let answerHint = Phrase(
            "Người gửi đọc được nguyên văn.", "The sender reads it word for word.")
        static let until = Phrase("Thi hành xong trước ngày", "To be carried out by")
        static let untilHint = Phrase(
            "Hạn ghi trong quyết định; người gửi đơn thấy hạn này.",
            "As the decision says; the sender sees this day.")
        static let result = Phrase("Kết quả thi hành", "What was done")
        static let resultHint = Phrase(
            "Nếu quyết định đã được thi hành: làm xong việc gì, khi nào. Người gửi đơn đọc được.",
            "Where a decision was carried out: what was done, and when. The sender reads it.")
        static let day = Phrase("Ngày thực hiện", "Day of the act")
    }
}
