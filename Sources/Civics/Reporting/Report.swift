/// The report of one unit for one period (báo cáo), and how far it has come.
package struct Report: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<Report>

    package enum State: String, CaseIterable, Sendable {
        /// Being filled in.
        case draft
        case submitted
        /// Given back by the committee with a reason.
        case returned
        case accepted
        /// Opened again after it was accepted, with a reason.
        case reopened
    }

    package let id: ID
    package let unit: Unit.ID
    package let period: ReportingPeriod.Key
    package private(set) var state: State
    /// The day on which it was first submitted; what came back and was sent again stays on time.
    package private(set) var firstSubmittedOn: Day?
    /// The snapshot last submitted, counted from 1; 0 before.
    package private(set) var snapshot: Int

    package init(
        id: ID, unit: Unit.ID, period: ReportingPeriod.Key, state: State = .draft,
        firstSubmittedOn: Day? = nil,
        snapshot: Int = 0
    ) {
        self.id = id
        self.unit = unit
        self.period = period
        self.state = state
        self.firstSubmittedOn = firstSubmittedOn
        self.snapshot = snapshot
    }

    package var isEditable: Bool {
        switch state {
        case .draft, .returned, .reopened: true
        case .submitted, .accepted: false
        }
    }

    /// Whether its last snapshot counts in the consolidated report.
    package var isHandedIn: Bool {
        state == .submitted || state == .accepted
    }

    /// The day on which it came in, as far as it is in: what went back to the unit and has not come again is not.
    package var inSince: Day? {
        state == .returned ? nil : firstSubmittedOn
    }

    package func requireEditable() throws(Refusal) {
        guard !isEditable else { return }
        throw Refusal(
            .conflict,
            state == .submitted
                ? Phrase(
                    "Báo cáo đã gửi, không sửa được. Đề nghị Ban Chỉ đạo trả lại nếu cần sửa.",
                    "The report has been submitted and cannot be changed. Ask the committee to return it.")
                : Phrase(
                    "Báo cáo đã được chấp nhận. Đề nghị Ban Chỉ đạo mở lại nếu cần sửa.",
                    "The report has been accepted. Ask the committee to reopen it."))
    }

    /// Submitted on `day`, after `review`. An empty report is refused; faults and unexplained warnings as well.
    package func submitted(on day: Day, after review: ReportReview) throws -> Report {
        try requireEditable()
        try review.requireReady()
        var report = self
        report.state = .submitted
        report.firstSubmittedOn = firstSubmittedOn ?? day
        report.snapshot += 1
        return report
    }

    package func returned(because reason: String, snapshot seen: Int) throws -> Report {
        try requireState(.submitted, snapshot: seen)
        try Self.requireReason(reason)
        return moved(to: .returned)
    }

    package func accepted(snapshot seen: Int) throws -> Report {
        try requireState(.submitted, snapshot: seen)
        return moved(to: .accepted)
    }

    package func reopened(because reason: String) throws -> Report {
        try requireState(.accepted, snapshot: snapshot)
        try Self.requireReason(reason)
        return moved(to: .reopened)
    }

    private func moved(to state: State) -> Report {
        var report = self
        report.state = state
        return report
    }

    private func requireState(_ expected: State, snapshot seen: Int) throws(Refusal) {
        guard state == expected else {
            throw Refusal(
                .conflict,
                Phrase(
                    "Không làm được: báo cáo đang ở trạng thái “\(state.name.vietnamese)”.",
                    "This cannot be done: the report is “\(state.name.english)”."))
        }
        guard snapshot == seen else {
            throw Refusal(
                .conflict,
                Phrase(
                    "Đơn vị đã gửi bản mới hơn. Xem lại bản mới rồi quyết định.",
                    "The unit has submitted a newer version. Read it before deciding."))
        }
    }

    private static func requireReason(_ reason: String) throws(Refusal) {
        guard reason.contains(where: { !$0.isWhitespace }) else {
            throw Refusal(
                .invalid,
                Phrase("Nêu lý do để đơn vị biết cần sửa gì.", "Say why, so that the unit knows what to do."),
                field: "reason")
        }
        guard reason.count <= 2_000 else {
            throw Refusal(
                .invalid, Phrase("Lý do dài quá 2.000 ký tự.", "The reason is longer than 2,000 characters."),
                field: "reason")
        }
    }
}

extension Report.State {
    package var name: Phrase {
        switch self {
        case .draft: Phrase("Đang lập", "Draft")
        case .submitted: Phrase("Đã gửi", "Submitted")
        case .returned: Phrase("Bị trả lại", "Returned")
        case .accepted: Phrase("Được chấp nhận", "Accepted")
        case .reopened: Phrase("Mở lại", "Reopened")
        }
    }
}
