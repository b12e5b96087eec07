/// What the rule packs and their sections are called.
package enum RulePackName {
    /// The packs in the order in which they are shown.
    package static let files = [
        "disclosure", "decisions", "duties", "casework", "supervision", "land-recovery", "holidays",
        "document-format",
        "instruments",
    ]

    package static func pack(_ file: String) -> Phrase {
        packs[file] ?? Phrase(name: file)
    }

    package static func section(_ name: String) -> Phrase {
        sections[name] ?? Phrase(name: name)
    }

    private static let packs: [String: Phrase] = [
        "disclosure": Phrase("Công khai", "Disclosure"),
        "decisions": Phrase("Bàn, quyết định, góp ý", "Discussing, deciding, commenting"),
        "duties": Phrase(
            "Đối thoại, tiếp công dân, hội nghị, báo cáo", "Dialogue, reception, conferences, reports"),
        "casework": Phrase("Khiếu nại, tố cáo, kiến nghị", "Complaints, denunciations, petitions"),
        "supervision": Phrase("Kiểm tra, giám sát", "Checking and supervision"),
        "land-recovery": Phrase("Thu hồi đất", "Land recovery"),
        "holidays": Phrase("Ngày nghỉ và cách tính thời hạn", "Holidays and the counting of days"),
        "document-format": Phrase("Thể thức văn bản", "Layout of documents"),
        "instruments": Phrase("Áp dụng và chuyển tiếp", "Application and transition"),
    ]

    private static let sections: [String: Phrase] = [
        "law_10_2022_commune": Phrase("Xã, phường theo Luật 10/2022", "Communes under Law 10/2022"),
        "law_10_2022_commune_rules": Phrase("Cách công khai ở xã, phường", "How communes publish"),
        "law_10_2022_agency": Phrase("Cơ quan, đơn vị theo Luật 10/2022", "Agencies under Law 10/2022"),
        "law_10_2022_state_enterprise": Phrase("Doanh nghiệp nhà nước", "State enterprises"),
        "ordinance_34_2007_commune": Phrase(
            "Xã, phường theo Pháp lệnh 34/2007", "Communes under Ordinance 34/2007"),
        "decree_04_2015_agency": Phrase(
            "Cơ quan, đơn vị theo Nghị định 04/2015", "Agencies under Decree 04/2015"),
        "decree_145_2020_workplace": Phrase(
            "Nơi làm việc theo Nghị định 145/2020", "Workplaces under Decree 145/2020"),
        "community_decisions": Phrase("Nhân dân bàn và quyết định", "What the people decide"),
        "procedure": Phrase("Trình tự", "Procedure"),
        "comment_before_decision": Phrase("Góp ý trước khi quyết định", "Comments before a decision"),
        "agency": Phrase("Cơ quan, đơn vị", "Agencies"),
        "state_enterprise": Phrase("Doanh nghiệp nhà nước", "State enterprises"),
        "workplace_decree_145_2020": Phrase(
            "Nơi làm việc theo Nghị định 145/2020", "Workplaces under Decree 145/2020"),
        "ordinance_34_2007": Phrase("Theo Pháp lệnh 34/2007", "Under Ordinance 34/2007"),
        "decree_04_2015": Phrase("Theo Nghị định 04/2015", "Under Decree 04/2015"),
        "dialogue": Phrase("Đối thoại", "Dialogue"),
        "citizen_reception": Phrase("Tiếp công dân", "Citizen reception"),
        "conferences": Phrase("Hội nghị", "Conferences"),
        "regulations_and_registers": Phrase("Quy chế và sổ sách", "Regulations and registers"),
        "reports": Phrase("Báo cáo", "Reports"),
        "letter_classification": Phrase("Phân loại, xử lý đơn", "Classifying and handling letters"),
        "complaint": Phrase("Khiếu nại", "Complaints"),
        "denunciation": Phrase("Tố cáo", "Denunciations"),
        "confidentiality": Phrase("Giữ bí mật", "Confidentiality"),
        "group_cases": Phrase("Vụ việc đông người", "Group cases"),
        "supervised_matters": Phrase("Việc được giám sát", "Matters supervised"),
        "commune_people_inspection_board": Phrase(
            "Ban Thanh tra nhân dân ở xã", "People's inspection board of a commune"),
        "former_people_inspection_board_decree_159_2016": Phrase(
            "Ban Thanh tra nhân dân trước 2023", "People's inspection boards before 2023"),
        "community_investment_supervision_board": Phrase(
            "Ban Giám sát đầu tư của cộng đồng", "Community investment supervision board"),
        "agency_people_inspection_board": Phrase(
            "Ban Thanh tra nhân dân ở cơ quan", "People's inspection board of an agency"),
        "state_enterprise_people_inspection_board": Phrase(
            "Ban Thanh tra nhân dân ở doanh nghiệp nhà nước",
            "People's inspection board of a state enterprise"),
        "front_supervision_and_social_criticism": Phrase(
            "Giám sát, phản biện của Mặt trận", "Supervision and criticism by the Front"),
        "transition": Phrase("Chuyển tiếp", "Transition"),
        "land_law_2013": Phrase("Luật Đất đai 2013", "Land Law 2013"),
        "land_law_2024": Phrase(
            "Luật Đất đai 2024 và Nghị quyết 254/2025", "Land Law 2024 and Resolution 254/2025"),
        "rules": Phrase("Quy tắc", "Rules"),
        "state_report": Phrase("Báo cáo của cơ quan nhà nước", "State reports"),
        "party_report": Phrase("Báo cáo của Đảng", "Party reports"),
        "general_rules": Phrase("Quy tắc chung", "General rules"),
    ]
}
