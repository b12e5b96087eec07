import Civics
import Records

/// The parts a long form is split into, along the outline of the report.
struct ReportParts {
    struct Part: Equatable {
        let key: String
        let name: Phrase
        let indicators: [Indicator]
    }

    let all: [Part]
    private let sheet: ReportSheet
    private let language: Language

    init(sheet: ReportSheet, checks: ReportChecks, language: Language) {
        self.sheet = sheet
        self.language = language
        var parts: [Part] = []
        for (key, name) in Self.names {
            let indicators = checks.asked(of: sheet.live.form, in: sheet.period.key.part).filter {
                Self.part(of: $0.section) == key
            }
            if !indicators.isEmpty { parts.append(Part(key: key, name: name, indicators: indicators)) }
        }
        all = parts
    }

    func part(named key: String?) -> Part {
        all.first { $0.key == key } ?? all[0]
    }

    func next(after part: Part) -> Part? {
        all.firstIndex(of: part).flatMap { $0 + 1 < all.count ? all[$0 + 1] : nil }
    }

    /// What was typed in this part, against what stands there; what cannot be read is told beside its field.
    func changes(in part: Part, from form: inout Form) -> ReportChanges {
        var changes = ReportChanges()
        for indicator in part.indicators {
            let key = indicator.key
            if !indicator.isRatio { read(indicator, &form, &changes) }
            if form.fields["g.\(key)"] != nil {
                let words = form.text("g.\(key)", indicator.name, upTo: 2_000, isRequired: false)
                if words != sheet.filled.explanations[key] ?? "" {
                    changes.explanations[key] = words.isEmpty ? .some(nil) : words
                }
            }
        }
        return changes
    }

    private func read(_ indicator: Indicator, _ form: inout Form, _ changes: inout ReportChanges) {
        let key = indicator.key
        guard form.fields["v.\(key)"] != nil else { return }
        let typed = form.typed("v.\(key)").trimmingBlanks
        let note = form.line("n.\(key)", Self.noteName, upTo: 500, isRequired: false)
        let isComputed = isComputed(key)
        guard !typed.isEmpty else {
            if isComputed, sheet.filled.adjustments[key] != nil { changes.adjustments[key] = .some(nil) }
            if !isComputed, sheet.filled.entries[key] != nil { changes.entries[key] = .some(nil) }
            return
        }
        // There are dozens of figures on a page: what is wrong says which is meant.
        let name = indicator.name
        guard let quantity = Quantity(typed: typed, in: language) else {
            form.refuse(
                "v.\(key)",
                Phrase(
                    "\(name.vietnamese): “\(typed.prefix(40))” không phải là số. Ghi như 1.234 hoặc 12,5.",
                    "\(name.english): “\(typed.prefix(40))” is not a number. Write it as 1,234 or 12.5."))
            return
        }
        if note.isEmpty {
            form.refuse(
                "n.\(key)",
                isComputed
                    ? Phrase(
                        "\(name.vietnamese): ghi lý do điều chỉnh.",
                        "\(name.english): say why the figure is adjusted.")
                    : Phrase(
                        "\(name.vietnamese): ghi nguồn của số liệu.",
                        "\(name.english): say where the figure is taken from."))
            return
        }
        if isComputed {
            let adjustment = ReportFigures.Adjustment(quantity: quantity, reason: note)
            if sheet.filled.adjustments[key] != adjustment { changes.adjustments[key] = adjustment }
        } else {
            let entry = ReportFigures.Entry(quantity: quantity, source: note)
            if sheet.filled.entries[key] != entry { changes.entries[key] = entry }
        }
    }

    /// Counted from records: the number is not typed, only adjusted with a reason.
    func isComputed(_ key: Indicator.Key) -> Bool {
        switch sheet.live[key].origin {
        case .computed: true
        case .adjusted(let before, _): before != nil && sheet.filled.entries[key] == nil
        default: false
        }
    }

    static let noteName = Phrase("Nguồn hoặc lý do", "Source or reason")

    /// The part of a section: "III.1.2" is in "III.1", "II.4" in "II".
    static func part(of section: String) -> String {
        let steps = section.split(separator: ".")
        guard let first = steps.first else { return "I" }
        return (first == "III" || first == "IV") && steps.count > 1
            ? steps.prefix(2).joined(separator: ".") : String(first)
    }

    static func name(of part: String) -> Phrase? {
        names.first { $0.0 == part }?.1
    }

    private static let names: [(String, Phrase)] = [
        ("I", Phrase("Tình hình chung", "General")),
        ("II", Phrase("Lãnh đạo, chỉ đạo", "Leadership")),
        ("III", Phrase("Quy chế dân chủ", "Regulations")),
        ("III.1", Phrase("Xã, phường: dân biết, bàn, kiểm tra", "Know, discuss, check")),
        ("III.2", Phrase("Cơ quan, đơn vị", "Agencies")),
        ("III.3", Phrase("Doanh nghiệp", "Enterprises")),
        ("IV.1", Phrase("Cải cách hành chính", "Administrative reform")),
        ("IV.2", Phrase("Tiếp dân, đơn thư, đối thoại", "Reception, petitions, dialogue")),
        ("IV.3", Phrase("Giải phóng mặt bằng", "Land clearance")),
        ("IV.4", Phrase("Giám sát, phản biện", "Supervision")),
        ("IV.5", Phrase("Hòa giải", "Mediation")),
        ("V", Phrase("Đánh giá", "Assessment")),
    ]
}
