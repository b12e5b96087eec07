/// A day that an announcement makes a day off or a working day (ngày nghỉ lễ, nghỉ bù, hoán đổi).
package struct AnnouncedDay: Hashable, Sendable, Codable {
    package enum Kind: String, CaseIterable, Sendable, Codable {
        /// A statutory holiday.
        case holiday
        /// A day off in place of a holiday on a weekly rest day.
        case compensatory
        /// A working day turned into a day off.
        case swapOff = "swap_off"
        /// A rest day worked in return.
        case swapWork = "swap_work"

        package var isWorking: Bool { self == .swapWork }
    }

    package let day: Day
    package let kind: Kind
    /// The key of the holiday it belongs to.
    package let holiday: String
    package let why: Phrase
    /// The key of the instrument, or the words of an announcement made later.
    package let instrument: String
    package let article: String?
    package let isUnsure: Bool

    package init(
        day: Day, kind: Kind, holiday: String, why: Phrase, instrument: String, article: String?,
        isUnsure: Bool = false
    ) {
        self.day = day
        self.kind = kind
        self.holiday = holiday
        self.why = why
        self.instrument = instrument
        self.article = article
        self.isUnsure = isUnsure
    }

    var key: String { "day_" + day.description.replacing("-", with: "_") }
}

extension AnnouncedDay {
    init?(row: Rule, faults: inout [RulePackFault]) {
        func fault(_ text: String) {
            faults.append(RulePackFault(file: "holidays", key: row.key, text: text))
        }
        guard let day = row.fields.string("date").flatMap(Day.init),
            let holiday = row.fields.string("holiday")
        else { return nil }
        guard let kind = row.fields.string("kind").flatMap(Kind.init) else {
            fault("kind is none of \(Kind.allCases.map(\.rawValue).joined(separator: ", "))")
            return nil
        }
        if row.fields.string("weekday") != "\(day.weekday)" { fault("\(day) is a \(day.weekday)") }
        if row.fields.bool("working_day") != kind.isWorking {
            fault("working_day does not fit \(kind.rawValue)")
        }
        let isRestDay = day.weekday == .saturday || day.weekday == .sunday
        if kind == .swapWork, !isRestDay { fault("\(day) is a working day already") }
        if kind == .swapOff || kind == .compensatory, isRestDay { fault("\(day) is a rest day already") }
        if row.validity.first != day || row.validity.last != day {
            fault("valid_from and valid_to are not the day")
        }
        self.init(
            day: day, kind: kind, holiday: holiday, why: row.text, instrument: row.instrument,
            article: row.article, isUnsure: row.isUnsure)
    }
}
