/// What a careful reader of the catalogue would ask back about: said beside the figure, changed in nothing.
struct IndicatorRemarks {
    let catalogue: IndicatorCatalogue

    var all: [Indicator.Key: [Phrase]] {
        var remarks: [Indicator.Key: [Phrase]] = [:]
        for indicator in catalogue.all {
            let found = self.remarks(on: indicator)
            if !found.isEmpty { remarks[indicator.key] = found }
        }
        return remarks
    }

    private func remarks(on indicator: Indicator) -> [Phrase] {
        var found: [Phrase] = []
        if indicator.consolidation == .weightedAverage {
            found.append(
                Phrase(
                    "Bộ chỉ tiêu không nêu trọng số: khi tổng hợp, mỗi đơn vị được tính một lần.",
                    "The catalogue names no weight: put together, every unit counts once."))
        }
        guard let parts = indicator.parts, let numerator = catalogue[parts.numerator],
            let denominator = catalogue[parts.denominator]
        else { return found }
        let left = indicator.kinds.subtracting(catalogue.commonKinds(of: indicator))
        if !left.isEmpty {
            let names = left.sorted { $0.position < $1.position }.map(\.name)
            found.append(
                Phrase(
                    "Không tính cho \(names.map(\.vietnamese).joined(separator: ", ")): thiếu một vế của tỷ lệ.",
                    "Not computed for \(names.map(\.english).joined(separator: ", ")): one part is not asked there."
                ))
        }
        if numerator.aggregation != denominator.aggregation {
            found.append(
                Phrase(
                    "Tử số và mẫu số tính theo hai cách (trong kỳ và cuối kỳ): có thể vượt 100 % khi việc của kỳ "
                        + "trước hoàn thành trong kỳ này.",
                    "Its parts are counted in two ways (over the period, at its end): it may pass 100 % when work of "
                        + "an earlier period is finished in this one."))
        }
        return found
    }
}
