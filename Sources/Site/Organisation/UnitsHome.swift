import Civics
import Records

/// Lets readers find their commune, ward or workplace from the home page.
struct UnitsHome: HomeSource {
    func news(in reading: Reading, _ language: Language) throws -> HomeNews {
        HomeNews(searches: [
            SearchBox(
                label: Phrase(
                    "Tìm xã, phường, đơn vị của ông/bà", "Find your commune, ward or place of work"),
                address: .units)
        ])
    }
}
