import Civics

/// The committee's records as whoever keeps them sees them: what to enter, and what may be changed.
struct CommitteeDeskPage: Page {
    let seen: CommitteePage

    var title: Phrase { Phrase("Hồ sơ Ban Chỉ đạo", "Committee's records") }
    var shape: PageShape { .dense }

    var trail: [Crumb] {
        [Crumb(Phrase("Bàn làm việc", "Desk"), .desk), Crumb(Phrase(name: seen.unit.name), .unit(seen.unit))]
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        let deeds = CommitteeDeed.allCases.filter { seen.committee != nil || !$0.needsCommittee }
        return """
            <h1>\(title, language): \(seen.unit.name)</h1>
            <p class="actions">\(deeds.markup(separator: " ") { deed in
                ActionLink(deed.name, .committeeDeed(deed, seen.unit.code), .quiet).view(language)
            })</p>
            \(when: !seen.isInForce, EmptyState(Phrase(
                "Chưa có quyết định còn hiệu lực.", "There is no decision in force.")).view(language))
            \(when: !seen.members.isEmpty, members(language))
            \(when: !seen.tasks.isEmpty, tasks(language))
            <p><a href="\(Address.committee(of: seen.unit.code))">\(Phrase(
                "Xem trang công khai của Ban Chỉ đạo", "See the committee's public page"), language)</a></p>
            """
    }

    private func members(_ language: Language) -> Markup {
        let columns = [
            UnitLabel.person, UnitLabel.seat, UnitLabel.post, Phrase("Phụ trách", "In charge of"),
            Phrase("Việc", "Deeds"),
        ].map { Table.Column($0[language]) }
        let rows: [[Markup]] = seen.members.map { line in
            let isLate = line.member.isOverdueForReplacement(on: seen.day)
            let deeds = MemberDeed.allCases.markup(separator: "<br>") { deed in
                "<a href=\"\(Address.memberDeed(deed, line.member.id, seen.unit.code))\">\(deed.name, language)</a>"
            }
            return [
                "\(line.member.name)", "\(line.member.seat.name, language)",
                "\(line.member.post)\(when: isLate, " \(StatusMark(.late, Phrase("cần thay", "to be replaced")).view(language))")",
                line.inCharge.isEmpty
                    ? "–" : line.inCharge.markup(separator: "<br>") { charge($0, language) }, deeds,
            ]
        }
        return Table(Phrase("Thành viên", "Members")[language], columns: columns, rows: rows).view
    }

    private func charge(
        _ charge: (assignment: CommitteeAssignment.ID, unit: UnitLink), _ language: Language
    ) -> Markup {
        let label = Phrase("Thôi phụ trách \(charge.unit.name)", "End charge of \(charge.unit.name)")
        return """
            \(charge.unit.view) · <a href="\(Address.assignmentEnd(charge.assignment, seen.unit.code))">\(label, language)</a>
            """
    }

    private func tasks(_ language: Language) -> Markup {
        let columns = [UnitLabel.task, UnitLabel.owner, UnitLabel.dueOn, Phrase("Tình trạng", "State")]
            .map { Table.Column($0[language]) }
        let rows: [[Markup]] = seen.tasks.map { task in
            let state = task.state(on: seen.day)
            let mark = CommitteePage.mark(state).view(language)
            let done = Address.taskDone(task.id, seen.unit.code)
            let deeds: Markup =
                state == .done
                ? """
                \(task.doneOn.map { "\($0, language)" as Markup }) · \
                <a href="\(done)">\(Phrase("Sửa ngày", "Correct the day"), language)</a> · \
                <a href="\(Address.taskReopening(task.id, seen.unit.code))">\(Phrase("Bỏ ghi hoàn thành", "Not done after all"), language)</a>
                """
                : "<a href=\"\(done)\">\(Phrase("Ghi đã hoàn thành", "Enter that it is done"), language)</a>"
            return ["\(task.task)", "\(task.owner)", "\(task.dueOn, language)", "\(mark) \(deeds)"]
        }
        return Table(
            Phrase("Chương trình công tác", "Work programme")[language], columns: columns, rows: rows
        ).view
    }
}
