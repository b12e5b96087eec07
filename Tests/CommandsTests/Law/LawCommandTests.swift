import Civics
import Foundation
import TestSupport
import Testing

@testable import Commands

@Suite struct LawCommandTests {
    /// What is typed, and the code with which the command ends.
    static let commands: [(line: String, code: Int32)] = [
        ("law check", 0),
        ("law show complaint_acceptance_first", 0),
        ("law show complaint_acceptance_first --on 2026-08-01 --json", 0),
        ("law show complaint_acceptance_first --on 2012-06-30", 1),
        ("law show no_such_rule", 1),
        ("law show complaint_acceptance_first --on 2026-02-30", 64),
        ("law show", 64),
        ("law list --unit-kind commune --on 2022-08-12", 0),
        ("law list --unit-kind ward --on 2022-08-12 --json", 0),
        ("law list --unit-kind castle", 1),
        ("law list --file nothing", 1),
        ("clock reception_reply --from 2022-08-12", 0),
        ("clock reception_reply --from 2022-08-12 --json", 0),
        ("clock complaint_first_settlement --from 2022-03-01 --variant complex --extended 3@2022-03-20", 0),
        ("clock complaint_first_settlement --from 2022-03-01 --pause 2022-03-10..2022-03-16", 0),
        ("clock reception_reply --from 2022-08-12 --variant complex", 1),
        ("clock reception_reply --from 2022-08-12 --extended 3", 1),
        ("clock denunciation_initial_handling --from 2022-08-12 --extended 30", 0),
        ("clock no_such_rule --from 2022-08-12", 1),
        ("clock reception_reply", 64),
        ("clock reception_reply --from 12/8/2022", 64),
        ("clock reception_reply --from 2022-08-12 --pause 2022-08-20..2022-08-19", 64),
        ("clock reception_reply --from 2022-08-12 --extended -1", 64),
        ("calendar show 2022", 0),
        ("calendar show 2030 --without culture_day --json", 0),
        ("calendar show 1989", 1),
        ("calendar show 2022 --without tet", 1),
    ]

    @Test func `a command ends with the code of what happened`() async {
        for command in Self.commands {
            let arguments = command.line.split(separator: " ").map(String.init)
            #expect(await DienHong.carryOut(arguments) == command.code, "\(command.line)")
        }
    }

    @Test func `days are announced once, and the calendar of the folder follows`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "calendar-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        let announce = [
            "calendar", "announce", "--data", folder.path, "--holiday", "tet", "--instrument", "Công văn 1",
            "2027-02-04", "2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08", "2027-02-13=swap_work",
        ]
        #expect(await DienHong.carryOut(announce) == 0)
        #expect(await DienHong.carryOut(announce) == 1)
        #expect(await DienHong.carryOut(["calendar", "show", "2027", "--data", folder.path]) == 0)
        // What was announced there is part of the calendar of whoever names the folder.
        let clock = ["clock", "complaint_first_decision_sent", "--from", "2027-02-05"]
        #expect(try await Program.dienhong.run(clock).output.hasPrefix("2027-02-15\n"))
        let there = clock + ["--data", folder.path]
        #expect(try await Program.dienhong.run(there).output.hasPrefix("2027-02-11\n"))
        let batch = "rule,start,variant,pauses,extended\ncomplaint_first_decision_sent,2027-02-05,,,\n"
        let rows = try await Program.dienhong.run(
            ["clock", "batch", "--data", folder.path], input: batch)
        #expect(rows.output.contains("2027-02-11,day 0"))
        let withdraw = ["calendar", "withdraw", "--data", folder.path, "--reason", "Nhập nhầm"]
        #expect(await DienHong.carryOut(withdraw + ["7"]) == 1)
        #expect(await DienHong.carryOut(withdraw + ["1"]) == 0)
        #expect(await DienHong.carryOut(withdraw + ["1"]) == 1)
        #expect(try await Program.dienhong.run(there).output.hasPrefix("2027-02-15\n"))
        let list = try await Program.dienhong.run(["calendar", "announcements", "--data", folder.path])
        #expect(list.output.contains("Công văn 1") && list.output.contains("Nhập nhầm"))
        #expect(await DienHong.carryOut(announce) == 0)
        let wrong = announce.map { $0 == "tet" ? "easter" : $0 }
        #expect(await DienHong.carryOut(wrong) == 1)
        #expect(await DienHong.carryOut(Array(announce.dropLast()) + ["2027-02-13=swapped"]) == 64)
    }

    @Test func `a rule is listed with the days it is in force`() async throws {
        let listed = try await Program.dienhong.run(["law", "list", "--file", "casework"])
        let row = try #require(
            listed.output.split(separator: "\n").first {
                $0.hasPrefix("casework/complaint_acceptance_first\t")
            })
        #expect(row.contains("\tIn force from 1 July 2012 to 30 June 2026\t"))
    }

    @Test func `a folder of rule packs with faults is refused`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "law-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.copyItem(at: try Law.rulesFolder(), to: folder)
        #expect(await DienHong.carryOut(["law", "check", "--folder", folder.path]) == 0)
        let file = folder.appending(path: "duties.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        try text.replacing("basis: seen", with: "basis: heard").write(
            to: file, atomically: true, encoding: .utf8)
        #expect(await DienHong.carryOut(["law", "check", "--folder", folder.path]) == 1)
        #expect(await DienHong.carryOut(["law", "check", "--folder", folder.path + "-no"]) == 1)
    }
}
