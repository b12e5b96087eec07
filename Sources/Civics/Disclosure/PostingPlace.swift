/// One place or voice through which a posting goes out (nơi niêm yết), with the minutes of its beginning and end.
package struct PostingPlace: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<PostingPlace>

    package let id: ID
    package let channel: Channel
    /// Which one: "Nhà văn hóa tổ dân phố 5". Empty where the channel says it all.
    package let name: String
    package let opening: PlaceOpening
    package var closing: PlaceClosing?

    package init(
        id: ID, channel: Channel, name: String, opening: PlaceOpening, closing: PlaceClosing? = nil
    ) {
        self.id = id
        self.channel = channel
        self.name = name
        self.opening = opening
        self.closing = closing
    }

    package var isOpen: Bool { closing == nil }
}

/// The minutes of posting (biên bản niêm yết công khai).
package struct PlaceOpening: Equatable, Sendable {
    package let on: Day
    package let number: String?
    package let attendees: String
    package let photo: StoredFile.ID?
    package let recordedAt: Instant
    package let by: String

    package init(
        on day: Day, number: String? = nil, attendees: String = "", photo: StoredFile.ID? = nil,
        recordedAt: Instant, by: String
    ) {
        self.on = day
        self.number = number
        self.attendees = attendees
        self.photo = photo
        self.recordedAt = recordedAt
        self.by = by
    }
}

/// The minutes of the end of posting (biên bản kết thúc niêm yết), or the record that the sheet was gone too early.
package struct PlaceClosing: Equatable, Sendable {
    package let on: Day
    package let number: String?
    /// What residents said; "không có" where they said nothing.
    package let said: String
    package let attendees: String
    package let refusedToSign: String?
    /// On how many days the loudspeaker carried it.
    package let broadcastDays: Int?
    package let photo: StoredFile.ID?
    /// Found gone before its term was over, as a report of "not on the board" confirmed.
    package let isEarly: Bool
    package let recordedAt: Instant
    package let by: String

    package init(
        on day: Day, number: String? = nil, said: String, attendees: String = "",
        refusedToSign: String? = nil, broadcastDays: Int? = nil, photo: StoredFile.ID? = nil,
        isEarly: Bool = false, recordedAt: Instant, by: String
    ) {
        self.on = day
        self.number = number
        self.said = said
        self.attendees = attendees
        self.refusedToSign = refusedToSign
        self.broadcastDays = broadcastDays
        self.photo = photo
        self.isEarly = isEarly
        self.recordedAt = recordedAt
        self.by = by
    }
}
