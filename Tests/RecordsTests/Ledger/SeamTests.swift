import Foundation
import Testing

/// Whatever is written goes through the archive: so much can be read from the sources themselves. What the witness
/// counts in every other suite is proof by trying; this one is by looking.
@Suite struct SeamTests {
    private static let sources = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources")

    @Test func `nobody but the archive and the migrator opens a writing transaction`() throws {
        let writers = try files(in: ["Civics", "Records", "Site", "Commands", "Storage"]).filter { _, text in
            text.contains(/database\s*\.\s*write\b|\.write\s*\{\s*\(?connection/)
        }
        #expect(writers.map(\.name).sorted() == ["Records/Common/Archive.swift", "Storage/Migration.swift"])
    }

    @Test func `nobody but the archive makes a transaction`() throws {
        let makers = try files(in: ["Records", "Site", "Commands"]).filter { _, text in
            text.contains(/\bTransaction\(connection:/)
        }
        #expect(makers.map(\.name) == ["Records/Common/Archive.swift"])
    }

    @Test func `no layer above the seam knows an engine, and no page knows SQL`() throws {
        let engines = /import (GRDB|StorageSQLite|StoragePostgres|CLibPQ)\b/
        for file in try files(in: ["Civics", "Records", "Site"]) {
            #expect(!file.text.contains(engines), "\(file.name)")
        }
        for file in try files(in: ["Site"]) {
            #expect(!file.text.contains(/import Storage\b/), "\(file.name)")
        }
    }

    @Test func `the journal is never changed and nothing is taken out of it`() throws {
        for file in try files(in: ["Records", "Site", "Commands"]) {
            #expect(!file.text.contains(/(UPDATE|DELETE FROM|DROP TABLE)\s+journal\b/), "\(file.name)")
        }
    }

    private func files(in targets: [String]) throws -> [(name: String, text: String)] {
        try targets.flatMap { target in
            let folder = Self.sources.appending(path: target)
            return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
                .filter { $0.hasSuffix(".swift") }.sorted()
                .map {
                    ("\(target)/\($0)", try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
                }
        }
    }
}
