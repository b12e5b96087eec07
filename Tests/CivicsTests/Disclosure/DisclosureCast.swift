import Civics

/// Days, items and postings that the suites about disclosure share.
enum DisclosureCast {
    static func item(
        term: PostingTerm = .days(30), required: [DisclosureForm] = [.postingAtOfficeAndCommunityPlaces],
        loudspeakerMinDays: Int? = nil, exemptIf: DisclosureForm? = nil, scope: DisclosureScope = .commune,
        id: String = "commune_budget"
    ) -> DisclosureItem {
        DisclosureItem(
            id: id, scope: scope, name: Phrase("Ngân sách", "Budget"),
            validity: DayRange(from: Day("2023-07-01"), to: nil),
            citation: Phrase("Điều 11 khoản 2 Luật 10/2022/QH15", "Article 11 clause 2 of Law 10/2022/QH15"),
            deadline: PublishDeadline(count: 5, unit: .workingDay), term: term,
            termCitation: Phrase("Điều 13 Luật 10/2022/QH15", "Article 13 of Law 10/2022/QH15"),
            requiredForms: required, loudspeakerMinDays: loudspeakerMinDays, postingExemptIf: exemptIf)
    }

    static func place(
        _ channel: Channel, _ number: UInt64, name: String = "", on day: String, closedOn: String? = nil,
        isEarly: Bool = false
    ) -> PostingPlace {
        let opened = Day(day)!
        return PostingPlace(
            id: PostingPlace.ID(high: 0, low: number), channel: channel, name: name,
            opening: PlaceOpening(on: opened, recordedAt: Instant(opened, hour: 9), by: "Trần Thị Lan"),
            closing: closedOn.map {
                PlaceClosing(
                    on: Day($0)!, said: "không có", isEarly: isEarly, recordedAt: Instant(Day($0)!, hour: 9),
                    by: "Trần Thị Lan")
            })
    }

    static func posting(
        item: DisclosureItem = item(), places: [PostingPlace], specific: SpecificTerm? = nil
    ) -> Posting {
        Posting(
            id: Posting.ID(high: 0, low: 1), unit: Unit.ID(high: 0, low: 1), item: item.id, obligation: nil,
            term: PostedTerm(of: item, specific: specific),
            publishedAt: Instant(places[0].opening.on, hour: 9),
            versions: [
                PostingVersion(
                    number: 1, title: "Quyết toán ngân sách 2023", body: "Tổng thu 1.250.000 đồng.",
                    reason: nil,
                    at: Instant(places[0].opening.on, hour: 9), by: "Trần Thị Lan")
            ], places: places)
    }

    static func closing(_ day: String, said: String = "không có", broadcastDays: Int? = nil) -> PlaceClosing {
        PlaceClosing(
            on: Day(day)!, said: said, broadcastDays: broadcastDays, recordedAt: Instant(Day(day)!, hour: 16),
            by: "Trần Thị Lan")
    }

    /// What a rule refuses, and with what.
    static func refusal(_ body: () throws -> Void) -> Refusal? {
        do {
            try body()
            return nil
        } catch let refusal as Refusal {
            return refusal
        } catch let refusals as Refusals {
            return refusals.all.first
        } catch {
            return nil
        }
    }
}
