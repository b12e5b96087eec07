import Civics

extension DoorEntry {
    /// What residents find, in the order in which it is shown. A feature adds its line here.
    static let all: [DoorEntry] =
        disclosure + dialogues + promises + receptions + casework + reporting + units + law
        + subjects
}
