/// Petitions, receptions, dialogues and conferences at the edges of laws and of long weekends.
extension ClockCases {
    static let meetingBoundaries = """
        # Petitions and letters at large.
        letter_handling_10_days | 2021-11-15 |  |  |  | 2021-11-25 | the first day of the circular
        letter_handling_10_days | 2022-01-21 |  |  |  | 2022-02-07 | (31 January, Tết)
        letter_handling_10_days | 2022-08-22 |  |  |  | 2022-09-05 | (1 September)
        letter_handling_10_days | 2026-06-21 |  |  |  | 2026-07-01 | 10 days
        letter_handling_10_days | 2026-08-12 |  |  |  | 2026-08-22 | the Saturday worked in return
        petition_no_statutory_settlement_clock | 2022-01-24 |  |  |  | 2022-02-14 | 25 to 28; Tết; 7 to 11, 14
        petition_no_statutory_settlement_clock | 2022-08-18 |  |  |  | 2022-09-05 | 19, 22 to 26, 29 to 31, 5
        petition_no_statutory_settlement_clock | 2024-04-19 |  |  |  | 2024-05-07 | 22 to 26; 2, 3, 4 worked in return, 6, 7
        petition_no_statutory_settlement_clock | 2026-06-17 |  |  |  | 2026-07-01 | 18, 19, 22 to 26, 29, 30, 1
        petition_no_statutory_settlement_clock | 2026-08-10 |  |  |  | 2026-08-22 | 11 to 14, 17 to 21, 22 worked in return
        petition_no_statutory_settlement_clock | 2022-08-12 |  | 2022-08-15/2022-08-19 |  | 2022-09-06 | 22 to 26, 29 to 31, 5, 6
        ineligible_storage | 2022-09-02 |  |  |  | 2023-09-05 | (2 September 2023), Sunday, 4 compensatory
        ineligible_storage | 2023-02-28 |  |  |  | 2024-02-28 | the same day, though the month is longer
        ineligible_storage | 2023-03-01 |  |  |  | 2024-03-01 | one year
        ineligible_storage | 2025-06-30 |  |  |  | 2026-06-30 | one year
        ineligible_storage | 2025-07-01 |  |  |  | 2026-07-01 | one year

        # Receptions.
        reception_reply | 2026-06-16 |  |  |  | 2026-06-30 | 17, 18, 19, 22 to 26, 29, 30
        reception_reply | 2026-06-17 |  |  |  | 2026-07-01 | 18, 19, 22 to 26, 29, 30, 1
        reception_reply | 2026-08-10 |  |  |  | 2026-08-22 | 11 to 14, 17 to 21, 22 worked in return
        reception_reply | 2026-08-20 |  |  |  | 2026-09-07 | 21, 22 worked, 24 to 28; 3, 4, 7
        reception_reply | 2025-08-20 |  |  |  | 2025-09-05 | 21, 22, 25 to 29; 3, 4, 5
        reception_schedule_posting | 2026-07-01 |  |  |  | 2026-06-24 | 30, 29, 26, 25, 24
        reception_schedule_posting | 2026-08-24 |  |  |  | 2026-08-18 | 22 worked in return, 21, 20, 19, 18
        reception_schedule_posting | 2026-09-03 |  |  |  | 2026-08-24 | 28, 27, 26, 25, 24
        reception_schedule_posting | 2025-04-28 |  |  |  | 2025-04-22 | 26 worked in return, 25, 24, 23, 22
        reception_schedule_posting | 2025-02-03 |  |  |  | 2025-01-20 | Tết; 24, 23, 22, 21, 20
        reception_refusal_2026 | 2026-07-01 |  |  |  | 2026-07-06 | the first day: 2, 3, 6
        reception_refusal_2026 | 2026-08-19 |  |  |  | 2026-08-22 | 20, 21, 22 worked in return
        reception_refusal_2026 | 2026-08-28 |  |  |  | 2026-09-07 | 3, 4, 7
        reception_refusal_2026 | 2026-11-23 |  |  |  | 2026-11-27 | 24 Culture Day; 25, 26, 27

        # Dialogues of local government, under three laws.
        local_government_dialogue_2015 | 2025-02-28 |  |  |  | 2025-02-21 | the last day of the law of 2015
        local_government_dialogue_2015 | 2025-03-01 |  |  |  | 2025-02-22 | by the law of February 2025; a Saturday stays
        local_government_dialogue_2025_02 | 2025-03-01 |  |  |  | 2025-02-22 | its first day
        local_government_dialogue_2025_02 | 2025-06-15 |  |  |  | 2025-06-08 | its last day; a Sunday stays
        local_government_dialogue_2025_02 | 2025-06-16 |  |  |  | 2025-06-09 | by the law of June 2025
        local_government_dialogue_2025_06 | 2025-06-16 |  |  |  | 2025-06-09 | its first day
        local_government_dialogue_2025_06 | 2025-07-01 |  |  |  | 2025-06-24 | 7 days before
        local_government_dialogue_2025_06.publish_results | 2025-06-20 |  |  |  | 2025-06-30 | 10 days
        local_government_dialogue_2025_06.publish_results | 2025-06-21 |  |  |  | 2025-07-01 | 10 days
        local_government_dialogue_2025_06.publish_results | 2026-08-12 |  |  |  | 2026-08-22 | the Saturday worked in return
        local_government_dialogue_2025_06.publish_results | 2026-08-21 |  |  |  | 2026-09-03 | (31 August, swapped off)

        # Dialogues at the workplace.
        workplace_dialogue_notice | 2022-02-07 |  |  |  | 2022-01-24 | Tết; 28, 27, 26, 25, 24
        workplace_dialogue_notice | 2022-09-05 |  |  |  | 2022-08-25 | 31, 30, 29, 26, 25
        workplace_dialogue_notice | 2024-05-06 |  |  |  | 2024-04-25 | 4 worked in return, 3, 2, 26, 25
        workplace_dialogue_notice.publish_results | 2022-08-31 |  |  |  | 2022-09-07 | 5, 6, 7
        workplace_dialogue_notice.publish_results | 2024-05-02 |  |  |  | 2024-05-06 | 3, 4 worked in return, 6
        workplace_dialogue_on_request | 2022-01-27 |  |  |  | 2022-02-10 | 28; Tết; 7 to 10
        workplace_dialogue_on_request | 2026-08-19 |  |  |  | 2026-08-25 | 20, 21, 22 worked in return, 24, 25
        workplace_dialogue_on_request.publish_results | 2022-08-31 |  |  |  | 2022-09-07 | 5, 6, 7
        workplace_dialogue_on_case | 2022-01-28 |  |  |  | 2022-02-09 | Tết; 7, 8, 9
        workplace_dialogue_on_case | 2026-08-20 |  |  |  | 2026-08-24 | 21, 22 worked in return, 24
        workplace_dialogue_members | 2024-02-29 |  |  |  | 2026-03-02 | two years: (28 February 2026, Saturday)

        # Conferences.
        community_periodic_conference | 2023-07-01 |  |  |  | 2023-06-26 | the first day of the law
        community_periodic_conference | 2024-03-05 |  |  |  | 2024-02-29 | leap day
        agency_staff_conference | 2023-12-30 |  |  |  | 2024-04-01 | (30 March, Saturday)
        agency_staff_conference | 2025-11-30 |  |  |  | 2026-03-02 | (28 February, Saturday)
        agency_staff_conference | 2025-12-31 |  |  |  | 2026-03-31 | Tuesday
        state_enterprise_conference | 2025-11-30 |  |  |  | 2026-03-02 | (28 February, Saturday)
        """
}
