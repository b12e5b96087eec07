/// The cases in which a complaint is not accepted (Điều 11 Luật Khiếu nại 2011), by the words of the law data.
package enum NonAcceptanceGround: String, CaseIterable, Sendable {
    case internalOrNormativeAct = "internal_or_normative_act"
    case notOwnInterest = "not_own_interest"
    case noCapacityWithoutRepresentative = "no_capacity_without_representative"
    case unlawfulRepresentative = "unlawful_representative"
    case unsignedLetter = "unsigned_letter"
    case limitationExpired = "limitation_expired"
    case secondDecisionIssued = "second_decision_issued"
    case thirtyDaysAfterDiscontinuance = "thirty_days_after_discontinuance"
    case courtSeised = "court_seised"

    package var name: Phrase {
        switch self {
        case .internalOrNormativeAct:
            Phrase(
                "quyết định, hành vi nội bộ hoặc chỉ đạo điều hành, văn bản quy phạm pháp luật",
                "an internal or directing act, or a normative document")
        case .notOwnInterest:
            Phrase(
                "không liên quan trực tiếp đến quyền, lợi ích hợp pháp của người khiếu nại",
                "it does not touch the complainant's own rights and interests")
        case .noCapacityWithoutRepresentative:
            Phrase(
                "người khiếu nại không có năng lực hành vi đầy đủ mà không có người đại diện hợp pháp",
                "the complainant lacks capacity and has no lawful representative")
        case .unlawfulRepresentative:
            Phrase("người đại diện không hợp pháp", "the representative is not lawful")
        case .unsignedLetter:
            Phrase(
                "đơn không có chữ ký hoặc điểm chỉ của người khiếu nại",
                "the letter bears no signature or mark")
        case .limitationExpired:
            Phrase(
                "hết thời hiệu, thời hạn khiếu nại mà không có lý do chính đáng",
                "the time for complaining has passed without a good reason")
        case .secondDecisionIssued:
            Phrase(
                "đã có quyết định giải quyết khiếu nại lần hai", "a second-instance decision is there already"
            )
        case .thirtyDaysAfterDiscontinuance:
            Phrase(
                "đã có văn bản đình chỉ giải quyết mà sau 30 ngày không khiếu nại tiếp",
                "it was discontinued and not taken up again within 30 days")
        case .courtSeised:
            Phrase(
                "Tòa án đã thụ lý hoặc đã giải quyết bằng bản án, quyết định",
                "a court has taken it up or decided it")
        }
    }
}
