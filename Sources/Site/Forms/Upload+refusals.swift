import Civics

/// What is said of what is not taken, beside its field.
extension Upload {
    static func textTooLong(_ field: String) -> Refusal {
        Refusal(
            .tooLarge,
            Phrase(
                "Chữ trong ô này dài quá nên chỉ giữ lại phần đầu. Hãy rút ngắn, hoặc gửi phần còn lại bằng tệp kèm theo.",
                "The text in this field is too long; only its beginning is kept. Shorten it, or send the rest as a file."
            ),
            field: field)
    }

    static func tooManyFiles(_ limit: Int, _ field: String) -> Refusal {
        Refusal(
            .tooMany,
            Phrase(
                "Nhiều tệp quá: mỗi lần gửi tối đa \(limit) tệp.",
                "Too many files: at most \(limit) at a time."),
            field: field)
    }

    static func fileTooLarge(_ limit: Int, _ head: PartHead) -> Refusal {
        let name = head.fileName ?? ""
        return Refusal(
            .tooLarge,
            Phrase(
                "Tệp “\(name)” quá lớn: tối đa \(Format.size(bytes: Int64(limit), .vietnamese)).",
                "The file “\(name)” is too large: at most \(Format.size(bytes: Int64(limit), .english))."),
            field: head.name)
    }

    static func filesTooLarge(_ limit: Int, _ head: PartHead) -> Refusal {
        let name = head.fileName ?? ""
        return Refusal(
            .tooLarge,
            Phrase(
                "Không nhận thêm tệp “\(name)”: mỗi lần gửi tối đa \(Format.size(bytes: Int64(limit), .vietnamese)). Hãy gửi tệp này sau.",
                "The file “\(name)” was not taken: at most \(Format.size(bytes: Int64(limit), .english)) at a time. Send it afterwards."
            ),
            field: head.name)
    }
}
