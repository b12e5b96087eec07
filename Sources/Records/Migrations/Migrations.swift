import Storage

extension Migrator {
    /// Everything that makes the schema, oldest first. A feature adds its line here.
    package static let records = Migrator([
        .createJournal,
        .createUnit,
        .createUnitProfile,
        .createCommittee,
        .createCommitteeWork,
        .createLeadershipDocument,
        .createPerson,
        .createAppointment,
        .createCredential,
        .createSecondFactor,
        .createSession,
        .createSignInFailure,
        .createCalendarAnnouncement,
        .createFile,
        .createObligation,
        .createPosting,
        .createQuestion,
        .createAbsenceReport,
        .createReportingPeriod,
        .createReport,
        .createReportSnapshot,
        .createReportText,
        .createReceipt,
        .addPostingFigures,
        .createReceptionSession,
        .createTurn,
        .createVisit,
        .createVisitRecords,
        .createPromise,
        .createOutbox,
        .createSavedFilter,
    ])
}
