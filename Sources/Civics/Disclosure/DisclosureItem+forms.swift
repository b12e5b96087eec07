extension DisclosureItem {
    /// The required forms that these channels leave undone. A form asked for only "where there is one" is left out;
    /// an internal site makes the posting on boards unnecessary and the other way round (Luật 10/2022 Điều 48 khoản 2).
    package func formsLacking(in channels: Set<Channel>) -> [DisclosureForm] {
        if let exemption = postingExemptIf, channels.isSuperset(of: exemption.channels) { return [] }
        let unmet = requiredForms.filter { !$0.isConditional && !channels.isSuperset(of: $0.channels) }
        let alternatives: [DisclosureForm] = [.internalSystemFor20Days, .elsePostingAtOfficeAndWorkplaces]
        let unmetAlternatives = unmet.filter(alternatives.contains)
        let offersBoth = requiredForms.filter(alternatives.contains).count == alternatives.count
        guard offersBoth, unmetAlternatives.count < alternatives.count else { return unmet }
        return unmet.filter { !alternatives.contains($0) }
    }
}
