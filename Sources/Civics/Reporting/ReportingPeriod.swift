/// A stretch of days that units report on (kỳ báo cáo), with days of its own: a first half-year may run from
/// 15 December to 14 June.
package struct ReportingPeriod: Identifiable, Equatable, Sendable {
    package let key: Key
    package let name: Phrase
    package let firstDay: Day
    package let lastDay: Day
    /// The last day on which a report is on time.
    package let dueOn: Day

    package var id: Key { key }
    package var days: DayRange { DayRange(from: firstDay, to: lastDay) }

    /// Whether the unit owes a report for it: whoever is there on its last day does. A unit that ended before is answered
    /// for by who took over from it; one that began later has nothing to tell.
    package func asks(_ unit: Unit) -> Bool {
        unit.validity.contains(lastDay)
    }

    /// Refuses a period that ends before it begins, is longer than a year and a quarter, or is due before it ends
    /// by more than its own length.
    package init(key: Key, name: Phrase? = nil, from first: Day, to last: Day, dueOn: Day) throws(Refusals) {
        var faults: [Refusal] = []
        if last < first {
            faults.append(
                Refusal(
                    .invalid,
                    Phrase(
                        "Ngày cuối kỳ phải từ ngày đầu kỳ trở đi.",
                        "The last day cannot come before the first."),
                    field: "to"))
        } else if first.days(until: last) > 460 {
            faults.append(
                Refusal(
                    .invalid,
                    Phrase("Kỳ báo cáo dài quá 15 tháng.", "The period is longer than fifteen months."),
                    field: "to"))
        }
        if dueOn < first {
            faults.append(
                Refusal(
                    .invalid,
                    Phrase(
                        "Hạn nộp không thể trước ngày đầu kỳ.",
                        "The due day cannot come before the first day."),
                    field: "due"))
        }
        guard faults.isEmpty else { throw Refusals(faults) }
        self.key = key
        self.name = name ?? key.name
        firstDay = first
        lastDay = last
        self.dueOn = dueOn
    }

    private init(calendarDaysOf key: Key) {
        self.key = key
        name = key.name
        firstDay = key.calendarDays.first
        lastDay = key.calendarDays.last
        dueOn = lastDay.adding(days: 10)
    }

    /// The period with the days of the calendar, where nobody has set others.
    package static func usual(_ key: Key) -> ReportingPeriod {
        ReportingPeriod(calendarDaysOf: key)
    }
}

extension ReportingPeriod {
    /// How far its first and last day may lie from those of the calendar: a half-year from 15 December to 14 June is one.
    private static let mostDaysAway = 62
    private static let mostDaysToHandIn = 186

    /// What stands against opening it beside those there are: days that are not those of its name, or that another
    /// period of its sort has already, so that what happens on them would be counted twice.
    package func refusals(beside others: [ReportingPeriod]) -> [Refusal] {
        let usual = key.calendarDays
        var refusals: [Refusal] = []
        for (day, expected, field) in [(firstDay, usual.first, "from"), (lastDay, usual.last, "to")]
        where abs(expected.days(until: day)) > Self.mostDaysAway {
            refusals.append(
                Refusal(
                    .invalid,
                    Phrase(
                        "Ngày \(day) quá xa kỳ \(name.vietnamese), theo lịch là \(expected).",
                        "\(day) is too far from the \(name.english), for which the calendar has \(expected)."),
                    field: field))
        }
        if lastDay.days(until: dueOn) > Self.mostDaysToHandIn {
            refusals.append(
                Refusal(
                    .invalid,
                    Phrase(
                        "Hạn nộp \(dueOn) quá sáu tháng sau ngày cuối kỳ.",
                        "The due day \(dueOn) lies more than six months after the last day."),
                    field: "due"))
        }
        let overlapping = others.filter {
            $0.key != key && $0.key.part.isSameSort(as: key.part) && $0.days.overlaps(days)
        }
        refusals += overlapping.map { other in
            Refusal(
                .conflict,
                Phrase(
                    "Trùng ngày với kỳ \(other.key) (\(other.firstDay) đến \(other.lastDay)).",
                    "Its days overlap with those of \(other.key) (\(other.firstDay) to \(other.lastDay))."),
                field: "from")
        }
        return refusals
    }
}

extension ReportingPeriod {
    /// Names a period: the year and the part of it, as `2022-H1`.
    package struct Key: Hashable, Comparable, Sendable, LosslessStringConvertible {
        package let year: Int
        package let part: Part

        package enum Part: String, CaseIterable, Sendable {
            case firstHalf = "H1"
            case nineMonths = "M9"
            case secondHalf = "H2"
            case year = "Y"

            /// The two halves of a year are of one sort.
            func isSameSort(as other: Part) -> Bool {
                let halves: Set<Part> = [.firstHalf, .secondHalf]
                return self == other || (halves.contains(self) && halves.contains(other))
            }
        }

        package init(year: Int, part: Part) {
            self.year = year
            self.part = part
        }

        package init?(_ text: String) {
            let halves = text.split(separator: "-", omittingEmptySubsequences: false)
            guard halves.count == 2, halves[0].count == 4,
                halves[0].allSatisfy({ $0.isASCII && $0.isNumber }),
                let year = Int(halves[0]), (1998...2200).contains(year),
                let part = Part(rawValue: String(halves[1]))
            else { return nil }
            self.init(year: year, part: part)
        }

        package var description: String { "\(year)-\(part.rawValue)" }

        /// The same part of the year before, which figures are compared with.
        package var before: Key { Key(year: year - 1, part: part) }

        package var name: Phrase {
            switch part {
            case .firstHalf: Phrase("6 tháng đầu năm \(year)", "first half of \(year)")
            case .nineMonths: Phrase("9 tháng đầu năm \(year)", "first nine months of \(year)")
            case .secondHalf: Phrase("6 tháng cuối năm \(year)", "second half of \(year)")
            case .year: Phrase("năm \(year)", "year \(year)")
            }
        }

        package static func < (one: Self, other: Self) -> Bool {
            let (mine, theirs) = (one.calendarDays, other.calendarDays)
            return (mine.last, mine.first) < (theirs.last, theirs.first)
        }

        fileprivate var calendarDays: (first: Day, last: Day) {
            func day(_ month: Int, _ number: Int) -> Day {
                guard let day = Day(year: year, month: month, day: number) else {
                    preconditionFailure("every year has these days")
                }
                return day
            }
            return switch part {
            case .firstHalf: (day(1, 1), day(6, 30))
            case .nineMonths: (day(1, 1), day(9, 30))
            case .secondHalf: (day(7, 1), day(12, 31))
            case .year: (day(1, 1), day(12, 31))
            }
        }
    }
}
