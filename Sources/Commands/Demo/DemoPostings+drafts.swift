import Civics
import Records

extension DemoPostings {
    /// What the document is called: the item in its own words, and when it is from.
    func title(_ item: DisclosureItem, _ day: Day) -> String {
        let words = item.name.vietnamese.split(separator: ";").first.map(String.init) ?? item.name.vietnamese
        let short = words.count > 110 ? String(words.prefix(108)) + "…" : words
        let quarter = ["I", "II", "III", "IV"][(day.month - 1) / 3]
        return "\(short) (quý \(quarter)/\(day.year))"
    }

    func draft(
        of item: DisclosureItem, title: String, unit: DemoUnits.Member, on day: Day, photo: StoredFile.ID?
    ) -> PostingDraft {
        let channels = channels(of: item, unit)
        return PostingDraft(
            title: title,
            body: """
                \(title).
                \(unit.name) công khai để cán bộ và nhân dân được biết. Nội dung đầy đủ được niêm yết tại các nơi ghi dưới đây.
                Ý kiến gửi về bộ phận tiếp công dân trong giờ hành chính, hoặc hỏi ngay trên trang này.
                """,
            places: channels.enumerated().map { position, channel in
                PlaceDraft(
                    channel: channel, name: place(channel, unit), openedOn: day,
                    number: "\(city.chance.number(3...240))/BB-NY",
                    attendees: "Cán bộ phụ trách; đại diện Mặt trận", photo: position == 0 ? photo : nil)
            })
    }

    /// Two or three of the ways the law asks for or offers.
    private func channels(of item: DisclosureItem, _ unit: DemoUnits.Member) -> [Channel] {
        let usual: [Channel] =
            switch item.scope {
            case .commune: [.officeBoard, .villageHouse, .loudspeaker, .portal]
            case .agency: [.internalSystem, .officeBoard, .meeting]
            case .stateEnterprise, .employer: [.workplaceBoard, .internalSystem, .officeBoard, .meeting]
            }
        let required = item.requiredForms.flatMap(\.channels)
        let offered = usual.filter { item.channels.contains($0) }
        var chosen: [Channel] = []
        for channel in required + offered where !chosen.contains(channel) { chosen.append(channel) }
        let wanted = max(Set(required).count, city.chance.number(1...3))
        let taken = Array(chosen.prefix(wanted))
        return taken.isEmpty ? [item.channels[0]] : taken
    }

    private func place(_ channel: Channel, _ unit: DemoUnits.Member) -> String {
        switch channel {
        case .officeBoard: "Trụ sở \(unit.name)"
        case .villageHouse: "Nhà văn hóa \(unit.villages.first?.name ?? "")"
        case .workplaceBoard: "Bảng tin xưởng"
        case .portal: "Trang thông tin điện tử"
        case .internalSystem: "Hệ thống quản lý văn bản"
        default: ""
        }
    }

    func isWorking(_ day: Day) -> Bool {
        dueClock.clock.calendar.isWorking(day)
    }

    func nextWorkingDay(_ day: Day) -> Day {
        var day = day
        while !isWorking(day) { day = day.adding(days: 1) }
        return day
    }

    func workingDay(from first: Day, to last: Day) -> Day {
        for _ in 0..<20 {
            let day = first.adding(days: city.chance.number(0...max(0, first.days(until: last))))
            if isWorking(day) { return day }
        }
        return nextWorkingDay(first)
    }
}
