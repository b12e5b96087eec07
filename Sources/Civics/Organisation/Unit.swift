/// A body that the law or the committee knows: a province, a commune, an agency, a school, an enterprise.
package struct Unit: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<Unit>

    package let id: ID
}
