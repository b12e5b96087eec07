import Civics
import Records

/// The one list of promises, narrowed down by unit, standing and occasion, with how they are kept on top.
struct PromiseListPage: Page {
    /// What the reader asked for.
    struct Choice: Sendable {
        var typedUnit: TypedUnit
        var standing: PromiseFilter.Standing?
        var source: PromiseSource?

        var unit: Unit? { typedUnit.unit }

        var isEmpty: Bool { unit == nil && standing == nil && source == nil }

        var address: Address { address(of: unit) }

        /// Where the same choice of another unit is found.
        func address(of unit: Unit?) -> Address {
            Address.promises.adding("don-vi", unit?.code).adding("tinh-trang", standing?.rawValue)
                .adding("nguon", source?.rawValue)
        }

        /// What the query asks for; what makes no sense in it asks for nothing.
        init(_ query: FormFields, _ tree: UnitTree) {
            typedUnit = TypedUnit(query["don-vi"], in: tree)
            standing = query["tinh-trang"].flatMap { PromiseFilter.Standing(rawValue: $0) }
            source = query["nguon"].flatMap { PromiseSource(rawValue: $0) }.flatMap {
                $0.isPublic ? $0 : nil
            }
        }

        /// Nothing for the unit at the top: all units.
        func units(in tree: UnitTree) -> [Unit.ID]? {
            unit.flatMap { $0.parent == nil ? nil : tree.within($0) }
        }
    }

    struct Line: Equatable, Sendable {
        let promise: PromiseSummary
        let unit: String
    }

    let choice: Choice
    let tally: PromiseTally
    let lines: [Line]
    /// How many there are; nothing where there are more than are counted.
    let count: Int?
    /// Where the list goes on with older ones.
    let older: Address?
    let isFirst: Bool
    /// How many the tally counts that stand in no list everyone reads.
    let hidden: Int
    let today: Day

    static let perPage = 50
    static let mostCounted = 1_000

    var title: Phrase {
        guard let unit = choice.unit else { return Phrase("Lời hứa với dân", "Promises to residents") }
        return Phrase("Lời hứa của \(unit.name)", "Promises of \(unit.name)")
    }
    var door: Door? { .act }
    var trail: [Crumb] { [Crumb(Door.act.name, .door(.act))] }

    init(_ query: FormFields, _ tree: UnitTree, _ reading: Reading) throws {
        choice = Choice(query, tree)
        let narrowed = choice.units(in: tree)
        var filter = PromiseFilter(units: narrowed, standing: choice.standing, source: choice.source)
        filter.isPublic = true
        tally = try PromiseStore.tally(of: narrowed, in: reading)
        // All that were ever made have been counted already; those within offices are counted and not shown.
        let hidden = try PromiseStore.countInternal(of: narrowed, in: reading)
        let found =
            filter.narrowsOnlyUnits
            ? tally.made - hidden : try PromiseStore.count(filter, upTo: Self.mostCounted + 1, in: reading)
        count = found > Self.mostCounted ? nil : found
        filter.before = query["truoc"].flatMap { Promise.ID($0) }
        let promises = try PromiseStore.list(filter, limit: Self.perPage + 1, in: reading)
        let shown = promises.prefix(Self.perPage)
        lines = shown.map { Line(promise: $0, unit: tree.named($0.unit)) }
        let address = choice.address
        older =
            promises.count > shown.count
            ? shown.last.map { address.adding("truoc", $0.id.description) } : nil
        isFirst = filter.before == nil
        self.hidden = hidden
        today = reading.today
    }
}
