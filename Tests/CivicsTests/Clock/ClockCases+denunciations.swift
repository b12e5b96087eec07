/// Denunciations.
extension ClockCases {
    static let denunciations = """
        # Denunciations: 7 working days, at most 10 (Luật Tố cáo 25/2018, Điều 24).
        denunciation_initial_handling | 2022-08-12 |  |  |  | 2022-08-23 | 15 to 19, 22, 23
        denunciation_initial_handling | 2022-08-12 |  |  | 1 | 2022-08-24 | 8 wd
        denunciation_initial_handling | 2022-08-12 |  |  | 3 | 2022-08-26 | 10 wd
        denunciation_initial_handling | 2022-08-12 |  |  | 5 | 2022-08-26 | the law allows 10 wd in all
        denunciation_initial_handling | 2022-08-12 |  |  | yes | 2022-08-26 | as long as the law allows
        denunciation_initial_handling | 2022-08-22 |  |  |  | 2022-08-31 | 23 to 26, 29, 30, 31
        denunciation_initial_handling | 2022-08-23 |  |  |  | 2022-09-05 | 24 to 26, 29 to 31, 5
        denunciation_initial_handling | 2022-08-23 |  |  | 3 | 2022-09-08 | 6, 7, 8
        denunciation_initial_handling | 2022-01-19 |  |  |  | 2022-01-28 | 20, 21, 24 to 28
        denunciation_initial_handling | 2022-01-20 |  |  |  | 2022-02-07 | 21, 24 to 28; Tết; 7
        denunciation_initial_handling | 2022-01-21 |  |  |  | 2022-02-08 | 24 to 28; Tết; 7, 8
        denunciation_initial_handling | 2023-01-13 |  |  |  | 2023-01-31 | 16 to 19; Tết; 27, 30, 31
        denunciation_initial_handling | 2024-02-02 |  |  |  | 2024-02-20 | 5, 6, 7; Tết; 15, 16, 19, 20
        denunciation_initial_handling | 2024-04-19 |  |  |  | 2024-05-03 | 22 to 26; 2, 3
        denunciation_initial_handling | 2024-04-22 |  |  |  | 2024-05-04 | 23 to 26; 2, 3, 4 worked in return
        denunciation_initial_handling | 2025-04-21 |  |  |  | 2025-04-29 | 22 to 25, 26 worked in return, 28, 29
        denunciation_initial_handling | 2025-04-22 |  |  |  | 2025-05-05 | 23 to 25, 26, 28, 29; 30 to 2 off; 5
        denunciation_initial_handling | 2026-02-06 |  |  |  | 2026-02-24 | 9 to 13; Tết; 23, 24
        denunciation_initial_handling | 2022-08-12 |  | 2022-08-17/2022-08-19 |  | 2022-08-26 | 15, 16, 22 to 26
        denunciation_initial_handling | 2022-08-12 |  | 2022-08-17/2022-08-19 | 3 | 2022-08-31 | then 29, 30, 31
        denunciation_initial_handling | 2022-08-12 |  | 2022-08-17/2022-08-19 | 9 | 2022-08-31 | no more than 10 wd
        handle_denunciation_competent | 2022-08-05 |  |  |  | 2022-08-16 | 8 to 12, 15, 16
        handle_denunciation_competent | 2022-08-05 |  |  | 3 | 2022-08-19 | 17, 18, 19
        handle_denunciation_not_competent | 2022-08-05 |  |  |  | 2022-08-12 | 8 to 12
        handle_denunciation_ineligible | 2022-08-12 |  |  |  | 2022-08-12 | at once
        handle_denunciation_ineligible | 2022-08-13 |  |  |  | 2022-08-15 | at once, when the office is open
        handle_crime_signs | 2022-09-01 |  |  |  | 2022-09-05 | found on National Day's eve, a holiday
        denunciation_serious_harm | 2022-08-15 |  |  |  | 2022-08-15 | at once
        handle_forwarded_denunciation | 2022-07-24 |  |  |  | 2022-08-15 | (13 August, Saturday)

        # Settling denunciations: 30; 60 complex; 90 specially complex (Điều 30): the extensions are in the variants.
        denunciation_settlement | 2022-03-01 |  |  |  | 2022-03-31 | 30 days
        denunciation_settlement | 2022-03-01 | complex |  |  | 2022-05-04 | (30 April)
        denunciation_settlement | 2022-03-01 | specially_complex |  |  | 2022-05-30 | Monday
        denunciation_settlement | 2022-03-01 |  |  | 30 | 2022-05-04 | extended once: as complex
        denunciation_settlement | 2022-03-01 |  |  | 60 | 2022-05-30 | extended twice
        denunciation_settlement | 2022-03-01 |  |  | 90 | 2022-05-30 | no more than twice
        denunciation_settlement | 2022-03-01 |  |  | yes | 2022-05-30 | as long as the law allows
        denunciation_settlement | 2022-03-01 | complex |  | 30 | 2022-05-04 | the one extension is in the 60 already
        denunciation_settlement | 2022-03-01 | complex | 2022-04-10/2022-04-19 |  | 2022-05-10 | 30 April + 10
        denunciation_settlement | 2022-03-01 | specially_complex | 2022-05-30/2022-06-05 |  | 2022-06-06 | paused on the last day
        denunciation_settlement | 2022-06-03 | complex |  |  | 2022-08-02 | Tuesday
        denunciation_settlement | 2022-06-04 | specially_complex |  |  | 2022-09-05 | (2 September)
        denunciation_acceptance_notice | 2022-08-12 |  |  |  | 2022-08-19 | 5 wd
        denunciation_acceptance_notice | 2022-08-29 |  |  |  | 2022-09-07 | 30, 31, 5, 6, 7
        denunciation_conclusion_sent | 2022-04-27 |  |  |  | 2022-05-06 | 28, 29; 4, 5, 6
        denunciation_action_on_conclusion | 2022-04-06 |  |  |  | 2022-04-18 | 7, 8; 12 to 15; 18
        denunciation_publication | 2022-12-28 |  |  |  | 2023-01-09 | 29, 30; 3 to 6; 9
        denunciation_posting_duration | 2022-08-18 |  |  |  | 2022-09-05 | 15 days: (2 September)
        denunciation_again | 2022-08-11 |  |  |  | 2022-08-31 | 20 days
        denunciation_again | 2022-08-12 |  |  |  | 2022-09-05 | (1 September)
        denunciation_overdue | 2022-08-19 |  |  |  | 2022-08-26 | 22 to 26
        denunciation_suspension | 2022-09-02 |  |  |  | 2022-09-09 | decided on a holiday: 5 to 9
        """
}
