/// Complaints after the decision: sending, publication, effect, the second complaint.
extension ClockCases {
    static let complaintEndings = """
        complaint_first_decision_sent | 2025-06-30 |  |  |  | 2025-07-03 | 1, 2, 3: the district is gone, its time is not
        complaint_first_decision_sent | 2026-06-29 |  |  |  | 2026-07-02 | 30, 1, 2
        complaint_first_decision_sent | 2026-06-30 |  |  |  | 2026-07-03 | 1, 2, 3
        complaint_second_filing | 2026-06-01 |  |  |  | 2026-07-01 | 30 days
        complaint_second_filing | 2026-08-03 |  |  |  | 2026-09-03 | 28 + 2 = (2 September)
        complaint_second_filing | 2026-07-19 | remote |  |  | 2026-09-03 | 12 + 31 + 2 = (2 September)
        complaint_second_filing | 2024-01-31 |  |  |  | 2024-03-01 | 29 + 1
        complaint_second_filing | 2022-01-01 | remote |  |  | 2022-02-15 | 30 + 15
        complaint_second_filing | 2022-08-03 |  | 2022-08-10/2022-08-12 |  | 2022-09-05 | 2 September + 3
        complaint_second_decision_sent | 2026-06-23 |  |  |  | 2026-06-30 | 7 days
        complaint_second_decision_sent | 2026-06-24 |  |  |  | 2026-07-01 | 7 days
        complaint_second_decision_sent | 2022-01-21 |  |  |  | 2022-01-28 | the last working day before Tết
        complaint_second_decision_sent | 2022-01-24 |  |  |  | 2022-02-07 | (31 January, Tết)
        complaint_second_decision_sent | 2024-04-22 |  |  |  | 2024-05-02 | (29 April, swapped off), 30, 1
        complaint_second_decision_sent | 2024-04-27 |  |  |  | 2024-05-04 | the Saturday worked in return
        complaint_second_decision_sent | 2026-08-26 |  |  |  | 2026-09-03 | (2 September)
        complaint_decision_publication | 2026-08-07 |  |  |  | 2026-08-22 | 15 days: the Saturday worked in return
        complaint_decision_publication | 2026-08-16 |  |  |  | 2026-09-03 | (31 August, swapped off)
        complaint_decision_publication | 2022-01-17 |  |  |  | 2022-02-07 | (1 February, Tết)
        complaint_decision_publication | 2024-02-14 |  |  |  | 2024-02-29 | leap day
        complaint_decision_publication.posting_min_days | 2022-08-17 |  |  |  | 2022-09-05 | (1 September)
        complaint_decision_publication.posting_min_days | 2026-08-07 |  |  |  | 2026-08-22 | the Saturday worked in return
        complaint_decision_publication.meeting_notice | 2026-07-03 |  |  |  | 2026-06-30 | 3 days before
        complaint_decision_publication.meeting_notice | 2022-09-05 |  |  |  | 2022-09-02 | a holiday stays: counted back
        complaint_decision_publication.meeting_notice | 2024-03-03 |  |  |  | 2024-02-29 | leap day
        complaint_decision_effect | 2026-06-01 |  |  |  | 2026-07-01 | 30 days
        complaint_decision_effect | 2022-01-03 |  |  |  | 2022-02-07 | (2 February, Tết)
        complaint_decision_effect | 2024-03-31 |  |  |  | 2024-05-02 | (30 April), 1 May
        complaint_decision_effect | 2022-12-18 | remote |  |  | 2023-02-01 | 13 + 31 + 1
        complaint_decision_effect | 2026-07-18 | remote |  |  | 2026-09-03 | 13 + 31 + 1 = (1 September)
        complaint_suspension_notice_2026 | 2026-07-03 |  |  |  | 2026-07-08 | 6, 7, 8
        complaint_suspension_notice_2026 | 2026-07-04 |  |  |  | 2026-07-08 | decided on Saturday: the same
        complaint_suspension_notice_2026 | 2026-08-19 |  |  |  | 2026-08-22 | 20, 21, 22 worked in return
        complaint_suspension_notice_2026 | 2026-08-28 |  |  |  | 2026-09-07 | 3, 4, 7
        complaint_suspension_notice_2026 | 2026-11-20 |  |  |  | 2026-11-26 | 23; 24 Culture Day; 25, 26
        complaint_dialogue_notice_2026 | 2026-07-05 |  |  |  | 2026-06-30 | the day before the law came into force
        complaint_dialogue_notice_2026 | 2026-07-06 |  |  |  | 2026-07-01 | 5 days before
        complaint_dialogue_notice_2026 | 2026-09-07 |  |  |  | 2026-09-02 | National Day stays
        complaint_dialogue_notice_2026 | 2027-01-03 |  |  |  | 2026-12-29 | over the turn of the year
        """
}
