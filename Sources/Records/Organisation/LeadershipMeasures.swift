import Civics
import Storage

extension RegisterMeasure {
    /// Leadership documents and training. A unit that has never written in the register has said nothing; one that has,
    /// and has nothing in the period, has zero.
    static let leadership = RegisterMeasure(
        counts: [
            documents("docs_party", .party), documents("docs_gov", .government),
            documents("docs_bcd", .committee),
            trainings(
                "training_sessions", TrainingEvent.Kind.allCases.filter(\.isSession), "CAST(1 AS BIGINT)"),
            trainings(
                "training_participants", TrainingEvent.Kind.allCases.filter(\.isSession), "v.attendance"),
            trainings("broadcasts", TrainingEvent.Kind.allCases.filter(\.isMedia), "CAST(1 AS BIGINT)"),
            trainings("leaflets", TrainingEvent.Kind.allCases, "v.copies"),
        ])

    private static func documents(_ indicator: Indicator.Key, _ issuer: GuidanceDocument.Issuer) -> Count {
        Count(
            indicator: indicator, noun: "guidance_document",
            query: { period in
                """
                SELECT g.unit AS unit, g.id AS subject, g.number AS label, g.summary AS sort, g.issued_on AS day,
                    CAST(1 AS BIGINT) AS amount
                FROM guidance_document g
                WHERE g.issuer = \(issuer) AND g.issued_on BETWEEN \(period.firstDay) AND \(period.lastDay)
                """
            },
            label: { number, summary in Phrase(name: "\(number): \(summary)") },
            keepers: { period in
                "SELECT DISTINCT unit FROM guidance_document WHERE issued_on <= \(period.lastDay) ORDER BY unit"
            }, silence: .absent)
    }

    private static func trainings(
        _ indicator: Indicator.Key, _ kinds: [TrainingEvent.Kind], _ amount: SQLFragment
    ) -> Count {
        Count(
            indicator: indicator, noun: "training_event",
            query: { period in
                """
                SELECT v.unit AS unit, v.id AS subject, v.topic AS label, v.kind AS sort, v.held_on AS day,
                    \(sql: amount) AS amount
                FROM training_event v
                WHERE v.kind IN (\(list: kinds)) AND v.held_on BETWEEN \(period.firstDay) AND \(period.lastDay)
                    AND \(sql: amount) IS NOT NULL
                """
            },
            label: { topic, sort in
                let kind = TrainingEvent.Kind(rawValue: sort)?.name ?? Phrase("Tập huấn", "Training")
                return Phrase("\(kind.vietnamese): \(topic)", "\(kind.english): \(topic)")
            },
            keepers: { period in
                "SELECT DISTINCT unit FROM training_event WHERE held_on <= \(period.lastDay) ORDER BY unit"
            }, silence: .absent)
    }
}
