import Civics

/// What somebody in the unit does with a promise: each has a form of its own behind the promise's page.
enum PromiseDeed: String, CaseIterable, Sendable {
    case takeOn = "bat-dau"
    case claim = "bao-xong"
    case extend = "gia-han"
    case confirm = "xac-nhan"
    case notPossible = "khong-the"
    case publishEvidence = "cong-khai-minh-chung"

    var permission: Deed {
        switch self {
        case .takeOn, .claim, .publishEvidence: .workOnPromise
        case .extend, .confirm, .notPossible: .decideOnPromise
        }
    }

    /// Whether the promise stands so that this can be done now.
    func isOpen(_ promise: Promise, on today: Day, in calendar: WorkingCalendar, hasPrivateFiles: Bool)
        -> Bool
    {
        switch self {
        case .takeOn: promise.state.isOwed && promise.state != .inProgress
        case .claim, .extend, .notPossible: promise.state.isOwed
        case .confirm:
            promise.state == .claimed
                && promise.lastDayToAnswer(in: calendar, .shipped).map { $0 < today } ?? false
        case .publishEvidence: hasPrivateFiles && !promise.origin.isInternal
        }
    }

    func closed(_ promise: Promise) -> Refusal {
        let state = promise.state.name
        return Refusal(
            .conflict,
            Phrase(
                "Lời hứa này: \(state.vietnamese.lowercased()). Hiện không \(name.vietnamese.lowercased()) được.",
                "This promise: \(state.english.lowercased()). “\(name.english)” is not possible now."))
    }

    var name: Phrase {
        switch self {
        case .takeOn: Phrase("Bắt đầu làm", "Begin")
        case .claim: Phrase("Báo đã làm xong", "Say that it is done")
        case .extend: Phrase("Gia hạn", "Give more time")
        case .confirm: Phrase("Xác nhận đã xong", "Confirm that it is done")
        case .notPossible: Phrase("Báo không thực hiện được", "Say that it is not possible")
        case .publishEvidence: Phrase("Công khai minh chứng", "Publish the evidence")
        }
    }

    /// What it means.
    var lead: Phrase {
        switch self {
        case .takeOn:
            Phrase(
                "Mọi người thấy lời hứa này đang được làm.", "Everyone sees that the promise is under way.")
        case .claim:
            Phrase(
                "Đây là lời của đơn vị. Lời hứa chỉ được tính là đã giữ khi người hỏi xác nhận; nếu người hỏi không trả lời, người đứng đầu xác nhận sau \(PromiseTimes.shipped.headConfirmsAfter) ngày làm việc.",
                "This is the unit's word. The promise counts as kept once whoever asked confirms it; where no answer comes, the unit's head confirms it after \(PromiseTimes.shipped.headConfirmsAfter) working days."
            )
        case .extend:
            Phrase(
                "Hạn cũ và lý do vẫn hiện cho mọi người. Có giữ đúng hạn hay không vẫn tính theo hạn hứa lần đầu.",
                "The old day and the reason stay to be seen. Whether it was kept in time is still measured by the day first promised."
            )
        case .confirm:
            Phrase(
                "Người hỏi đã không trả lời trong thời gian dành cho họ. Nếu sau này họ nói chưa xong, lời hứa mở lại.",
                "Whoever asked has not answered in the time given. If they say later that it is not done, the promise is open again."
            )
        case .notPossible:
            Phrase(
                "Lời hứa được tính là không giữ; lý do hiện cho mọi người. Người hỏi vẫn có thể nói là không đồng ý.",
                "The promise counts as not kept; everyone reads the reason. Whoever asked may still disagree."
            )
        case .publishEvidence:
            Phrase(
                "Ảnh và tệp minh chứng hiện cho mọi người. Xin xem lại để trong đó không có thông tin riêng của ai.",
                "Everyone will see the pictures and files. Please make sure that they show nobody's private details."
            )
        }
    }

    /// Said when it was done.
    var done: Phrase {
        switch self {
        case .takeOn: Phrase("Đã ghi: bắt đầu làm.", "Entered: begun.")
        case .claim:
            Phrase("Đã ghi: báo làm xong, chờ xác nhận.", "Entered: said to be done, to be confirmed.")
        case .extend: Phrase("Đã ghi hạn mới.", "The new day is entered.")
        case .confirm: Phrase("Đã xác nhận.", "It is confirmed.")
        case .notPossible: Phrase("Đã ghi: không thực hiện được.", "Entered: not possible.")
        case .publishEvidence: Phrase("Đã công khai minh chứng.", "The evidence is published.")
        }
    }
}
