import Civics
import Testing

@Suite struct PostingTests {
    struct Case: Sendable {
        let days: Int
        let opened: String
        let closed: String
        let isTaken: Bool
    }

    /// The day of posting is not counted: 30 days from 1 July run through 31 July.
    @Test(arguments: [
        Case(days: 30, opened: "2023-07-01", closed: "2023-07-30", isTaken: false),
        Case(days: 30, opened: "2023-07-01", closed: "2023-07-31", isTaken: true),
        Case(days: 30, opened: "2023-07-01", closed: "2023-08-15", isTaken: true),
        Case(days: 30, opened: "2024-01-31", closed: "2024-02-29", isTaken: false),
        Case(days: 30, opened: "2024-01-31", closed: "2024-03-01", isTaken: true),
        Case(days: 30, opened: "2023-06-30", closed: "2023-07-29", isTaken: false),
        Case(days: 30, opened: "2023-06-30", closed: "2023-07-30", isTaken: true),
        Case(days: 20, opened: "2023-07-01", closed: "2023-07-20", isTaken: false),
        Case(days: 20, opened: "2023-07-01", closed: "2023-07-21", isTaken: true),
        Case(days: 1, opened: "2023-07-01", closed: "2023-07-01", isTaken: false),
        Case(days: 1, opened: "2023-07-01", closed: "2023-07-02", isTaken: true),
    ])
    func `a place cannot be closed before its days are over`(_ given: Case) throws {
        let posting = DisclosureCast.posting(
            item: DisclosureCast.item(term: .days(given.days)),
            places: [DisclosureCast.place(.officeBoard, 1, on: given.opened)])
        let place = posting.places[0].id
        let refusal = DisclosureCast.refusal {
            _ = try posting.closing(place, by: DisclosureCast.closing(given.closed), on: Day("2030-01-01")!)
        }
        #expect((refusal == nil) == given.isTaken)
        if let refusal {
            let earliest = try #require(posting.earliestClosing(of: posting.places[0]))
            #expect(refusal.kind == .tooEarly)
            #expect(refusal.article == "Điều 13 Luật 10/2022/QH15")
            #expect(
                refusal.reason.vietnamese.contains(
                    "\(earliest.dayOfMonth)/\(earliest.month)/\(earliest.year)"))
            #expect(refusal.field == "on")
        }
    }

    @Test func `closing asks for what residents said, in days that make sense`() {
        let posting = DisclosureCast.posting(places: [DisclosureCast.place(.officeBoard, 1, on: "2023-07-01")]
        )
        let place = posting.places[0].id
        let today = Day("2023-08-15")!
        func refusal(_ closing: PlaceClosing) -> Refusal? {
            DisclosureCast.refusal { _ = try posting.closing(place, by: closing, on: today) }
        }
        #expect(refusal(DisclosureCast.closing("2023-08-15", said: ""))?.field == "said")
        #expect(refusal(DisclosureCast.closing("2023-08-16"))?.field == "on")
        #expect(refusal(DisclosureCast.closing("2023-06-30"))?.field == "on")
        #expect(refusal(DisclosureCast.closing("2023-08-15")) == nil)
        let stranger = PostingPlace.ID(high: 9, low: 9)
        #expect(
            DisclosureCast.refusal {
                _ = try posting.closing(stranger, by: DisclosureCast.closing("2023-08-15"), on: today)
            }?.kind == .notFound)
    }

    @Test func `a place is closed once`() throws {
        let posting = DisclosureCast.posting(places: [DisclosureCast.place(.officeBoard, 1, on: "2023-07-01")]
        )
        let today = Day("2023-08-15")!
        let closed = try posting.closing(
            posting.places[0].id, by: DisclosureCast.closing("2023-08-01"), on: today)
        #expect(closed.closedOn == Day("2023-08-01"))
        #expect(closed.isClosed && !closed.endedEarly)
        #expect(closed.revision == posting.revision + 1)
        #expect(
            DisclosureCast.refusal {
                _ = try closed.closing(
                    closed.places[0].id, by: DisclosureCast.closing("2023-08-02"), on: today)
            }?.kind == .conflict)
    }

    @Test(arguments: [(2, false), (3, true), (nil, false)])
    func `the loudspeaker carries it for its days`(_ days: Int?, isTaken: Bool) {
        let posting = DisclosureCast.posting(
            item: DisclosureCast.item(loudspeakerMinDays: 3),
            places: [DisclosureCast.place(.loudspeaker, 1, on: "2023-07-01")])
        let refusal = DisclosureCast.refusal {
            _ = try posting.closing(
                posting.places[0].id, by: DisclosureCast.closing("2023-07-03", broadcastDays: days),
                on: Day("2023-08-15")!)
        }
        #expect((refusal == nil) == isTaken)
    }

    @Test func `the loudspeaker cannot have spoken three days in two`() {
        let posting = DisclosureCast.posting(
            item: DisclosureCast.item(loudspeakerMinDays: 3),
            places: [DisclosureCast.place(.loudspeaker, 1, on: "2023-07-01")])
        let refusal = DisclosureCast.refusal {
            _ = try posting.closing(
                posting.places[0].id, by: DisclosureCast.closing("2023-07-02", broadcastDays: 3),
                on: Day("2023-08-15")!)
        }
        #expect(refusal?.kind == .tooEarly)
    }

    @Test func `what hangs permanently is replaced or withdrawn, never closed`() throws {
        let posting = DisclosureCast.posting(
            item: DisclosureCast.item(term: .permanent, required: [.permanentPostingAtOffice]),
            places: [DisclosureCast.place(.officeBoard, 1, on: "2023-07-01")])
        #expect(
            DisclosureCast.refusal {
                _ = try posting.closing(
                    posting.places[0].id, by: DisclosureCast.closing("2024-07-01"), on: Day("2024-07-01")!)
            }?.kind == .conflict)
        let newer = Posting.ID(high: 0, low: 2)
        let replaced = try posting.replaced(by: Replacement(on: Day("2024-01-05")!, newer: newer))
        #expect(
            PostingState(of: replaced, on: Day("2024-02-01")!) == .replaced(on: Day("2024-01-05")!, by: newer)
        )
        #expect(!replaced.endedEarly)
    }

    @Test func `only what hangs permanently is replaced`() {
        let posting = DisclosureCast.posting(places: [DisclosureCast.place(.officeBoard, 1, on: "2023-07-01")]
        )
        #expect(
            DisclosureCast.refusal {
                _ = try posting.replaced(
                    by: Replacement(on: Day("2024-01-05")!, newer: Posting.ID(high: 0, low: 2)))
            }?.kind == .conflict)
    }

    @Test(arguments: [("2023-07-30", true), ("2023-07-31", false)])
    func `a withdrawal before the end counts as taken down early`(_ day: String, isEarly: Bool) throws {
        let posting = DisclosureCast.posting(places: [DisclosureCast.place(.officeBoard, 1, on: "2023-07-01")]
        )
        let withdrawn = try posting.withdrawn(
            by: Withdrawal(on: Day(day)!, reason: "Ban hành nhầm", by: "Lê Văn Minh"))
        #expect(withdrawn.endedEarly == isEarly)
        #expect(PostingState(of: withdrawn, on: Day("2023-08-15")!) == .withdrawn(on: Day(day)!))
        #expect(
            DisclosureCast.refusal {
                _ = try withdrawn.withdrawn(by: Withdrawal(on: Day(day)!, reason: "nữa", by: ""))
            }?.kind == .conflict)
    }

    @Test func `a withdrawal has its reason`() {
        let posting = DisclosureCast.posting(places: [DisclosureCast.place(.officeBoard, 1, on: "2023-07-01")]
        )
        #expect(
            DisclosureCast.refusal {
                _ = try posting.withdrawn(by: Withdrawal(on: Day("2023-07-05")!, reason: "", by: ""))
            }?.field == "reason")
    }

    @Test func `a sheet found gone and hung again at the same place is no longer taken down early`() {
        let gone = DisclosureCast.place(
            .villageHouse, 1, name: "Tổ 5", on: "2023-07-01", closedOn: "2023-07-10", isEarly: true)
        #expect(DisclosureCast.posting(places: [gone]).endedEarly)
        let elsewhere = DisclosureCast.place(.villageHouse, 2, name: "Tổ 6", on: "2023-07-11")
        #expect(DisclosureCast.posting(places: [gone, elsewhere]).endedEarly)
        let again = DisclosureCast.place(.villageHouse, 3, name: "Tổ 5", on: "2023-07-11")
        let posting = DisclosureCast.posting(places: [gone, again])
        #expect(!posting.endedEarly)
        #expect(posting.hangsUntil == Day("2023-08-10"))
    }

    @Test func `a correction is a new version, with a reason and a difference`() throws {
        let posting = DisclosureCast.posting(places: [DisclosureCast.place(.officeBoard, 1, on: "2023-07-01")]
        )
        func version(_ body: String, reason: String?) -> PostingVersion {
            PostingVersion(
                number: 2, title: posting.current.title, body: body, reason: reason,
                at: Instant(Day("2023-07-05")!), by: "Trần Thị Lan")
        }
        let corrected = try posting.corrected(by: version("Tổng thu 1.350.000 đồng.", reason: "Sai số liệu"))
        #expect(corrected.versions.count == 2)
        #expect(corrected.current.body == "Tổng thu 1.350.000 đồng.")
        #expect(
            DisclosureCast.refusal {
                _ = try posting.corrected(by: version("Khác", reason: nil))
            }?.field == "reason")
        #expect(
            DisclosureCast.refusal {
                _ = try posting.corrected(by: version(posting.current.body, reason: "Không đổi gì"))
            }?.field == "body")
    }

    @Test func `the countdown runs to the last place's last day`() {
        let posting = DisclosureCast.posting(places: [
            DisclosureCast.place(.officeBoard, 1, on: "2023-07-01"),
            DisclosureCast.place(.villageHouse, 2, on: "2023-07-04"),
        ])
        #expect(
            PostingState(of: posting, on: Day("2023-07-23")!)
                == .onBoard(until: Day("2023-08-03")!, daysLeft: 11))
        #expect(
            PostingState(of: posting, on: Day("2023-08-02")!)
                == .onBoard(until: Day("2023-08-03")!, daysLeft: 1))
        #expect(PostingState(of: posting, on: Day("2023-08-03")!) == .termOver(since: Day("2023-08-03")!))
    }

    @Test func `a place already hanging is not opened twice`() throws {
        let posting = DisclosureCast.posting(places: [DisclosureCast.place(.officeBoard, 1, on: "2023-07-01")]
        )
        let today = Day("2023-07-20")!
        func refusal(_ place: PostingPlace, documentDay: Day? = nil) -> Refusal? {
            DisclosureCast.refusal {
                _ = try posting.opened(
                    at: place, within: OpeningBounds(documentDay: documentDay), on: today)
            }
        }
        #expect(refusal(DisclosureCast.place(.officeBoard, 2, on: "2023-07-05"))?.kind == .conflict)
        #expect(refusal(DisclosureCast.place(.villageHouse, 2, on: "2023-07-21"))?.field == "opened-on")
        #expect(
            refusal(DisclosureCast.place(.villageHouse, 2, on: "2023-07-02"), documentDay: Day("2023-07-03"))?
                .field
                == "opened-on")
        #expect(refusal(DisclosureCast.place(.villageHouse, 2, on: "2023-07-05")) == nil)
    }

    @Test func `a term of the field's law comes with its article`() throws {
        #expect(try SpecificTerm.reading(days: nil, citation: nil) == nil)
        #expect(
            DisclosureCast.refusal { _ = try SpecificTerm.reading(days: 20, citation: nil) }?.field
                == "specific-citation")
        #expect(
            DisclosureCast.refusal { _ = try SpecificTerm.reading(days: nil, citation: "Luật Đất đai") }?
                .field == "specific-days")
        #expect(
            DisclosureCast.refusal { _ = try SpecificTerm.reading(days: 0, citation: "Luật Đất đai") }?.field
                == "specific-days")
        let term = try #require(try SpecificTerm.reading(days: 20, citation: "Điều 67 Luật Đất đai 2013"))
        let posted = PostedTerm(
            of: DisclosureCast.item(term: .asSpecificLaw(defaultDays: 30)), specific: term)
        #expect(posted.minimumDays == 20)
        #expect(posted.citation.vietnamese == "Điều 67 Luật Đất đai 2013")
        #expect(PostedTerm(of: DisclosureCast.item(term: .asSpecificLaw(defaultDays: 30))).minimumDays == 30)
    }
}
