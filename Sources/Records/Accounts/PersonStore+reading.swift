import Civics
import Storage

extension PersonStore {
    package static func person(_ id: Person.ID, in reading: Reading) throws -> Person? {
        try reading.connection.first("SELECT \(sql: columns) FROM person WHERE id = \(id)") { row in
            var columns = row.columns
            return try Person(&columns)
        }
    }

    package static func person(_ login: Login, in reading: Reading) throws -> Person? {
        try reading.connection.first(
            "SELECT \(sql: columns) FROM person WHERE login = \(login.description)"
        ) { row in
            var columns = row.columns
            return try Person(&columns)
        }
    }

    /// The person who signs in by this name, or a refusal.
    package func person(login: String) async throws -> Person {
        let login = Login(login)
        let person = try await archive.read { reading in
            try login.flatMap { try Self.person($0, in: reading) }
        }
        guard let person else { throw Refusal.noSuchPerson }
        return person
    }

    /// What the person holds on a day, or ever; the earliest first.
    package static func appointments(of person: Person.ID, on day: Day?, in reading: Reading) throws
        -> [Appointment]
    {
        let held: SQLFragment =
            day.map { "AND first_day <= \($0) AND (last_day IS NULL OR last_day >= \($0))" } ?? ""
        return try reading.connection.all(
            """
            SELECT \(sql: appointmentColumns) FROM appointment WHERE person = \(person) \(sql: held)
            ORDER BY first_day, id LIMIT 1000
            """
        ) { row in
            var columns = row.columns
            return try Appointment(&columns)
        }
    }

    /// What the person may do today.
    package static func authority(of person: Person, in tree: UnitTree, _ reading: Reading) throws
        -> Authority
    {
        Authority(
            of: person, appointments: try appointments(of: person.id, on: tree.day, in: reading), in: tree)
    }

    /// People and what they hold: everyone, or those who hold something in these units on a day. By given name.
    package static func people(
        of units: [Unit.ID]? = nil, holding day: Day? = nil, limit: Int = 500, in reading: Reading
    ) throws -> [PersonRow] {
        let held: SQLFragment =
            day.map {
                """
                AND appointment.first_day <= \($0)
                AND (appointment.last_day IS NULL OR appointment.last_day >= \($0))
                """
            } ?? ""
        let narrowed: SQLFragment =
            units.map {
                """
                WHERE EXISTS (SELECT 1 FROM appointment WHERE appointment.person = person.id \(sql: held)
                    AND appointment.unit IN (\(list: $0)))
                """
            } ?? ""
        var rows: [PersonRow] = []
        try reading.connection.forEach(
            """
            SELECT \(sql: columns),
                EXISTS (SELECT 1 FROM credential WHERE credential.person = person.id),
                EXISTS (SELECT 1 FROM second_factor WHERE second_factor.person = person.id),
                \(sql: appointmentColumns)
            FROM (SELECT * FROM person \(sql: narrowed) ORDER BY sort_key, id LIMIT \(limit)) person
            LEFT JOIN appointment ON appointment.person = person.id \(sql: held)
            ORDER BY person.sort_key, person.id, appointment.first_day, appointment.id
            """
        ) { row in
            var columns = row.columns
            let person = try Person(&columns)
            let (hasPassword, hasSecondFactor): (Bool, Bool) = try (columns.next(), columns.next())
            if rows.last?.person.id != person.id {
                rows.append(
                    PersonRow(
                        person: person, hasPassword: hasPassword, hasSecondFactor: hasSecondFactor,
                        appointments: []))
            }
            if let appointment = try Appointment(optional: &columns) {
                rows[rows.count - 1].appointments.append(appointment)
            }
        }
        return rows
    }

    /// Who holds one of these roles in the unit today, by name.
    package static func holding(
        _ roles: [Role], in unit: Unit.ID, _ reading: Reading
    ) throws -> [(id: Person.ID, name: String)] {
        try reading.connection.all(
            """
            SELECT person.id, person.name FROM person
            WHERE EXISTS (SELECT 1 FROM appointment WHERE appointment.person = person.id
                AND appointment.unit = \(unit) AND appointment.role IN (\(list: roles))
                AND appointment.first_day <= \(reading.today)
                AND (appointment.last_day IS NULL OR appointment.last_day >= \(reading.today)))
            ORDER BY person.sort_key, person.id LIMIT 500
            """
        ) { (id: try $0.value(0), name: try $0.value(1)) }
    }
}

/// A person in a list.
package struct PersonRow: Sendable {
    package let person: Person
    /// Has come in and set a password.
    package let hasPassword: Bool
    package let hasSecondFactor: Bool
    package var appointments: [Appointment]
}
