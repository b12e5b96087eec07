import Civics

extension Address {
    package static let calculator = Address(path: "/tinh-han")
    package static let law = Address(path: "/luat")
    package static let workingCalendar = Address(path: "/lich")

    /// The calculator with a question filled in: what a share link opens.
    package static func calculator(_ question: ClockQuestion) -> Address {
        var address = calculator.adding("quy-dinh", question.rule).adding("ngay", question.start.description)
            .adding("truong-hop", question.variant)
        for (place, pause) in question.pauses.enumerated() {
            address = address.adding("dung-tu-\(place + 1)", pause.first.description)
                .adding("dung-den-\(place + 1)", pause.last.description)
        }
        return address.adding("gia-han", question.extension?.days.map(String.init))
            .adding("gia-han-ngay", question.extension?.decidedOn?.description)
    }

    /// One rule, by its key; `file/key` where two packs use the same key.
    package static func rule(_ key: String) -> Address {
        Address(path: "/luat/\(segment(key.replacing("/", with: ":")))")
    }

    package static func rulePack(_ file: String, on day: Day? = nil) -> Address {
        law.adding("bo", file).adding("ngay", day?.description)
    }

    package static func workingCalendar(_ year: Int) -> Address {
        Address(path: "/lich/\(year)")
    }

    static let ruleRoute = Address(path: "/luat/:key")
    static let workingCalendarRoute = Address(path: "/lich/:year")
}
