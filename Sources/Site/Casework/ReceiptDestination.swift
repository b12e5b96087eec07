import Records

/// The page that shows what a receipt code was given for. A feature adds its noun here.
enum ReceiptDestination {
    static func address(of noun: String) -> Address? {
        switch noun {
        case "letter": .openedLetter
        case "promise": .openedPromise
        case "turn": .openedTurn
        case "visit": .openedVisit
        case "dialogue_question": .openedDialogueQuestion
        default: nil
        }
    }
}
