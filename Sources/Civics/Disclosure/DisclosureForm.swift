/// A form of disclosure as the rule packs name it, and the channels that fulfil it.
package enum DisclosureForm: String, CaseIterable, Sendable {
    // Required by Luật 10/2022/QH15 Điều 13, 48 and 66.
    case portalIfExists = "portal_if_exists"
    case postingAtOfficeAndCommunityPlaces = "posting_hq_and_community_places"
    case permanentPostingAtOffice = "posting_hq_permanent"
    case loudspeakerIfExists = "loudspeaker_if_exists"
    case throughVillageHead = "via_village_head"
    case internalSystemFor20Days = "internal_website_or_system_20_days"
    case elsePostingAtOfficeAndWorkplaces = "else_posting_hq_and_workplaces_20_days"

    // Offered by one regime or another.
    case posting
    case portalOrWebsite = "portal_or_website"
    case loudspeaker
    case writtenNoticeToCitizen = "written_notice_to_citizen"
    case dialogueConference = "dialogue_conference"
    case receptionVoterContactPress = "citizen_reception_voter_contact_press"
    case throughOrganisations = "via_political_and_mass_organisations"
    case telecomOrSocialNetwork = "telecom_or_social_network"
    case otherByLaw = "other_by_law_or_regulation"
    case internalSystemOrWebsite = "internal_system_or_website"
    case staffConference = "staff_conference"
    case writtenNoticeToAllStaff = "written_notice_to_all_staff"
    case throughSectionHeads = "via_section_heads"
    case throughPartyAndUnion = "via_party_and_trade_union"
    case other

    // Allowed by Pháp lệnh 34/2007, Nghị định 04/2015 and Nghị định 145/2020.
    case postingAtCouncilAndCommittee = "posting_hq_people_council_and_committee"
    case communeLoudspeaker = "commune_loudspeaker"
    case postingAtOffice = "posting_hq"
    case staffConferenceNotice = "staff_conference_notice"
    case writtenNoticeToPartyAndUnion = "written_notice_to_party_and_union"
    case internalWebsite = "internal_website"
    case publicWebsite = "public_website"
    case postingAtWorkplace = "posting_at_workplace"
    case meetingsAndDialogues = "meetings_and_dialogues"
    case writtenNoticeToEmployeeRepresentative = "written_notice_to_employee_representative"
    case internalSystem = "internal_system"
    case otherNotProhibited = "other_not_prohibited"

    /// All of these channels together make the form.
    package var channels: [Channel] {
        switch self {
        case .portalIfExists, .portalOrWebsite, .publicWebsite: [.portal]
        case .postingAtOfficeAndCommunityPlaces: [.officeBoard, .villageHouse]
        case .permanentPostingAtOffice, .postingAtCouncilAndCommittee, .postingAtOffice, .posting:
            [.officeBoard]
        case .loudspeakerIfExists, .loudspeaker, .communeLoudspeaker: [.loudspeaker]
        case .throughVillageHead: [.villageHead]
        case .internalSystemFor20Days, .internalSystemOrWebsite, .internalWebsite, .internalSystem:
            [.internalSystem]
        case .elsePostingAtOfficeAndWorkplaces: [.officeBoard, .workplaceBoard]
        case .writtenNoticeToCitizen, .writtenNoticeToAllStaff, .writtenNoticeToPartyAndUnion,
            .writtenNoticeToEmployeeRepresentative:
            [.writtenNotice]
        case .dialogueConference, .staffConference, .staffConferenceNotice, .meetingsAndDialogues,
            .receptionVoterContactPress:
            [.meeting]
        case .throughOrganisations, .throughPartyAndUnion: [.massOrganisation]
        case .telecomOrSocialNetwork: [.socialNetwork]
        case .throughSectionHeads: [.sectionHead]
        case .postingAtWorkplace: [.workplaceBoard]
        case .otherByLaw, .other, .otherNotProhibited: [.other]
        }
    }

    /// Whether the law asks for it only of a unit that has such a thing: a portal, a loudspeaker.
    package var isConditional: Bool {
        self == .portalIfExists || self == .loudspeakerIfExists
    }

    package var name: Phrase {
        switch self {
        case .portalIfExists:
            Phrase("Cổng, trang thông tin điện tử (nơi có)", "The portal or website, where there is one")
        case .postingAtOfficeAndCommunityPlaces:
            Phrase(
                "Niêm yết tại trụ sở và nhà văn hóa, điểm sinh hoạt cộng đồng",
                "Posting at the office and at community places")
        case .permanentPostingAtOffice:
            Phrase("Niêm yết thường xuyên tại trụ sở", "Permanent posting at the office")
        case .loudspeakerIfExists:
            Phrase("Hệ thống truyền thanh (nơi có)", "The loudspeaker system, where there is one")
        case .internalSystemFor20Days:
            Phrase("Hệ thống thông tin, trang điện tử nội bộ", "The internal system or website")
        case .elsePostingAtOfficeAndWorkplaces:
            Phrase(
                "Nơi không có trang nội bộ: niêm yết tại trụ sở và nơi làm việc",
                "Without an internal site: posting at the office and workplaces")
        case .postingAtCouncilAndCommittee:
            Phrase(
                "Niêm yết tại trụ sở Hội đồng nhân dân, Ủy ban nhân dân",
                "Posting at the People's Council and Committee")
        case .receptionVoterContactPress:
            Phrase(
                "Tiếp công dân, tiếp xúc cử tri, họp báo", "Citizen reception, voter meetings, the press")
        default: channels[0].name
        }
    }
}
