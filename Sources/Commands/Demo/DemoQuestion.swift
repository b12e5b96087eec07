import Civics

/// What somebody asks at a dialogue of the city, and how it ends.
struct DemoQuestion: Sendable {
    let text: String
    let kind: DialogueEnd.Kind
    /// The answer, what is promised, or why it is not answered.
    let end: String

    init(_ text: String, _ kind: DialogueEnd.Kind, _ end: String) {
        self.text = text
        self.kind = kind
        self.end = end
    }

    static func all(of kind: DialogueKind) -> [DemoQuestion] {
        switch kind {
        case .people: people
        case .agency: agency
        case .workplace: workplace
        case .clearance: clearance
        }
    }

    private static let people = [
        DemoQuestion(
            "Bao giờ sửa đoạn cống trước nhà văn hóa? Mưa là ngập.", .promised,
            "Thay nắp và nạo vét đoạn cống trước nhà văn hóa"),
        DemoQuestion(
            "Vì sao phí vệ sinh năm nay tăng?", .answered,
            "Mức phí theo nghị quyết của HĐND; bảng tính đã niêm yết, hộ nghèo được miễn."),
        DemoQuestion(
            "Đề nghị lắp thêm đèn đường ở ngõ 12.", .promised, "Lắp bốn đèn chiếu sáng ở ngõ 12"),
        DemoQuestion(
            "Giấy xác nhận cư trú phải đi lại mấy lần, có rút được không?", .answered,
            "Từ tháng này nhận và trả ngay trong buổi; sai hẹn thì gửi thư xin lỗi."),
        DemoQuestion(
            "Đề nghị xử lý việc riêng của gia đình bên cạnh nhà tôi.", .refused,
            "Việc riêng giữa hai hộ do tổ hòa giải làm, không trả lời trước hội nghị; đã hướng dẫn sau buổi họp."
        ),
        DemoQuestion(
            "Chợ cóc lấn lòng đường buổi sáng thì ai dẹp?", .promised,
            "Chuyển các hộ bán hàng vào chợ và trực giữ lòng đường buổi sáng"),
        DemoQuestion(
            "Danh sách hộ được hỗ trợ có công khai không?", .answered,
            "Danh sách niêm yết tại trụ sở và nhà văn hóa; ai thấy sai xin báo ngay."),
        DemoQuestion(
            "Sân chơi của trẻ em bị chiếm làm chỗ để xe.", .promised,
            "Trả lại sân chơi và kẻ vạch chỗ để xe riêng"),
    ]

    private static let agency = [
        DemoQuestion(
            "Chi thường xuyên tiết kiệm được bao nhiêu, chia thế nào?", .answered,
            "Số tiết kiệm và phương án chi thu nhập tăng thêm đã gửi các bộ phận."),
        DemoQuestion(
            "Phần mềm một cửa hay treo, làm hồ sơ trễ hẹn.", .promised,
            "Nâng cấp máy chủ và tập huấn lại phần mềm một cửa"),
        DemoQuestion(
            "Xét nâng lương trước hạn theo tiêu chí nào?", .answered,
            "Theo quy chế đã thông qua; danh sách được lấy ý kiến trước khi quyết định."),
        DemoQuestion(
            "Nhận xét riêng về một đồng nghiệp.", .refused,
            "Không trả lời về người vắng mặt; xin gặp riêng thủ trưởng."),
    ]

    private static let workplace = [
        DemoQuestion(
            "Bữa ăn ca còn ít đạm, đề nghị nâng mức.", .promised,
            "Nâng mức bữa ăn ca thêm 3.000 đồng một suất"),
        DemoQuestion(
            "Quạt thông gió xưởng hai hỏng từ đầu tháng.", .promised, "Thay quạt thông gió của xưởng hai"),
        DemoQuestion(
            "Tăng ca trả theo hệ số nào vào ngày nghỉ hằng tuần?", .answered,
            "Ít nhất 200% tiền lương giờ của ngày làm việc bình thường; bảng lương ghi riêng."),
        DemoQuestion(
            "Thưởng sáu tháng khi nào chi?", .answered, "Chi cùng kỳ lương tháng bảy, theo quy chế thưởng."),
        DemoQuestion(
            "Giá bán của công ty cho khách hàng là bao nhiêu?", .refused,
            "Thuộc bí mật kinh doanh, không nằm trong nội dung phải công khai."),
    ]

    private static let clearance = [
        DemoQuestion(
            "Giá đất tính bồi thường lấy từ đâu, sao thấp hơn khu bên cạnh?", .answered,
            "Giá đất cụ thể do UBND quyết định theo chứng thư thẩm định; bản sao đã phát cho các hộ."),
        DemoQuestion(
            "Diện tích đo thiếu so với giấy chứng nhận.", .promised,
            "Đo lại, lập biên bản có chữ ký của hộ và công khai bảng diện tích"),
        DemoQuestion(
            "Khu tái định cư bao giờ có điện nước?", .promised, "Đóng điện, cấp nước cho khu tái định cư"),
        DemoQuestion(
            "Xin biết nhà ông H được bao nhiêu tiền.", .refused,
            "Số tiền của từng hộ chỉ hộ đó được xem; bảng tổng hợp đã niêm yết."),
    ]
}
