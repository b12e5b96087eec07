import Civics

extension LetterWork {
    /// What an act needs of what was filled in, and of the letter itself, besides its place in the table.
    func check(_ act: LetterAct, on record: LetterRecord, under law: Law) throws(Refusal) {
        if act.needs.contains("field"), details["field"].flatMap(LetterField.init(rawValue:)) == nil {
            throw Self.missing("field", Phrase("Chọn lĩnh vực của đơn.", "Choose the matter of the letter."))
        }
        if act.needs.contains("eligibility"), details["eligibility"] != nil,
            LetterFinding(details).isEligible == nil
        {
            throw Self.missing(
                "eligibility", Phrase("Chọn đủ hay không đủ điều kiện.", "Choose eligible or not eligible."))
        }
        if act.needs.contains("competence"), details["competence"] != nil, LetterFinding(details).isOwn == nil
        {
            throw Self.missing(
                "competence", Phrase("Chọn thẩm quyền của ai.", "Choose whose competence it is."))
        }
        if act.needs.contains("representatives") { try checkRepresentatives(of: record, under: law) }
        if act.key == "accept" { try Self.checkGroup(record, on: day, under: law) }
        if act.key == "reopen" { try checkReopening(record, under: law) }
    }

    private static func missing(_ field: String, _ words: Phrase) -> Refusal {
        Refusal(.invalid, words, field: field)
    }

    private func checkRepresentatives(of record: LetterRecord, under law: Law) throws(Refusal) {
        guard !representatives.isEmpty else {
            throw Self.missing(
                "representatives", Phrase("Ghi tên người đại diện.", "Name who speaks for the group."))
        }
        if let rule = GroupRule.inForce(on: day, law), rule.isGroup(record.people) {
            try rule.check(representatives: representatives.count, of: record.people)
        } else if representatives.count > record.people {
            throw Self.missing(
                "representatives",
                Phrase(
                    "Số người đại diện nhiều hơn số người ký.",
                    "There are more representatives than people who signed."))
        }
    }

    /// Several people's complaint is accepted once they have named who speaks for them, from the day the law asks for it
    /// (Điều 10 Nghị định 155/2026).
    private static func checkGroup(_ record: LetterRecord, on day: Day, under law: Law) throws(Refusal) {
        guard record.letter.kind == .complaint, record.people > 1, record.representatives.isEmpty,
            let rule = law.rule("complaint_group_acceptance", on: day)
        else { return }
        throw Refusal(
            .conflict,
            Phrase(
                "Nhiều người cùng khiếu nại thì phải có văn bản cử người đại diện mới thụ lý; hãy “Ghi người đại diện” trước.",
                "A complaint of several people is accepted once they have appointed in writing who speaks for them; name them first."
            ), article: law.citation(of: rule).vietnamese)
    }

    /// What was withdrawn is not looked at again, unless the sender was forced or threatened (Điều 10 Luật Khiếu nại as
    /// amended by Luật 136/2025).
    private func checkReopening(_ record: LetterRecord, under law: Law) throws(Refusal) {
        guard record.letter.kind == .complaint, record.letter.state == "discontinued",
            details["coercion"] != "yes", let rule = law.rule("complaint_withdrawal_2026", on: day)
        else { return }
        throw Refusal(
            .conflict,
            Phrase(
                "Nội dung đã rút không xem xét lại, trừ khi người khiếu nại rút do bị ép buộc, đe doạ; nếu đúng vậy, đánh dấu vào ô đó.",
                "What was withdrawn is not looked at again, unless the complainant was forced or threatened; if so, tick that box."
            ), field: "coercion", article: law.citation(of: rule).vietnamese)
    }
}
