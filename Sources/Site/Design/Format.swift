import Civics

/// How days, times, numbers and money are written for people: 12/8/2022 and 1.234,5 in Vietnamese, 12 August 2022 and
/// 1,234.5 in English.
package enum Format {
    package static func day(_ day: Day, _ language: Language) -> String {
        let (year, month, dayOfMonth) = day.parts
        return switch language {
        case .vietnamese: joined([dayOfMonth, month, year])
        case .english: "\(dayOfMonth) \(englishMonths[month - 1]) \(year)"
        }
    }

    /// "12/8/2022", "12 Aug 2022": for the lines of a long list.
    package static func briefDay(_ day: Day, _ language: Language) -> String {
        let (year, month, dayOfMonth) = day.parts
        return switch language {
        case .vietnamese: Format.day(day, language)
        case .english: "\(dayOfMonth) \(englishMonths[month - 1].prefix(3)) \(year)"
        }
    }

    /// The numbers of a day with strokes between them. Lists are full of days, and putting a text together of pieces takes
    /// longer than this.
    private static func joined(_ numbers: [Int]) -> String {
        String(unsafeUninitializedCapacity: 32) { buffer in
            var end = 0
            for number in numbers.lazy.map(\.magnitude) {
                if end > 0 {
                    buffer[end] = UInt8(ascii: "/")
                    end += 1
                }
                var power = 1 as UInt
                while number / power >= 10 { power *= 10 }
                while power > 0 {
                    buffer[end] = UInt8(ascii: "0") + UInt8(number / power % 10)
                    end += 1
                    power /= 10
                }
            }
            return end
        }
    }

    /// "thứ Sáu, 12/8/2022", "Friday, 12 August 2022".
    package static func dayOfWeek(_ day: Day, _ language: Language) -> String {
        "\(weekday(day.weekday)[language]), \(Format.day(day, language))"
    }

    package static func weekday(_ weekday: Weekday) -> Phrase {
        switch weekday {
        case .monday: Phrase("thứ Hai", "Monday")
        case .tuesday: Phrase("thứ Ba", "Tuesday")
        case .wednesday: Phrase("thứ Tư", "Wednesday")
        case .thursday: Phrase("thứ Năm", "Thursday")
        case .friday: Phrase("thứ Sáu", "Friday")
        case .saturday: Phrase("thứ Bảy", "Saturday")
        case .sunday: Phrase("Chủ nhật", "Sunday")
        }
    }

    /// "từ 1/1/2022 đến 30/6/2022"; one end is left out where it is open.
    package static func days(_ range: DayRange, _ language: Language) -> String {
        let first = range.first.map { day($0, language) }
        let last = range.last.map { day($0, language) }
        switch (first, last) {
        case (let first?, let last?):
            return Phrase("từ \(first) đến \(last)", "from \(first) to \(last)")[language]
        case (let first?, nil): return Phrase("từ \(first)", "from \(first)")[language]
        case (nil, let last?): return Phrase("đến \(last)", "until \(last)")[language]
        case (nil, nil): return Phrase("mọi lúc", "at any time")[language]
        }
    }

    /// "14:30".
    package static func time(_ instant: Instant) -> String {
        let minute = instant.minuteOfDay
        return "\(padded(minute / 60)):\(padded(minute % 60))"
    }

    /// "14:30 ngày 12/8/2022", "14:30 on 12 August 2022".
    package static func moment(_ instant: Instant, _ language: Language) -> String {
        Phrase(
            "\(time(instant)) ngày \(day(instant.day, .vietnamese))",
            "\(time(instant)) on \(day(instant.day, .english))")[language]
    }

    package static func number(_ value: some BinaryInteger, _ language: Language) -> String {
        grouped(String(value.magnitude), negative: value < 0, language)
    }

    /// A number with one to `places` decimals, rounded half away from zero; without decimals where it is whole.
    package static func decimal(_ value: Double, places: Int = 1, _ language: Language) -> String {
        let scale = (0..<places).reduce(1.0) { power, _ in power * 10 }
        let scaled = (value.magnitude * scale).rounded()
        guard scaled < 9e15 else { return String(value) }
        let whole = Int64(scaled) / Int64(scale)
        var fraction = String(Int64(scaled) % Int64(scale))
        fraction = String(repeating: "0", count: places - fraction.count) + fraction
        while fraction.last == "0" { fraction.removeLast() }
        let digits = grouped(String(whole), negative: value < 0 && scaled > 0, language)
        return fraction.isEmpty ? digits : digits + (language == .vietnamese ? "," : ".") + fraction
    }

    /// "93,8 %", never without the reader being told of what; a dash where there is nothing to count.
    package static func percent(_ part: Int, of whole: Int, _ language: Language) -> String {
        guard whole != 0 else { return "–" }
        let share = decimal(Double(part) * 100 / Double(whole), language)
        return language == .vietnamese ? "\(share)\u{A0}%" : "\(share)%"
    }

    /// "1.250.000 đồng".
    package static func money(_ dong: Int64, _ language: Language) -> String {
        "\(number(dong, language))\u{A0}\(language == .vietnamese ? "đồng" : "VND")"
    }

    /// A count with its noun: "3 ngày làm việc", "1 working day", "3 working days".
    package static func count(
        _ count: Int, _ vietnamese: String, one: String, many: String, _ language: Language
    ) -> String {
        switch language {
        case .vietnamese: "\(number(count, language)) \(vietnamese)"
        case .english: "\(number(count, language)) \(count.magnitude == 1 ? one : many)"
        }
    }

    package static func days(_ count: Int, _ language: Language) -> String {
        Format.count(count, "ngày", one: "day", many: "days", language)
    }

    package static func workingDays(_ count: Int, _ language: Language) -> String {
        Format.count(count, "ngày làm việc", one: "working day", many: "working days", language)
    }

    /// "2,4 MB".
    package static func size(bytes: Int64, _ language: Language) -> String {
        switch bytes {
        case ..<1_000: "\(bytes) B"
        case ..<1_000_000: "\(decimal(Double(bytes) / 1_000, language)) kB"
        default: "\(decimal(Double(bytes) / 1_000_000, language)) MB"
        }
    }

    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    private static func padded(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }

    private static func grouped(_ digits: String, negative: Bool, _ language: Language) -> String {
        var result = negative ? "−" : ""
        for (position, digit) in digits.enumerated() {
            if position > 0, (digits.count - position) % 3 == 0 {
                result.append(language == .vietnamese ? "." : ",")
            }
            result.append(digit)
        }
        return result
    }
}
