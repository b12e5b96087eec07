import Civics

/// What a state of a letter means to whoever sent it: where it stands in one sentence, and what comes next.
struct LetterStateWords {
    let now: Phrase
    let next: Phrase?

    init(_ letter: Letter, at unit: String) {
        let kind = letter.kind.name
        switch letter.state {
        case "received":
            now = Phrase(
                "Đơn đã đến \(unit) và chờ được xem.",
                "Your letter has reached \(unit) and waits to be looked at.")
            next = Phrase(
                "\(unit) xem đơn thuộc loại nào, có đúng thẩm quyền không, rồi cho ông/bà biết đơn được xử lý thế nào.",
                "\(unit) finds out what kind of letter it is and whether it is the right office, and tells you what becomes of it."
            )
        case "classified":
            now = Phrase(
                "Đơn được xếp loại “\(kind.vietnamese.lowercased())” và chờ thụ lý (thụ lý: cơ quan nhận giải quyết đơn).",
                "Your letter was found to be a “\(kind.english.lowercased())” and waits to be accepted for settlement."
            )
            next = Phrase(
                "\(unit) thụ lý, hoặc cho ông/bà biết lý do không thụ lý và nơi cần gửi.",
                "\(unit) accepts it, or tells you why not and where to send it.")
        case "accepted":
            now = Phrase(
                "\(unit) đã thụ lý đơn và sẽ giải quyết.",
                "\(unit) has accepted your letter and will settle it.")
            next = Phrase(
                "Nội dung đơn được giao người xác minh.", "Somebody is charged with looking into it.")
        case "verifying":
            now = Phrase("\(unit) đang xác minh nội dung đơn.", "\(unit) is looking into what you wrote.")
            next = Phrase("\(unit) ra quyết định hoặc trả lời ông/bà.", "\(unit) decides or answers you.")
        case "suspended":
            now = Phrase(
                "Việc giải quyết đang tạm đình chỉ; những ngày này không tính vào thời hạn.",
                "The settlement is suspended; these days do not count.")
            next = Phrase(
                "Khi lý do không còn, việc giải quyết tiếp tục.", "It goes on once the reason is gone.")
        case "decided":
            now = Phrase("\(unit) đã có kết quả giải quyết.", "\(unit) has decided or answered.")
            next =
                letter.running?.stage == .sending
                ? Phrase("Kết quả bằng văn bản được gửi cho ông/bà.", "The result is sent to you in writing.")
                : Phrase(
                    "Việc phải làm theo kết quả này xong thì vụ việc kết thúc.",
                    "Once what follows from it is done, the case is closed.")
        case "executing":
            now = Phrase("Quyết định giải quyết đang được thi hành.", "The decision is being carried out.")
            next = Phrase("Khi thi hành xong, vụ việc kết thúc.", "Once that is done, the case is closed.")
        case "closed":
            now = Phrase("Vụ việc đã kết thúc.", "The case is closed.")
            next = nil
        case "refused":
            now = Phrase(
                "\(unit) không thụ lý đơn; lý do ở bên dưới.",
                "\(unit) did not accept your letter; the reason stands below.")
            next = nil
        case "guided":
            now = Phrase(
                "Đơn không thuộc thẩm quyền của \(unit); nơi cần gửi được ghi bên dưới.",
                "It was not for \(unit) to settle; below stands where to send it.")
            next = nil
        case "transferred":
            now = Phrase(
                "Đơn đã được chuyển đến nơi có thẩm quyền.",
                "Your letter was passed on to the body in charge.")
            next = nil
        case "returned":
            now = Phrase(
                "Đơn và giấy tờ đã được trả lại; lý do ở bên dưới.",
                "Your letter and papers were returned; the reason stands below.")
            next = nil
        case "filed":
            now = Phrase(
                "Đơn được lưu, không xử lý; lý do ở bên dưới.",
                "Your letter was filed and is not handled; the reason stands below.")
            next = nil
        case "split":
            now = Phrase(
                "Đơn được tách thành các đơn riêng theo từng nội dung.",
                "Your letter was split into one letter for each matter.")
            next = nil
        case "joined":
            now = Phrase(
                "Đơn được nhập vào một đơn cùng nội dung và giải quyết ở đó.",
                "Your letter was joined to another of the same matter and is settled there.")
            next = nil
        case "discontinued":
            now = Phrase(
                "Việc giải quyết đã dừng vì đơn được rút.",
                "It was discontinued because the letter was withdrawn.")
            next = nil
        default:
            now = Phrase("Đơn đang ở \(unit).", "Your letter is with \(unit).")
            next = nil
        }
    }
}
