import Civics

extension CommitteePage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(committee.map { Phrase(name: $0.name) } ?? title, language)</h1>
            \(when: reader.person?.authority.may(.editCommittee, in: unit) ?? false,
                "<p class=\"actions\">\(ActionLink(Phrase("Cập nhật", "Edit"), .committeeDesk(unit.code), .quiet).view(language))</p>")
            \(when: !isInForce, EmptyState(Phrase(
                "\(unit.name) hiện không có Ban Chỉ đạo.", "\(unit.name) has no Steering Committee at present.")).view(language))
            \(when: isInForce, memberTable(language))
            \(when: !(committee?.decisions ?? []).isEmpty, decisions(language))
            \(when: !(committee?.regulations ?? []).isEmpty, regulations(language))
            \(when: !tasks.isEmpty, programme(language))
            \(when: !(committee?.meetings ?? []).isEmpty, meetings(language))
            """
    }

    private func memberTable(_ language: Language) -> Markup {
        let columns = [
            Phrase("Họ và tên", "Name"), Phrase("Trong Ban", "Seat"), Phrase("Chức vụ", "Post"),
            Phrase("Phụ trách", "In charge of"),
        ].map { Table.Column($0[language]) }
        let rows: [[Markup]] = members.map { line in
            [
                "\(line.member.name)", "\(line.member.seat.name, language)", "\(line.member.post)",
                line.inCharge.isEmpty ? "–" : line.inCharge.markup(separator: ", ") { $0.unit.view },
            ]
        }
        let body = committee?.decision(inForceOn: day)?.standingBody ?? ""
        return """
            <section><h2>\(Phrase("Thành viên", "Members"), language)</h2>
            \(when: !body.isEmpty, "<p>\(Phrase("Cơ quan thường trực", "Standing body"), language): \(body)</p>")
            \(Table(Phrase("Thành viên Ban Chỉ đạo", "Members of the committee")[language], columns: columns, rows: rows, hidesCaption: true).view)</section>
            """
    }

    private func decisions(_ language: Language) -> Markup {
        let events = (committee?.decisions ?? []).reversed().map { decision in
            Timeline.Event(
                Format.day(decision.effectiveOn, language),
                "\(decision.kind.name, language): \(Phrase("Quyết định", "decision"), language) \(decision.number)",
                who: decision.issuer)
        }
        return
            "<section><h2>\(Phrase("Quyết định", "Decisions"), language)</h2>\(Timeline(events).view)</section>"
    }

    private func regulations(_ language: Language) -> Markup {
        """
        <section><h2>\(Phrase("Quy chế hoạt động", "Rules of work"), language)</h2>
        <ul>\((committee?.regulations ?? []).reversed().markup { regulation in
            "<li>\(regulation.number), \(regulation.title) (\(Format.days(regulation.term, language)))</li>"
        })</ul></section>
        """
    }

    private func programme(_ language: Language) -> Markup {
        let columns = [
            Phrase("Nhiệm vụ", "Task"), Phrase("Chủ trì", "Owner"), Phrase("Hạn", "Due"),
            Phrase("Tình trạng", "State"),
        ].map { Table.Column($0[language]) }
        let rows: [[Markup]] = tasks.map { task in
            [
                "\(task.task)", "\(task.owner)", "\(task.dueOn, language)",
                CommitteePage.mark(task.state(on: day)).view(language),
            ]
        }
        let year = tasks.first?.year ?? day.year
        let heading = Phrase("Chương trình công tác năm \(year)", "Work programme of \(year)")
        return """
            <section><h2>\(heading, language)</h2>
            \(Table(heading[language], columns: columns, rows: rows, hidesCaption: true).view)</section>
            """
    }

    static func mark(_ state: CommitteeTask.State) -> StatusMark {
        switch state {
        case .open: StatusMark(.upcoming, state.name)
        case .late: StatusMark(.late, state.name)
        case .done: StatusMark(.done, state.name)
        }
    }

    private func meetings(_ language: Language) -> Markup {
        let events = (committee?.meetings ?? []).prefix(20).map { meeting in
            let present = meeting.attendances.filter(\.isPresent).count
            let attendance = Phrase(
                "\(present)/\(meeting.attendances.count) thành viên dự",
                "\(present) of \(meeting.attendances.count) members present")
            return Timeline.Event(
                Format.day(meeting.heldOn, language),
                """
                \(meeting.kind.name, language)\(when: !meeting.place.isEmpty, ", \(meeting.place)")\
                \(when: !meeting.attendances.isEmpty, " (\(attendance, language))")\
                \(when: !meeting.conclusions.isEmpty, "<ul>\(meeting.conclusions.markup { "<li>\($0)</li>" })</ul>")
                """, who: Phrase("chủ trì: \(meeting.chair)", "chair: \(meeting.chair)")[language])
        }
        return
            "<section><h2>\(Phrase("Cuộc họp, hội nghị", "Meetings"), language)</h2>\(Timeline(Array(events)).view)</section>"
    }
}
