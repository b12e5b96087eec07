/// The names of the city's places and people. None of them is meant.
enum DemoNames {
    static let province = "Thành phố Tân Phong"
    static let provinceCode = "tp"

    static let wards = [
        "Bến Đò", "Cửa Đông", "Cửa Tây", "Hoa Phượng", "Lạc Thủy", "Minh Tân", "Phú Thịnh", "Sông Vàng",
        "Tiền Phong",
    ]
    static let communes = ["Đồng Xuân", "Hòa Lộc", "Mỹ Hưng", "Thượng Cát"]
    /// The clearance project that forty households write about, come about and are promised something on.
    static let project = "dự án mở rộng đường ven sông"
    static let hamlets = ["Đông", "Đoài", "Thượng", "Trung", "Hạ"]

    /// Kind, code, name.
    static let bodies: [(kind: String, code: String, name: String)] = [
        ("administrative_agency", "cq01", "Văn phòng HĐND và UBND thành phố"),
        ("administrative_agency", "cq02", "Phòng Nội vụ"),
        ("administrative_agency", "cq03", "Phòng Tài nguyên và Môi trường"),
        ("administrative_agency", "cq04", "Phòng Lao động – Thương binh và Xã hội"),
        ("administrative_agency", "cq05", "Phòng Giáo dục và Đào tạo"),
        ("administrative_agency", "cq06", "Thanh tra thành phố"),
        ("public_service_unit", "sn01", "Trung tâm Văn hóa – Thể thao"),
        ("public_service_unit", "sn02", "Ban Quản lý dự án đầu tư xây dựng"),
        ("school", "th01", "Trường Mầm non Hoa Mai"),
        ("school", "th02", "Trường Tiểu học Bến Đò"),
        ("school", "th03", "Trường Tiểu học Minh Tân"),
        ("school", "th04", "Trường THCS Phú Thịnh"),
        ("school", "th05", "Trường THCS Đồng Xuân"),
        ("hospital", "bv01", "Bệnh viện Đa khoa Tân Phong"),
        ("state_enterprise", "nn01", "Công ty TNHH MTV Cấp nước Tân Phong"),
        ("state_enterprise", "nn02", "Công ty TNHH MTV Môi trường đô thị Tân Phong"),
        ("private_enterprise", "dn01", "Công ty CP May Phú Thịnh"),
        ("private_enterprise", "dn02", "Công ty TNHH Cơ khí Sông Vàng"),
        ("private_enterprise", "dn03", "Công ty CP Thực phẩm Hoa Phượng"),
        ("foreign_enterprise", "dn04", "Công ty TNHH Điện tử Hanaro Việt Nam"),
        ("cooperative", "dn05", "Hợp tác xã Nông nghiệp Đồng Xuân"),
        ("party_organisation", "d01", "Ban Dân vận Thành ủy"),
        ("party_organisation", "d02", "Văn phòng Thành ủy"),
        ("fatherland_front", "mt01", "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố"),
        ("mass_organisation", "dt01", "Liên đoàn Lao động thành phố"),
        ("mass_organisation", "dt02", "Hội Nông dân thành phố"),
    ]

    static let surnames = [
        "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ",
        "Hồ", "Ngô", "Dương", "Đinh", "Phan", "Lương", "Tạ",
    ]
    static let men = [
        "Văn An", "Văn Bình", "Quang Chiến", "Mạnh Cường", "Tiến Dũng", "Minh Đức", "Hữu Hải", "Trung Hiếu",
        "Văn Hòa", "Quốc Hùng", "Duy Khánh", "Thành Long", "Văn Lực", "Đình Nam", "Hồng Phong", "Minh Quân",
        "Văn Sơn", "Đức Thắng", "Anh Tuấn", "Xuân Trường", "Văn Vinh", "Ngọc Toàn",
    ]
    static let women = [
        "Thị Ánh", "Thị Bích", "Kim Chi", "Thùy Dung", "Thị Hà", "Thu Hằng", "Thị Hạnh", "Thanh Hiền",
        "Thị Hoa", "Thị Huệ", "Thu Hương", "Thị Lan", "Mỹ Linh", "Thị Loan", "Tuyết Mai", "Thị Nga",
        "Hồng Nhung", "Thị Oanh", "Bích Phượng", "Thanh Tâm", "Phương Thảo", "Thị Yến",
    ]

    static let questions: [(question: String, answer: String)] = [
        (
            "Số liệu này đã gồm phần của tổ tôi chưa?",
            "Đã gồm toàn bộ các tổ dân phố, thôn; bảng chi tiết kèm theo ở tệp đính kèm và tại trụ sở."
        ),
        (
            "Tôi muốn xem bản đầy đủ thì đến đâu?",
            "Mời ông/bà đến bộ phận tiếp công dân trong giờ hành chính, từ thứ Hai đến thứ Sáu."
        ),
        (
            "Bao giờ thì thực hiện xong việc này?",
            "Theo kế hoạch, việc này hoàn thành trong quý sau; kết quả sẽ được niêm yết tiếp."
        ),
        (
            "Vì sao mức đóng góp năm nay cao hơn năm trước?",
            "Mức đóng góp do hội nghị nhân dân quyết định; biên bản hội nghị được niêm yết cùng nơi này."
        ),
        (
            "Người già không có điện thoại thì xem ở đâu?",
            "Nội dung được đọc trên loa truyền thanh ba ngày liền và niêm yết tại nhà văn hóa."
        ),
        (
            "Danh sách có thiếu hộ nhà tôi không?",
            "Ủy ban đã kiểm tra, hộ của ông/bà có tên; xin liên hệ cán bộ phụ trách để đối chiếu."
        ),
    ]

    static let closingRemarks = [
        "Trong thời gian niêm yết không có ý kiến nào của người dân.",
        "Có hai ý kiến đề nghị giải thích rõ cách tính; cán bộ phụ trách đã giải thích tại chỗ.",
        "Có một ý kiến đề nghị bổ sung danh sách; đã tiếp thu và trả lời bằng văn bản.",
        "Người dân nhất trí với nội dung niêm yết.",
    ]

    static let withdrawalReasons = [
        "Văn bản có sai sót về số liệu, cơ quan ban hành thu hồi để ban hành lại.",
        "Văn bản được thay thế bằng văn bản mới.",
    ]

    static let waiverReasons = [
        "Văn bản có nội dung trùng với văn bản đã niêm yết trước đó.",
        "Văn bản thuộc danh mục bí mật nhà nước theo xác định của cơ quan ban hành.",
    ]
}
