import Civics

/// A form about receptions: some words on top, its fields, one deed.
struct ReceptionFormPage: Page {
    let title: Phrase
    /// What the deed means, or what the law asks.
    var lead: Phrase?
    /// What stands above the fields: the particulars of the thing.
    var above: Markup = .empty
    let deed: Phrase
    var weight = Button.Weight.main
    let address: Address
    let back: Address
    var trail: [Crumb] = []
    var door: Door?
    /// What goes with the form unseen: the revision that was looked at.
    var hidden: [(name: String, value: String)] = []
    let form: Form
    let fields: Markup

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <div class="measure"><h1>\(title, language)</h1>
            \(lead.map { "<p class=\"lead\">\($0, language)</p>" as Markup })
            \(above)
            \(ErrorSummary(form).view(language))
            \(SealedForm(to: address, """
                \(hidden.markup { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" })
                \(fields)
                <p class="actions">\(Button(deed, weight).view(language)) \
                <a class="button button-quiet" href="\(back)">\(Phrase("Quay lại", "Go back"), language)</a></p>
                """).view(reader))
            </div>
            """
    }
}

extension ReceptionSession {
    /// "Thứ Tư, 17/8/2022, 7:30–11:30".
    func moment(_ language: Language) -> String {
        let day = Format.dayOfWeek(day, language)
        return "\(day.prefix(1).uppercased())\(day.dropFirst()), \(hours.words)"
    }

    /// How it stands for residents at this moment: one that is over is no more to come, whether or not it was entered.
    func publicMark(at now: Instant) -> StatusMark {
        isComing && isOver(at: now)
            ? StatusMark(.closed, Phrase("Đã hết giờ tiếp", "Over")) : mark(on: now.day)
    }

    /// How it stands today.
    func mark(on today: Day) -> StatusMark {
        if supplement != nil, holding?.by == .head {
            return StatusMark(.done, Phrase("Đã tiếp, ghi bổ sung", "Held, entered afterwards"))
        }
        if postponement != nil { return StatusMark(.waived, Phrase("Đã hoãn", "Put off")) }
        switch holding?.by {
        case .head?: return StatusMark(.done, Phrase("Đã tiếp", "Held"))
        case .deputyDelegated?: return StatusMark(.done, Phrase("Cấp phó tiếp thay", "Held by a deputy"))
        case .notHeld?: return StatusMark(.missing, Phrase("Không tổ chức", "Not held"))
        case nil:
            if day == today { return StatusMark(.soon, Phrase("Hôm nay", "Today")) }
            return day > today
                ? StatusMark(.upcoming, Phrase("Sắp tới", "To come"))
                : StatusMark(.unsure, Phrase("Chưa ghi kết quả", "Outcome not entered"))
        }
    }
}

extension Supplement {
    /// "ghi bổ sung ngày 20/8/2022".
    var note: Phrase {
        Phrase(
            "ghi bổ sung ngày \(Format.day(enteredOn, .vietnamese))",
            "entered afterwards on \(Format.day(enteredOn, .english))")
    }
}
