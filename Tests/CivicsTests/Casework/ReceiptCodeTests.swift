import Testing

@testable import Civics

@Suite struct ReceiptCodeTests {
    @Test func `a code is read as it was printed, with blanks, dashes and dots or without`() throws {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<200 {
            let code = ReceiptCode(using: &generator)
            for typed in [
                code.digits, code.grouped, code.grouped.replacing(" ", with: "-"),
                " \(code.grouped.replacing(" ", with: "."))\n",
            ] {
                let read = try ReceiptCode(typed: typed)
                #expect(read == code)
            }
        }
    }

    @Test func `every single wrong digit is told as a slip`() {
        var generator = SystemRandomNumberGenerator()
        let code = ReceiptCode(using: &generator)
        for place in 0..<16 {
            for digit in "0123456789" where Array(code.digits)[place] != digit {
                var digits = Array(code.digits)
                digits[place] = digit
                #expect(throws: Refusal.self) { try ReceiptCode(typed: String(digits)) }
            }
        }
    }

    @Test(arguments: [
        "", "1234", "12345678901234567", "abcd efgh ijkl mnop", "１２３４５６７８９０１２３４５６", "0x12 3456 7890 1234",
    ])
    func `what is not sixteen digits is no code`(typed: String) {
        #expect(throws: Refusal.self) { try ReceiptCode(typed: typed) }
    }

    @Test func `a code does not show itself when it is printed by mistake`() throws {
        var generator = SystemRandomNumberGenerator()
        let code = ReceiptCode(using: &generator)
        #expect(!"\(code)".contains(code.digits))
        #expect(!String(reflecting: code).contains(code.digits))
        var text = ""
        dump(code, to: &text)
        #expect(!text.contains(code.digits))
    }
}
