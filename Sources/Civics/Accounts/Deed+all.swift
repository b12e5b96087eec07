extension Deed {
    /// Every deed, in the order of the features. A feature adds a line for its own.
    package static let all: [Deed] = [
        .importUnits, .changeUnits, .describeUnit, .editCommittee, .viewWatch, .viewDesk,
        .publishPosting, .withdrawPosting, .keepPostingMinutes, .answerQuestion, .waiveDuty, .viewMatrix,
        .viewEvidence,
        .viewLetters, .receiveLetter, .assignLetters, .watchLetters,
        .keepPeriods, .enterFigure, .submitReport, .returnReport, .acceptReport, .reopenReport, .viewReport,
        .editReportText, .issueReport,
        .planReception, .receiveCitizens, .readSealedVisit, .viewReceptions,
        .makePromise, .workOnPromise, .decideOnPromise, .followPromises,
        .planDialogue, .takeMinutes, .viewDialogues,
        .manageAccounts, .viewJournal,
    ]
}
