extension DialoguePlan {
    /// Tells all that is wrong together.
    package func check() throws(Refusals) {
        var faults = FieldFaults()
        faults.text(title, field: "title", longest: Self.longestTitle)
        faults.text(place, field: "place", longest: 200)
        faults.text(chair, field: "chair", longest: 120)
        if agenda.isEmpty {
            faults.note("agenda", "Ghi nội dung đối thoại.", "Say what will be talked about.")
        } else if agenda.count > Self.longestAgenda {
            faults.note(
                "agenda", "Dài quá \(Self.longestAgenda) ký tự.",
                "It is longer than \(Self.longestAgenda) characters.")
        } else if let fault = LongText.fault(in: agenda) {
            faults.note("agenda", "Có lỗi: \(fault.vietnamese).", "Not right: \(fault.english).")
        }
        if hours.opens >= hours.closes || !(0..<24 * 60).contains(hours.opens) || hours.closes > 24 * 60 {
            faults.note("closes", "Giờ kết thúc phải sau giờ bắt đầu.", "It must end after it begins.")
        }
        if let consultedOn, consultedOn > day {
            faults.note(
                "consulted-on", "Ngày họp lấy ý kiến phải trước ngày đối thoại.",
                "Those concerned are asked before the dialogue.")
        }
        if let requestedOn, requestedOn > day {
            faults.note(
                "requested-on", "Ngày nhận yêu cầu phải trước ngày đối thoại.",
                "The request comes before the dialogue.")
        }
        try faults.finish()
    }
}

extension Dialogue {
    package static let longestReason = 500

    /// Refuses to change what is over or called off.
    package func checkComing(on today: Day) throws(Refusal) {
        guard cancellation == nil, minutes == nil else { throw Self.isSettled }
    }

    /// The moment at which it begins.
    package var opensAt: Instant {
        Instant(plan.day, hour: plan.hours.opens / 60, minute: plan.hours.opens % 60)
    }

    /// Refuses to call off what was announced, or to hold it at another time, once it has begun: after its hour, and as soon
    /// as anything says that it is being held – somebody was counted, asked in the room, or was answered on the day.
    package func checkMovable(at now: Instant, _ questions: some Collection<DialogueQuestion>) throws(Refusal)
    {
        try checkComing(on: now.day)
        guard isShown else { return }
        guard now < opensAt else {
            throw Refusal(
                .tooLate,
                Phrase(
                    "Đã qua giờ khai mạc (\(plan.hours.words), \(plan.day.spoken(.vietnamese))) nên không hủy, không đổi được nữa. Hãy ghi biên bản.",
                    "Its hour (\(plan.hours.words), \(plan.day.spoken(.english))) has passed: it is neither called off nor changed any more. Take the minutes."
                ))
        }
        try checkNothingHeld(questions)
    }

    /// Refuses to enter that a dialogue is not held: while it may be going on, and once anything says that it was. From the
    /// day after its own on, where nothing says so, it is entered that it did not take place; it counts as planned and not
    /// held as before.
    /// That too few came for it to be held is such a case, too (Điều 39 Nghị định 145/2020).
    package func checkCallingOff(
        at now: Instant, _ questions: some Collection<DialogueQuestion>, under rules: DialogueRules
    ) throws(Refusal) {
        guard isShown, now.day > plan.day else { return try checkMovable(at: now, questions) }
        try checkComing(on: now.day)
        guard !lacksQuorum(under: rules) else { return }
        try checkNothingHeld(questions)
    }

    /// Whether too few of either side were there for a regular dialogue of a workplace.
    private func lacksQuorum(under rules: DialogueRules) -> Bool {
        guard kind == .workplace, mode == .regular, let sides = attendance?.workplace,
            let rule = rules.composition(on: plan.day)
        else { return false }
        do throws(Refusal) { try rule.checkQuorum(sides) } catch { return true }
        return false
    }

    private func checkNothingHeld(_ questions: some Collection<DialogueQuestion>) throws(Refusal) {
        let isBegun =
            attendance != nil
            || questions.contains { $0.source == .floor || ($0.end.map { $0.at.day >= plan.day } ?? false) }
        guard isBegun else { return }
        throw Refusal(
            .conflict,
            Phrase(
                "Biên bản đã ghi người dự hoặc câu hỏi tại chỗ nên không hủy, không đổi được nữa.",
                "The minutes hold who came or a question from the room: it is neither called off nor changed any more."
            ))
    }

    /// Announced once, on a day that has come, not before it was planned as it stands, and before it is held.
    package func checkAnnouncing(on day: Day, today: Day) throws(Refusal) {
        try checkComing(on: today)
        guard announcedOn == nil else {
            throw Refusal(
                .conflict,
                Phrase("Cuộc đối thoại này đã được thông báo.", "This dialogue has been announced already."))
        }
        if let standsSince, day < standsSince {
            throw Refusal(
                .invalid,
                Phrase(
                    "Lịch này được lập hoặc đổi ngày \(standsSince.spoken(.vietnamese)); ngày thông báo không thể sớm hơn.",
                    "It was planned or changed on \(standsSince.spoken(.english)); it cannot have been announced before."
                ),
                field: "announced-on")
        }
        guard day <= today else {
            throw Refusal(
                .invalid, Phrase("Ngày thông báo chưa đến.", "The day of the notice is still to come."),
                field: "announced-on")
        }
        guard day <= plan.day else {
            throw Refusal(
                .invalid,
                Phrase("Không thể thông báo sau ngày đối thoại.", "It cannot be announced after the day."),
                field: "announced-on")
        }
    }

    /// Questions are sent before the day, once the dialogue is announced.
    package func checkAsking(on today: Day) throws(Refusal) {
        guard announcedOn != nil, cancellation == nil, minutes == nil, today < plan.day else {
            throw Refusal(
                .tooLate,
                Phrase(
                    "Đã hết thời gian gửi câu hỏi trước. Ông/bà có thể hỏi trực tiếp tại hội nghị.",
                    "Questions can no longer be sent before the dialogue. You can still ask in the room."))
        }
    }

    /// Support counts until the day itself.
    package func checkSupporting(on today: Day) throws(Refusal) {
        guard announcedOn != nil, cancellation == nil, minutes == nil, today <= plan.day else {
            throw Refusal(
                .tooLate,
                Phrase(
                    "Hội nghị đã diễn ra; không cần ủng hộ thêm.",
                    "The dialogue is over; support no longer counts."))
        }
    }

    /// Minutes are taken from the day of the dialogue on, until they are closed.
    package func checkMinutes(on today: Day) throws(Refusal) {
        guard cancellation == nil, minutes == nil else { throw Self.isSettled }
        guard announcedOn != nil else { throw Self.isNotAnnounced }
        guard today >= plan.day else {
            throw Refusal(
                .tooEarly,
                Phrase(
                    "Chưa đến ngày đối thoại (\(plan.day.spoken(.vietnamese))).",
                    "The day of the dialogue (\(plan.day.spoken(.english))) has not come."))
        }
    }

    /// Minutes are closed once who came is counted and every question has its end; a workplace needs its quorum.
    package func checkClosing(
        _ questions: some Collection<DialogueQuestion>, under rules: DialogueRules, on today: Day
    ) throws(Refusal) {
        try checkMinutes(on: today)
        guard let attendance else {
            throw Refusal(
                .invalid, Phrase("Hãy ghi số người dự trước.", "First enter how many came."),
                field: "participants")
        }
        if kind == .workplace, let rule = rules.composition(on: plan.day) {
            guard let sides = attendance.workplace else {
                throw Refusal(
                    .invalid, Phrase("Hãy ghi thành phần hai bên.", "Enter who sat on either side."),
                    field: "employees")
            }
            if mode == .regular { try rule.checkQuorum(sides) }
        }
        let open = questions.filter { $0.end == nil }.count
        guard open == 0 else {
            throw Refusal(
                .conflict,
                Phrase(
                    "Còn \(open) câu hỏi chưa có kết quả. Mỗi câu phải được trả lời, hứa giải quyết, hoặc nêu lý do không trả lời.",
                    "\(open) \(open == 1 ? "question has" : "questions have") no end yet. Each is answered, promised, or refused with a reason."
                ), field: "questions")
        }
    }

    package func checkPublishing(on day: Day, today: Day) throws(Refusal) {
        guard minutes != nil else {
            throw Refusal(
                .tooEarly, Phrase("Hãy khóa biên bản trước.", "First close the minutes."))
        }
        guard result == nil else { throw Self.isSettled }
        guard plan.day <= day, day <= today else {
            throw Refusal(
                .invalid,
                Phrase(
                    "Ngày công khai từ ngày đối thoại đến hôm nay.",
                    "Results are published between the dialogue and today."), field: "published-on")
        }
    }

    private static let isNotAnnounced = Refusal(
        .tooEarly, Phrase("Đối thoại này chưa được thông báo.", "This dialogue has not been announced."))

    static let isSettled = Refusal(
        .conflict,
        Phrase(
            "Việc này đã xong hoặc không tổ chức nữa, không sửa được.",
            "This is settled or called off, and cannot be changed."))
}

extension DialogueAttendance {
    package static let most = 100_000

    package func check(_ kind: DialogueKind) throws(Refusals) {
        var faults = FieldFaults()
        if !(1...Self.most).contains(participants) {
            faults.note("participants", "Ghi số người dự, từ 1.", "Enter how many came, from 1.")
        }
        if kind == .workplace {
            guard let sides = workplace else {
                faults.note("employees", "Ghi số người lao động.", "Enter how many work there.")
                return try faults.finish()
            }
            if !(1...10_000_000).contains(sides.employees) {
                faults.note("employees", "Ghi số người lao động.", "Enter how many work there.")
            }
            if sides.employeesPresent < 0 || sides.employeesPresent > sides.employeeMembers {
                faults.note(
                    "present", "Số người có mặt không thể nhiều hơn số thành viên.",
                    "No more can be there than there are members.")
            }
        }
        try faults.finish()
    }
}
