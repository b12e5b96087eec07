/// What may be done with a promise, and when. Who may is said by the deeds.
extension Promise {
    /// Somebody in the unit begins.
    package func takenOn(by signer: String, at now: Instant) throws(Refusal) -> Promise {
        try refuseUnlessOwed()
        guard state != .inProgress else {
            throw Refusal(
                .conflict,
                Phrase("Lời hứa này đã có người nhận làm.", "Somebody has taken this promise on already."))
        }
        return adding(PromiseStep(.takenOn, at: now, by: signer))
    }

    /// Gives a later day, with the reason. The first day stays to be seen, and keeping is measured by it.
    package func extended(
        to day: Day, reason: String, by signer: String, at now: Instant, in calendar: WorkingCalendar
    ) throws -> Promise {
        try refuseUnlessOwed()
        var refusals: [Refusal] = []
        var (due, words) = (day, reason)
        refusals.collect { due = try PromiseDraft.due(day, on: now.day, in: calendar) }
        refusals.collect {
            words = try Self.words(
                reason, Phrase("Ghi lý do gia hạn.", "Say why it takes longer."), field: "reason")
        }
        if refusals.isEmpty, due <= self.due {
            refusals.append(
                Refusal(
                    .invalid,
                    Phrase(
                        "Hạn mới phải sau hạn đang tính, \(self.due.spoken(.vietnamese)).",
                        "The new day must come after the one that runs, \(self.due.spoken(.english))."),
                    field: "due"))
        }
        guard refusals.isEmpty else { throw Refusals(refusals) }
        return adding(PromiseStep(.extended, at: now, by: signer, text: words, day: due))
    }

    /// The unit says that it is done: on which day, and what shows it. It is a claim until somebody confirms it.
    package func claimed(
        doneOn day: Day, _ text: String, files: [StoredFile.ID] = [], by signer: String, at now: Instant
    ) throws -> Promise {
        try refuseUnlessOwed()
        var refusals: [Refusal] = []
        var words = text
        refusals.collect {
            words = try Self.words(
                text, Phrase("Ghi đã làm gì, thấy ở đâu.", "Say what was done and where it can be seen."),
                field: "text")
        }
        // What was entered last – begun, extended, disputed – says that it was not done by then.
        let earliest = steps.last?.at.day ?? madeAt.day
        if day > now.day || day < earliest {
            refusals.append(
                Refusal(
                    .invalid,
                    Phrase(
                        "Ngày làm xong phải từ \(earliest.spoken(.vietnamese)) đến hôm nay.",
                        "The day it was done must lie between \(earliest.spoken(.english)) and today."),
                    field: "done-on"))
        }
        if files.count > Self.mostFiles {
            refusals.append(
                Refusal(
                    .tooLarge,
                    Phrase(
                        "Đính kèm tối đa \(Self.mostFiles) tệp.", "Attach at most \(Self.mostFiles) files."),
                    field: "files"))
        }
        guard refusals.isEmpty else { throw Refusals(refusals) }
        return adding(PromiseStep(.claimed, at: now, by: signer, text: words, day: day, files: files))
    }

    /// Whoever asked says that it is done.
    package func confirmed(_ text: String = "", at now: Instant) throws(Refusal) -> Promise {
        guard state == .claimed else { throw notWaiting }
        return adding(
            PromiseStep(.confirmed, at: now, text: try Self.words(text, nil, field: "text")))
    }

    /// Whoever asked says that it is not so. The promise is open again, with the same due day.
    package func disputed(_ text: String, at now: Instant) throws(Refusal) -> Promise {
        guard mayBeDisputed else { throw notWaiting }
        let words = try Self.words(
            text, Phrase("Ghi điều gì chưa đúng, chưa xong.", "Say what is not right or not done."),
            field: "text")
        return adding(PromiseStep(.disputed, at: now, text: words))
    }

    /// The unit's head confirms, where whoever asked stayed silent for the time the committee has set.
    package func confirmedByHead(
        _ text: String = "", by signer: String, at now: Instant, in calendar: WorkingCalendar,
        _ times: PromiseTimes
    ) throws(Refusal) -> Promise {
        guard state == .claimed else { throw notWaiting }
        if let last = lastDayToAnswer(in: calendar, times), now.day <= last {
            throw Refusal(
                .tooEarly,
                Phrase(
                    "Người hỏi còn được trả lời đến hết ngày \(last.spoken(.vietnamese)); sau đó người đứng đầu mới xác nhận.",
                    "Whoever asked may answer until \(last.spoken(.english)); the head confirms only after that."
                ))
        }
        return adding(
            PromiseStep(
                .confirmedByHead, at: now, by: signer, text: try Self.words(text, nil, field: "text")))
    }

    /// The unit's head says that it cannot be done.
    package func notPossible(_ reason: String, by signer: String, at now: Instant) throws(Refusal) -> Promise
    {
        try refuseUnlessOwed()
        let words = try Self.words(
            reason, Phrase("Ghi lý do không thực hiện được.", "Say why it cannot be done."), field: "reason")
        return adding(PromiseStep(.notPossible, at: now, by: signer, text: words))
    }

    /// The word of whoever asked goes before that of the unit, also after the head has confirmed.
    package var mayBeDisputed: Bool {
        switch steps.last?.kind {
        case .claimed, .confirmedByHead, .notPossible: true
        default: false
        }
    }

    /// Until when whoever asked answers alone; nothing where no claim waits.
    package func lastDayToAnswer(in calendar: WorkingCalendar, _ times: PromiseTimes) -> Day? {
        guard state == .claimed, let claim else { return nil }
        return calendar.day(times.headConfirmsAfter, workingDaysAfter: claim.at.day)
    }

    package static let mostFiles = 10
    package static let longestText = 2_000

    private func refuseUnlessOwed() throws(Refusal) {
        guard !state.isOwed else { return }
        throw Refusal(
            .conflict,
            Phrase(
                "Lời hứa này \(state.inSentence.vietnamese); không ghi thêm việc này được nữa.",
                "This promise \(state.inSentence.english); this cannot be entered any more."))
    }

    private var notWaiting: Refusal {
        Refusal(
            .conflict,
            Phrase(
                "Lời hứa này \(state.inSentence.vietnamese); hiện không chờ ai xác nhận.",
                "This promise \(state.inSentence.english); it does not wait to be confirmed."))
    }

    private static func words(_ text: String, _ missing: Phrase?, field: String) throws(Refusal) -> String {
        do {
            return try LongText.checked(text, longest: longestText, field: field, missing: missing)
        } catch let refusal as Refusal {
            throw refusal
        } catch {
            preconditionFailure("a text is refused in words: \(error)")
        }
    }
}
