import Foundation
import TestSupport
import Testing

@testable import Commands

@Suite struct LetterRegisterExportTests {
    @Test func `the register of a unit is written, and that of none is refused`() async throws {
        try await inFolder { folder in
            let (data, list, file) = ("\(folder)/data", "\(folder)/list.csv", "\(folder)/register.xlsx")
            try Data("code,name,kind,parent_code\nTP,Thành phố Tân Phong,city,\nP1,Phường Một,ward,TP\n".utf8)
                .write(to: URL(filePath: list))
            #expect(
                await DienHong.carryOut(
                    ["unit", "import", list, "--on", "2020-01-01", "--yes", "--data", data]) == 0)
            let export = [
                "register", "export", "letters", "--period", "2022-H1", "--data", data, "--output", file,
            ]
            #expect(await DienHong.carryOut(export + ["--unit", "P1"]) == 0)
            #expect(try Data(contentsOf: URL(filePath: file)).prefix(2) == Data("PK".utf8))
            #expect(await DienHong.carryOut(export + ["--unit", "NOWHERE"]) == 1)
        }
    }
}
