extension Posting {
    /// Refuses a report about something that need not have hung there on that day.
    package func checkAbsence(on day: Day, at id: PostingPlace.ID?, today: Day) throws {
        guard day <= today else {
            throw Refusal(.invalid, Phrase("Ngày này chưa đến.", "That day has not come."), field: "seen-on")
        }
        guard let opened = openedOn, day >= opened else {
            throw Refusal(
                .invalid, Phrase("Ngày này trước khi niêm yết.", "That day lies before the posting."),
                field: "seen-on")
        }
        try refuseIfOver()
        guard let id else { return }
        guard let place = places.first(where: { $0.id == id }), place.channel.hangs else {
            throw Refusal(
                .notFound, Phrase("Không có nơi niêm yết này.", "There is no such place."), field: "place")
        }
        if let closing = place.closing, day >= closing.on {
            throw Refusal(
                .conflict,
                Phrase(
                    "Nơi này đã kết thúc niêm yết ngày \(closing.on.spoken(.vietnamese)).",
                    "The posting ended there on \(closing.on.spoken(.english))."), field: "seen-on")
        }
    }
}
