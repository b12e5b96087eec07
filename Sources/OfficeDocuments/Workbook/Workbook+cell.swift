extension Workbook {
    package struct Cell: Equatable, Sendable {
        package var value: Value
        package var link: Link?
        /// A remark that opens beside the cell.
        package var note: String?
        package var isEmphasised: Bool

        package init(_ value: Value, link: Link? = nil, note: String? = nil, isEmphasised: Bool = false) {
            self.value = value
            self.link = link
            self.note = note
            self.isEmphasised = isEmphasised
        }

        package static let empty = Cell(.empty)
    }

    package enum Value: Equatable, Sendable {
        case empty
        /// Always text: what begins with "=" or "+" is never reckoned.
        case text(String)
        case integer(Int)
        case decimal(Double, places: Int)
        /// A share of one: 0.256 shows as 25,6 %.
        case percent(Double, places: Int)
        case day(year: Int, month: Int, day: Int)
    }

    package enum Link: Equatable, Sendable {
        /// Another sheet, by the name it was given here.
        case sheet(String)
        case address(String)
    }
}

extension Workbook.Cell: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    package init(stringLiteral value: String) {
        self.init(.text(value))
    }

    package init(integerLiteral value: Int) {
        self.init(.integer(value))
    }
}
