import Testing

@testable import Civics

@Suite struct QuantityTests {
    @Test(arguments: [
        ("0", Language.vietnamese, "0"), ("1.234", .vietnamese, "1234"), ("1.234,5", .vietnamese, "1234.5"),
        ("1234,05", .vietnamese, "1234.05"), ("1 234", .vietnamese, "1234"), ("-2,25", .vietnamese, "-2.25"),
        ("1,234.5", .english, "1234.5"), ("12.5", .english, "12.5"), ("1.250.000", .vietnamese, "1250000"),
        ("9000000000000", .vietnamese, "9000000000000"), ("007", .english, "7"),
    ])
    func `a number is read as people type it`(typed: String, language: Language, expected: String) {
        #expect(Quantity(typed: typed, in: language)?.description == expected)
    }

    @Test(arguments: [
        "", "-", ",", "1.2", "1.23", "12.34.567", "1..000", "1,2,3", "1,234", "1,", ",5", "1e3", "٣", "0x10",
        "9000000000000,01",
        "99999999999999999999", "một", "1.234.5", "+5", "--1",
    ])
    func `what is not a number in Vietnamese is refused`(typed: String) {
        #expect(Quantity(typed: typed, in: .vietnamese) == nil)
    }

    @Test(arguments: [
        (318, 340, 935), (1, 3, 333), (2, 3, 667), (1, 2, 500), (9_999, 10_000, 999), (1, 100_000, 1),
        (0, 7, 0),
        (7, 7, 1_000), (8, 7, 1_143), (1, 2_000, 1),
    ])
    func `a share is rounded to a tenth of a percent and never to all or nothing`(
        part: Int, whole: Int, tenths: Int
    ) {
        #expect(Ratio(Quantity(part), of: Quantity(whole)).tenthsOfPercent == tenths)
    }

    @Test func `a share of nothing is no number`() {
        #expect(Ratio(0, of: 0).tenthsOfPercent == nil)
        #expect(Ratio(3, of: 0).isOverfull)
    }

    @Test func `the largest amounts do not overflow`() {
        let most = Quantity.greatest
        #expect(Ratio(most, of: most).tenthsOfPercent == 1_000)
        let sum = (0..<10_000).reduce(Quantity.zero) { sum, _ in sum + most }
        #expect(sum.hundredths == 9_000_000_000_000_000_000)
        #expect((sum + sum).hundredths == .max)
    }
}
