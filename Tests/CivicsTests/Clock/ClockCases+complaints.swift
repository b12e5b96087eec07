/// Complaints: accepting and settling them.
extension ClockCases {
    static let complaints = """
        # Complaints: acceptance within 10 days (Luật Khiếu nại 02/2011, Điều 27), until 30 June 2026.
        complaint_acceptance_first | 2022-08-12 |  |  |  | 2022-08-22 | Friday + 10 = Monday
        complaint_acceptance_first | 2022-08-10 |  |  |  | 2022-08-22 | (20, Saturday) to Monday
        complaint_acceptance_first | 2022-08-11 |  |  |  | 2022-08-22 | (21, Sunday) to Monday
        complaint_acceptance_first | 2022-08-19 |  |  |  | 2022-08-29 | Friday + 10 = Monday
        complaint_acceptance_first | 2022-08-21 |  |  |  | 2022-08-31 | the last day before National Day
        complaint_acceptance_first | 2022-08-22 |  |  |  | 2022-09-05 | (1 September, holiday), 2 holiday, weekend
        complaint_acceptance_first | 2022-08-23 |  |  |  | 2022-09-05 | (2 September, holiday), weekend
        complaint_acceptance_first | 2022-08-24 |  |  |  | 2022-09-05 | (3 September, Saturday)
        complaint_acceptance_first | 2022-08-25 |  |  |  | 2022-09-05 | (4 September, Sunday)
        complaint_acceptance_first | 2022-08-26 |  |  |  | 2022-09-05 | Monday itself
        complaint_acceptance_first | 2022-08-27 |  |  |  | 2022-09-06 | received on a Saturday, which does not count
        complaint_acceptance_first | 2022-01-18 |  |  |  | 2022-01-28 | the last working day before Tết
        complaint_acceptance_first | 2022-01-19 |  |  |  | 2022-02-07 | (29 January, Saturday), Tết, weekend
        complaint_acceptance_first | 2022-01-20 |  |  |  | 2022-02-07 | (30 January, Sunday), Tết, weekend
        complaint_acceptance_first | 2022-01-21 |  |  |  | 2022-02-07 | (31 January, Tết) to 4 February, weekend
        complaint_acceptance_first | 2022-01-28 |  |  |  | 2022-02-07 | counted over Tết, ends on Monday
        complaint_acceptance_first | 2022-01-29 |  |  |  | 2022-02-08 | counted over Tết
        complaint_acceptance_first | 2021-12-22 |  |  |  | 2022-01-04 | (1 January, Saturday holiday), Sunday, 3 compensatory
        complaint_acceptance_first | 2021-12-23 |  |  |  | 2022-01-04 | (2 January, Sunday), 3 compensatory
        complaint_acceptance_first | 2021-12-24 |  |  |  | 2022-01-04 | (3 January, compensatory)
        complaint_acceptance_first | 2021-12-25 |  |  |  | 2022-01-04 | Tuesday itself
        complaint_acceptance_first | 2022-03-31 |  |  |  | 2022-04-12 | (10 April, Hùng Kings on Sunday), 11 compensatory
        complaint_acceptance_first | 2022-04-01 |  |  |  | 2022-04-12 | (11 April, compensatory)
        complaint_acceptance_first | 2022-04-19 |  |  |  | 2022-04-29 | Friday before the long weekend
        complaint_acceptance_first | 2022-04-20 |  |  |  | 2022-05-04 | (30 April, Saturday holiday), 1 May, 2 and 3 compensatory
        complaint_acceptance_first | 2022-04-21 |  |  |  | 2022-05-04 | (1 May, Sunday holiday)
        complaint_acceptance_first | 2022-04-22 |  |  |  | 2022-05-04 | (2 May, compensatory)
        complaint_acceptance_first | 2022-04-23 |  |  |  | 2022-05-04 | (3 May, compensatory)
        complaint_acceptance_first | 2022-04-24 |  |  |  | 2022-05-04 | Wednesday itself
        complaint_acceptance_first | 2023-01-10 |  |  |  | 2023-01-27 | (20 January, Tết Friday) to 26 compensatory
        complaint_acceptance_first | 2023-01-16 |  |  |  | 2023-01-27 | (26 January, compensatory)
        complaint_acceptance_first | 2023-01-17 |  |  |  | 2023-01-27 | Friday itself
        complaint_acceptance_first | 2023-01-18 |  |  |  | 2023-01-30 | (28 January, Saturday)
        complaint_acceptance_first | 2023-04-19 |  |  |  | 2023-05-04 | (29 April, Hùng Kings on Saturday) to 3 May
        complaint_acceptance_first | 2023-08-22 |  |  |  | 2023-09-05 | (1 September), 2 on Saturday, 4 compensatory
        complaint_acceptance_first | 2024-01-29 |  |  |  | 2024-02-15 | (8 February, Tết) to 14 compensatory
        complaint_acceptance_first | 2024-02-04 |  |  |  | 2024-02-15 | (14 February, compensatory)
        complaint_acceptance_first | 2024-02-05 |  |  |  | 2024-02-15 | Thursday itself
        complaint_acceptance_first | 2024-02-19 |  |  |  | 2024-02-29 | leap day
        complaint_acceptance_first | 2024-02-20 |  |  |  | 2024-03-01 | over the leap day
        complaint_acceptance_first | 2024-04-18 |  |  |  | 2024-05-02 | (28 April, Sunday), 29 swapped off, 30, 1 May
        complaint_acceptance_first | 2024-04-24 |  |  |  | 2024-05-04 | the Saturday worked in return is a working day
        complaint_acceptance_first | 2024-04-25 |  |  |  | 2024-05-06 | (5 May, Sunday)
        complaint_acceptance_first | 2025-04-16 |  |  |  | 2025-04-26 | the Saturday worked in return
        complaint_acceptance_first | 2025-04-17 |  |  |  | 2025-04-28 | (27 April, Sunday)
        complaint_acceptance_first | 2025-04-20 |  |  |  | 2025-05-05 | (30 April), 1 May, 2 swapped off, weekend
        complaint_acceptance_first | 2025-12-23 |  |  |  | 2026-01-05 | (2 January, swapped off), weekend
        complaint_acceptance_first | 2025-12-31 |  |  |  | 2026-01-10 | the Saturday worked in return
        complaint_acceptance_first | 2026-02-06 |  |  |  | 2026-02-23 | (16 February, Tết) to 20, weekend
        complaint_acceptance_first | 2026-06-20 |  |  |  | 2026-06-30 | Tuesday
        complaint_acceptance_first | 2026-06-30 |  |  |  | 2026-07-10 | the last start under the old rule: 10 days
        complaint_acceptance_first | 2026-07-01 |  |  |  | 2026-07-10 | the new rule: 7 wd: 2, 3, 6 to 10 July
        complaint_acceptance_second | 2023-06-30 |  |  |  | 2023-07-10 | Monday
        complaint_acceptance_second | 2026-06-25 |  |  |  | 2026-07-06 | (5 July, Sunday)
        complaint_acceptance_second | 2026-07-02 |  |  |  | 2026-07-13 | the new rule: 3, 6 to 10, 13 July

        # Acceptance within 7 working days (Nghị định 155/2026, Điều 10), from 1 July 2026.
        complaint_acceptance_2026 | 2026-06-30 |  |  |  | 2026-07-10 | not yet in force: 10 days
        complaint_acceptance_2026 | 2026-07-01 |  |  |  | 2026-07-10 | 2, 3, 6, 7, 8, 9, 10 July
        complaint_acceptance_2026 | 2026-07-02 |  |  |  | 2026-07-13 | 3, 6 to 10, 13 July
        complaint_acceptance_2026 | 2026-07-03 |  |  |  | 2026-07-14 | 6 to 10, 13, 14 July
        complaint_acceptance_2026 | 2026-07-04 |  |  |  | 2026-07-14 | received on Saturday: the same
        complaint_acceptance_2026 | 2026-07-05 |  |  |  | 2026-07-14 | received on Sunday: the same
        complaint_acceptance_2026 | 2026-08-20 |  |  |  | 2026-08-28 | 21, 22 worked in return, 24 to 28
        complaint_acceptance_2026 | 2026-08-21 |  |  |  | 2026-09-03 | 22 worked, 24 to 28; 31, 1, 2 off; 3
        complaint_acceptance_2026 | 2026-08-24 |  |  |  | 2026-09-07 | 25 to 28; 3, 4, 7 September
        complaint_acceptance_2026 | 2026-08-28 |  |  |  | 2026-09-11 | 3, 4, 7 to 11 September
        complaint_acceptance_2026 | 2026-09-02 |  |  |  | 2026-09-11 | received on National Day: the same
        complaint_acceptance_2026 | 2026-11-12 |  |  |  | 2026-11-23 | 13, 16 to 20, 23
        complaint_acceptance_2026 | 2026-11-13 |  |  |  | 2026-11-25 | 16 to 20, 23; 24 Culture Day; 25
        complaint_acceptance_2026 | 2026-11-23 |  |  |  | 2026-12-03 | 24 Culture Day; 25, 26, 27, 30, 1, 2, 3
        handle_complaint_competent | 2022-08-12 |  |  |  | 2022-08-22 | 10 days
        handle_complaint_competent | 2026-07-01 |  |  |  | 2026-07-10 | followed by the 7 wd of 2026

        # First settlement: 30 days; 45 complex or remote; 60 both (Điều 28).
        complaint_first_settlement | 2022-03-01 |  |  |  | 2022-03-31 | Thursday
        complaint_first_settlement | 2022-03-02 |  |  |  | 2022-04-01 | Friday
        complaint_first_settlement | 2022-03-03 |  |  |  | 2022-04-04 | (2 April, Saturday)
        complaint_first_settlement | 2022-03-12 |  |  |  | 2022-04-12 | (11 April, compensatory)
        complaint_first_settlement | 2022-01-15 |  |  |  | 2022-02-14 | Monday
        complaint_first_settlement | 2022-01-04 |  |  |  | 2022-02-07 | (3 February, Tết)
        complaint_first_settlement | 2022-01-31 |  |  |  | 2022-03-02 | February has 28 days
        complaint_first_settlement | 2024-01-31 |  |  |  | 2024-03-01 | February has 29 days
        complaint_first_settlement | 2023-01-31 |  |  |  | 2023-03-02 | Thursday
        complaint_first_settlement | 2022-07-31 |  |  |  | 2022-08-30 | Tuesday
        complaint_first_settlement | 2022-08-01 |  |  |  | 2022-08-31 | Wednesday
        complaint_first_settlement | 2022-08-02 |  |  |  | 2022-09-05 | (1 September, holiday)
        complaint_first_settlement | 2022-12-01 |  |  |  | 2023-01-03 | (31 December, Saturday), 1 Sunday, 2 compensatory
        complaint_first_settlement | 2022-12-02 |  |  |  | 2023-01-03 | (1 January)
        complaint_first_settlement | 2022-12-21 |  |  |  | 2023-01-27 | (20 January, Tết)
        complaint_first_settlement | 2025-12-28 |  |  |  | 2026-01-27 | Tuesday
        complaint_first_settlement | 2022-03-01 | complex |  |  | 2022-04-15 | 31 March + 15
        complaint_first_settlement | 2022-03-01 | remote |  |  | 2022-04-15 | the same 45
        complaint_first_settlement | 2022-03-01 | remote_complex |  |  | 2022-05-04 | (30 April, holiday)
        complaint_first_settlement | 2022-02-24 | complex |  |  | 2022-04-12 | (10 April, Hùng Kings)
        complaint_first_settlement | 2022-07-19 | complex |  |  | 2022-09-05 | (2 September)
        complaint_first_settlement | 2022-07-04 | remote_complex |  |  | 2022-09-05 | (2 September)

        # Pauses: their days do not count, and the due day never lies in one.
        complaint_first_settlement | 2022-03-01 | complex | 2022-03-10/2022-03-16 |  | 2022-04-22 | 15 April + 7
        complaint_first_settlement | 2022-03-01 |  | 2022-03-31/2022-03-31 |  | 2022-04-01 | paused on the due day itself
        complaint_first_settlement | 2022-03-01 |  | 2022-04-01/2022-04-10 |  | 2022-03-31 | paused only after the due day
        complaint_first_settlement | 2022-03-01 |  | 2022-02-20/2022-02-28 |  | 2022-03-31 | paused only before the start
        complaint_first_settlement | 2022-03-01 |  | 2022-02-20/2022-03-01 |  | 2022-03-31 | ends on day 0, which never counts
        complaint_first_settlement | 2022-03-01 |  | 2022-02-20/2022-03-02 |  | 2022-04-01 | one day of it counts
        complaint_first_settlement | 2022-03-01 |  | 2022-03-02/2022-03-02 |  | 2022-04-01 | the first day
        complaint_first_settlement | 2022-03-01 |  | 2022-03-02/2022-03-03 |  | 2022-04-04 | (2 April, Saturday)
        complaint_first_settlement | 2022-03-01 |  | 2022-03-05/2022-03-06 |  | 2022-04-04 | a paused weekend counts like any days
        complaint_first_settlement | 2022-03-01 |  | 2022-03-05/2022-03-14;2022-03-10/2022-03-20 |  | 2022-04-18 | overlapping: 5 to 20 March = 16; (16 April, Saturday)
        complaint_first_settlement | 2022-03-01 |  | 2022-03-05/2022-03-09;2022-03-20/2022-03-24 |  | 2022-04-12 | 10 days; (10 April, Hùng Kings)
        complaint_first_settlement | 2022-03-01 |  | 2022-03-05/2022-03-09;2022-03-10/2022-03-14 |  | 2022-04-12 | touching: 10 days
        complaint_first_settlement | 2022-03-01 |  | 2022-03-20/2022-03-24;2022-03-05/2022-03-09 |  | 2022-04-12 | their order does not matter
        complaint_first_settlement | 2022-03-01 |  | 2022-03-29/2022-04-12 |  | 2022-04-15 | 27 counted to 28 March, then 13, 14, 15
        complaint_first_settlement | 2022-03-03 |  | 2022-04-04/2022-04-06 |  | 2022-04-07 | rolled over into the pause, so on to the next wd
        complaint_first_settlement | 2022-03-03 |  | 2022-04-03/2022-04-03 |  | 2022-04-04 | a pause on the Sunday between
        complaint_first_settlement | 2022-03-03 |  | 2022-04-02/2022-04-04 |  | 2022-04-05 | the 30th day is not 2 but 5 April
        complaint_first_settlement | 2022-08-02 |  | 2022-08-31/2022-08-31 |  | 2022-09-05 | (2 September)
        complaint_first_settlement | 2022-08-02 |  | 2022-08-29/2022-09-04 |  | 2022-09-08 | 26 counted to 28 August, then 5 to 8
        complaint_first_settlement | 2022-08-02 |  | 2022-09-02/2022-09-05 |  | 2022-09-06 | (1 September), rolled over to 5, which is paused
        complaint_first_settlement | 2022-03-01 |  | 2022-03-15/2022-12-31 |  | 2023-01-17 | 13 counted, 17 left from 1 January

        # Extensions add to the period before anything else.
        complaint_first_settlement | 2022-03-01 |  |  | 0 | 2022-03-31 | nothing added
        complaint_first_settlement | 2022-03-01 |  |  | 1 | 2022-04-01 | 31 days
        complaint_first_settlement | 2022-03-01 |  |  | 2 | 2022-04-04 | (2 April, Saturday)
        complaint_first_settlement | 2022-03-01 |  |  | 15 | 2022-04-15 | 45 days
        complaint_first_settlement | 2022-03-01 | complex |  | 10 | 2022-04-25 | 55 days: Monday
        complaint_first_settlement | 2022-03-01 |  | 2022-03-10/2022-03-16 | 10 | 2022-04-18 | 47 days: (17 April, Sunday)
        complaint_first_settlement | 2022-03-03 |  |  | 5 | 2022-04-07 | from 2 April, not from the rolled-over Monday

        # Second settlement: 45; 60; 70 (Điều 37).
        complaint_second_settlement | 2022-05-04 |  |  |  | 2022-06-20 | (18 June, Saturday)
        complaint_second_settlement | 2022-05-05 |  |  |  | 2022-06-20 | (19 June, Sunday)
        complaint_second_settlement | 2022-05-06 |  |  |  | 2022-06-20 | Monday
        complaint_second_settlement | 2022-05-04 | complex |  |  | 2022-07-04 | (3 July, Sunday)
        complaint_second_settlement | 2022-05-04 | remote |  |  | 2022-07-04 | the same 60
        complaint_second_settlement | 2022-05-04 | remote_complex |  |  | 2022-07-13 | Wednesday
        complaint_second_settlement | 2022-05-04 |  | 2022-06-01/2022-06-10 |  | 2022-06-28 | 18 June + 10
        complaint_second_settlement | 2022-07-18 |  |  |  | 2022-09-05 | (1 September)
        complaint_second_settlement | 2022-06-24 | remote_complex |  |  | 2022-09-05 | (2 September)
        complaint_second_settlement | 2024-01-01 | complex |  |  | 2024-03-01 | over the leap day
        complaint_second_settlement | 2023-01-01 | complex |  |  | 2023-03-02 | no leap day
        complaint_second_settlement | 2022-11-17 |  |  |  | 2023-01-03 | (1 January)

        # The right to complain: 90 days (Điều 9); illness and the like do not count.
        complaint_limitation | 2022-01-01 |  |  |  | 2022-04-01 | 31 - 1 + 28 + 31 + 1 = 90
        complaint_limitation | 2022-01-10 |  |  |  | 2022-04-12 | (10 April, Hùng Kings)
        complaint_limitation | 2022-06-03 |  |  |  | 2022-09-05 | (1 September)
        complaint_limitation | 2024-01-01 |  |  |  | 2024-04-01 | (31 March, Sunday)
        complaint_limitation | 2023-12-01 |  |  |  | 2024-02-29 | leap day
        complaint_limitation | 2022-10-03 |  |  |  | 2023-01-03 | (1 January)
        complaint_limitation | 2022-01-01 |  | 2022-02-01/2022-02-10 |  | 2022-04-12 | (11 April, compensatory)
        """
}
