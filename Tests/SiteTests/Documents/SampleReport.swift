import Civics

/// Reports of the demo city that the tests set in both formats.
enum SampleReport {
    static let day = Day(year: 2022, month: 8, day: 5)!

    /// A ward reports to the city, in the layout of the state.
    static let ward = OfficialDocument(
        issuer: OfficialDocument.Issuer(
            superior: "Ủy ban nhân dân thành phố Tân Phong", body: "Ủy ban nhân dân phường Hòa Bình",
            keeper: "VP"),
        number: OfficialDocument.Number(7, abbreviation: "UBND"), place: "Hòa Bình", day: day,
        title: OfficialDocument.Title(
            subject:
                "Kết quả thực hiện quy chế dân chủ ở cơ sở 6 tháng đầu năm 2022 và nhiệm vụ 6 tháng cuối năm"),
        addressees: ["Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở thành phố"], blocks: blocks,
        recipients: ["Như trên", "Thường trực Đảng ủy phường", "Ủy ban MTTQ Việt Nam phường"],
        signature: OfficialDocument.Signature(
            authority: [
                OfficialDocument.Authority(.onBehalf, "Ủy ban nhân dân"),
                OfficialDocument.Authority(.deputy, "Chủ tịch"),
            ], position: "Phó Chủ tịch", name: "Trần Thị Minh Nguyệt"))

    /// The Steering Committee reports upward, in the layout of the Party; a draft has neither number nor day.
    static let committee = OfficialDocument(
        issuer: OfficialDocument.Issuer(
            superior: "Thành ủy Tân Phong", body: "Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở",
            keeper: "Ban Chỉ đạo"),
        number: OfficialDocument.Number(abbreviation: "BCĐ"), place: "Tân Phong", day: nil,
        title: OfficialDocument.Title(
            subject: "kết quả thực hiện quy chế dân chủ ở cơ sở 6 tháng đầu năm 2022"),
        blocks: blocks, recipients: ["Ban Chỉ đạo tỉnh", "Thường trực Thành ủy"],
        signature: OfficialDocument.Signature(
            authority: [OfficialDocument.Authority(.onBehalf, "Ban Chỉ đạo")], position: "Trưởng ban",
            name: "Lê Văn Khánh"))

    static let blocks: [OfficialDocument.Block] = [
        .heading(level: 1, number: "I.", text: "Tình hình chung"),
        .paragraph([
            "Số liệu tính từ ngày 16/12/2021 đến ngày 15/6/2022. Toàn thành phố có ",
            .figure("13", link: "https://tanphong.example/so-lieu/units_total"), " xã, phường",
            .footnote(["Gồm 9 phường và 4 xã; danh sách tại ", .italic("Phụ lục 1"), "."]),
            ", 96 thôn, tổ dân phố; dịch bệnh <Covid-19> & các đợt giải phóng mặt bằng ảnh hưởng đến việc họp dân.",
        ]),
        .heading(level: 1, number: "III.", text: "Kết quả thực hiện ở ba loại hình cơ sở"),
        .heading(level: 2, number: "1.", text: "Xã, phường, thị trấn"),
        .heading(level: 3, number: "1.1.", text: "Công khai để dân biết"),
        .paragraph([
            "Các xã, phường đã niêm yết ", .bold("120/143 nội dung"), ", đạt 83,9 %",
            .footnote(["Cùng kỳ: 79,4 %."]),
            ".",
        ]),
        .list([["Niêm yết tại trụ sở: 118 nội dung;"], ["Đăng trên cổng thông tin: 97 nội dung."]]),
        .table(
            OfficialDocument.Table(
                caption: "Bảng 1. Niêm yết theo đơn vị",
                columns: [
                    .init("Đơn vị", width: 3), .init("Phải niêm yết", alignment: .end),
                    .init("Đã niêm yết", alignment: .end), .init("Tỷ lệ (%)", alignment: .end),
                ],
                rows: [
                    .init(["Phường Hòa Bình", "11", "11", "100,0"]),
                    .init(["Phường Minh Khai", "11", "8", "72,7"]),
                ],
                totals: .init(["Cộng", "22", "19", "86,4"]), note: "Không tính nội dung được miễn có lý do.")),
        .annex(
            OfficialDocument.Annex(
                number: "Phụ lục 1", title: "Tiếp công dân", note: "Số liệu từ 16/12/2021 đến 15/6/2022",
                isLandscape: true)),
        .table(
            OfficialDocument.Table(
                columns: [.init("STT", alignment: .centre, width: 0.5), .init("Đơn vị", width: 3)]
                    + ["Lượt", "Người", "Vụ việc"].map { .init($0, group: "Thường xuyên", alignment: .end) }
                    + ["Lượt", "Người"].map { .init($0, group: "Thủ trưởng tiếp", alignment: .end) },
                rows: (1...45).map { .init(["\($0)", "Đơn vị số \($0)", "12", "14", "9", "3", "4"]) },
                totals: .init(["", "Cộng", "540", "630", "405", "135", "180"]))),
    ]
}
