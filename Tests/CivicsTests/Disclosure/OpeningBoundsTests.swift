import Civics
import Testing

@Suite struct OpeningBoundsTests {
    private static let document = Day("2022-08-10")!
    private static let unit = Day("2020-03-01")!

    @Test(arguments: [
        ("2022-08-10", true), ("2022-08-09", false), ("1990-01-01", false),
    ])
    func `nothing is posted before its document`(day: String, isRight: Bool) {
        let bounds = OpeningBounds(documentDay: Self.document)
        #expect((DisclosureCast.refusal { try bounds.check(Day(day)!) } == nil) == isRight)
    }

    @Test(arguments: [("2020-03-01", true), ("2020-02-29", false)])
    func `nothing is posted before its unit`(day: String, isRight: Bool) {
        let bounds = OpeningBounds(unitSince: Self.unit)
        let refusal = DisclosureCast.refusal { try bounds.check(Day(day)!) }
        #expect((refusal == nil) == isRight)
        if !isRight { #expect(refusal?.reason.english.contains("1 March 2020") == true) }
    }

    @Test func `every item of the catalogue is in force since some day, and nothing is posted before it`() {
        for item in DisclosureCatalogue.shipped.items {
            guard let first = item.validity.first else {
                Issue.record("\(item.id) has no first day")
                continue
            }
            let bounds = OpeningBounds(item: item)
            #expect(DisclosureCast.refusal { try bounds.check(first) } == nil)
            #expect(DisclosureCast.refusal { try bounds.check(first.adding(days: -1)) }?.field == "opened-on")
        }
    }
}
