import Civics
import Records

/// A feature that a committee watches over. All features are asked in one reading.
protocol WatchSource: Sendable {
    /// Nothing where the person does not watch over this.
    func part(for person: SignedInPerson, in reading: Reading, _ language: Language) throws -> WatchPart?
}

/// One subject of the committee's watch: how things stand, and the door to the whole of it.
struct WatchPart: Sendable {
    let name: Phrase
    let address: Address
    var tiles: [StatTiles.Tile] = []
    /// The duties of all units by their state.
    var duties: StackedBar?
    /// What should be looked at first.
    var lines: [Line] = []

    /// One thing to look at.
    struct Line: Sendable {
        let what: String
        let unit: String
        let mark: StatusMark
        let address: Address
    }
}
