extension ReceptionSession {
    package static let longestPlace = 200
    package static let longestReason = 500
    package static let mostTurns = 200
    /// So many days back a reception that was not planned may be entered.
    package static let supplementDays = 7

    /// Refuses a turn where the session is put off, over, or full.
    package func checkBooking(at moment: Instant, taken: Int) throws {
        if let postponement {
            throw Refusal(
                .conflict,
                Phrase(
                    "Buổi tiếp này đã hoãn: \(postponement.reason)",
                    "This reception has been put off: \(postponement.reason)"))
        }
        guard holding == nil, !isOver(at: moment) else {
            throw Refusal(
                .tooLate, Phrase("Buổi tiếp này đã kết thúc.", "This reception is over."))
        }
        guard taken < capacity else {
            throw Refusal(
                .conflict,
                Phrase(
                    "Buổi này đã hết lượt đặt trước (\(capacity) lượt). Ông/bà có thể chọn buổi khác hoặc đến trực tiếp.",
                    "All \(capacity) turns of this reception are taken. Choose another, or simply come."))
        }
    }

    /// Refuses a day of posting before the session was planned or after it was held.
    package func checkPosting(on day: Day, plannedOn first: Day?) throws(Refusal) {
        if let first, day < first {
            throw Refusal(
                .invalid,
                Phrase(
                    "Buổi này được đưa vào lịch ngày \(first.spoken(.vietnamese)); ngày niêm yết không thể sớm hơn.",
                    "It was put into the schedule on \(first.spoken(.english)); it cannot have been posted before."
                ),
                field: "posted-on")
        }
        guard day <= self.day else {
            throw Refusal(
                .invalid, Phrase("Không thể niêm yết sau ngày tiếp.", "It cannot be posted after the day."),
                field: "posted-on")
        }
    }

    /// Refuses to call anybody in where the session is put off, not held, or of another day.
    package func checkLine(on today: Day) throws(Refusal) {
        guard postponement == nil, holding?.by != .notHeld else { throw Self.isSettled }
        guard day == today else {
            throw Refusal(
                today < day ? .tooEarly : .tooLate,
                Phrase(
                    "Hàng chờ chỉ mở trong ngày tiếp (\(day.spoken(.vietnamese))).",
                    "The line is open on the day of the reception alone (\(day.spoken(.english)))."))
        }
    }

    /// The session put off. Only what has not been held can be, and people are told why (Điều 24 Luật 42/2013/QH13).
    package func postponed(_ reason: String, to next: ReceptionSession.ID?, on today: Day, by officer: String)
        throws -> ReceptionSession
    {
        guard isComing else { throw Self.isSettled }
        guard today <= day else {
            throw Refusal(
                .tooLate,
                Phrase(
                    "Đã qua ngày tiếp: hãy ghi là không tổ chức và lý do.",
                    "The day is over: enter that it was not held, and why."))
        }
        let reason = try LongText.checked(
            reason, longest: Self.longestReason, field: "reason",
            missing: Phrase("Ghi lý do hoãn để thông báo.", "Say why: people will be told."))
        return with(
            postponement: Postponement(reason: reason, announcedOn: today, to: next, by: officer),
            holding: nil)
    }

    /// The session with what became of it. A deputy may stand in only with a written delegation, and only where the law
    /// of the day does not ask for the head in person.
    package func held(_ holding: Holding, under duty: ReceptionDuty?, on today: Day) throws
        -> ReceptionSession
    {
        guard postponement == nil else { throw Self.isSettled }
        guard today >= day else {
            throw Refusal(
                .tooEarly,
                Phrase(
                    "Chưa đến ngày tiếp (\(day.spoken(.vietnamese))).",
                    "The day of the reception (\(day.spoken(.english))) has not come."))
        }
        var faults = FieldFaults()
        switch holding.by {
        case .head: faults.text(holding.receiver, field: "receiver", longest: 120)
        case .deputyDelegated:
            if let duty, !duty.mayDelegate { throw Self.headInPerson(duty) }
            if supplement != nil {
                throw Refusal(
                    .invalid,
                    Phrase(
                        "Chỉ ghi bổ sung buổi do người đứng đầu trực tiếp tiếp.",
                        "Only what the head received at in person is entered afterwards."), field: "by")
            }
            faults.text(holding.receiver, field: "receiver", longest: 120)
            faults.text(holding.delegation ?? "", field: "delegation", longest: 200)
        case .notHeld:
            faults.text(holding.reason ?? "", field: "reason", longest: Self.longestReason)
        }
        try faults.finish()
        return with(postponement: nil, holding: holding)
    }

    private func with(postponement: Postponement?, holding: Holding?) -> ReceptionSession {
        ReceptionSession(
            id: id, unit: unit, day: day, hours: hours, place: place, mode: mode, occasion: occasion,
            receiver: receiver, capacity: capacity, postedOn: postedOn, postBy: postBy,
            postponement: postponement, holding: holding, supplement: supplement, postedAt: postedAt,
            revision: revision + 1)
    }

    private static func headInPerson(_ duty: ReceptionDuty) -> Refusal {
        Refusal(
            .invalid,
            Phrase(
                "Vào ngày này luật buộc người đứng đầu trực tiếp tiếp, không ủy quyền cho cấp phó. Nếu cấp phó đã tiếp, hãy ghi buổi này là không tổ chức, kèm lý do.",
                "On this day the law asks for the head in person, with no delegation to a deputy. If a deputy received, enter the session as not held, with the reason."
            ),
            field: "by", article: duty.citation.vietnamese)
    }

    private static let isSettled = Refusal(
        .conflict,
        Phrase(
            "Buổi tiếp này đã hoãn hoặc đã ghi kết quả.",
            "This reception has been put off, or its outcome is entered already."))
}

/// A session as a unit plans it.
package struct SessionDraft: Equatable, Sendable {
    package var day: Day
    package var hours: OfficeHours
    package var place: String
    package var mode: ReceptionMode
    package var occasion: String?
    package var receiver: String
    package var capacity: Int
    package var postedOn: Day?

    package init(
        day: Day, hours: OfficeHours, place: String, mode: ReceptionMode = .inPerson,
        occasion: String? = nil, receiver: String, capacity: Int, postedOn: Day?
    ) {
        self.day = day
        self.hours = hours
        self.place = place.normalized.trimmed
        self.mode = mode
        self.occasion = occasion
        self.receiver = receiver.normalized.trimmed
        self.capacity = capacity
        self.postedOn = postedOn
    }

    /// Refuses a reception entered afterwards unless it was held in the last days, and somebody says why it was not planned.
    /// Tells all that is wrong together.
    package func checkSupplement(_ reason: String, on today: Day) throws {
        var faults = FieldFaults()
        checkWhereAndWho(&faults)
        let first = today.adding(days: -ReceptionSession.supplementDays)
        if !(first...today).contains(day) {
            faults.note(
                "day",
                "Chỉ ghi bổ sung buổi đã tiếp từ \(first.spoken(.vietnamese)) đến hôm nay.",
                "Only what was held from \(first.spoken(.english)) to today is entered afterwards.")
        }
        faults.text(reason, field: "reason", longest: ReceptionSession.longestReason)
        try faults.finish()
    }

    private func checkWhereAndWho(_ faults: inout FieldFaults) {
        faults.text(place, field: "place", longest: ReceptionSession.longestPlace)
        faults.text(receiver, field: "receiver", longest: 120)
        if hours.opens >= hours.closes || !(0..<24 * 60).contains(hours.opens) || hours.closes > 24 * 60 {
            faults.note("closes", "Giờ kết thúc phải sau giờ bắt đầu.", "It must close after it opens.")
        }
    }

    /// Tells all that is wrong together.
    package func check(on today: Day, under rules: ReceptionRules) throws {
        var faults = FieldFaults()
        checkWhereAndWho(&faults)
        if day < today {
            faults.note(
                "day",
                "Ngày \(day.spoken(.vietnamese)) đã qua. Buổi đã tiếp mà chưa có trong lịch thì dùng “Ghi bổ sung”.",
                "\(day.spoken(.english)) is past. What was held without being planned is entered afterwards."
            )
        }
        if !(1...ReceptionSession.mostTurns).contains(capacity) {
            faults.note(
                "capacity", "Số lượt từ 1 đến \(ReceptionSession.mostTurns).",
                "Between 1 and \(ReceptionSession.mostTurns) turns.")
        }
        if !rules.calendar.isWorking(day), occasion == nil {
            faults.note(
                "day", "\(day.spoken(.vietnamese)) là ngày nghỉ.", "\(day.spoken(.english)) is a day off.")
        }
        if let postedOn, postedOn > today {
            faults.note("posted-on", "Ngày niêm yết chưa đến.", "The day of posting is still to come.")
        }
        if let postedOn, postedOn < today {
            faults.note(
                "posted-on", "Lịch được lập hôm nay; ngày niêm yết không thể sớm hơn.",
                "The schedule is made today; it cannot have been posted before.")
        }
        if let postedOn, postedOn > day {
            faults.note(
                "posted-on", "Không thể niêm yết sau ngày tiếp.",
                "It cannot have been posted after the day.")
        }
        if let occasion, rules.terms.occasion(occasion) == nil {
            faults.note("occasion", "Chọn lý do tiếp đột xuất.", "Choose why it is held out of turn.")
        }
        try faults.finish()
        if mode == .online { try rules.checkOnline(on: day) }
    }
}
