extension Posting {
    /// The first day on which this place may be closed. The day of posting is not counted, so that a sheet posted on
    /// 1 July for 30 days hangs through 31 July. The loudspeaker counts the days it speaks, the first one too.
    package func earliestClosing(of place: PostingPlace) -> Day? {
        if place.channel == .loudspeaker {
            return term.loudspeakerMinDays.map { place.opening.on.adding(days: $0 - 1) }
        }
        guard place.channel.hangs else { return nil }
        return term.minimumDays.map { place.opening.on.adding(days: $0) }
    }

    /// The day until which it hangs at least somewhere.
    package var hangsUntil: Day? {
        places.filter { $0.channel.hangs }.compactMap(earliestClosing).max()
    }

    /// Whether it was withdrawn, or found gone, before its term was over, and not put back at that place.
    package var endedEarly: Bool {
        if let withdrawal, places.contains(where: { wasCut($0, on: withdrawal.on) }) { return true }
        return places.indices.contains { position in
            let place = places[position]
            guard let closing = place.closing, closing.isEarly else { return false }
            return !places[(position + 1)...].contains {
                $0.channel == place.channel && $0.name == place.name && $0.closing?.isEarly != true
            }
        }
    }

    package var evidence: Evidence {
        Evidence(openedOn: openedOn, endedEarly: endedEarly)
    }

    /// Every place has its closing minutes.
    package var isClosed: Bool {
        !places.isEmpty && places.allSatisfy { !$0.isOpen }
    }

    package var closedOn: Day? {
        isClosed ? places.compactMap { $0.closing?.on }.max() : nil
    }

    private func wasCut(_ place: PostingPlace, on day: Day) -> Bool {
        guard place.isOpen || (place.closing?.on ?? day) > day else { return false }
        if term.isPermanent, place.channel.hangs { return true }
        return earliestClosing(of: place).map { day < $0 } ?? false
    }
}
