/// What was found in a report: what is wrong, what wants explaining, what is missing.
package struct ReportReview: Equatable, Sendable {
    package let findings: [ReportFinding]
    package let explanations: [Indicator.Key: String]
    package let isEmpty: Bool
    /// Asked for and not there.
    package let missing: [Indicator.Key]
    /// How many figures are asked for.
    package let required: Int

    package var faults: [ReportFinding] { findings.filter { $0.level == .fault } }
    package var warnings: [ReportFinding] { findings.filter { $0.level == .warning } }
    package var unexplained: [ReportFinding] {
        warnings.filter { explanations[$0.indicator]?.contains { !$0.isWhitespace } != true }
    }

    /// All that is asked for is there. It says nothing of the day on which it came.
    package var isComplete: Bool { missing.isEmpty }
    package var given: Int { required - missing.count }
    package var isReady: Bool { !isEmpty && faults.isEmpty && unexplained.isEmpty }

    /// Refuses, all reasons together, what may not be submitted. A report may be submitted incomplete; it is then shown
    /// as incomplete.
    package func requireReady() throws(Refusals) {
        var refusals: [Refusal] = []
        if isEmpty {
            refusals.append(
                Refusal(
                    .invalid,
                    Phrase(
                        "Báo cáo chưa có số liệu nào. Nếu trong kỳ không phát sinh, nhập số 0 cho từng chỉ tiêu.",
                        "The report has no figures yet. Where nothing happened, enter 0 for each indicator."))
            )
        }
        refusals += faults.map { Refusal(.invalid, $0.message, field: $0.indicator.text) }
        refusals += unexplained.map { Refusal(.invalid, $0.message, field: $0.indicator.text) }
        if !refusals.isEmpty { throw Refusals(refusals) }
    }

    package func findings(on key: Indicator.Key) -> [ReportFinding] {
        findings.filter { $0.indicator == key }
    }
}
