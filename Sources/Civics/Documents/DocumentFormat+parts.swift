extension DocumentFormat {
    /// The parts of a document. The raw value is the key of the rule without its first word.
    package enum PartName: String, CaseIterable, Sendable {
        case pageNumber = "page_number"
        case nationalName = "national_name"
        case motto = "motto"
        case partyTitle = "title"
        case superiorBody = "superior_body"
        case issuingBody = "issuing_body"
        case separatorStar = "separator_star"
        case numberSymbol = "number_symbol"
        case placeDate = "place_date"
        case typeName = "type_name"
        case abstract = "abstract"
        case abstractSeparator = "abstract_separator"
        case attentionLine = "attention_line"
        case body = "body"
        case signatureAuthority = "signature_authority"
        case signatureTitle = "signature_title"
        case signatureName = "signature_name"
        case recipientsLabel = "recipients_label"
        case recipientsList = "recipients_list"
        case appendix = "appendix"
    }
}

extension DocumentFormat.Kind {
    /// The first word of the keys of its rules.
    var prefix: String {
        switch self {
        case .state: "state_"
        case .party: "party_"
        }
    }

    /// What a document of this kind cannot do without.
    var requiredParts: [DocumentFormat.PartName] {
        let heading: [DocumentFormat.PartName] =
            switch self {
            case .state: [.nationalName, .motto]
            case .party: [.partyTitle, .separatorStar, .abstractSeparator]
            }
        return heading + [
            .pageNumber, .superiorBody, .issuingBody, .numberSymbol, .placeDate, .typeName, .abstract, .body,
            .signatureAuthority, .signatureTitle, .signatureName, .recipientsLabel, .recipientsList,
        ]
    }
}
