import Civics
import Storage

/// Keeps what units say of themselves, from day to day.
package struct UnitProfileStore: Sendable {
    package let archive: Archive

    package init(archive: Archive) {
        self.archive = archive
    }

    /// What the unit last said on or before the day.
    package func profile(of unit: Unit.ID, on day: Day? = nil) async throws -> UnitProfile? {
        try await archive.read { try self.profile(of: unit, on: day ?? $0.today, $0) }
    }

    package func profile(of unit: Unit.ID, on day: Day, _ reading: Reading) throws -> UnitProfile? {
        try reading.connection.first(
            """
            SELECT from_day, villages, households, staff, has_union, has_party_cell, address, phone, contact
            FROM unit_profile WHERE unit = \(unit) AND from_day <= \(day) ORDER BY from_day DESC LIMIT 1
            """
        ) { row in
            var columns = row.columns
            return UnitProfile(
                unit: unit, from: try columns.next(), villages: try columns.next(),
                households: try columns.next(),
                staff: try columns.next(), hasUnion: try columns.next(), hasPartyCell: try columns.next(),
                address: try columns.next(), phone: try columns.next(), contact: try columns.next())
        }
    }

    /// Enters what holds from the profile's day on; said again for the same day, it is corrected.
    package func save(_ profile: UnitProfile, by actor: Actor) async throws {
        try await archive.act { transaction in
            try self.save(profile, in: transaction)
            try transaction.enter(
                JournalEntry(
                    "described", "unit_profile", profile.unit, of: profile.unit, by: actor,
                    content: ["from": profile.from.description]))
        }
    }

    /// The same within an act that enters its own row.
    package func save(_ profile: UnitProfile, in transaction: Transaction) throws {
        try profile.check()
        try transaction.connection.execute(
            """
            INSERT INTO unit_profile (unit, from_day, villages, households, staff, has_union, has_party_cell,
                address, phone, contact)
            VALUES (\(profile.unit), \(profile.from), \(profile.villages), \(profile.households), \(profile.staff),
                \(profile.hasUnion), \(profile.hasPartyCell), \(profile.address), \(profile.phone),
                \(profile.contact))
            ON CONFLICT (unit, from_day) DO UPDATE SET villages = excluded.villages,
                households = excluded.households, staff = excluded.staff, has_union = excluded.has_union,
                has_party_cell = excluded.has_party_cell, address = excluded.address, phone = excluded.phone,
                contact = excluded.contact
            """)
    }
}
