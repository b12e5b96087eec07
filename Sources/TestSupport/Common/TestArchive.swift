import Civics
import Records
import Storage

/// Fresh, migrated records for one test, on either engine, with a clock that stands.
///
///     let test = try await TestArchive(on: backend)
///     let units = UnitStore(archive: test.archive)
package struct TestArchive: Sendable {
    package let archive: Archive
    package let clock: TestClock

    package init(on backend: Backend = .sqlite, at instant: Instant = .conference) async throws {
        let clock = TestClock(at: instant)
        self.clock = clock
        archive = Archive(
            database: WitnessedDatabase(try await TestDatabase.make(on: backend)), clock: clock.clock)
    }
}
