/// Publishing, what the people decide, supervision, land recovery.
extension ClockCases {
    static let otherDuties = """
        # Publishing: 5 wd (Luật 10/2022), 15 days (state enterprises), 2 days (Pháp lệnh 34), 3 wd (Nghị định 04).
        commune_socio_economic_plan | 2023-07-03 |  |  |  | 2023-07-10 | 4 to 7, 10
        commune_socio_economic_plan | 2023-08-30 |  |  |  | 2023-09-08 | 31; 5 to 8
        commune_socio_economic_plan | 2023-08-31 |  |  |  | 2023-09-11 | 5 to 8, 11
        commune_socio_economic_plan | 2024-02-06 |  |  |  | 2024-02-20 | 7; Tết; 15, 16, 19, 20
        commune_socio_economic_plan | 2024-04-25 |  |  |  | 2024-05-06 | 26; 2, 3, 4 worked in return, 6
        commune_socio_economic_plan | 2026-01-07 |  |  |  | 2026-01-13 | 8, 9, 10 worked in return, 12, 13
        commune_socio_economic_plan.posting_min_days | 2023-07-10 |  |  |  | 2023-08-09 | 30 days
        commune_socio_economic_plan.posting_min_days | 2023-08-03 |  |  |  | 2023-09-05 | (2 September, Saturday)
        agency_budget | 2023-07-07 |  |  |  | 2023-07-14 | 10 to 14
        agency_budget.posting_min_days | 2023-07-10 |  |  |  | 2023-07-31 | 20 days: (30 July, Sunday)
        soe_business_situation | 2023-07-03 |  |  |  | 2023-07-18 | 15 days
        soe_business_situation | 2023-08-18 |  |  |  | 2023-09-05 | (2 September)
        ord_socio_economic_plan_budget | 2022-08-10 |  |  |  | 2022-08-12 | 2 days
        ord_socio_economic_plan_budget | 2022-08-11 |  |  |  | 2022-08-15 | (13 August, Saturday)
        ord_socio_economic_plan_budget | 2022-08-30 |  |  |  | 2022-09-05 | (1 September)
        ord_socio_economic_plan_budget.posting_min_days | 2022-07-13 |  |  |  | 2022-08-12 | 30 days
        ord_socio_economic_plan_budget.loudspeaker_min_days | 2022-08-09 |  |  |  | 2022-08-12 | 3 days
        nd04_policy_and_law | 2022-08-12 |  |  |  | 2022-08-17 | 3 wd
        nd04_policy_and_law | 2022-08-31 |  |  |  | 2022-09-07 | 5, 6, 7
        nd04_policy_and_law | 2022-08-12 | special_case |  |  | 2022-08-17 | at most 5 days
        nd04_policy_and_law | 2022-08-29 | special_case |  |  | 2022-09-05 | (3 September, Saturday)

        # What the people decide.
        village_convention | 2023-07-03 |  |  |  | 2023-07-10 | 5 wd
        village_head_election | 2023-08-31 |  |  |  | 2023-09-11 | 5 to 8, 11
        village_head_election.reelection_after_release | 2023-07-04 |  |  |  | 2023-09-05 | 60 days: (2 September)
        send_decision | 2023-07-08 |  |  |  | 2023-07-14 | a meeting on Saturday: 10 to 14
        convention_dossier | 2023-08-25 |  |  |  | 2023-09-05 | 28 to 31; 1 and 4 off; 5
        convention_dossier.recognition_days | 2023-09-05 |  |  |  | 2023-09-12 | 6 to 8, 11, 12
        convention_suspension | 2023-09-05 | suspend |  |  | 2023-09-08 | 3 wd
        convention_suspension | 2023-09-05 | annul |  |  | 2023-09-12 | 5 wd
        comment_plan | 2023-07-03 |  |  |  | 2023-07-24 | 20 days: (23 July, Sunday)
        comment_plan | 2023-08-13 |  |  |  | 2023-09-05 | (2 September)
        meeting_notice | 2023-09-10 |  |  |  | 2023-09-08 | 2 days before
        meeting_notice | 2023-09-05 |  |  |  | 2023-09-03 | a Sunday stays
        household_ballot | 2023-07-10 |  |  |  | 2023-07-08 | a Saturday stays
        convention_draft_posting | 2023-08-16 |  |  |  | 2023-09-15 | 30 days
        initiative_threshold | 2023-08-31 |  |  |  | 2023-11-30 | three months
        village_head_term | 2026-06-01 |  |  |  | 2031-06-02 | five years: (1 June 2031, Sunday)
        village_head_term.interim_max_months | 2026-08-31 |  |  |  | 2027-03-01 | six months: (28 February 2027, Sunday)
        ord_vote_convention | 2022-08-12 |  |  |  | 2022-08-17 | 3 wd
        ord_vote_convention.recognition_days | 2022-08-12 |  |  |  | 2022-08-23 | 7 wd
        ord_vote_village_head | 2022-08-12 |  |  |  | 2022-08-19 | 5 wd
        ord_vote_village_head | 2023-07-03 |  |  |  | 2023-07-10 | by the law of 2022: 5 wd
        ord_village_head_reelection | 2022-08-12 |  |  |  | 2022-08-29 | 15 days: (27 August, Saturday)

        # Supervision.
        commune_pib_plan | 2023-09-06 |  |  |  | 2023-08-28 | 5 wd before: 5, 31, 30, 29, 28
        commune_pib_answer | 2023-08-15 |  |  |  | 2023-08-30 | 15 days
        cisb_notice | 2023-09-15 |  |  |  | 2023-08-01 | 45 days before
        cisb_answer | 2023-08-18 |  |  |  | 2023-09-05 | (2 September)
        agency_pib_notice | 2023-08-21 |  |  |  | 2023-08-14 | 18, 17, 16, 15, 14
        soe_pib_recognition | 2023-08-18 |  |  |  | 2023-08-25 | 21 to 25
        front_team_notice | 2022-08-30 |  |  |  | 2022-08-15 | 15 days before
        front_team_report_from_supervised | 2022-08-30 |  |  |  | 2022-08-23 | 7 days before
        front_team_result | 2022-08-15 |  |  |  | 2022-08-30 | 15 days
        social_criticism_send_draft | 2022-08-30 |  |  |  | 2022-08-15 | 15 days before
        former_commune_pib_election | 2022-08-12 |  |  |  | 2022-08-17 | 5 days
        former_commune_pib_term | 2022-08-12 |  |  |  | 2024-08-12 | two years

        # Land recovery: the law of 2013, of 2024, and the shorter steps of 2026.
        notice_2013 | 2022-01-10 | agricultural |  |  | 2022-04-12 | 90 days: (10 April)
        notice_2013 | 2022-03-05 | non_agricultural |  |  | 2022-09-05 | 180 days: (1 September)
        notice_2024 | 2024-08-01 | agricultural |  |  | 2024-10-30 | 90 days
        notice_2024 | 2025-12-31 | non_agricultural |  |  | 2026-06-29 | 180 days: 29 June, Monday
        notice_2024 | 2026-01-01 | agricultural |  |  | 2026-03-02 | 60 days from 2026
        notice_2013 | 2024-08-01 | agricultural |  |  | 2024-10-30 | by the law of 2024: 90 days
        notice_2026 | 2026-01-01 | non_agricultural |  |  | 2026-05-04 | 120 days: (1 May)
        notice_2024.notice_valid | 2024-08-01 |  |  |  | 2025-08-01 | 12 months
        inventory_2013 | 2022-08-12 |  |  |  | 2022-08-22 | 10 days of persuasion
        inventory_2013 | 2024-08-01 |  |  |  | 2024-08-16 | 15 days from August 2024
        persuasion_2024.then | 2024-08-16 | compulsory_inventory |  |  | 2024-08-26 | 10 days
        consultation_posting_2013 | 2022-08-12 |  |  |  | 2022-09-05 | 20 days: (1 September)
        plan_posting_2024 | 2025-12-31 |  |  |  | 2026-01-30 | 30 days
        plan_posting_2024 | 2026-01-01 |  |  |  | 2026-01-12 | 10 days from 2026: (11 January, Sunday)
        plan_posting_2026 | 2026-08-22 |  |  |  | 2026-09-03 | 10 days: (1 September)
        dialogue_2024 | 2024-08-01 |  |  |  | 2024-09-30 | 60 days
        dialogue_2024 | 2026-01-05 |  |  |  | 2026-02-04 | 30 days from 2026
        decision_2024 | 2024-08-23 |  |  |  | 2024-09-04 | 10 days: (2 September)
        payment_2013 | 2022-08-03 |  |  |  | 2022-09-05 | 30 days: (2 September)
        payment_2024 | 2024-08-01 |  |  |  | 2024-09-04 | 30 days: (31 August, Saturday), 2 and 3 September off
        """
}
