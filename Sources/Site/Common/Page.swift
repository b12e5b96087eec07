import Civics

/// A page as a value: finished words, and the function that places them.
package protocol Page: Sendable {
    /// What stands in the window and at the top of the way here.
    var title: Phrase { get }
    /// The pages above this one, from the home page's children down.
    var trail: [Crumb] { get }
    /// The door of the motto this page stands behind.
    var door: Door? { get }
    var shape: PageShape { get }

    func body(for reader: Reader) -> Markup
}

extension Page {
    package var trail: [Crumb] { [] }
    package var door: Door? { nil }
    package var shape: PageShape { .standard }
}

package enum PageShape: String, Sendable {
    case standard
    /// Much on one screen: desks, matrices, wide tables.
    case dense
    /// Set like the paper it becomes.
    case document
}

/// One step of the way to a page.
package struct Crumb: Sendable {
    package let name: Phrase
    package let address: Address

    package init(_ name: Phrase, _ address: Address) {
        self.name = name
        self.address = address
    }
}
