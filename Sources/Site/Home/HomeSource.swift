import Civics
import Records

/// A feature that has something to tell on the home page. All features are asked in one reading.
protocol HomeSource: Sendable {
    func news(in reading: Reading, _ language: Language) throws -> HomeNews
}

/// What a feature tells on the home page.
struct HomeNews: Sendable {
    /// For "today": numbers with their links.
    var tiles: [StatTiles.Tile] = []
    /// What was posted last, the newest first.
    var sheets: [BoardSheet] = []
    /// Lines to type what one looks for, with what they find.
    var searches: [SearchBox] = []

    static func + (one: HomeNews, other: HomeNews) -> HomeNews {
        HomeNews(
            tiles: one.tiles + other.tiles, sheets: one.sheets + other.sheets,
            searches: one.searches + other.searches)
    }
}
