import Testing

@testable import Civics

@Suite struct DocumentFormatTests {
    private static let day = Day(year: 2022, month: 8, day: 12)!

    private func format(_ kind: DocumentFormat.Kind) throws -> DocumentFormat {
        try DocumentFormat(kind, under: Law.load(), on: Self.day)
    }

    @Test(arguments: DocumentFormat.Kind.allCases)
    func `A4, and the narrowest margins allowed`(_ kind: DocumentFormat.Kind) throws {
        let paper = try format(kind).paper
        #expect(paper.widthMM == 210)
        #expect(paper.heightMM == 297)
        #expect([paper.topMM, paper.bottomMM, paper.leftMM, paper.rightMM] == [20, 20, 30, 15])
    }

    // Nghị định 30/2020, Phụ lục I, phần II; Hướng dẫn 36-HD/VPTW.
    @Test func `the state has its national name and motto, the Party its title`() throws {
        let (state, party) = (try format(.state), try format(.party))
        #expect(state.part(.nationalName).text == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        #expect(state.part(.motto).ruleShare == 1)
        #expect(state.part(.issuingBody).ruleShare.map { (1.0 / 3...1.0 / 2).contains($0) } == true)
        #expect(state.parts[.partyTitle] == nil)
        #expect(party.part(.partyTitle).text == "ĐẢNG CỘNG SẢN VIỆT NAM")
        #expect(party.part(.separatorStar).text == "*")
        #expect(party.parts[.nationalName] == nil)
    }

    @Test func `numbers under ten get a zero, and a draft keeps the place open`() throws {
        let (state, party) = (try format(.state), try format(.party))
        #expect(state.numberLine(.init(5, abbreviation: "UBND")) == "Số: 05/BC-UBND")
        #expect(state.numberLine(.init(127, abbreviation: "UBND")) == "Số: 127/BC-UBND")
        #expect(party.numberLine(.init(5, abbreviation: "BCĐ")) == "Số 05-BC/BCĐ")
        #expect(party.numberLine(.init(abbreviation: "BCĐ")).contains("\u{A0}-BC/BCĐ"))
    }

    // Days below 10 and the months 1 and 2 are written with a zero; the other months are not.
    @Test(arguments: [
        ("2022-08-12", "Tân Phong, ngày 12 tháng 8 năm 2022"),
        ("2022-07-05", "Tân Phong, ngày 05 tháng 7 năm 2022"),
        ("2022-02-10", "Tân Phong, ngày 10 tháng 02 năm 2022"),
        ("2023-01-09", "Tân Phong, ngày 09 tháng 01 năm 2023"),
        ("2022-10-01", "Tân Phong, ngày 01 tháng 10 năm 2022"),
    ])
    func `the day is written so that no digit can be added`(day: String, line: String) throws {
        for kind in DocumentFormat.Kind.allCases {
            #expect(try format(kind).dateLine(place: "Tân Phong", day: Day(day)) == line)
        }
    }

    @Test func `signing for another is abbreviated with a full stop by the state and a stroke by the Party`()
        throws
    {
        let (state, party) = (try format(.state), try format(.party))
        let body = OfficialDocument.Authority(.onBehalf, "Ủy ban nhân dân")
        #expect(state.authorityLine(body) == "TM. Ủy ban nhân dân")
        #expect(state.authorityLine(.init(.deputy, "Chủ tịch")) == "KT. Chủ tịch")
        #expect(party.authorityLine(.init(.onBehalf, "Ban Chỉ đạo")) == "T/M Ban Chỉ đạo")
    }

    @Test func `a copy is kept by the office that drafted it`() throws {
        #expect(try format(.state).archiveLine(keeper: "VP") == "- Lưu: VT, VP.")
        #expect(try format(.state).archiveLine(keeper: "VT") == "- Lưu: VT.")
        #expect(try format(.party).archiveLine(keeper: "Ban Chỉ đạo") == "- Lưu Văn phòng Ban Chỉ đạo.")
    }

    @Test func `a format that the rule pack leaves open is refused with all that is missing`() throws {
        let before = Day(year: 2010, month: 1, day: 1)!
        let law = try Law.load()
        let faults = #expect(throws: RulePackFaults.self) {
            try DocumentFormat(.state, under: law, on: before)
        }
        let keys = Set(faults?.all.map(\.key) ?? [])
        #expect(keys.isSuperset(of: ["state_paper", "state_font", "state_body", "state_signature_name"]))
    }
}
