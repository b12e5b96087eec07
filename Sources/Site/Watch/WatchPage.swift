import Civics

/// What a committee sees first: each subject, how it stands, and what to look at.
struct WatchPage: Page {
    let parts: [WatchPart]

    var title: Phrase { Phrase("Theo dõi", "Watch") }
    var shape: PageShape { .dense }
}
