import TestSupport
import Testing

/// Standard output that cannot be written.
@Suite struct OutputTests {
    @Test(arguments: [
        "help", "law list", "calendar show 2022", "clock reception_reply --from 2022-08-12 --json",
        "clock batch",
    ])
    func `a full device is told in one sentence`(command: String) async throws {
        let ended = try await Program.shell(
            "\"$dienhong\" \(command) > /dev/full",
            input: "rule,start,variant,pauses,extended\nreception_reply,2022-08-12,,,\n")
        #expect(ended.status == 1)
        #expect(ended.errors == "Standard output cannot be written: the disk is full.\n")
    }

    @Test func `a list and a report to standard output are no different`() async throws {
        try await inFolder { folder in
            let data = "\(folder)/data"
            let opened = try await Program.dienhong.run(["period", "open", "2022-H1", "--data", data])
            #expect(opened.status == 0)
            let ended = try await Program.shell("\"$dienhong\" unit export --data '\(data)' > /dev/full")
            #expect(ended.status == 1)
            #expect(ended.errors == "Standard output cannot be written: the disk is full.\n")
            let closed = try await Program.shell("\"$dienhong\" unit export --data '\(data)' >&-")
            #expect(closed.status == 1 && closed.errors.split(separator: "\n").count == 1)
        }
    }

    @Test func `whoever has read enough ends it without a word`() async throws {
        for ignored in ["", "trap '' PIPE; "] {
            let ended = try await Program.shell("\(ignored)\"$dienhong\" law list | head -1")
            #expect(ended.status == 0)
            #expect(ended.errors.isEmpty, "\(ended.errors)")
            #expect(ended.output.split(separator: "\n").count == 1)
            let gone = try await Program.shell("(\(ignored)\"$dienhong\" law list; echo $? >&2) | true")
            #expect(gone.errors == "141\n")
        }
    }
}
