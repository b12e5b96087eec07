import Civics
import Records

/// A turn as its holder sees it: when and where, how many are before, what came of it.
struct OpenedTurnPage: Page {
    let turn: Turn
    let session: ReceptionSession
    let unitName: String
    let booking: TurnBooking?
    let ahead: Int
    /// What was done when they were received.
    let visit: Visit?
    /// Why they were turned away; nothing where they were not.
    let ground: RefusalGround?
    let conclusions: [VisitConclusion]
    let promises: PromisesOfAsker?

    init(_ id: Turn.ID, _ units: UnitStore, _ reading: Reading) throws {
        turn = try TurnStore.turn(id, in: reading)
        session = try ReceptionStore.session(turn.session, in: reading)
        let tree = try units.tree(reading)
        unitName = tree.named(turn.unit)
        booking = try TurnStore.booking(of: turn, in: reading)
        ahead = try TurnStore.ahead(of: turn, in: reading)
        visit = try VisitStore.visit(ofTurn: id, in: reading)
        ground = try visit.flatMap { try VisitStore.refusal(of: $0.id, in: reading) }
            .flatMap { ReceptionTerms.shipped.ground($0.ground) }
        conclusions = try visit.map { try VisitStore.conclusions(of: $0.id, in: reading) } ?? []
        promises = try visit.map {
            try PromisesOfAsker(of: .visit($0.id.description), tree, in: reading)
        }
    }

    var title: Phrase {
        Phrase("Lượt tiếp công dân số \(turn.number)", "Turn no. \(turn.number)")
    }
    var door: Door? { .check }
    var trail: [Crumb] {
        [Crumb(Phrase("Tra cứu bằng mã biên nhận", "Look up with a receipt code"), .receipt)]
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <div class="measure"><h1>\(title, language)</h1>
            <p class="lead">\(sentence(on: reader.today), language)</p>
            \(DefinitionList(particulars(language)).view(language))
            \(when: turn.state == .waiting && session.isComing, cancelling(reader))
            \(when: visit != nil, outcome(language))
            \(promises?.view(reader))
            \(ReceiptClosing().view(reader))</div>
            """
    }

    /// The state in one sentence, and what to do.
    private func sentence(on today: Day) -> Phrase {
        switch turn.state {
        case .cancelled: return Phrase("Ông/bà đã huỷ lượt này.", "You have given this turn up.")
        case .received where visit?.handling == .refused:
            return Phrase(
                "Lượt này bị từ chối tiếp; lý do ở bên dưới.",
                "You were turned away; the reason stands below.")
        case .received: return Phrase("Ông/bà đã được tiếp.", "You have been received.")
        case .called:
            return Phrase("Đang mời ông/bà vào.", "You are being called in.")
        case .absent:
            return Phrase(
                "Đã gọi mà ông/bà vắng mặt. Xin báo cán bộ tiếp công dân để được gọi lại.",
                "You were called and not there. Tell the reception officer, to be called again.")
        case .waiting: break
        }
        if let postponement = session.postponement {
            return Phrase(
                "Buổi tiếp đã hoãn: \(postponement.reason)",
                "The reception has been put off: \(postponement.reason)")
        }
        if session.holding?.by == .notHeld {
            return Phrase(
                "Buổi tiếp này đã không được tổ chức. Mời ông/bà chọn buổi khác.",
                "This reception was not held. Please choose another.")
        }
        guard session.day == today else {
            return Phrase(
                "Mời ông/bà đến ngày \(Format.day(session.day, .vietnamese)), \(session.hours.words).",
                "Please come on \(Format.day(session.day, .english)), \(session.hours.words).")
        }
        return ahead == 0
            ? Phrase("Ông/bà là người tiếp theo.", "You are next.")
            : Phrase(
                "Còn \(ahead) lượt trước ông/bà.",
                "\(ahead) \(ahead == 1 ? "turn is" : "turns are") before yours.")
    }

    private func particulars(_ language: Language) -> [(name: Phrase, value: Markup)] {
        var items: [(name: Phrase, value: Markup)] = [
            (Phrase("Đơn vị", "Unit"), "\(unitName)"),
            (Phrase("Khi nào", "When"), "\(session.moment(language))"),
            (Phrase("Nơi tiếp", "Where"), "\(session.place)"),
            (Phrase("Ai tiếp", "Who receives"), "\(session.receiver)"),
        ]
        if let booking {
            items.append((Phrase("Việc cần gặp", "What it is about"), "\(booking.matter)"))
            if booking.people > 1 {
                items.append((Phrase("Số người", "People"), "\(Format.number(booking.people, language))"))
            }
        }
        return items
    }

    private func cancelling(_ reader: Reader) -> Markup {
        SealedForm(
            to: .openedTurnCancelling,
            """
            <p class="actions">\(Button(Phrase("Huỷ lượt", "Cancel this turn"), .grave).view(reader.language))</p>
            """
        ).view(reader)
    }

    private func outcome(_ language: Language) -> Markup {
        guard let visit else { return .empty }
        // Promises stand below with their state, and with the form to answer them.
        let said = conclusions.filter { $0.kind != .promise }
        var items: [(name: Phrase, value: Markup)] = [
            (Phrase("Ngày tiếp", "Received on"), "\(visit.receivedOn, language)"),
            (Phrase("Hướng xử lý", "What was done"), "\(visit.handling.name, language)"),
        ]
        if let ground {
            items.append(
                (
                    Phrase("Lý do", "Reason"),
                    "\(ground.name, language) <span class=\"muted\">(\(ground.place, language))</span>"
                ))
        }
        if visit.handling == .accepted {
            items.append(
                (Phrase("Trả lời chậm nhất", "Answer at the latest by"), "\(visit.answerBy, language)"))
        }
        return """
            <h2>\(Phrase("Kết quả", "What came of it"), language)</h2>
            \(DefinitionList(items).view(language))
            \(when: !said.isEmpty, "<ul>\(said.markup { "<li>\($0.kind.name, language): \($0.text)</li>" })</ul>")
            """
    }
}
