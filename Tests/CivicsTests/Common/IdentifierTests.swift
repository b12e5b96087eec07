import Foundation
import Testing

@testable import Civics

@Suite struct IdentifierTests {
    private enum Thing {}
    private typealias ID = Identifier<Thing>

    @Test func `a new identifier is a UUID of version 7 with the moment in front`() {
        let id = ID(at: Instant(milliseconds: 0x0123_4567_89AB))
        #expect(id.description.hasPrefix("01234567-89ab-7"))
        #expect("89ab".contains(Array(id.description)[19]))
        #expect(UUID(uuidString: id.description) != nil)
    }

    @Test func `identifiers sort by time, as values and as text`() {
        var random = SplitMix(seed: 1)
        let ids = (0..<500).map {
            ID(at: Instant(milliseconds: 1_660_000_000_000 + Int64($0) * 3), using: &random)
        }
        #expect(ids == ids.sorted())
        #expect(ids.map(\.description) == ids.map(\.description).sorted())
        #expect(Set(ids).count == ids.count)
    }

    @Test func `an identifier is found again from its text and through JSON`() throws {
        var random = SplitMix(seed: 2)
        for _ in 0..<500 {
            let id = ID(high: random.next(), low: random.next())
            #expect(ID(id.description) == id)
            #expect(try JSONDecoder().decode([ID].self, from: JSONEncoder().encode([id])) == [id])
        }
        for (high, low) in [(UInt64.min, UInt64.min), (.max, .max), (0, .max), (.max, 0)] {
            #expect(ID(ID(high: high, low: low).description) == ID(high: high, low: low))
        }
    }

    @Test(arguments: [
        "", "0", "01234567-89ab-7000-8000-00000000000", "01234567-89ab-7000-8000-0000000000000",
        "01234567-89AB-7000-8000-000000000000", "0123456789ab70008000000000000000",
        "01234567-89ab-7000-8000-00000000000g", "01234567_89ab-7000-8000-000000000000",
        " 1234567-89ab-7000-8000-000000000000", "{1234567-89ab-7000-8000-00000000000}",
        "01234567-89ab-7000-8000-00000000000\u{0}", "01234567-89ab-7000-8000-0000000000０",
    ])
    func `one thing has one text: anything else is not read`(text: String) {
        #expect(ID(text) == nil)
    }

    @Test func `a moment beyond the 48 bits of a UUID is cut, not trapped on`() {
        _ = ID(at: Instant(milliseconds: .max))
        _ = ID(at: Instant(milliseconds: -1))
    }
}
