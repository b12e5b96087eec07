extension ReportingPeriod {
    /// Refuses giving it the days of `other` once a report of it was handed in: its figures were counted over its days, and
    /// whoever sends one more has to count over the same. Only the due day may still move, to a later one and before it
    /// has passed.
    ///
    /// So long as it has not, all that came is on time by the old day and by the new one. Moved at any other moment it
    /// would make late what was on time, or on time what was late.
    package func requireMovable(to other: ReportingPeriod, on today: Day) throws(Refusals) {
        var refusals: [Refusal] = []
        for (field, old, new) in [("from", firstDay, other.firstDay), ("to", lastDay, other.lastDay)]
        where old != new {
            refusals.append(
                Refusal(
                    .conflict,
                    Phrase(
                        "Kỳ \(key) đã có báo cáo được nộp với số liệu từ \(firstDay.spoken(.vietnamese)) đến \(lastDay.spoken(.vietnamese)), nên không đổi được ngày đầu và ngày cuối kỳ.",
                        "Reports of \(key) have come in with figures from \(firstDay.spoken(.english)) to \(lastDay.spoken(.english)), so that its first and last day stay."
                    ),
                    field: field))
            break
        }
        if other.dueOn != dueOn, other.dueOn < dueOn || today > dueOn {
            refusals.append(
                Refusal(
                    .conflict,
                    Phrase(
                        "Kỳ \(key) đã có báo cáo được nộp theo hạn \(dueOn.spoken(.vietnamese)), nên hạn chỉ lùi được về sau và khi chưa qua.",
                        "Reports of \(key) have come in under the due day \(dueOn.spoken(.english)), which can only be put off, and only before it has passed."
                    ),
                    field: "due"))
        }
        guard refusals.isEmpty else { throw Refusals(refusals) }
    }
}
