extension Posting {
    /// The posting with a new version of what it says (đính chính). The old one stays to be compared.
    package func corrected(by version: PostingVersion) throws -> Posting {
        try refuseIfOver()
        guard version.reason?.isEmpty == false else {
            throw Refusal(
                .invalid,
                Phrase("Hãy nêu lý do đính chính.", "Say why the posting is corrected."), field: "reason")
        }
        let old = current
        guard (version.title, version.body) != (old.title, old.body) || version.files != old.files else {
            throw Refusal(
                .invalid,
                Phrase(
                    "Nội dung chưa thay đổi: không có gì để đính chính.",
                    "Nothing has changed: there is nothing to correct."), field: "body")
        }
        var posting = self
        posting.versions.append(version)
        posting.revision += 1
        return posting
    }

    /// The posting opened at one more place, or again at a place from which it was gone.
    package func opened(at place: PostingPlace, within bounds: OpeningBounds, on today: Day) throws -> Posting
    {
        try refuseIfOver()
        try place.opening.check(within: bounds, on: today)
        guard !places.contains(where: { $0.isOpen && $0.channel == place.channel && $0.name == place.name })
        else {
            throw Refusal(
                .conflict,
                Phrase("Nơi này đang niêm yết rồi.", "It already hangs at this place."), field: "place")
        }
        var posting = self
        posting.places.append(place)
        posting.revision += 1
        return posting
    }

    /// The posting with one place closed by its minutes. Not before the term is over.
    package func closing(_ id: PostingPlace.ID, by closing: PlaceClosing, on today: Day) throws -> Posting {
        let position = try openPlace(id)
        try closing.check(openedOn: places[position].opening.on, on: today)
        try refuseTooEarly(places[position], on: closing.on)
        try refuseTooFewBroadcasts(places[position], closing)
        return ended(at: position, by: closing)
    }

    /// The posting with one place recorded as gone before its term was over.
    package func gone(from id: PostingPlace.ID, by closing: PlaceClosing, on today: Day) throws -> Posting {
        let position = try openPlace(id)
        try closing.check(openedOn: places[position].opening.on, on: today)
        return ended(at: position, by: closing)
    }

    /// The posting taken back. It stays to be read.
    package func withdrawn(by withdrawal: Withdrawal) throws -> Posting {
        try refuseIfOver()
        guard !withdrawal.reason.isEmpty else {
            throw Refusal(
                .invalid,
                Phrase(
                    "Hãy nêu lý do thu hồi; mọi người sẽ đọc được.", "Give the reason; everyone can read it."),
                field: "reason")
        }
        var posting = self
        posting.withdrawal = withdrawal
        posting.revision += 1
        return posting
    }

    /// The posting given way to a newer one on the same content. Only what hangs permanently is replaced.
    package func replaced(by replacement: Replacement) throws -> Posting {
        try refuseIfOver()
        guard term.isPermanent else {
            throw Refusal(
                .conflict,
                Phrase(
                    "Chỉ nội dung niêm yết thường xuyên mới được thay bằng bản mới.",
                    "Only a permanent posting is replaced by a newer one."),
                article: term.citation.vietnamese)
        }
        var posting = self
        posting.replacement = replacement
        posting.revision += 1
        return posting
    }

    private func ended(at position: Int, by closing: PlaceClosing) -> Posting {
        var posting = self
        posting.places[position].closing = closing
        posting.revision += 1
        return posting
    }
}
