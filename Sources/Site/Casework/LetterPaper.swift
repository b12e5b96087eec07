import Civics
import Records

/// A document made from a letter: the template of its kind with the words of this letter in it.
struct LetterPaper {
    let document: OfficialDocument
    let name: String
    private let law: Law

    /// - Parameters:
    ///   - values: what stands for the names in the template.
    ///   - day: the day it is made; the line is left open for the pen where it is nothing.
    init(
        _ template: LetterDocument, _ values: [String: String], from unit: Unit, under parent: Unit?,
        signedBy signer: String, number: String, on day: Day?, law: Law
    ) {
        let head = ReportHead(ofAuthority: unit, under: parent, signer: signer)
        document = template.filled(with: values, headed: head, on: day)
        let plain = number.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        name = "\(template.key)-\(plain.isEmpty ? "don" : plain).docx"
        self.law = law
    }

    /// The bytes of a Word file, set as Nghị định 30/2020 asks on the day.
    func bytes(on today: Day) throws -> [UInt8] {
        document.word(in: try DocumentFormat(.state, under: law, on: today)).bytes
    }
}
