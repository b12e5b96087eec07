extension Posting {
    func refuseIfOver() throws {
        if let withdrawal {
            throw Refusal(
                .conflict,
                Phrase(
                    "Niêm yết này đã được thu hồi ngày \(withdrawal.on.spoken(.vietnamese)).",
                    "This posting was withdrawn on \(withdrawal.on.spoken(.english))."))
        }
        if let replacement {
            throw Refusal(
                .conflict,
                Phrase(
                    "Niêm yết này đã được thay bằng bản mới ngày \(replacement.on.spoken(.vietnamese)).",
                    "This posting was replaced by a newer one on \(replacement.on.spoken(.english))."))
        }
    }

    func openPlace(_ id: PostingPlace.ID) throws -> Int {
        try refuseIfOver()
        guard let position = places.firstIndex(where: { $0.id == id }) else {
            throw Refusal(
                .notFound, Phrase("Không có nơi niêm yết này.", "There is no such place of posting."))
        }
        guard places[position].isOpen else {
            throw Refusal(
                .conflict,
                Phrase(
                    "Nơi này đã lập biên bản kết thúc niêm yết.",
                    "The minutes of the end have already been taken at this place."))
        }
        return position
    }

    func refuseTooEarly(_ place: PostingPlace, on day: Day) throws {
        if term.isPermanent, place.channel.hangs {
            throw Refusal(
                .conflict,
                Phrase(
                    "Nội dung này niêm yết thường xuyên: chỉ thay bằng bản mới hoặc thu hồi có lý do.",
                    "This content hangs permanently: replace it by a newer posting, or withdraw it with a reason."
                ),
                field: "on", article: term.citation.vietnamese)
        }
        guard let earliest = earliestClosing(of: place), day < earliest else { return }
        let (days, word) =
            place.channel == .loudspeaker
            ? (term.loudspeakerMinDays ?? 0, Phrase("phát thanh", "broadcast"))
            : (term.minimumDays ?? 0, Phrase("niêm yết", "posted"))
        throw Refusal(
            .tooEarly,
            Phrase(
                "Phải \(word.vietnamese) ít nhất \(days) ngày: sớm nhất là ngày \(earliest.spoken(.vietnamese)).",
                "It must be \(word.english) for at least \(days) days: \(earliest.spoken(.english)) at the earliest."
            ),
            field: "on", article: term.citation.vietnamese)
    }

    func refuseTooFewBroadcasts(_ place: PostingPlace, _ closing: PlaceClosing) throws {
        guard place.channel == .loudspeaker, let least = term.loudspeakerMinDays else { return }
        guard let days = closing.broadcastDays, days >= least else {
            throw Refusal(
                .invalid,
                Phrase(
                    "Loa truyền thanh phải phát ít nhất \(least) ngày; hãy ghi số ngày đã phát.",
                    "The loudspeaker must carry it on at least \(least) days; enter on how many it did."),
                field: "broadcast-days", article: term.citation.vietnamese)
        }
    }
}

extension PlaceOpening {
    func check(within bounds: OpeningBounds, on today: Day) throws {
        guard on <= today else {
            throw Refusal(
                .invalid,
                Phrase(
                    "Ngày niêm yết chưa đến: ghi khi đã niêm yết.",
                    "The day of posting has not come: record it once it hangs."), field: "opened-on")
        }
        try bounds.check(on)
    }
}

extension PlaceClosing {
    func check(openedOn: Day, on today: Day) throws {
        guard on >= openedOn else {
            throw Refusal(
                .invalid,
                Phrase(
                    "Ngày kết thúc trước ngày niêm yết (\(openedOn.spoken(.vietnamese))).",
                    "The end lies before the day of posting (\(openedOn.spoken(.english)))."), field: "on")
        }
        guard on <= today else {
            throw Refusal(
                .invalid,
                Phrase(
                    "Ngày kết thúc chưa đến: lập biên bản khi đã kết thúc.",
                    "The day of the end has not come: take the minutes once it has."), field: "on")
        }
        guard !said.isEmpty else {
            throw Refusal(
                .invalid,
                Phrase(
                    "Hãy ghi ý kiến của người dân; không có thì ghi “không có”.",
                    "Enter what residents said; write “none” if they said nothing."), field: "said")
        }
    }
}
