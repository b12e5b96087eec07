/// Due days worked out by hand from the law, the weekday of each date and the list of announced holidays; none was made by
/// running the program. One case a line:
///
///     rule | start | variant | pauses | extended | due | why
///
/// wd stands for working day; a day in brackets is the day to which the count itself leads.
enum ClockCases {
    static let table = """
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
        complaint_first_decision_sent | 2022-08-12 |  |  | 2 | 2022-08-19 | 5 wd
        complaint_first_decision_sent | 2022-08-12 |  |  | 3 | 2022-08-22 | 6 wd

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
