/// Settling complaints at the edges: swapped days, July 2026, suspension and resumption, extension.
extension ClockCases {
    static let complaintSettlement = """
        # First settlement: 30 days.
        complaint_first_settlement | 2026-06-01 |  |  |  | 2026-07-01 | accepted under the old law: 30 days all the same
        complaint_first_settlement | 2026-06-30 |  |  |  | 2026-07-30 | Thursday
        complaint_first_settlement | 2026-07-01 |  |  |  | 2026-07-31 | Friday
        complaint_first_settlement | 2026-07-23 |  |  |  | 2026-08-22 | the Saturday worked in return
        complaint_first_settlement | 2026-08-01 |  |  |  | 2026-09-03 | (31 August, swapped off), 1, 2
        complaint_first_settlement | 2025-03-27 |  |  |  | 2025-04-26 | the Saturday worked in return
        complaint_first_settlement | 2024-04-04 |  |  |  | 2024-05-04 | the Saturday worked in return
        complaint_first_settlement | 2025-12-11 |  |  |  | 2026-01-10 | the Saturday worked in return
        complaint_first_settlement | 2025-12-02 |  |  |  | 2026-01-05 | (1 January), 2 swapped off, weekend
        complaint_first_settlement | 2026-01-17 |  |  |  | 2026-02-23 | (16 February, Tết)
        complaint_first_settlement | 2024-01-09 |  |  |  | 2024-02-15 | (8 February, Tết)
        complaint_first_settlement | 2023-12-21 |  |  |  | 2024-01-22 | (20 January, Saturday)

        # Complex or remote: 45; both: 60.
        complaint_first_settlement | 2026-05-17 | complex |  |  | 2026-07-01 | 14 + 30 + 1
        complaint_first_settlement | 2026-07-17 | complex |  |  | 2026-09-03 | 14 + 31 = (31 August)
        complaint_first_settlement | 2026-07-08 | remote |  |  | 2026-08-22 | 23 + 22: the Saturday worked in return
        complaint_first_settlement | 2025-01-01 | remote |  |  | 2025-02-17 | 30 + 15 = (15 February, Saturday)
        complaint_first_settlement | 2024-01-15 | complex |  |  | 2024-02-29 | 16 + 29: leap day
        complaint_first_settlement | 2023-01-15 | complex |  |  | 2023-03-01 | 16 + 28 + 1
        complaint_first_settlement | 2026-07-04 | remote_complex |  |  | 2026-09-03 | 27 + 31 + 2 = (2 September)
        complaint_first_settlement | 2026-07-05 | remote_complex |  |  | 2026-09-03 | Thursday itself
        complaint_first_settlement | 2025-07-03 | remote_complex |  |  | 2025-09-03 | 28 + 31 + 1 = (1 September)
        complaint_first_settlement | 2024-03-01 | remote_complex |  |  | 2024-05-02 | 30 + 30 = (30 April), 1 May
        complaint_first_settlement | 2024-03-05 | remote_complex |  |  | 2024-05-04 | 26 + 30 + 4: the Saturday worked in return
        complaint_first_settlement | 2023-12-31 | remote_complex |  |  | 2024-02-29 | 31 + 29: leap day

        # Suspended and resumed.
        complaint_first_settlement | 2026-06-15 |  | 2026-06-29/2026-07-10 |  | 2026-07-27 | 13 counted to 28 June, 17 more from 11 July
        complaint_first_settlement | 2026-06-15 | complex | 2026-06-29/2026-07-10 |  | 2026-08-11 | 30 July + 12
        complaint_first_settlement | 2026-07-01 |  | 2026-07-10/2026-07-14;2026-07-20/2026-07-24 |  | 2026-08-10 | 31 July + 5 + 5: Monday
        complaint_first_settlement | 2026-02-02 |  | 2026-02-14/2026-02-22 |  | 2026-03-13 | over Tết: 4 March + 9
        complaint_first_settlement | 2026-06-01 |  | 2026-07-01/2026-07-03 |  | 2026-07-06 | the 30th day is (4 July, Saturday)
        complaint_first_settlement | 2026-06-01 |  | 2026-07-02/2026-07-31 |  | 2026-07-01 | suspended the day after the end

        # Extended: decided on the last day or before, it counts; the day after, it does not.
        complaint_first_settlement | 2022-03-01 |  |  | 15@2022-03-01 | 2022-04-15 | decided on the first day
        complaint_first_settlement | 2022-03-01 |  |  | 15@2022-03-31 | 2022-04-15 | decided on the last day
        complaint_first_settlement | 2022-03-01 |  |  | 15@2022-04-01 | 2022-03-31 | decided the day after
        complaint_first_settlement | 2022-03-03 |  |  | 5@2022-04-04 | 2022-04-07 | the last day had rolled over to Monday: 35 days
        complaint_first_settlement | 2022-03-03 |  |  | 5@2022-04-05 | 2022-04-04 | decided on Tuesday: too late
        complaint_first_settlement | 2022-03-01 |  | 2022-03-10/2022-03-16 | 15@2022-04-07 | 2022-04-22 | the paused end was 7 April: 52 days
        complaint_first_settlement | 2022-03-01 |  | 2022-03-10/2022-03-16 | 15@2022-04-08 | 2022-04-07 | the day after it
        complaint_first_settlement | 2022-03-01 | remote |  | 15@2022-04-15 | 2022-05-04 | 60 days = (30 April)
        complaint_first_settlement | 2022-03-01 | remote |  | 15@2022-04-16 | 2022-04-15 | too late
        complaint_first_settlement | 2026-06-01 |  |  | 15@2026-07-01 | 2026-07-16 | 29 + 16
        complaint_first_settlement | 2026-06-01 |  |  | 15@2026-07-02 | 2026-07-01 | too late

        # Second settlement: 45; 60; 70.
        complaint_second_settlement | 2026-05-16 |  |  |  | 2026-06-30 | 15 + 30
        complaint_second_settlement | 2026-05-17 |  |  |  | 2026-07-01 | 14 + 30 + 1
        complaint_second_settlement | 2026-07-18 |  |  |  | 2026-09-03 | 13 + 31 + 1 = (1 September)
        complaint_second_settlement | 2026-07-04 | complex |  |  | 2026-09-03 | 27 + 31 + 2 = (2 September)
        complaint_second_settlement | 2026-06-24 | remote_complex |  |  | 2026-09-03 | 6 + 31 + 31 + 2 = (2 September)
        complaint_second_settlement | 2026-06-25 | remote_complex |  |  | 2026-09-03 | Thursday itself
        complaint_second_settlement | 2025-02-26 | remote |  |  | 2025-04-28 | 2 + 31 + 27 = (27 April, Sunday)
        complaint_second_settlement | 2025-02-25 | complex |  |  | 2025-04-26 | the Saturday worked in return
        complaint_second_settlement | 2025-02-16 | remote_complex |  |  | 2025-04-28 | 12 + 31 + 27 = (27 April, Sunday)
        complaint_second_settlement | 2024-01-01 |  |  |  | 2024-02-15 | the first day after Tết
        complaint_second_settlement | 2023-12-30 |  |  |  | 2024-02-15 | 1 + 31 + 13 = (13 February, Tết)
        complaint_second_settlement | 2026-07-01 |  | 2026-08-01/2026-08-10 |  | 2026-08-25 | 15 August + 10
        complaint_second_settlement | 2026-07-01 |  |  | 15@2026-08-17 | 2026-09-03 | the end had rolled over to the 17th: 60 = (30 August)
        complaint_second_settlement | 2026-07-01 |  |  | 15@2026-08-18 | 2026-08-17 | (15 August, Saturday); too late
        """
}
