extension ReportChecks {
    /// The parts and their whole, which may itself be a sum.
    struct Balance: Equatable, Sendable {
        enum Rule: String, CaseIterable, Sendable {
            /// The parts add up to the whole.
            case equal
            /// Together they do not pass it.
            case atMost = "at_most"
            /// There are none where there is no whole; otherwise they may be more: people beside the meetings they came to.
            case nothingOf = "nothing_of"
        }

        let rule: Rule
        let wholes: [Indicator.Key]
        let parts: [Indicator.Key]
        let level: ReportFinding.Level

        /// What is wrong with it. Nothing is said where a whole is missing.
        func findings(in report: ReportFigures, of catalogue: IndicatorCatalogue) -> [ReportFinding] {
            let known = wholes.compactMap { report[$0].quantity }
            guard known.count == wholes.count else { return [] }
            let whole = known.reduce(.zero, +)
            return switch rule {
            case .equal, .atMost: [sumFinding(whole, report, catalogue)].compactMap { $0 }
            case .nothingOf: whole == .zero ? baselessFindings(report, catalogue) : []
            }
        }

        private func sumFinding(
            _ whole: Quantity, _ report: ReportFigures, _ catalogue: IndicatorCatalogue
        ) -> ReportFinding? {
            let known = parts.compactMap { report[$0].quantity }
            guard !known.isEmpty else { return nil }
            let sum = known.reduce(.zero, +)
            // With a part still missing, only a sum that is already too large is certain.
            let isWrong = rule == .equal && known.count == parts.count ? sum != whole : sum > whole
            guard isWrong else { return nil }
            let verb =
                rule == .equal
                ? Phrase(
                    parts.count == 1 ? "phải bằng" : "cộng lại phải bằng",
                    parts.count == 1 ? "must be" : "must add up to")
                : Phrase("không được lớn hơn", "must not be larger than")
            return ReportFinding(
                wholes[0], level,
                Phrase(
                    "\(said(parts, catalogue).vietnamese) (\(sum.text(in: .vietnamese))) \(verb.vietnamese) "
                        + "\(said(wholes, catalogue).vietnamese) (\(whole.text(in: .vietnamese))).",
                    "\(said(parts, catalogue).english) (\(sum.text(in: .english))) \(verb.english) "
                        + "\(said(wholes, catalogue).english) (\(whole.text(in: .english)))."))
        }

        private func baselessFindings(
            _ report: ReportFigures, _ catalogue: IndicatorCatalogue
        ) -> [ReportFinding] {
            parts.compactMap { part in
                guard let amount = report[part].quantity, amount > .zero else { return nil }
                return ReportFinding(
                    part, level,
                    Phrase(
                        "\(said([part], catalogue).vietnamese) là \(amount.text(in: .vietnamese)) trong khi "
                            + "\(said(wholes, catalogue).vietnamese) là 0. Kiểm tra lại các số này.",
                        "\(said([part], catalogue).english) is \(amount.text(in: .english)) while "
                            + "\(said(wholes, catalogue).english) is 0. Check these numbers."))
            }
        }

        /// Their names; one that counts several times is named once.
        private func said(_ keys: [Indicator.Key], _ catalogue: IndicatorCatalogue) -> Phrase {
            var times: [(key: Indicator.Key, count: Int)] = []
            for key in keys {
                if let known = times.firstIndex(where: { $0.key == key }) {
                    times[known].count += 1
                } else {
                    times.append((key, 1))
                }
            }
            let names = times.compactMap { key, count -> Phrase? in
                guard let name = catalogue[key]?.name else { return nil }
                return count == 1
                    ? Phrase("“\(name.vietnamese)”", "“\(name.english)”")
                    : Phrase("\(count) lần “\(name.vietnamese)”", "\(count) times “\(name.english)”")
            }
            return Phrase(
                names.map(\.vietnamese).joined(separator: " và "),
                names.map(\.english).joined(separator: " and "))
        }
    }

    /// What cannot be there where there is nothing of what it belongs to.
    package var belongings: [(part: Indicator.Key, wholes: [Indicator.Key])] {
        balances.filter { $0.rule == .nothingOf }.flatMap { balance in
            balance.parts.map { ($0, balance.wholes) }
        }
    }
}
