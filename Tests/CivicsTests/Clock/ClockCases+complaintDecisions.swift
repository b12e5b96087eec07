/// Complaints: sending decisions, the second complaint, publication and effect.
extension ClockCases {
    static let complaintDecisions = """
        # Sending the first decision: 3 working days (Điều 32). Every long weekend from 2022 to 2026.
        complaint_first_decision_sent | 2022-08-10 |  |  |  | 2022-08-15 | 11, 12, 15
        complaint_first_decision_sent | 2022-08-11 |  |  |  | 2022-08-16 | 12, 15, 16
        complaint_first_decision_sent | 2022-08-12 |  |  |  | 2022-08-17 | 15, 16, 17
        complaint_first_decision_sent | 2022-08-13 |  |  |  | 2022-08-17 | Saturday: the same
        complaint_first_decision_sent | 2022-08-14 |  |  |  | 2022-08-17 | Sunday: the same
        complaint_first_decision_sent | 2022-08-26 |  |  |  | 2022-08-31 | 29, 30, 31
        complaint_first_decision_sent | 2022-08-29 |  |  |  | 2022-09-05 | 30, 31, 5
        complaint_first_decision_sent | 2022-08-30 |  |  |  | 2022-09-06 | 31, 5, 6
        complaint_first_decision_sent | 2022-08-31 |  |  |  | 2022-09-07 | 5, 6, 7
        complaint_first_decision_sent | 2022-09-01 |  |  |  | 2022-09-07 | a holiday: the same
        complaint_first_decision_sent | 2021-12-31 |  |  |  | 2022-01-06 | 3 compensatory; 4, 5, 6
        complaint_first_decision_sent | 2022-01-27 |  |  |  | 2022-02-08 | 28; Tết; 7, 8
        complaint_first_decision_sent | 2022-01-28 |  |  |  | 2022-02-09 | Tết; 7, 8, 9
        complaint_first_decision_sent | 2022-04-08 |  |  |  | 2022-04-14 | 11 compensatory; 12, 13, 14
        complaint_first_decision_sent | 2022-04-28 |  |  |  | 2022-05-05 | 29; 2 and 3 compensatory; 4, 5
        complaint_first_decision_sent | 2022-04-29 |  |  |  | 2022-05-06 | 4, 5, 6
        complaint_first_decision_sent | 2023-01-19 |  |  |  | 2023-01-31 | Tết to 26; 27, 30, 31
        complaint_first_decision_sent | 2023-04-28 |  |  |  | 2023-05-08 | 1, 2, 3 May off; 4, 5, 8
        complaint_first_decision_sent | 2023-08-31 |  |  |  | 2023-09-07 | 1 and 4 off; 5, 6, 7
        complaint_first_decision_sent | 2024-02-07 |  |  |  | 2024-02-19 | Tết to 14; 15, 16, 19
        complaint_first_decision_sent | 2024-04-17 |  |  |  | 2024-04-23 | 18 Hùng Kings; 19, 22, 23
        complaint_first_decision_sent | 2024-04-26 |  |  |  | 2024-05-04 | 29, 30, 1 off; 2, 3, 4 worked in return
        complaint_first_decision_sent | 2024-05-02 |  |  |  | 2024-05-06 | 3, 4 worked in return, 6
        complaint_first_decision_sent | 2024-05-03 |  |  |  | 2024-05-07 | 4 worked in return, 6, 7
        complaint_first_decision_sent | 2024-08-30 |  |  |  | 2024-09-06 | 2 and 3 off; 4, 5, 6
        complaint_first_decision_sent | 2024-12-31 |  |  |  | 2025-01-06 | 1 off; 2, 3, 6
        complaint_first_decision_sent | 2025-01-24 |  |  |  | 2025-02-05 | Tết; 3, 4, 5
        complaint_first_decision_sent | 2025-04-04 |  |  |  | 2025-04-10 | 7 Hùng Kings; 8, 9, 10
        complaint_first_decision_sent | 2025-04-24 |  |  |  | 2025-04-28 | 25, 26 worked in return, 28
        complaint_first_decision_sent | 2025-04-25 |  |  |  | 2025-04-29 | 26 worked in return, 28, 29
        complaint_first_decision_sent | 2025-04-29 |  |  |  | 2025-05-07 | 30, 1, 2 off; 5, 6, 7
        complaint_first_decision_sent | 2025-08-29 |  |  |  | 2025-09-05 | 1 and 2 off; 3, 4, 5
        complaint_first_decision_sent | 2025-12-31 |  |  |  | 2026-01-07 | 1 and 2 off; 5, 6, 7
        complaint_first_decision_sent | 2026-01-08 |  |  |  | 2026-01-12 | 9, 10 worked in return, 12
        complaint_first_decision_sent | 2026-01-09 |  |  |  | 2026-01-13 | 10 worked in return, 12, 13
        complaint_first_decision_sent | 2026-02-13 |  |  |  | 2026-02-25 | Tết; 23, 24, 25
        complaint_first_decision_sent | 2026-04-24 |  |  |  | 2026-05-04 | 27 compensatory; 28, 29; 30 and 1 off; 4
        complaint_first_decision_sent | 2026-08-21 |  |  |  | 2026-08-25 | 22 worked in return, 24, 25
        complaint_first_decision_sent | 2026-08-28 |  |  |  | 2026-09-07 | 31, 1, 2 off; 3, 4, 7
        complaint_first_decision_sent | 2026-11-23 |  |  |  | 2026-11-27 | 24 Culture Day; 25, 26, 27
        complaint_first_decision_sent | 2022-08-12 |  | 2022-08-15/2022-08-16 |  | 2022-08-19 | 17, 18, 19
        complaint_first_decision_sent | 2022-08-12 |  | 2022-08-13/2022-08-14 |  | 2022-08-17 | a paused weekend changes nothing
        complaint_first_decision_sent | 2022-08-12 |  | 2022-08-17/2022-08-18 |  | 2022-08-19 | 15, 16, 19
        complaint_first_decision_sent | 2022-08-12 |  | 2022-08-18/2022-08-20 |  | 2022-08-17 | only after the due day
        complaint_first_decision_sent | 2022-08-31 |  | 2022-09-01/2022-09-04 |  | 2022-09-07 | paused on days off alone
        complaint_first_decision_sent | 2022-08-31 |  | 2022-09-05/2022-09-05 |  | 2022-09-08 | 6, 7, 8

        # Second complaint, publication, effect.
        complaint_second_filing | 2022-09-05 |  |  |  | 2022-10-05 | 30 days
        complaint_second_filing | 2022-09-01 |  |  |  | 2022-10-03 | (1 October, Saturday)
        complaint_second_filing | 2022-09-05 | remote |  |  | 2022-10-20 | 45 days
        complaint_second_decision_sent | 2022-08-12 |  |  |  | 2022-08-19 | 7 days
        complaint_second_decision_sent | 2022-08-13 |  |  |  | 2022-08-22 | (20 August, Saturday)
        complaint_second_decision_sent | 2022-08-25 |  |  |  | 2022-09-05 | (1 September)
        complaint_decision_publication | 2022-08-16 |  |  |  | 2022-08-31 | 15 days
        complaint_decision_publication | 2022-08-17 |  |  |  | 2022-09-05 | (1 September)
        complaint_decision_publication.posting_min_days | 2022-08-15 |  |  |  | 2022-08-30 | 15 days of posting
        complaint_decision_publication.posting_min_days | 2022-08-12 |  |  |  | 2022-08-29 | (27 August, Saturday)
        complaint_decision_publication.meeting_notice | 2022-08-15 |  |  |  | 2022-08-12 | 3 days before
        complaint_decision_publication.meeting_notice | 2022-08-16 |  |  |  | 2022-08-13 | a Saturday stays: counted back
        complaint_decision_effect | 2022-08-03 |  |  |  | 2022-09-05 | (2 September)
        complaint_decision_effect | 2022-08-03 | remote |  |  | 2022-09-19 | (17 September, Saturday)
        complaint_suspension_notice_2026 | 2026-07-01 |  |  |  | 2026-07-06 | 2, 3, 6
        complaint_suspension_notice_2026 | 2026-08-27 |  |  |  | 2026-09-04 | 28; 31 to 2 off; 3, 4
        complaint_dialogue_notice_2026 | 2026-07-10 |  |  |  | 2026-07-05 | a Sunday stays
        complaint_dialogue_notice_2026 | 2026-07-13 |  |  |  | 2026-07-08 | 5 days before
        """
}
