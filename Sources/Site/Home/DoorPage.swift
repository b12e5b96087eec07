import Civics

/// What stands behind one door of the motto.
struct DoorPage: Page {
    let door: Door?
    let title: Phrase
    let promise: Phrase
    let entries: [DoorEntry]

    init(door: Door) {
        self.door = door
        title = door.name
        promise = door.promise
        entries = door.entries
    }
}
