/// Due days worked out by hand from the law, the weekday of each date and the list of announced holidays; none was made by
/// running the program. One case a line:
///
///     rule | start | variant | pauses | extended | due | why
///
/// wd stands for working day; a day in brackets is the day to which the count itself leads. "15@2022-03-31" is an extension
/// by 15 that was decided on that day.
enum ClockCases {
    static let sections = [
        complaints, complaintDecisions, complaintBoundaries, complaintSettlement, complaintEndings,
        denunciations, denunciationBoundaries, meetings, meetingBoundaries, otherDuties,
    ]
}
