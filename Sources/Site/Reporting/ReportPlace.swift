import Civics
import Hummingbird
import Records

/// The period and the unit that an address of reports names, on the period's own map.
struct ReportPlace: Sendable {
    let kept: KeptPeriod
    let unit: Unit
    let today: Day

    var period: ReportingPeriod { kept.period }

    /// What is not there and what one may not know of are one and the same answer.
    static func find(_ parameters: Parameters, in parts: SiteParts) async throws -> ReportPlace {
        let (periodText, code) = (try parameters.text("period"), try parameters.text("unit"))
        guard let key = ReportingPeriod.Key(periodText) else { throw Refusal.notFound }
        return try await parts.archive.read { reading in
            guard let kept = try PeriodStore.kept(key, reading) else { throw Refusal.notFound }
            let tree = try parts.units.tree(on: min(kept.period.lastDay, reading.today), reading)
            guard let unit = tree.unit(code: code), unit.kind.form != nil else { throw Refusal.notFound }
            return ReportPlace(kept: kept, unit: unit, today: reading.today)
        }
    }
}

extension SignedInPerson {
    /// Whoever may not see a report learns nothing of it.
    func requireSight(of place: ReportPlace) throws {
        guard authority.may(.viewReport, in: place.unit) else { throw Refusal.notFound }
    }

    func require(_ deed: Deed, on place: ReportPlace) throws {
        try requireSight(of: place)
        try authority.require(deed, in: place.unit)
    }
}
