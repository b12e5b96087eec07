import Civics

/// The home page of the city, arranged by the motto.
struct HomePage: Page {
    let city: Phrase
    let today: Day
    let news: HomeNews

    var title: Phrase { Phrase("Trang đầu", "Home") }

    static let motto = Phrase(
        "Dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng",
        "The people know, discuss, do, check, supervise and benefit")
}
