extension ReportOutline.Annex {
    package struct Column: Equatable, Sendable {
        package let content: Content
        package let title: String
        package let group: String?

        /// As it is named in data: "petitions_received", "petitions_received.year".
        package var key: String {
            switch content {
            case .figure(let key): key.text
            case .year(let key): "\(key.text).year"
            case .rest(let key): "\(key.text).rest"
            case .record(let record): record.rawValue
            }
        }

        /// The indicator whose figure stands there as it is.
        package var indicator: Indicator.Key? {
            if case .figure(let key) = content { key } else { nil }
        }
    }

    /// What stands in a column.
    package enum Content: Equatable, Sendable {
        case figure(Indicator.Key)
        /// The same since the year of reporting began: in a second half with what the first half had.
        case year(Indicator.Key)
        /// What a rate leaves of its whole: promises that are due and not done.
        case rest(Indicator.Key)
        case record(Record)
    }

    /// What the registers of units say besides figures.
    package enum Record: String, CaseIterable, Sendable {
        /// The decision the unit's committee rests on.
        case committeeDecision = "committee_decision"
        case committeeHead = "committee_head"
        case committeeMembers = "committee_members"
        /// What sort of unit it is: of an enterprise it says whose it is.
        case kind
        /// How many work there, as the unit last said.
        case staff
    }
}
