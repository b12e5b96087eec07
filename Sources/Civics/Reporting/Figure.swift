/// One indicator of one unit in one period (số liệu), with where it comes from. A figure that is not there is
/// absent; it is never taken for zero.
package struct Figure: Equatable, Sendable {
    package let value: FigureValue?
    package let origin: Origin

    package enum Origin: Equatable, Sendable {
        /// Counted over the records of the unit.
        case computed
        /// Given by the unit, which says what it is taken from.
        case entered(source: String)
        /// Corrected by a person: what it was before, and why.
        case adjusted(from: FigureValue?, reason: String)
        /// Put together from the figures of `units` units; `of` were asked for it.
        case consolidated(units: Int, of: Int)
        /// Recomputed from its parts.
        case derived
        case absent
    }

    package init(_ value: FigureValue, _ origin: Origin) {
        self.value = value
        self.origin = origin
    }

    private init() {
        value = nil
        origin = .absent
    }

    package static let absent = Figure()

    package static func computed(_ quantity: Quantity) -> Figure {
        Figure(.quantity(quantity), .computed)
    }

    package static func entered(_ quantity: Quantity, source: String) -> Figure {
        Figure(.quantity(quantity), .entered(source: source))
    }

    package func adjusted(to quantity: Quantity, reason: String) -> Figure {
        Figure(.quantity(quantity), .adjusted(from: value, reason: reason))
    }

    package var isAbsent: Bool { value == nil }
    package var quantity: Quantity? { value?.quantity }
}
