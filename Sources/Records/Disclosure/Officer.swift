import Civics

/// Who signs an act of a unit: the actor for the journal, and the name that people read.
package struct Officer: Equatable, Sendable {
    package let actor: Actor
    package let name: String

    package init(actor: Actor, name: String) {
        self.actor = actor
        self.name = name
    }

    package init(_ person: Person) {
        self.init(actor: .person(person.id), name: person.name)
    }
}
