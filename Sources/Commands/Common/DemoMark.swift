import Civics
import Foundation
import Storage

/// Marks a data folder as a demo city: its clock stands in the past, its passwords are known to all.
struct DemoMark: Codable, Equatable {
    /// The moment at which the city was left when it was made.
    let standsAt: Instant
    let seed: UInt64

    private static let file = "demo.json"

    static func read(in folder: String) throws -> DemoMark? {
        let url = URL(fileURLWithPath: folder).appendingPathComponent(file)
        guard let data = try? Data(contentsOf: url) else { return nil }
        do {
            return try JSONDecoder().decode(DemoMark.self, from: data)
        } catch {
            throw DatabaseFailure.unreadable("\(url.path) does not mark a demo")
        }
    }

    func write(in folder: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        try encoder.encode(self).write(to: URL(fileURLWithPath: folder).appendingPathComponent(Self.file))
    }
}
