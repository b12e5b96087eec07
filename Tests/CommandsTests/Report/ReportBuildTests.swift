import Foundation
import TestSupport
import Testing

@testable import Commands

@Suite struct ReportBuildTests {
    @Test(arguments: ["docx", "xlsx", "json", "html"])
    func `a unit without records has its report in a period nobody opened`(format: String) async throws {
        try await inFolder { folder in
            let data = "\(folder)/data"
            let list = "\(folder)/list.csv"
            let file = "\(folder)/report.\(format)"
            try Data("code,name,kind,parent_code\nTP,Thành phố Tân Phong,city,\nP1,Phường Một,ward,TP\n".utf8)
                .write(to: URL(filePath: list))
            let imported = await DienHong.carryOut(
                ["unit", "import", list, "--on", "2020-01-01", "--yes", "--data", data])
            #expect(imported == 0)
            let build = ["report", "build", "--period", "2022-H1", "--format", format, "--data", data]
            #expect(await DienHong.carryOut(build + ["--unit", "TP", "--output", file]) == 0)
            #expect(try Data(contentsOf: URL(filePath: file)).count > 1_000)
            #expect(await DienHong.carryOut(build + ["--unit", "NOWHERE", "--output", file]) == 1)
        }
    }
}
