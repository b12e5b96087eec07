import Civics

/// The home page of the city, arranged by the motto.
struct HomePage: Page {
    let city: Phrase

    var title: Phrase { Phrase("Trang đầu", "Home") }
}
