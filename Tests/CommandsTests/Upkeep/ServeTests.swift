import Foundation
import TestSupport
import Testing

@testable import Commands

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

@Suite struct ServeTests {
    @Test func `it says where it serves, answers, and ends well when asked to`() async throws {
        try await inFolder { folder in
            let serving = try Program.dienhong.start(["serve", "--data", folder, "--port", "0"])
            try #require(try await serving.says("Serving at http://127.0.0.1:"))
            let address = try #require(serving.output.split(whereSeparator: \.isWhitespace).last)
            let (page, response) = try await URLSession.shared.data(
                from: try #require(URL(string: "\(address)/")))
            #expect((response as? HTTPURLResponse)?.statusCode == 200)
            #expect(String(decoding: page, as: UTF8.self).contains("<html"))
            serving.terminate()
            #expect(await serving.outcome().status == 0)
        }
    }

    @Test func `a folder that is served already is refused in one sentence`() async throws {
        try await inFolder { folder in
            let serving = try Program.dienhong.start(["serve", "--data", folder, "--port", "0"])
            try #require(try await serving.says("Serving"))
            let second = try await Program.dienhong.run(
                ["serve", "--data", folder, "--port", "0", "--lang", "vi"])
            #expect(second.status == 1)
            #expect(
                second.errors == "Thư mục dữ liệu \(folder) đang được một chương trình khác dùng.\n")
            serving.terminate()
            _ = await serving.outcome()
        }
    }

    @Test func `a folder whose server was killed is served again at once`() async throws {
        try await inFolder { folder in
            let killed = try Program.dienhong.start(["serve", "--data", folder, "--port", "0"])
            try #require(try await killed.says("Serving"))
            killed.kill()
            _ = await killed.outcome()
            let serving = try Program.dienhong.start(["serve", "--data", folder, "--port", "0"])
            #expect(try await serving.says("Serving"))
            serving.terminate()
            #expect(await serving.outcome().status == 0)
        }
    }

    @Test func `a port that is taken is refused in one sentence`() async throws {
        try await inFolder { folder in
            let serving = try Program.dienhong.start(["serve", "--data", folder + "/a", "--port", "0"])
            try #require(try await serving.says("Serving at"))
            let port = try #require(serving.output.split(whereSeparator: { ":\n".contains($0) }).last)
            let second = try await Program.dienhong.run(
                ["serve", "--data", folder + "/b", "--port", String(port)])
            #expect(second.status == 1)
            #expect(second.errors.hasPrefix("Port \(port) of 127.0.0.1 is in use"))
            #expect(second.errors.split(separator: "\n").count == 1)
            serving.terminate()
            _ = await serving.outcome()
        }
    }

    @Test(arguments: [
        ["--port", "70000"], ["--port", "-1"], ["--host", "no.such.host.invalid"], ["--host", "192.0.2.1"],
    ])
    func `an address that cannot be is refused`(arguments: [String]) async throws {
        try await inFolder { folder in
            let joined = arguments[0] + "=" + arguments[1]
            let refused = try await Program.dienhong.run(["serve", "--data", folder, joined])
            #expect(refused.status == 1)
            #expect(refused.errors.split(separator: "\n").count == 1)
        }
    }

    @Test(arguments: [
        "ftp://dienhong.example.vn", "dienhong.example.vn", "https://dienhong.example.vn/",
        "https://dienhong.example.vn/trang", "https://a@dienhong.example.vn", "https://", "https://x?y",
        "https://dienhong.example.vn:99999",
    ])
    func `an origin that cannot be one is refused at the start`(origin: String) async throws {
        try await inFolder { folder in
            let refused = try await Program.dienhong.run(
                ["serve", "--data", folder + "/data", "--port", "0"],
                environment: ["DIENHONG_ORIGIN": origin, "DIENHONG_LOG": "loud"])
            #expect(refused.status == 1)
            // Everything that is wrong with the settings is told together.
            #expect(refused.errors.contains("DIENHONG_ORIGIN") && refused.errors.contains("DIENHONG_LOG"))
            #expect(!FileManager.default.fileExists(atPath: folder + "/data"))
        }
    }

    @Test func `an origin is a scheme, a host and perhaps a port`() {
        for origin in ["https://dienhong.example.vn", "http://127.0.0.1:8080", "https://dan.vn:8443"] {
            #expect(Settings.isOrigin(origin), "\(origin)")
        }
    }
}
