import Civics
import Storage

/// Keeps postings: publishing, minutes, corrections, withdrawal.
package struct PostingStore: Sendable {
    package let archive: Archive
    package let catalogue: DisclosureCatalogue

    package init(archive: Archive, catalogue: DisclosureCatalogue) {
        self.archive = archive
        self.catalogue = catalogue
    }

    /// Publishes something for an obligation, or of the unit's own accord. A permanent posting takes the place of the one
    /// that hung before it on the same content.
    package func publish(
        _ draft: PostingDraft, item id: DisclosureItem.ID, of unit: Unit.ID,
        for obligation: Obligation.ID? = nil,
        by officer: Officer
    ) async throws -> Posting {
        let catalogue = catalogue
        return try await archive.act { transaction in
            guard let item = catalogue.item(id) else { throw Refusal.noSuchItem }
            let owed = try obligation.map { try ObligationStore.obligation($0, in: transaction.reading) }
            guard owed.map({ $0.unit == unit && $0.item == id }) ?? true else {
                throw Refusal.noSuchObligation
            }
            try Self.refuseTwice(draft, for: obligation, in: transaction.reading)
            let specific = try draft.checked(
                for: item, documentDay: owed?.documentDay,
                unitSince: try Self.firstDay(of: unit, in: transaction.reading), on: transaction.today)
            let posting = Posting(
                draft, of: item, specific: specific, unit: unit, obligation: obligation, by: officer.name,
                at: transaction.now, id: transaction.newID(), newID: { transaction.newID() })
            try FileStore.publish(posting.files, of: unit, with: .posting(posting.id), in: transaction)
            try Self.insert(posting, in: transaction)
            try Self.replaceStanding(by: posting, in: transaction)
            try ObligationStore.refresh(obligation, in: transaction)
            try transaction.enter(
                JournalEntry(
                    "published", "posting", posting.id, of: unit, by: officer.actor,
                    content: ["item": id, "title": draft.title, "body": draft.body]))
            return posting
        }
    }

    /// A form that was sent twice makes one posting of a duty.
    private static func refuseTwice(
        _ draft: PostingDraft, for obligation: Obligation.ID?, in reading: Reading
    ) throws {
        guard let obligation else { return }
        let isKnown = try reading.connection.exists(
            """
            SELECT 1 FROM posting p WHERE p.obligation = \(obligation) AND p.title = \(draft.title)
                AND p.published_at >= \(Instant(reading.today)) AND p.withdrawn_on IS NULL
            """)
        guard isKnown else { return }
        throw Refusal(
            .conflict,
            Phrase(
                "Nội dung này vừa được đăng hôm nay; muốn sửa thì đính chính, muốn dán thêm nơi thì lập biên bản nơi đó.",
                "This was published today already; correct it, or take the minutes of another place."),
            field: "title")
    }

    /// Replaces what a posting says. Files that the new version no longer has are no longer given to the public.
    /// `revision` is the one the clerk saw.
    package func correct(
        _ id: Posting.ID, title: String, body: String, files: [StoredFile.ID], reason: String, revision: Int,
        by officer: Officer
    ) async throws -> Posting {
        try await change(
            id, revision: revision, "corrected", by: officer,
            content: ["title": title, "body": body, "reason": reason]
        ) {
            posting, transaction in
            try PostingText.check(title: title, body: body, hasFiles: !files.isEmpty)
            let places = posting.places.flatMap { [$0.opening.photo, $0.closing?.photo] }
            let removed = posting.current.files.filter { !files.contains($0) && !places.contains($0) }
            try FileStore.publish(files, of: posting.unit, with: .posting(id), in: transaction)
            try FileStore.withhold(removed, of: id, in: transaction)
            return try posting.corrected(
                by: PostingVersion(
                    number: posting.current.number + 1, title: title, body: body, reason: reason,
                    at: transaction.now, by: officer.name, files: files))
        }
    }

    /// Enters the minutes of posting at one more place.
    package func open(_ draft: PlaceDraft, for id: Posting.ID, revision: Int, by officer: Officer)
        async throws
        -> Posting
    {
        let catalogue = catalogue
        return try await change(
            id, revision: revision, "opened", by: officer,
            content: ["channel": draft.channel.rawValue, "place": draft.name]
        ) {
            posting, transaction in
            let documentDay = try posting.obligation.flatMap {
                try ObligationStore.obligation($0, in: transaction.reading).documentDay
            }
            let bounds = OpeningBounds(
                documentDay: documentDay,
                unitSince: try Self.firstDay(of: posting.unit, in: transaction.reading),
                item: catalogue.item(posting.item))
            try FileStore.publish(
                draft.photo.map { [$0] } ?? [], of: posting.unit, with: .posting(id), in: transaction)
            let place = PostingPlace(
                id: transaction.newID(), channel: draft.channel, name: draft.name,
                opening: draft.opening(at: transaction.now, by: officer.name))
            return try posting.opened(at: place, within: bounds, on: transaction.today)
        }
    }

    /// Enters the minutes of the end at one place.
    package func close(
        _ place: PostingPlace.ID, of id: Posting.ID, _ minutes: ClosingDraft, revision: Int,
        by officer: Officer
    ) async throws -> Posting {
        try await change(
            id, revision: revision, "closed", by: officer,
            content: ["place": place.description, "said": minutes.said]
        ) {
            posting, transaction in
            try FileStore.publish(
                minutes.photo.map { [$0] } ?? [], of: posting.unit, with: .posting(id), in: transaction)
            return try posting.closing(
                place, by: minutes.closing(at: transaction.now, by: officer.name, isEarly: false),
                on: transaction.today)
        }
    }

    /// Takes a posting back. It stays to be read, with the reason; its files are no longer given to the public.
    package func withdraw(_ id: Posting.ID, reason: String, revision: Int, by officer: Officer) async throws
        -> Posting
    {
        try await change(id, revision: revision, "withdrawn", by: officer, content: ["reason": reason]) {
            posting, transaction in
            try FileStore.withhold(posting.files, of: id, in: transaction)
            return try posting.withdrawn(
                by: Withdrawal(on: transaction.today, reason: reason, by: officer.name))
        }
    }

    package func posting(_ id: Posting.ID) async throws -> Posting {
        try await archive.read { try Self.posting(id, in: $0) }
    }

    /// The day on which a unit began; nothing where it has been there since before anybody asked.
    private static func firstDay(of unit: Unit.ID, in reading: Reading) throws -> Day? {
        try reading.connection.first("SELECT first_day FROM unit WHERE id = \(unit)") { row in
            row.isNull(0) ? nil : try row.value(0, as: Day.self)
        } ?? nil
    }

    /// One act on one posting: looked up, changed by the rule, saved with its obligation, entered into the journal.
    private func change(
        _ id: Posting.ID, revision: Int, _ act: String, by officer: Officer, content: [String: String],
        _ rule: @escaping @Sendable (Posting, Transaction) throws -> Posting
    ) async throws -> Posting {
        try await archive.act { transaction in
            let posting = try Self.posting(id, in: transaction.reading)
            try posting.refuseUnless(revision: revision)
            let changed = try rule(posting, transaction)
            try Self.save(changed, over: posting, in: transaction)
            try ObligationStore.refresh(changed.obligation, in: transaction)
            try transaction.enter(
                JournalEntry(act, "posting", id, of: posting.unit, by: officer.actor, content: content))
            return changed
        }
    }
}

/// The minutes of the end of posting, as a clerk writes them.
package struct ClosingDraft: Equatable, Sendable {
    package var on: Day
    package var number: String?
    package var said: String
    package var attendees: String
    package var refusedToSign: String?
    package var broadcastDays: Int?
    package var photo: StoredFile.ID?

    package init(
        on day: Day, number: String? = nil, said: String, attendees: String = "",
        refusedToSign: String? = nil,
        broadcastDays: Int? = nil, photo: StoredFile.ID? = nil
    ) {
        self.on = day
        self.number = number
        self.said = said
        self.attendees = attendees
        self.refusedToSign = refusedToSign
        self.broadcastDays = broadcastDays
        self.photo = photo
    }

    func closing(at instant: Instant, by signer: String, isEarly: Bool) -> PlaceClosing {
        PlaceClosing(
            on: on, number: number, said: said, attendees: attendees, refusedToSign: refusedToSign,
            broadcastDays: broadcastDays, photo: photo, isEarly: isEarly, recordedAt: instant, by: signer)
    }
}
