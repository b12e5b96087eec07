import Storage

extension Migration {
    /// What a unit says of itself, from a day on: households, staff, the person to turn to.
    static let createUnitProfile = Migration("0011-create-unit-profile") { _ in
        [
            """
            CREATE TABLE unit_profile (
                unit TEXT NOT NULL REFERENCES unit (id),
                from_day TEXT NOT NULL,
                villages BIGINT CHECK (villages >= 0),
                households BIGINT CHECK (households >= 0),
                staff BIGINT CHECK (staff >= 0),
                has_union BIGINT CHECK (has_union IN (0, 1)),
                has_party_cell BIGINT CHECK (has_party_cell IN (0, 1)),
                address TEXT NOT NULL,
                phone TEXT NOT NULL,
                contact TEXT NOT NULL,
                PRIMARY KEY (unit, from_day)
            )
            """
        ]
    }
}
