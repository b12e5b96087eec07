import Civics
import Foundation
import Records
import Storage
import StorageSQLite

extension Benchmark {
    /// Taking the official lists into the records.
    static let imports = [
        Benchmark("units.import", "11,367 official units into an empty database file", .seconds, runs: 5) {
            _ in
            let bytes = try OfficialUnitList.before202507.bytes()
            return {
                let file = FileManager.default.temporaryDirectory.appending(
                    path: UUID().uuidString + ".sqlite")
                let database = try SQLiteDatabase(path: file.path)
                try await Migrator.records.migrate(database)
                let units = UnitStore(archive: Archive(database: database, clock: .standing(at: .conference)))
                let seconds = try await Stopwatch.wall {
                    let list = UnitImport(bytes, list: .before202507, day: .conference)
                    let preview = try await units.preview(list)
                    let taken = try await units.take(list, by: .keeper, revision: preview.revision)
                    guard taken.new.count == 11_367 else { throw Spoilt(what: "units.import") }
                }
                try await database.close()
                return seconds
            }
        }
    ]
}
