import Civics
import Testing

@testable import Site

@Suite struct FormatTests {
    @Test(arguments: [
        (0, "0", "0"), (999, "999", "999"), (1_000, "1.000", "1,000"), (1_250_000, "1.250.000", "1,250,000"),
        (-12_345, "−12.345", "−12,345"),
    ])
    func `numbers are grouped as each language does`(number: Int, vietnamese: String, english: String) {
        #expect(Format.number(number, .vietnamese) == vietnamese)
        #expect(Format.number(number, .english) == english)
    }

    @Test(arguments: [
        (1_234.5, 1, "1.234,5", "1,234.5"), (93.75, 1, "93,8", "93.8"), (2.0, 1, "2", "2"),
        (0.05, 2, "0,05", "0.05"), (-0.04, 1, "0", "0"), (-0.5, 1, "−0,5", "−0.5"), (99.96, 1, "100", "100"),
    ])
    func `decimals are rounded and lose their empty places`(
        value: Double, places: Int, vietnamese: String, english: String
    ) {
        #expect(Format.decimal(value, places: places, .vietnamese) == vietnamese)
        #expect(Format.decimal(value, places: places, .english) == english)
    }

    @Test func `counts agree with their nouns`() {
        #expect(Format.workingDays(1, .english) == "1 working day")
        #expect(Format.workingDays(3, .english) == "3 working days")
        #expect(Format.workingDays(0, .english) == "0 working days")
        #expect(Format.workingDays(3, .vietnamese) == "3 ngày làm việc")
    }

    @Test func `days and moments are written as people say them`() {
        let day = Day(year: 2022, month: 8, day: 12)!
        let moment = Instant(day, hour: 14, minute: 5)
        #expect(Format.day(day, .vietnamese) == "12/8/2022")
        #expect(Format.dayOfWeek(day, .vietnamese) == "thứ Sáu, 12/8/2022")
        #expect(Format.dayOfWeek(day, .english) == "Friday, 12 August 2022")
        #expect(Format.briefDay(day, .vietnamese) == "12/8/2022")
        #expect(Format.briefDay(day, .english) == "12 Aug 2022")
        #expect(Format.moment(moment, .vietnamese) == "14:05 ngày 12/8/2022")
        #expect(Format.moment(moment, .english) == "14:05 on 12 August 2022")
        #expect(Format.days(DayRange(from: day, to: nil), .english) == "from 12 August 2022")
    }

    @Test func `rates never hide what they are of`() {
        #expect(Format.percent(15, of: 16, .vietnamese) == "93,8\u{A0}%")
        #expect(Format.percent(15, of: 16, .english) == "93.8%")
        #expect(Format.percent(0, of: 0, .english) == "–")
        #expect(Format.money(1_250_000, .vietnamese) == "1.250.000\u{A0}đồng")
        #expect(Format.size(bytes: 2_400_000, .vietnamese) == "2,4 MB")
    }
}
