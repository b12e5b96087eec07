import Civics
import Records

/// What a committee sees of promises first: how they are kept, and those that are late or disputed.
struct PromiseWatch: WatchSource {
    private static let shown = 10

    func part(for person: SignedInPerson, in reading: Reading, _ language: Language) throws -> WatchPart? {
        let (authority, tree) = (person.authority, person.authority.tree)
        let units = authority.unitsWithFollowedPromises
        guard !units.isEmpty else { return nil }
        let ids = tree.withPredecessors(units)
        let tally = try PromiseStore.tally(of: ids, in: reading)
        guard tally.made > 0 else { return nil }
        let troubled = try PromiseStore.troubled(in: ids, limit: Self.shown, reading)
        return WatchPart(
            name: Phrase("Lời hứa với dân", "Promises to residents"), address: .promiseWatch,
            tiles: tally.tiles(language, from: .promises),
            lines: troubled.map { promise in
                WatchPart.Line(
                    what: String(promise.what.prefix(120)), unit: tree.named(promise.unit),
                    mark: promise.mark(on: reading.today), address: .promise(promise.id))
            })
    }
}
