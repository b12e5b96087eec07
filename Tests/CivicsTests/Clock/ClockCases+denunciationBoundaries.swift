/// Denunciations at the edges of laws and of long weekends.
extension ClockCases {
    static let denunciationBoundaries = """
        # Initial handling: 7 wd, up to 10.
        denunciation_initial_handling | 2026-06-22 |  |  |  | 2026-07-01 | 23 to 26, 29, 30, 1
        denunciation_initial_handling | 2026-06-30 |  |  |  | 2026-07-09 | 1, 2, 3, 6 to 9
        denunciation_initial_handling | 2026-08-13 |  |  |  | 2026-08-22 | 14, 17 to 21, 22 worked in return
        denunciation_initial_handling | 2026-08-13 |  |  | 3 | 2026-08-26 | then 24, 25, 26
        denunciation_initial_handling | 2026-08-21 |  |  |  | 2026-09-03 | 22 worked, 24 to 28; 3
        denunciation_initial_handling | 2026-08-21 |  |  | yes | 2026-09-08 | then 4, 7, 8
        denunciation_initial_handling | 2025-01-16 |  |  |  | 2025-02-03 | 17, 20 to 24; Tết; 3
        denunciation_initial_handling | 2022-08-12 |  |  | 3@2022-08-23 | 2022-08-26 | decided on the last day
        denunciation_initial_handling | 2022-08-12 |  |  | 3@2022-08-24 | 2022-08-23 | decided the day after
        denunciation_initial_handling | 2022-08-12 |  |  | yes@2022-08-24 | 2022-08-23 | as long as the law allows, but too late
        denunciation_initial_handling | 2022-08-12 |  |  | 5@2022-08-22 | 2022-08-26 | no more than 10 wd
        handle_denunciation_competent | 2026-02-11 |  |  |  | 2026-02-27 | 12, 13; Tết 16 to 20; 23 to 27
        handle_denunciation_competent | 2026-02-11 |  |  | yes | 2026-03-04 | then 2, 3, 4 March
        handle_denunciation_competent | 2022-08-05 |  |  | 1 | 2022-08-17 | 8 wd
        handle_denunciation_competent | 2022-08-05 |  |  | 5 | 2022-08-19 | no more than 10 wd
        handle_denunciation_not_competent | 2022-08-29 |  |  |  | 2022-09-07 | 30, 31, 5, 6, 7
        handle_denunciation_not_competent | 2022-01-26 |  |  |  | 2022-02-09 | 27, 28; Tết; 7, 8, 9
        handle_denunciation_not_competent | 2025-04-23 |  |  |  | 2025-04-29 | 24, 25, 26 worked in return, 28, 29
        handle_denunciation_not_competent | 2025-06-27 |  |  |  | 2025-07-04 | 30, 1 to 4: from district to ward
        handle_denunciation_not_competent | 2026-06-26 |  |  |  | 2026-07-03 | 29, 30, 1, 2, 3
        handle_denunciation_ineligible | 2022-09-02 |  |  |  | 2022-09-05 | at once, when the office is open
        handle_denunciation_ineligible | 2024-05-04 |  |  |  | 2024-05-04 | the Saturday worked in return
        handle_denunciation_ineligible | 2026-02-14 |  |  |  | 2026-02-23 | (Saturday before Tết)
        handle_crime_signs | 2022-08-12 |  |  |  | 2022-08-12 | at once
        handle_crime_signs | 2023-01-20 |  |  |  | 2023-01-27 | found on the first day of Tết
        handle_crime_signs | 2026-11-24 |  |  |  | 2026-11-25 | found on Culture Day
        denunciation_serious_harm | 2022-08-14 |  |  |  | 2022-08-15 | found on a Sunday
        denunciation_serious_harm | 2026-08-22 |  |  |  | 2026-08-22 | the Saturday worked in return
        denunciation_serious_harm | 2026-08-29 |  |  |  | 2026-09-03 | (Saturday), Sunday, 31, 1, 2
        handle_forwarded_denunciation | 2022-08-11 |  |  |  | 2022-08-31 | 20 days
        handle_forwarded_denunciation | 2022-08-12 |  |  |  | 2022-09-05 | (1 September)
        handle_forwarded_denunciation | 2026-06-11 |  |  |  | 2026-07-01 | 20 days
        handle_forwarded_denunciation | 2026-08-02 |  |  |  | 2026-08-22 | the Saturday worked in return

        # Settlement: 30; 60; 90.
        denunciation_settlement | 2026-06-01 |  |  |  | 2026-07-01 | 30 days
        denunciation_settlement | 2026-07-01 |  |  |  | 2026-07-31 | 30 days
        denunciation_settlement | 2024-02-01 |  |  |  | 2024-03-04 | 28 + 2 = (2 March, Saturday)
        denunciation_settlement | 2023-12-31 | complex |  |  | 2024-02-29 | 31 + 29: leap day
        denunciation_settlement | 2026-07-04 | complex |  |  | 2026-09-03 | 27 + 31 + 2 = (2 September)
        denunciation_settlement | 2026-06-04 | specially_complex |  |  | 2026-09-03 | 26 + 31 + 31 + 2 = (2 September)
        denunciation_settlement | 2026-06-05 | specially_complex |  |  | 2026-09-03 | Thursday itself
        denunciation_settlement | 2026-06-01 |  |  | 30@2026-07-01 | 2026-07-31 | extended on the last day: 29 + 31
        denunciation_settlement | 2026-06-01 |  |  | 30@2026-07-02 | 2026-07-01 | the day after
        denunciation_settlement | 2026-06-01 |  |  | 60@2026-07-01 | 2026-09-03 | 29 + 31 + 30 = (30 August, Sunday), 31, 1, 2
        denunciation_settlement | 2026-06-01 | specially_complex | 2026-08-01/2026-08-31 |  | 2026-09-30 | 60 to 31 July, 30 in September
        denunciation_settlement | 2022-03-01 |  | 2022-03-21/2022-03-26 |  | 2022-04-06 | resumed on a Sunday: 31 March + 6

        # Telling, sending, acting, publishing.
        denunciation_acceptance_notice | 2026-06-24 |  |  |  | 2026-07-01 | 25, 26, 29, 30, 1
        denunciation_acceptance_notice | 2022-01-28 |  |  |  | 2022-02-11 | Tết; 7 to 11
        denunciation_acceptance_notice | 2024-04-26 |  |  |  | 2024-05-07 | 2, 3, 4 worked in return, 6, 7
        denunciation_acceptance_notice | 2026-01-08 |  |  |  | 2026-01-14 | 9, 10 worked in return, 12, 13, 14
        denunciation_conclusion_sent | 2022-08-31 |  |  |  | 2022-09-09 | 5 to 9
        denunciation_conclusion_sent | 2025-04-29 |  |  |  | 2025-05-09 | 30, 1, 2 off; 5 to 9
        denunciation_conclusion_sent | 2026-08-20 |  |  |  | 2026-08-26 | 21, 22 worked in return, 24, 25, 26
        denunciation_action_on_conclusion | 2022-08-31 |  |  |  | 2022-09-13 | 5 to 9, 12, 13
        denunciation_action_on_conclusion | 2023-08-31 |  |  |  | 2023-09-13 | 1 and 4 off; 5 to 8, 11, 12, 13
        denunciation_action_on_conclusion | 2026-06-29 |  |  |  | 2026-07-08 | 30, 1, 2, 3, 6, 7, 8
        denunciation_publication | 2022-08-31 |  |  |  | 2022-09-13 | 5 to 9, 12, 13
        denunciation_publication | 2024-04-25 |  |  |  | 2024-05-08 | 26; 2, 3, 4 worked in return, 6, 7, 8
        denunciation_publication | 2026-11-23 |  |  |  | 2026-12-03 | 24 Culture Day; 25, 26, 27, 30, 1, 2, 3
        denunciation_posting_duration | 2022-08-17 |  |  |  | 2022-09-05 | (1 September)
        denunciation_posting_duration | 2024-02-14 |  |  |  | 2024-02-29 | leap day
        denunciation_posting_duration | 2026-06-16 |  |  |  | 2026-07-01 | 15 days
        denunciation_again | 2026-06-10 |  |  |  | 2026-06-30 | 20 days
        denunciation_again | 2026-06-11 |  |  |  | 2026-07-01 | 20 days
        denunciation_again | 2022-01-12 |  |  |  | 2022-02-07 | (1 February, Tết)
        denunciation_again | 2025-04-06 |  |  |  | 2025-04-26 | the Saturday worked in return
        denunciation_overdue | 2022-08-26 |  |  |  | 2022-09-06 | 29, 30, 31, 5, 6
        denunciation_overdue | 2023-04-27 |  |  |  | 2023-05-09 | 28; 29 April to 3 May off; 4, 5, 8, 9
        denunciation_overdue | 2026-06-24 |  |  |  | 2026-07-01 | 25, 26, 29, 30, 1
        denunciation_suspension | 2022-08-26 |  |  |  | 2022-09-06 | 29, 30, 31, 5, 6
        denunciation_suspension | 2025-06-30 |  |  |  | 2025-07-07 | 1 to 4, 7
        denunciation_suspension | 2026-08-21 |  |  |  | 2026-08-27 | 22 worked in return, 24 to 27
        """
}
