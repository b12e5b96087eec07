import Civics

/// What is entered in the committee's records, each with its form.
package enum CommitteeDeed: String, CaseIterable, Sendable {
    case decide = "quyet-dinh"
    case join = "thanh-vien"
    case regulate = "quy-che"
    case plan = "nhiem-vu"
    case meet = "cuoc-hop"

    var name: Phrase {
        switch self {
        case .decide: Phrase("Quyết định thành lập, kiện toàn", "Decision of founding or consolidation")
        case .join: Phrase("Thêm thành viên", "Add a member")
        case .regulate: Phrase("Quy chế hoạt động", "Rules of work")
        case .plan: Phrase("Nhiệm vụ của chương trình công tác", "Task of the work programme")
        case .meet: Phrase("Biên bản họp, hội nghị", "Minutes of a meeting")
        }
    }

    /// A committee is founded first.
    var needsCommittee: Bool { self != .decide }

    func fields(for committee: Committee?, on day: Day, _ language: Language) -> [FormField] {
        let members = (committee?.members(on: day) ?? []).map {
            FormField.Choice($0.id.description, "\($0.name), \($0.post)")
        }
        switch self {
        case .decide:
            var fields = [
                FormField(
                    "kind", UnitLabel.kind,
                    .select(choices(CommitteeDecision.Kind.allCases, \.name, language))),
                FormField("number", UnitLabel.number), FormField("issued_on", UnitLabel.issuedOn, .day),
                FormField("effective_on", UnitLabel.effectiveOn, .day, isRequired: false),
                FormField("issuer", UnitLabel.issuer),
                FormField("standing_body", UnitLabel.standingBody, isRequired: false),
            ]
            if !members.isEmpty {
                fields.append(
                    FormField(
                        "staying", UnitLabel.staying, .checks(members), hint: UnitLabel.stayingHint,
                        isRequired: false))
            }
            return fields
        case .join:
            let decisions = (committee?.decisions ?? []).reversed().filter { $0.kind != .dissolve }
            return [
                FormField("name", UnitLabel.person), FormField("post", UnitLabel.post),
                FormField(
                    "seat", UnitLabel.seat, .select(choices(CommitteeMember.Seat.allCases, \.name, language))),
                FormField(
                    "decision", UnitLabel.decision,
                    .select(
                        decisions.map {
                            FormField.Choice(
                                $0.id.description, "\($0.number) (\(Format.day($0.effectiveOn, language)))")
                        })),
            ]
        case .regulate:
            return [
                FormField("number", UnitLabel.number), FormField("title", UnitLabel.title),
                FormField("issued_on", UnitLabel.issuedOn, .day),
            ]
        case .plan:
            return [
                FormField("year", UnitLabel.year, .line(inputMode: "numeric")),
                FormField("task", UnitLabel.task),
                FormField("owner", UnitLabel.owner),
                FormField("partners", UnitLabel.partners, isRequired: false),
                FormField("due_on", UnitLabel.dueOn, .day),
                FormField("product", UnitLabel.product, isRequired: false),
            ]
        case .meet:
            return [
                FormField(
                    "kind", UnitLabel.kind, .select(choices(CommitteeMeeting.Kind.allCases, \.name, language))
                ),
                FormField("held_on", UnitLabel.heldOn, .day),
                FormField("place", UnitLabel.place, isRequired: false),
                FormField("chair", UnitLabel.chair),
                FormField(
                    "present", UnitLabel.present, .checks(members), hint: UnitLabel.presentHint,
                    isRequired: false),
                FormField(
                    "conclusions", UnitLabel.conclusions, .area(), hint: UnitLabel.conclusionsHint,
                    isRequired: false),
            ]
        }
    }

    /// What stands in the form at first.
    func values(for committee: Committee?, on day: Day) -> [(name: String, value: String)] {
        let members = committee?.members(on: day) ?? []
        switch self {
        case .decide:
            return [
                ("kind", committee?.isInForce(on: day) == true ? "consolidate" : "establish"),
                ("standing_body", committee?.decision(inForceOn: day)?.standingBody ?? ""),
            ] + members.map { ("staying", $0.id.description) }
        case .join: return [("seat", "member")]
        case .regulate: return []
        case .plan: return [("year", String(day.year))]
        case .meet:
            return [("held_on", day.description), ("chair", committee?.head(on: day)?.name ?? "")]
                + members.map { ("present", $0.id.description) }
        }
    }
}

/// What is done about one member.
package enum MemberDeed: String, CaseIterable, Sendable {
    case end = "thoi"
    case leavePost = "roi-chuc-vu"
    case assign = "phan-cong"

    var name: Phrase {
        switch self {
        case .end: Phrase("Thôi tham gia", "End the seat")
        case .leavePost: Phrase("Ghi ngày thôi chức vụ", "Note the day of leaving the post")
        case .assign: Phrase("Phân công phụ trách", "Put in charge of a unit")
        }
    }

    func fields(_ language: Language) -> [FormField] {
        switch self {
        case .end: [FormField("last", UnitLabel.last, .day)]
        case .leavePost:
            [
                FormField(
                    "left_post_on", UnitLabel.leftPostOn, .day, hint: UnitLabel.leftPostHint,
                    isRequired: false)
            ]
        case .assign:
            [
                FormField("unit", UnitLabel.unitInCharge, hint: UnitLabel.codeHint),
                FormField("from", UnitLabel.on, .day),
            ]
        }
    }

    func values(for member: CommitteeMember, on day: Day) -> [(name: String, value: String)] {
        switch self {
        case .end: [("last", day.description)]
        case .leavePost: [("left_post_on", member.leftPostOn?.description ?? "")]
        case .assign: [("from", day.description)]
        }
    }
}
