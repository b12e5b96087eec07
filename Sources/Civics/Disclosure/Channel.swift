/// A way in which something is made public (hình thức công khai): the places and voices a posting goes through.
///
/// The raw values are those of the posting register (sổ theo dõi công khai, niêm yết).
package enum Channel: String, CaseIterable, Sendable, Codable {
    case officeBoard = "office_board"
    case villageHouse = "village_house"
    case workplaceBoard = "workplace_board"
    case portal
    case internalSystem = "internal_system"
    case loudspeaker
    case villageHead = "village_head"
    case sectionHead = "section_head"
    case writtenNotice = "written_notice"
    case massOrganisation = "mass_organisation"
    case meeting
    case socialNetwork = "social_network"
    case other

    package var name: Phrase {
        switch self {
        case .officeBoard: Phrase("Niêm yết tại trụ sở", "Posted at the office")
        case .villageHouse:
            Phrase("Niêm yết tại nhà văn hóa, điểm sinh hoạt cộng đồng", "Posted at the community house")
        case .workplaceBoard: Phrase("Niêm yết tại nơi làm việc", "Posted at the workplace")
        case .portal: Phrase("Cổng, trang thông tin điện tử", "Portal or website")
        case .internalSystem:
            Phrase("Hệ thống thông tin, trang điện tử nội bộ", "Internal system or website")
        case .loudspeaker: Phrase("Loa truyền thanh", "Loudspeaker")
        case .villageHead: Phrase("Qua trưởng thôn, tổ trưởng dân phố", "Through the village head")
        case .sectionHead: Phrase("Qua người phụ trách bộ phận", "Through heads of sections")
        case .writtenNotice: Phrase("Thông báo bằng văn bản", "Written notice")
        case .massOrganisation:
            Phrase("Qua Mặt trận, đoàn thể, công đoàn", "Through the Front, organisations or the union")
        case .meeting: Phrase("Hội nghị, cuộc họp, đối thoại", "Conference, meeting or dialogue")
        case .socialNetwork:
            Phrase("Mạng viễn thông, mạng xã hội", "Telephone network or social media")
        case .other: Phrase("Hình thức khác", "Another way")
        }
    }

    /// Paper on a board or a page on a site: it hangs for a term, and minutes are taken when it ends.
    package var hangs: Bool {
        switch self {
        case .officeBoard, .villageHouse, .workplaceBoard, .portal, .internalSystem: true
        default: false
        }
    }
}
