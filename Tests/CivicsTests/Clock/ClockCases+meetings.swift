/// Letters at large, receptions, dialogues, conferences and reports.
extension ClockCases {
    static let meetings = """
        # Letters and reception.
        letter_handling_10_days | 2022-08-12 |  |  |  | 2022-08-22 | 10 days as read
        petition_no_statutory_settlement_clock | 2022-08-12 |  |  |  | 2022-08-26 | 10 wd
        ineligible_storage | 2022-08-12 |  |  |  | 2023-08-14 | one year: (12 August 2023, Saturday)
        ineligible_storage | 2024-02-29 |  |  |  | 2025-02-28 | no 29 February in 2025
        reception_reply | 2022-08-12 |  |  |  | 2022-08-26 | 15 to 19, 22 to 26
        reception_reply | 2022-08-17 |  |  |  | 2022-08-31 | 18, 19, 22 to 26, 29 to 31
        reception_reply | 2022-08-18 |  |  |  | 2022-09-05 | 19, 22 to 26, 29 to 31, 5
        reception_reply | 2022-08-31 |  |  |  | 2022-09-16 | 5 to 9, 12 to 16
        reception_reply | 2021-12-20 |  |  |  | 2022-01-04 | 21 to 24, 27 to 31; 3 off; 4
        reception_reply | 2022-01-24 |  |  |  | 2022-02-14 | 25 to 28; Tết; 7 to 11, 14
        reception_reply | 2023-01-12 |  |  |  | 2023-02-02 | 13, 16 to 19; Tết; 27, 30 to 2
        reception_reply | 2024-01-31 |  |  |  | 2024-02-21 | 1, 2, 5 to 7; Tết; 15, 16, 19 to 21
        reception_reply | 2025-01-20 |  |  |  | 2025-02-10 | 21 to 24; Tết; 3 to 7, 10
        reception_reply | 2026-12-21 |  |  |  | 2027-01-05 | 22 to 25, 28 to 31; 1 January computed; 4, 5
        reception_reply | 2022-08-12 |  | 2022-08-15/2022-08-19 |  | 2022-09-06 | 22 to 26, 29 to 31, 5, 6
        reception_schedule_posting | 2022-08-12 |  |  |  | 2022-08-05 | 11, 10, 9, 8, 5 before a Friday
        reception_schedule_posting | 2022-08-15 |  |  |  | 2022-08-08 | 12, 11, 10, 9, 8 before a Monday
        reception_schedule_posting | 2022-08-14 |  |  |  | 2022-08-08 | an event on Sunday: the same
        reception_schedule_posting | 2022-09-05 |  |  |  | 2022-08-25 | 31, 30, 29, 26, 25
        reception_schedule_posting | 2022-09-06 |  |  |  | 2022-08-26 | 5, 31, 30, 29, 26
        reception_schedule_posting | 2022-02-08 |  |  |  | 2022-01-25 | 7; Tết; 28, 27, 26, 25
        reception_schedule_posting | 2024-05-06 |  |  |  | 2024-04-25 | 4 worked in return, 3, 2, 26, 25
        reception_schedule_posting | 2026-01-12 |  |  |  | 2026-01-06 | 10 worked in return, 9, 8, 7, 6
        reception_refusal_2026 | 2026-07-03 |  |  |  | 2026-07-08 | 6, 7, 8

        # Dialogues, conferences, reports.
        local_government_dialogue_2015 | 2022-08-15 |  |  |  | 2022-08-08 | 7 days before
        local_government_dialogue_2015 | 2022-09-08 |  |  |  | 2022-09-01 | a holiday stays
        local_government_dialogue_2015 | 2025-03-10 |  |  |  | 2025-03-03 | by the law of February 2025
        local_government_dialogue_2025_06 | 2025-07-14 |  |  |  | 2025-07-07 | 7 days before
        local_government_dialogue_2025_06.publish_results | 2025-07-14 |  |  |  | 2025-07-24 | 10 days
        local_government_dialogue_2025_06.publish_results | 2025-08-22 |  |  |  | 2025-09-03 | (1 September)
        workplace_dialogue_notice | 2022-08-12 |  |  |  | 2022-08-05 | 5 wd before
        workplace_dialogue_notice.publish_results | 2022-08-12 |  |  |  | 2022-08-17 | 3 wd
        workplace_dialogue_on_request | 2022-08-29 |  |  |  | 2022-09-07 | 5 wd
        workplace_dialogue_on_request.publish_results | 2022-08-30 |  |  |  | 2022-09-06 | 31, 5, 6
        workplace_dialogue_on_case | 2022-08-31 |  |  |  | 2022-09-07 | 5, 6, 7
        workplace_dialogue_members | 2022-08-12 |  |  |  | 2024-08-12 | two years
        community_periodic_conference | 2023-08-12 |  |  |  | 2023-08-07 | 5 days before
        agency_staff_conference | 2023-12-31 |  |  |  | 2024-04-01 | three months: (31 March, Sunday)
        agency_staff_conference | 2024-12-31 |  |  |  | 2025-03-31 | Monday
        agency_staff_conference | 2023-11-30 |  |  |  | 2024-02-29 | the last day of a shorter month
        agency_staff_conference | 2024-11-30 |  |  |  | 2025-02-28 | the last day of a shorter month
        agency_staff_conference | 2023-08-31 |  |  |  | 2023-11-30 | the last day of a shorter month
        agency_staff_conference | 2023-12-31 |  | 2024-02-08/2024-02-14 |  | 2024-04-08 | (31 March) + 7 = 7 April, Sunday
        state_enterprise_conference | 2024-12-31 |  |  |  | 2025-03-31 | three months
        administrative_report_submission | 2022-06-14 |  |  |  | 2022-06-15 | 1 wd
        administrative_report_submission | 2022-08-31 |  |  |  | 2022-09-05 | 1 wd over National Day
        """
}
