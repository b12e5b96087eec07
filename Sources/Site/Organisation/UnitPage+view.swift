import Civics

extension UnitPage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(unit.name)</h1>
            <p class="lead">\(unit.kind.name, language)\(when: parent != nil, " · \(parent?.view)")</p>
            \(beginsOn.map { coming($0, language) })
            \(when: !isThere && beginsOn == nil, ended(language))
            \(staffLinks(reader))
            \(particulars(language))
            \(sections.markup { section in
                "<section><h2>\(section.heading, language)</h2>\(section.content)</section>\n"
            })
            \(groups.markup { group($0, language) })
            \(when: !planned.isEmpty, timeline(Phrase("Thay đổi sắp có hiệu lực", "Changes yet to take effect"), planned, language))
            \(when: !events.isEmpty, timeline(Phrase("Quá trình", "History"), events, language))
            <p><a href="\(Address.unitList(of: unit.code))">\(Phrase(
                "Tải danh sách đơn vị (CSV)", "Download the list of units (CSV)"), language)</a></p>
            """
    }

    private func coming(_ day: Day, _ language: Language) -> Markup {
        """
        <div class="notice notice-note" role="status"><p>\(Phrase("Đơn vị này bắt đầu hoạt động từ ngày", "This unit begins on"), language) \(day, language).</p></div>
        """
    }

    private func ended(_ language: Language) -> Markup {
        let last = unit.validity.last.map { Format.day($0, language) } ?? "–"
        return """
            <div class="notice notice-note" role="status"><p>\(Phrase(
                "Đơn vị này đã kết thúc hoạt động, ngày cuối cùng là \(last).",
                "This unit has ended; its last day was \(last)."), language)
            \(when: !successors.isEmpty, "\(Phrase("Nay là:", "It is now:"), language) \(successors.markup(separator: ", ") { $0.view })")</p></div>
            """
    }

    private func staffLinks(_ reader: Reader) -> Markup {
        guard let authority = reader.person?.authority else { return .empty }
        let language = reader.language
        var links: [ActionLink] = []
        if UnitDeed.allCases.contains(where: { $0.isGiven(to: authority, in: unit) }) {
            links.append(
                ActionLink(Phrase("Quản lý đơn vị", "Manage the unit"), .unitDesk(unit.code), .quiet))
        }
        if authority.may(.editCommittee, in: unit) {
            links.append(
                ActionLink(
                    Phrase("Hồ sơ Ban Chỉ đạo", "Committee's records"), .committeeDesk(unit.code), .quiet))
        }
        guard !links.isEmpty else { return .empty }
        return "<p class=\"actions\">\(links.markup(separator: " ") { $0.view(language) })</p>"
    }

    private func particulars(_ language: Language) -> Markup {
        var items: [(name: Phrase, value: Markup)] = [(Phrase("Mã", "Code"), "\(unit.code)")]
        if let committeeName {
            items.append(
                (
                    Phrase("Ban Chỉ đạo", "Steering Committee"),
                    "<a href=\"\(Address.committee(of: unit.code))\">\(committeeName)</a>"
                ))
        }
        if let head = committeeHead {
            items.append((Phrase("Trưởng ban", "Head"), "\(head.name), \(head.post)"))
        }
        if let profile { items += Self.items(profile, language) }
        return DefinitionList(items).view(language)
    }

    private static func items(_ profile: UnitProfile, _ language: Language) -> [(name: Phrase, value: Markup)]
    {
        var items: [(name: Phrase, value: Markup)] = []
        let texts = [
            (Phrase("Trụ sở", "Office"), profile.address), (Phrase("Điện thoại", "Telephone"), profile.phone),
            (Phrase("Đầu mối về dân chủ ở cơ sở", "Contact for grassroots democracy"), profile.contact),
        ]
        for (name, text) in texts where !text.isEmpty { items.append((name, "\(text)")) }
        if let households = profile.households {
            items.append((Phrase("Số hộ", "Households"), "\(Format.number(households, language))"))
        }
        if let staff = profile.staff {
            items.append((Phrase("Số người làm việc", "Staff"), "\(Format.number(staff, language))"))
        }
        return items
    }

    private func group(_ group: Group, _ language: Language) -> Markup {
        """
        <section><h2>\(group.kind, language) (\(Format.number(group.units.count, language)))</h2>
        <ul class="columns">\(group.units.markup { "<li>\($0.view)</li>" })</ul></section>
        """
    }

    private func timeline(_ name: Phrase, _ events: [UnitEvent], _ language: Language) -> Markup {
        let timeline = Timeline(
            events.map { event in
                Timeline.Event(
                    Format.day(event.day, language),
                    "\(event.what, language)\(when: !event.units.isEmpty, " \(event.units.markup(separator: ", ") { $0.view })")"
                )
            })
        return "<section><h2>\(name, language)</h2>\(timeline.view)</section>"
    }
}
