/// Someone with an account.
package struct Person: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<Person>

    package let id: ID
}
