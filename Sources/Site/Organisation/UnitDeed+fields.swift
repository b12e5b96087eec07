import Civics

extension UnitDeed {
    /// The fields of its form.
    func fields(for unit: Unit, in tree: UnitTree, _ language: Language) -> [FormField] {
        switch self {
        case .describe: profileFields
        case .document:
            [
                FormField("number", UnitLabel.number), FormField("issued_on", UnitLabel.issuedOn, .day),
                FormField(
                    "issuer", UnitLabel.issuer,
                    .select(choices(GuidanceDocument.Issuer.allCases, \.name, language))),
                FormField(
                    "kind", UnitLabel.kind, .select(choices(GuidanceDocument.Kind.allCases, \.name, language))
                ),
                FormField("summary", UnitLabel.summary),
            ]
        case .training:
            [
                FormField("held_on", UnitLabel.heldOn, .day),
                FormField(
                    "kind", UnitLabel.kind, .select(choices(TrainingEvent.Kind.allCases, \.name, language))),
                FormField("topic", UnitLabel.topic),
                FormField("attendance", UnitLabel.attendance, .line(inputMode: "numeric"), isRequired: false),
                FormField("copies", UnitLabel.copies, .line(inputMode: "numeric"), isRequired: false),
                FormField("speaker", UnitLabel.speaker, isRequired: false),
            ]
        case .establish:
            [
                FormField("code", UnitLabel.code), FormField("name", UnitLabel.name),
                FormField(
                    "kind", UnitLabel.kind,
                    .select(
                        UnitKind.all.filter {
                            $0.mayStand(under: unit.kind) && $0.validity.contains(tree.day)
                        }
                        .map { FormField.Choice($0.key, $0.name[language]) })), on,
            ]
        case .rename: [FormField("name", UnitLabel.newName), on]
        case .reclassify:
            [
                FormField(
                    "kind", UnitLabel.newKind,
                    .select(
                        UnitKind.all.filter { mayBecome($0, unit, in: tree) }
                            .map { FormField.Choice($0.key, $0.name[language]) })), on,
            ]
        case .move: [FormField("parent", UnitLabel.parent, hint: UnitLabel.codeHint), on]
        case .merge:
            [
                FormField("units", UnitLabel.others, hint: UnitLabel.codesHint),
                FormField("into", UnitLabel.into, hint: UnitLabel.intoHint),
                FormField("name", UnitLabel.newName, hint: UnitLabel.nameHint, isRequired: false), on,
            ]
        case .split:
            [
                FormField("parts", UnitLabel.parts, .area(rows: 4), hint: UnitLabel.partsHint),
                FormField(
                    "children", UnitLabel.children, .area(rows: 8), hint: UnitLabel.childrenHint,
                    isRequired: false),
                on,
            ]
        case .dissolve:
            [FormField("children", UnitLabel.childrenTo, hint: UnitLabel.codeHint, isRequired: false), on]
        }
    }

    private func mayBecome(_ kind: UnitKind, _ unit: Unit, in tree: UnitTree) -> Bool {
        guard kind != unit.kind, kind.validity.contains(tree.day) else { return false }
        return unit.parent.flatMap { tree[$0] }.map { kind.mayStand(under: $0.kind) } ?? true
    }

    private var on: FormField { FormField("on", UnitLabel.on, .day, hint: UnitLabel.onHint) }

    private var profileFields: [FormField] {
        let number = FormField.Control.line(inputMode: "numeric")
        return [
            FormField("from", UnitLabel.from, .day),
            FormField(
                "villages", UnitLabel.villages, number, hint: UnitLabel.villagesHint, isRequired: false),
            FormField("households", UnitLabel.households, number, isRequired: false),
            FormField("staff", UnitLabel.staff, number, isRequired: false),
            FormField("address", UnitLabel.address, isRequired: false),
            FormField("phone", UnitLabel.phone, .line(type: "tel"), isRequired: false),
            FormField("contact", UnitLabel.contact, isRequired: false),
        ]
    }

    /// What stands in the form at first.
    func values(for unit: Unit, profile: UnitProfile?, on day: Day) -> [(name: String, value: String)] {
        func text(_ number: Int?) -> String { number.map(String.init) ?? "" }
        switch self {
        case .describe:
            return [
                ("from", day.description), ("villages", text(profile?.villages)),
                ("households", text(profile?.households)), ("staff", text(profile?.staff)),
                ("address", profile?.address ?? ""), ("phone", profile?.phone ?? ""),
                ("contact", profile?.contact ?? ""),
            ]
        case .document: return [("issued_on", day.description)]
        case .training: return [("held_on", day.description)]
        case .rename: return [("name", unit.name), ("on", day.description)]
        case .merge: return [("into", unit.code), ("on", day.description)]
        case .split: return [("parts", "\(unit.code)\n"), ("on", day.description)]
        case .establish, .move, .reclassify, .dissolve: return [("on", day.description)]
        }
    }
}

/// The choices of a select, out of all cases of something.
func choices<Case: RawRepresentable<String>>(
    _ cases: [Case], _ name: KeyPath<Case, Phrase>, _ language: Language
) -> [FormField.Choice] {
    cases.map { FormField.Choice($0.rawValue, $0[keyPath: name][language]) }
}
