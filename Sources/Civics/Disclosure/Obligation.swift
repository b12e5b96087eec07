/// One duty to publish: an item of the catalogue meeting one unit on one occasion (nghĩa vụ công khai).
package struct Obligation: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<Obligation>

    package let id: ID
    package let unit: Unit.ID
    package let item: DisclosureItem.ID
    package let occasion: Occasion
    /// The last day to publish. Kept as it was computed: a calendar or rule changed later does not move it.
    package let due: Day?
    /// How the day was found, and by which calendar.
    package let working: DueWorking
    package var waiver: Waiver?
    /// Counts every change, so that the second of two clerks is told.
    package let version: Int

    package init(
        id: ID, unit: Unit.ID, item: DisclosureItem.ID, occasion: Occasion, due: Day?,
        working: DueWorking = DueWorking(steps: [], calendar: ""), waiver: Waiver? = nil, version: Int = 1
    ) {
        self.id = id
        self.unit = unit
        self.item = item
        self.occasion = occasion
        self.due = due
        self.working = working
        self.waiver = waiver
        self.version = version
    }

    /// The day by which the duty is placed in months and periods.
    package var placedOn: Day {
        due ?? occasion.day
    }
}

/// What made the duty arise.
package enum Occasion: Equatable, Sendable {
    /// A decision or document was issued or received on a day.
    case document(DisclosedDocument)
    /// The unit's disclosure plan expects something by the last day of a period (kế hoạch công khai).
    case planned(expectedBy: Day, subject: String)

    package var day: Day {
        switch self {
        case .document(let document): document.startsClockOn
        case .planned(let day, _): day
        }
    }

    package var title: String {
        switch self {
        case .document(let document): document.title
        case .planned(_, let subject): subject
        }
    }

    package var number: String? {
        switch self {
        case .document(let document): document.number
        case .planned: nil
        }
    }
}

/// The document whose content must be published.
package struct DisclosedDocument: Equatable, Sendable {
    package let number: String?
    package let title: String
    /// The day it was issued, or received where it came from elsewhere. The clock starts from it.
    package let startsClockOn: Day

    package init(number: String?, title: String, startsClockOn: Day) {
        self.number = number
        self.title = title
        self.startsClockOn = startsClockOn
    }
}

/// How a due day was found: sentences for the reader, and the version of the calendar that was used.
package struct DueWorking: Equatable, Sendable, Codable {
    package struct Step: Equatable, Sendable, Codable {
        package let text: Phrase
        package let article: Phrase?

        package init(_ text: Phrase, article: Phrase?) {
            self.text = text
            self.article = article
        }
    }

    package let steps: [Step]
    package let calendar: String

    package init(steps: [Step], calendar: String) {
        self.steps = steps
        self.calendar = calendar
    }
}

/// Someone with authority said that this once nothing needs to be published, and why.
package struct Waiver: Equatable, Sendable {
    package let reason: String
    /// On whose authority: a name and office, or the number of a decision.
    package let authority: String
    package let on: Day

    package init(reason: String, authority: String, on day: Day) {
        self.reason = reason
        self.authority = authority
        self.on = day
    }
}
