/// Complaints at the edges of laws and of long weekends, and extended before and after the end.
extension ClockCases {
    static let complaintBoundaries = """
        # Acceptance: 10 days where received until 30 June 2026, 7 wd after.
        complaint_acceptance_first | 2026-06-19 |  |  |  | 2026-06-29 | Friday + 10 = Monday
        complaint_acceptance_first | 2026-06-26 |  |  |  | 2026-07-06 | the old 10 days, though they end under the new law
        complaint_acceptance_first | 2026-06-27 |  |  |  | 2026-07-07 | received on a Saturday: Tuesday
        complaint_acceptance_first | 2026-06-28 |  |  |  | 2026-07-08 | received on a Sunday: Wednesday
        complaint_acceptance_first | 2026-06-29 |  |  |  | 2026-07-09 | the last but one under the old rule
        complaint_acceptance_first | 2026-04-16 |  |  |  | 2026-04-28 | (26 April, Hùng Kings on Sunday), 27 compensatory
        complaint_acceptance_first | 2026-04-17 |  |  |  | 2026-04-28 | (27 April, compensatory)
        complaint_acceptance_first | 2026-04-20 |  |  |  | 2026-05-04 | (30 April), 1 May, weekend
        complaint_acceptance_first | 2026-04-21 |  |  |  | 2026-05-04 | (1 May), weekend
        complaint_acceptance_first | 2025-01-14 |  |  |  | 2025-01-24 | the last working day before Tết
        complaint_acceptance_first | 2025-01-15 |  |  |  | 2025-02-03 | (25 January, Saturday), Tết 27 to 31, weekend
        complaint_acceptance_first | 2025-01-17 |  |  |  | 2025-02-03 | (27 January, Tết)
        complaint_acceptance_first | 2025-03-28 |  |  |  | 2025-04-08 | (7 April, Hùng Kings)
        complaint_acceptance_first | 2025-08-20 |  |  |  | 2025-09-03 | (30 August, Saturday), Sunday, 1 and 2 September
        complaint_acceptance_first | 2025-08-22 |  |  |  | 2025-09-03 | (1 September, holiday)
        complaint_acceptance_first | 2024-08-21 |  |  |  | 2024-09-04 | (31 August, Saturday), Sunday, 2 and 3 September
        complaint_acceptance_first | 2024-08-23 |  |  |  | 2024-09-04 | (2 September, holiday)
        complaint_acceptance_first | 2024-12-22 |  |  |  | 2025-01-02 | (1 January, Wednesday)
        complaint_acceptance_first | 2022-08-12 |  | 2022-08-15/2022-08-17 |  | 2022-08-25 | 22 August + 3
        complaint_acceptance_second | 2022-04-20 |  |  |  | 2022-05-04 | (30 April, Saturday holiday) to 3 May
        complaint_acceptance_second | 2023-01-12 |  |  |  | 2023-01-27 | (22 January, Tết)
        complaint_acceptance_second | 2024-02-28 |  |  |  | 2024-03-11 | over the leap day: (9 March, Saturday)
        complaint_acceptance_second | 2026-06-30 |  |  |  | 2026-07-10 | the last start under the old rule: Friday
        complaint_acceptance_second | 2026-07-01 |  |  |  | 2026-07-10 | the new rule: 2, 3, 6 to 10 July
        complaint_acceptance_2026 | 2026-07-31 |  |  |  | 2026-08-11 | 3 to 7, 10, 11
        complaint_acceptance_2026 | 2026-08-12 |  |  |  | 2026-08-21 | 13, 14, 17 to 21
        complaint_acceptance_2026 | 2026-08-13 |  |  |  | 2026-08-22 | 14, 17 to 21, 22 worked in return
        complaint_acceptance_2026 | 2026-08-14 |  |  |  | 2026-08-24 | 17 to 21, 22 worked, 24
        complaint_acceptance_2026 | 2026-08-22 |  |  |  | 2026-09-04 | received on the Saturday worked: 24 to 28, 3, 4
        complaint_acceptance_2026 | 2026-08-31 |  |  |  | 2026-09-11 | received on a swapped day off: 3, 4, 7 to 11
        complaint_acceptance_2026 | 2026-12-24 |  |  |  | 2027-01-05 | 25, 28 to 31; 1 January computed; 4, 5
        complaint_acceptance_2026 | 2026-07-01 |  | 2026-07-06/2026-07-08 |  | 2026-07-15 | 2, 3, 9, 10, 13, 14, 15
        complaint_acceptance_2026 | 2026-07-01 |  | 2026-07-04/2026-07-05 |  | 2026-07-10 | a paused weekend changes nothing
        complaint_acceptance_2026 | 2026-07-01 |  | 2026-06-20/2026-07-01 |  | 2026-07-10 | ends on day 0, which never counts
        handle_complaint_competent | 2022-01-20 |  |  |  | 2022-02-07 | (30 January, Sunday), Tết, weekend
        handle_complaint_competent | 2024-04-24 |  |  |  | 2024-05-04 | the Saturday worked in return
        handle_complaint_competent | 2026-06-30 |  |  |  | 2026-07-10 | the last start under the old rule

        # The right to complain: 90 days.
        complaint_limitation | 2026-04-01 |  |  |  | 2026-06-30 | 29 + 31 + 30 = 90
        complaint_limitation | 2026-04-02 |  |  |  | 2026-07-01 | the 90 days stand on both sides of the change
        complaint_limitation | 2026-06-04 |  |  |  | 2026-09-03 | (2 September)
        complaint_limitation | 2025-11-05 |  |  |  | 2026-02-03 | 25 + 31 + 31 + 3: Tuesday
        complaint_limitation | 2025-11-18 |  |  |  | 2026-02-23 | (16 February, Tết) to 20, weekend
        complaint_limitation | 2024-01-26 |  |  |  | 2024-04-25 | 5 + 29 + 31 + 25: Thursday
        complaint_limitation | 2024-01-30 |  |  |  | 2024-05-02 | (29 April, swapped off), 30, 1 May
        complaint_limitation | 2022-06-03 |  | 2022-07-01/2022-07-31 |  | 2022-10-03 | ill in July: 1 September + 31 = (2 October, Sunday)
        """
}
