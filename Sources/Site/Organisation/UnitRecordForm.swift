import Civics

/// Reads what units keep of themselves out of its forms.
enum UnitRecordForm {
    static func profile(of unit: Unit.ID, _ form: inout Form) -> UnitProfile? {
        let from = form.day("from", UnitLabel.from)
        func number(_ name: String, _ label: Phrase) -> Int? {
            form.number(name, label, in: 0...10_000_000, isRequired: false).map { Int($0) }
        }
        let villages = number("villages", UnitLabel.villages)
        let households = number("households", UnitLabel.households)
        let staff = number("staff", UnitLabel.staff)
        let address = form.line("address", UnitLabel.address, isRequired: false)
        let phone = form.line("phone", UnitLabel.phone, upTo: 60, isRequired: false)
        let contact = form.line("contact", UnitLabel.contact, upTo: 120, isRequired: false)
        guard form.isRight, let from else { return nil }
        return UnitProfile(
            unit: unit, from: from, villages: villages, households: households, staff: staff,
            address: address,
            phone: phone, contact: contact)
    }

    static func document(of unit: Unit.ID, _ form: inout Form, at now: Instant) -> GuidanceDocument? {
        let number = form.line("number", UnitLabel.number, upTo: 60)
        let issuedOn = form.day("issued_on", UnitLabel.issuedOn)
        let issuer = form.choice("issuer", UnitLabel.issuer, as: GuidanceDocument.Issuer.self)
        let kind = form.choice("kind", UnitLabel.kind, as: GuidanceDocument.Kind.self)
        let summary = form.line("summary", UnitLabel.summary, upTo: 500)
        guard form.isRight, let issuedOn, let issuer, let kind else { return nil }
        return GuidanceDocument(
            id: Identifier(at: now), unit: unit, number: number, issuedOn: issuedOn, issuer: issuer,
            kind: kind,
            summary: summary)
    }

    static func training(of unit: Unit.ID, _ form: inout Form, at now: Instant) -> TrainingEvent? {
        let heldOn = form.day("held_on", UnitLabel.heldOn)
        let kind = form.choice("kind", UnitLabel.kind, as: TrainingEvent.Kind.self)
        let topic = form.line("topic", UnitLabel.topic)
        let attendance = form.number(
            "attendance", UnitLabel.attendance, in: 0...10_000_000, isRequired: false)
        let copies = form.number("copies", UnitLabel.copies, in: 0...10_000_000, isRequired: false)
        let speaker = form.line("speaker", UnitLabel.speaker, upTo: 120, isRequired: false)
        guard form.isRight, let heldOn, let kind else { return nil }
        return TrainingEvent(
            id: Identifier(at: now), unit: unit, heldOn: heldOn, kind: kind, topic: topic,
            attendance: attendance.map { Int($0) }, copies: copies.map { Int($0) }, speaker: speaker)
    }
}
