/// The holidays as the law and the yearly announcements give them.
package struct HolidayList: Hashable, Sendable {
    /// A holiday that returns every year.
    package struct Holiday: Hashable, Sendable {
        package let key: String
        package let title: Phrase
        package let isLunar: Bool
        package let month: Int
        package let dayOfMonth: Int
        package let days: Int
        package let validity: DayRange
        package let instrument: String
        package let article: String?
        package let isUnsure: Bool
    }

    package let holidays: [Holiday]
    /// The days announced one by one, in the order of the calendar.
    package let announced: [AnnouncedDay]
    /// The article that gives a day off for a holiday on a weekly rest day.
    package let compensation: Rule?
    /// The decision on the working week.
    package let week: Rule?
    /// How days are counted (Civil Code).
    package let counting: Rule?
    let faults: [RulePackFault]
    /// What the holidays are called in short, by key.
    private let names: [String: Phrase]

    init(rows: [Rule]) {
        var faults: [RulePackFault] = []
        let rules = rows.filter { $0.section == "rules" }
        holidays = rules.filter { $0.fields["calendar"] != nil }.compactMap {
            Holiday(row: $0, faults: &faults)
        }
        announced = rows.filter { $0.section == "days" }
            .compactMap { AnnouncedDay(row: $0, faults: &faults) }.sorted { $0.day < $1.day }
        compensation = rules.first { $0.key == "weekly_rest_coincidence" }
        week = rules.first { $0.key == "public_office_week" }
        counting = rules.first { $0.key == "counting_days_civil_code" }
        let known = Set(holidays.map(\.key))
        for row in announced where !known.contains(row.holiday) {
            faults.append(
                RulePackFault(
                    file: "holidays", key: row.key, text: "the holiday “\(row.holiday)” is not known"))
        }
        for (one, next) in zip(announced, announced.dropFirst()) where one.day == next.day {
            faults.append(
                RulePackFault(file: "holidays", key: next.key, text: "the day \(next.day) stands twice"))
        }
        self.faults = faults
        names = Dictionary(
            announced.filter { $0.kind == .holiday }.map { ($0.holiday, Self.shortName($0.why)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// A holiday's short name, as the announcements say it: "Tết Nguyên đán".
    package func name(of key: String) -> Phrase {
        names[key] ?? holidays.first { $0.key == key }?.title ?? Phrase(name: key)
    }

    private static func shortName(_ why: Phrase) -> Phrase {
        Phrase(
            String(why.vietnamese.trimmingPrefix("Nghỉ ")), String(why.english.trimmingPrefix("Holiday: ")))
    }
}

extension HolidayList.Holiday {
    /// The day it is named after in a year of the solar calendar.
    func day(in year: Int) -> Day? {
        isLunar
            ? LunarDate(year: year, month: month, day: dayOfMonth).solar
            : Day(year: year, month: month, day: dayOfMonth)
    }

    /// How far from that day a day of this kind may be announced. Tết and National Day have days beside theirs; a lunar day
    /// is reckoned, and given one of grace.
    func mostDaysAway(_ kind: AnnouncedDay.Kind) -> Int {
        switch kind {
        case .holiday: days > 2 ? days + 2 : days > 1 || isLunar ? 1 : 0
        case .compensatory: days + 9
        case .swapOff: days + 14
        // Rest days have been worked in return up to a month before or after.
        case .swapWork: days + 30
        }
    }

    fileprivate init?(row: Rule, faults: inout [RulePackFault]) {
        let fields = row.fields
        func fault(_ text: String) {
            faults.append(RulePackFault(file: "holidays", key: row.key, text: text))
        }
        guard let calendar = fields.string("calendar"), ["solar", "lunar"].contains(calendar) else {
            fault("calendar is neither solar nor lunar")
            return nil
        }
        guard let month = fields.int("month"), (1...12).contains(month), let day = fields.int("day"),
            (1...31).contains(day), let days = fields.int("days"), (1...10).contains(days)
        else {
            fault("month, day or days is missing or out of range")
            return nil
        }
        self.init(
            key: row.key, title: row.text, isLunar: calendar == "lunar", month: month, dayOfMonth: day,
            days: days, validity: row.validity, instrument: row.instrument, article: row.article,
            isUnsure: row.isUnsure)
    }
}
