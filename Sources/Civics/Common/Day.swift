/// A day of the civil calendar in Viet Nam, without an hour.
package struct Day: Hashable, Comparable, Sendable {
    /// Days since 1 January 1970.
    package let number: Int32

    package init(number: Int32) {
        self.number = number
    }

    /// The day with these numbers, or nothing where the calendar has no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.length(ofMonth: month, year: year)
        else { return nil }
        number = Self.number(year: year, month: month, day: day)
    }

    package var year: Int { civil.year }
    package var month: Int { civil.month }
    /// The day of the month, from 1.
    package var dayOfMonth: Int { civil.day }

    /// Year, month and day of the month in one go.
    package var parts: (year: Int, month: Int, dayOfMonth: Int) {
        let parts = civil
        return (parts.year, parts.month, parts.day)
    }

    package var weekday: Weekday {
        // 1 January 1970 was a Thursday.
        Weekday(rawValue: Int((floorDivision(Int64(number) + 3, 7) * -7) + Int64(number) + 3) + 1) ?? .monday
    }

    package func adding(days: Int) -> Day {
        Day(number: number + Int32(days))
    }

    /// The same day of the month `months` later; the last day of that month where it is shorter.
    package func adding(months: Int) -> Day {
        let parts = civil
        let total = parts.year * 12 + parts.month - 1 + months
        let (year, month) = (
            Int(floorDivision(Int64(total), 12)), Int(total - Int(floorDivision(Int64(total), 12)) * 12) + 1
        )
        let day = min(parts.day, Self.length(ofMonth: month, year: year))
        return Day(number: Self.number(year: year, month: month, day: day))
    }

    package func days(until other: Day) -> Int {
        Int(other.number - number)
    }

    package static func < (one: Self, other: Self) -> Bool {
        one.number < other.number
    }

    /// The first day of a month of any year, of one beyond those that can be written as well.
    static func first(ofMonth month: Int, year: Int) -> Day {
        Day(number: number(year: year, month: month, day: 1))
    }

    package static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func number(year: Int, month: Int, day: Int) -> Int32 {
        // Counting from 1 March makes the leap day the last of its year: Hinnant, "chrono-Compatible Low-Level Date
        // Algorithms", https://howardhinnant.github.io/date_algorithms.html#days_from_civil
        let shifted = month <= 2 ? year - 1 : year
        let era = floorDivision(Int64(shifted), 400)
        let yearOfEra = Int64(shifted) - era * 400
        let dayOfYear = Int64((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1)
        return Int32(era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468)
    }

    private var civil: (year: Int, month: Int, day: Int) {
        let shifted = Int64(number) + 719_468
        let era = floorDivision(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = Int(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9)
        let year = Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0)
        return (year, month, Int(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1))
    }
}

extension Day: LosslessStringConvertible {
    /// Reads `YYYY-MM-DD`, and nothing else.
    package init?(_ text: String) {
        var text = text
        guard let day = text.withUTF8({ Day(utf8: $0[...]) }) else { return nil }
        self = day
    }

    /// Reads the ten bytes of `YYYY-MM-DD`.
    package init?(utf8 bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        let start = bytes.startIndex
        guard bytes.count == 10, bytes[start + 4] == UInt8(ascii: "-"), bytes[start + 7] == UInt8(ascii: "-"),
            let year = Self.digits(bytes[start..<start + 4]),
            let month = Self.digits(bytes[start + 5..<start + 7]),
            let day = Self.digits(bytes[start + 8..<start + 10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    package var description: String {
        let parts = civil
        guard (0...9_999).contains(parts.year) else {
            return "\(parts.year)-\(Self.padded(parts.month))-\(Self.padded(parts.day))"
        }
        return String(unsafeUninitializedCapacity: 10) { buffer in
            func write(_ number: Int, _ digits: Int, at start: Int) {
                var rest = number
                for position in stride(from: start + digits - 1, through: start, by: -1) {
                    buffer[position] = UInt8(ascii: "0") + UInt8(rest % 10)
                    rest /= 10
                }
            }
            write(parts.year, 4, at: 0)
            buffer[4] = UInt8(ascii: "-")
            write(parts.month, 2, at: 5)
            buffer[7] = UInt8(ascii: "-")
            write(parts.day, 2, at: 8)
            return 10
        }
    }

    private static func digits(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        var value = 0
        for byte in bytes {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return value
    }

    private static func padded(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }
}

extension Day: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let day = Day(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a day YYYY-MM-DD")
        }
        self = day
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// A day of the week, counted from Monday as 1 (ISO 8601).
package enum Weekday: Int, CaseIterable, Sendable, Codable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday
}
