extension DueClock {
    /// Everything that stands against a question that `reckon` refuses, where that stops at the first. What could not be
    /// read is left out; its own fault is told elsewhere.
    package func refusals(
        rule: String, start: Day?, variant: String?, pauses: [Pause], extension: ClockExtension?
    ) -> [Refusal] {
        guard let asked = clocks[rule] else { return [noSuchRule(rule)] }
        var refusals: [Refusal] = []
        var applying = versions(of: asked)
        if let start {
            if !calendar.covers(start) { refusals.append(outOfYears(start)) }
            do throws(Refusal) {
                applying = [try version(of: asked, on: start)]
            } catch {
                refusals.append(error)
            }
        }
        let found = applying.map { clock in
            variantRefusal(variant, of: clock) + pauseRefusal(pauses, of: clock)
                + extensionRefusal(`extension`, of: clock, variant)
        }
        // Where it is not known which version of the rule applies, only what none of them takes is wrong.
        refusals += (found.last ?? []).filter { refusal in
            found.allSatisfy { $0.contains { $0.field == refusal.field } }
        }
        return refusals
    }

    /// The same period as every version of the rule has it, oldest first.
    private func versions(of asked: ClockRule) -> [ClockRule] {
        law.history(of: asked.rule).flatMap(ClockRule.periods).filter { $0.field == asked.field }
    }

    private func variantRefusal(_ name: String?, of rule: ClockRule) -> [Refusal] {
        if let name { return rule.variant(name) == nil ? [noSuchVariant(name, of: rule)] : [] }
        return rule.period == nil ? [variantMissing(of: rule)] : []
    }

    private func pauseRefusal(_ pauses: [Pause], of rule: ClockRule) -> [Refusal] {
        rule.purpose == .notice && !pauses.isEmpty ? [Self.cannotPause] : []
    }

    private func extensionRefusal(
        _ extension: ClockExtension?, of rule: ClockRule, _ variant: String?
    ) -> [Refusal] {
        guard let `extension` else { return [] }
        if rule.purpose == .notice { return [Self.cannotExtend] }
        guard `extension`.days != 0 else { return [] }
        guard rule.mayBeExtended else { return [noExtension(rule)] }
        guard let days = `extension`.days else {
            let limit = rule.limit(under: variant.flatMap(rule.variant))
            return limit == nil ? [noLimit(rule)] : []
        }
        return (0...Self.longestExtensionDays).contains(days) ? [] : [Self.extensionOutOfRange]
    }
}
