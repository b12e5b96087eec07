import Civics

extension ShowcasePage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(title, language)</h1>
            <p class="lead">\(Phrase(
                "Mỗi thành phần của trang có một mẫu ở đây, trong mọi trạng thái. Chữ và số chỉ để minh hoạ.",
                "Every part of our pages is shown here in all its states. Words and numbers are examples."), language)</p>
            \(section(Phrase("Chữ", "Type"), type(language), language))
            \(section(Phrase("Nút và đường dẫn", "Buttons and links"), buttons(language), language))
            \(section(Phrase("Báo tin", "Notices"), notices(language), language))
            \(section(Phrase("Trạng thái", "States"), states(language), language))
            \(section(Phrase("Bảng niêm yết", "Notice board"), board(language), language))
            \(section(Phrase("Số liệu", "Figures"), figures(language), language))
            \(section(Phrase("Bảng và danh sách", "Tables and lists"), tables(language), language))
            \(section(Phrase("Bảng toàn thành phố", "Matrix"), matrix(language), language))
            \(section(Phrase("Biểu đồ", "Charts"), charts(language), language))
            \(section(Phrase("Biểu mẫu", "Forms"), forms(reader), language))
            \(section(Phrase("Văn bản", "Documents"), documents(language), language))
            """
    }

    private func section(_ name: Phrase, _ content: Markup, _ language: Language) -> Markup {
        "<section><h2>\(name, language)</h2>\(content)</section>\n"
    }

    private func type(_ language: Language) -> Markup {
        """
        <p class="measure">\(Phrase(
            "Chữ đọc được ở mọi cỡ màn hình, đủ dấu tiếng Việt: ẮẰẲẴẶ ẤẦẨẪẬ ẾỀỂỄỆ ỐỒỔỖỘ ỚỜỞỠỢ ỨỪỬỮỰ. Câu ngắn, nói rõ ai làm gì, khi nào.",
            "Text is readable at every width. Sentences are short and say who does what by when."), language)
        <a href="\(Address.home)">\(Phrase("Một đường dẫn", "A link"), language)</a>.</p>
        <h3>\(Phrase("Đầu đề nhỏ", "A smaller heading"), language)</h3>
        <p class="muted">\(Phrase("Chữ phụ", "Secondary text"), language): \(day, language), \(Format.time(Instant(day, hour: 14, minute: 30))), \(Format.money(1_250_000, language)), \(Format.decimal(1_234.5, language)), \(Format.percent(15, of: 16, language)).</p>
        """
    }

    private func buttons(_ language: Language) -> Markup {
        """
        <p class="actions">\(Button(Phrase("Niêm yết", "Publish")).view(language)) \
        \(Button(Phrase("Lưu nháp", "Save a draft"), .quiet).view(language)) \
        \(Button(Phrase("Gỡ xuống", "Take down"), .grave).view(language)) \
        \(ActionLink(Phrase("Xem bảng niêm yết", "See the board"), .home, .quiet).view(language)) \
        <button class="button-link">\(Phrase("Nút như đường dẫn", "A button like a link"), language)</button></p>
        \(Tabs(Phrase("Mẫu thẻ", "Sample tabs"), [
            .init(Phrase("Đang niêm yết", "Posted now"), .design, isCurrent: true),
            .init(Phrase("Đã gỡ", "Taken down"), .home), .init(Phrase("Sắp đến", "Coming"), .home),
        ]).view(language))
        \(Pager(page: 2, pages: 7, address: .design).view(language))
        \(SearchBox(label: Phrase("Tìm thông báo, đơn vị", "Find postings and units"), address: .home).view(language))
        """
    }

    private func notices(_ language: Language) -> Markup {
        let words: [(Notice.Kind, Phrase)] = [
            (
                .done,
                Phrase("Đã niêm yết “Phương án bồi thường đợt 2”.", "“Compensation plan, part 2” is posted.")
            ),
            (.note, Phrase("Trang này đang xem lại ngày 12/8/2022.", "This page shows 12 August 2022.")),
            (
                .warning,
                Phrase("Còn 1 ngày để ghi biên bản gỡ.", "One day is left to write the closing minutes.")
            ),
            (.wrong, Phrase("Chưa đủ số ngày niêm yết tối thiểu.", "The minimum days have not passed.")),
        ]
        return
            "\(words.markup { Notice($0.0, $0.1[language]).view(language) })\(EmptyState(Phrase("Chưa có thông báo nào đang niêm yết.", "Nothing is posted at present."), ActionLink(Phrase("Xem thông báo đã gỡ", "See what was taken down"), .home, .quiet)).view(language))"
    }

    private func states(_ language: Language) -> Markup {
        let working = [
            Phrase(
                "Ngày 0: 1/8/2022, ngày ra quyết định. Ngày này không tính.",
                "Day 0: 1 August 2022, the decision. It does not count."),
            Phrase("Bỏ qua 6/8 và 7/8: thứ Bảy, Chủ nhật.", "6 and 7 August are skipped: a weekend."),
            Phrase("Đủ 5 ngày làm việc vào 8/8/2022.", "Five working days are complete on 8 August 2022."),
        ]
        let clocks = [
            ClockBadge(due: day.adding(days: 12), today: day, working: working),
            ClockBadge(due: day.adding(days: 1), today: day, working: working),
            ClockBadge(
                due: day.adding(days: -3), today: day, working: working,
                doubts: [
                    Phrase(
                        "Luật không nói rõ có tính ngày nghỉ bù hay không.",
                        "The law does not say whether substitute days off count.")
                ]),
            ClockBadge(due: day, today: day, doneOn: day.adding(days: -1)),
            ClockBadge(due: day, today: day, doneOn: day.adding(days: 2)),
        ]
        return """
            <p class="actions">\(StatusMark.Kind.allCases.markup(separator: " ") { StatusMark($0).view(language) })</p>
            \(clocks.markup { "<p>\($0.view(language))</p>" })
            \(UnsureMark(Phrase("Có hai cách hiểu Điều 12; trang này theo cách chặt hơn.", "Article 12 can be read in two ways; we follow the stricter one.")).view(language))
            \(Timeline([
                .init("8:00 – 1/8/2022", "\(Phrase("Niêm yết tại trụ sở và nhà văn hoá thôn Đông", "Posted at the office and the Dong village hall"), language)", who: "Trần Thị Mai", kind: .done),
                .init("5/8/2022", "\(Phrase("Sửa lần 1: bổ sung danh sách hộ", "Correction 1: list of households added"), language)"),
                .init("31/8/2022", "\(Phrase("Hạn gỡ", "May be taken down"), language)", kind: .soon),
            ]).view)
            """
    }

    private func board(_ language: Language) -> Markup {
        NoticeBoard([
            BoardSheet(
                title: "Phương án bồi thường, hỗ trợ, tái định cư dự án đường ven sông (đợt 2)",
                address: .home,
                unit: "Phường Đông Sơn", subject: "Dự án, công trình trên địa bàn",
                dates: "1/8/2022 – 31/8/2022",
                mark: StatusMark(.upcoming, Phrase("Còn 19 ngày", "19 days left"))),
            BoardSheet(
                title: "Dự toán thu, chi ngân sách phường năm 2022", address: .home, unit: "Phường Tân Lập",
                subject: "Ngân sách", dates: "14/7/2022 – 13/8/2022",
                mark: StatusMark(.soon, Phrase("Còn 1 ngày", "1 day left"))),
            BoardSheet(
                title: "Danh sách hộ được hỗ trợ do ảnh hưởng của dịch Covid-19", address: .home,
                unit: "Xã Hoà Bình", subject: "Chính sách hỗ trợ", dates: "1/6/2022 – 1/7/2022",
                mark: StatusMark(.closed, Phrase("Đã gỡ", "Taken down")), isClosed: true),
        ]).view(language)
    }

    private func figures(_ language: Language) -> Markup {
        """
        \(StatTiles([
            .init("24", Phrase("thông báo đang niêm yết", "postings up now"), from: .home),
            .init("3", Phrase("đơn vị còn thiếu báo cáo", "units still owe a report"), whole: Phrase("trên 31", "of 31"), from: .home, kind: .missing),
            .init(Format.percent(15, of: 16, language), Phrase("đơn trả lời đúng hạn (15 trên 16)", "letters answered in time (15 of 16)"), from: .home, kind: .done),
            .init("2", Phrase("lời hứa quá hạn", "promises overdue"), kind: .late),
        ]).view(language))
        <p>\(Phrase("Trong kỳ có", "In the period there were"), language) \(TracedNumber("1.204", Phrase("lượt công dân đến tiếp", "visits received"), from: .home).view(language)) \(Phrase("lượt tiếp công dân.", "visits of citizens."), language)</p>
        \(DefinitionList([
            (Phrase("Đơn vị", "Unit"), "Phường Đông Sơn"), (Phrase("Căn cứ", "Under"), "Điều 11 khoản 1 Luật 10/2022/QH15"),
            (Phrase("Ngày niêm yết", "Posted on"), "\(day, language)"),
        ]).view(language))
        """
    }

    private func tables(_ language: Language) -> Markup {
        let columns: [Table.Column] = [
            .init(Phrase("Đơn vị", "Unit")[language], sorting: .design, isSorted: true),
            .init(Phrase("Phải công khai", "To publish")[language], isNumeric: true, sorting: .home),
            .init(Phrase("Đúng hạn", "In time")[language], isNumeric: true),
            .init(Phrase("Tình trạng", "State")[language]),
        ]
        let rows: [[Markup]] = [
            ["<a href=\"/\">Phường Đông Sơn</a>", "16", "15", StatusMark(.late).view(language)],
            ["<a href=\"/\">Phường Tân Lập</a>", "16", "16", StatusMark(.done).view(language)],
            ["<a href=\"/\">Xã Hoà Bình</a>", "14", "11", StatusMark(.missing).view(language)],
        ]
        return Table(
            Phrase("Công khai nửa đầu năm 2022", "Disclosure in the first half of 2022")[language],
            columns: columns, rows: rows, foot: ["\(Phrase("Cộng", "Total"), language)", "46", "42", ""]
        ).view
            + DiffView(
                from: "Niêm yết 30 ngày tại trụ sở Uỷ ban nhân dân phường, từ ngày 1/8/2022.",
                to:
                    "Niêm yết 30 ngày tại trụ sở Uỷ ban nhân dân phường và nhà văn hoá khu phố, từ ngày 2/8/2022."
            ).view(language)
    }

    private func matrix(_ language: Language) -> Markup {
        let columns: [MatrixBoard.Column] = (1...14).map {
            .init("\($0)", "\(Phrase("Nội dung", "Item")[language]) \($0)", address: .home)
        }
        let kinds = StatusMark.Kind.allCases
        let names = [
            "Phường Đông Sơn", "Phường Tân Lập", "Phường Cửa Nam", "Xã Hoà Bình", "Bệnh viện đa khoa",
            "Trường THCS Lê Lợi",
        ]
        let rows: [MatrixBoard.Row] = names.enumerated().map { row, name in
            .init(
                name, address: .home,
                cells: columns.indices.map { column in
                    if (row * 5 + column * 3) % 11 == 0 { return nil }
                    let kind = (row * 7 + column * 5) % 4 == 0 ? kinds[(row + column) % kinds.count] : .done
                    return .init(
                        kind, "\(name), \(columns[column].name): \(kind.word[language])", address: .home)
                })
        }
        return MatrixBoard(
            caption: Phrase("Ai đã công khai nội dung gì", "Who has published what")[language],
            rowHead: Phrase("Đơn vị", "Unit")[language], columns: columns, rows: rows
        ).view(language)
    }

    private func charts(_ language: Language) -> Markup {
        let bars = [("Phường Đông Sơn", 15, 16), ("Phường Tân Lập", 16, 16), ("Xã Hoà Bình", 11, 14)]
        let periods = [
            ("2019-I", 81.0), ("2019-II", 84), ("2020-I", 79), ("2020-II", 86), ("2021-I", 88),
            ("2021-II", 91), ("2022-I", 93.8),
        ]
        return """
            \(BarChart(
                title: Phrase("Công khai đúng hạn theo đơn vị", "Disclosure in time by unit")[language],
                reading: Phrase("Xã Hoà Bình thấp nhất: 11 trên 14 nội dung.", "Xã Hoà Bình is lowest: 11 of 14 items.")[language],
                nameColumn: Phrase("Đơn vị", "Unit")[language], valueColumn: Phrase("Tỷ lệ", "Rate")[language],
                bars: bars.map { .init($0.0, Double($0.1) * 100 / Double($0.2), "\(Format.percent($0.1, of: $0.2, language)) (\($0.1)/\($0.2))", kind: $0.1 == $0.2 ? .done : .late, address: .home) },
                end: 100).view(language))
            \(LineChart(
                title: Phrase("Đơn trả lời đúng hạn qua các kỳ", "Letters answered in time, by period")[language],
                reading: Phrase("Tăng từ 81 % lên 93,8 % sau bảy kỳ.", "Up from 81% to 93.8% over seven periods.")[language],
                nameColumn: Phrase("Kỳ", "Period")[language], valueColumn: Phrase("Tỷ lệ", "Rate")[language],
                points: periods.map { .init($0.0, $0.1, Format.decimal($0.1, language)) }, end: 100).view(language))
            \(StackedBar(Phrase("Nghĩa vụ công khai của phường Đông Sơn", "Duties of Phường Đông Sơn to publish")[language], [
                .init(.done, Phrase("Đúng hạn", "In time"), 24, address: .home), .init(.late, Phrase("Trễ", "Late"), 3, address: .home),
                .init(.missing, Phrase("Thiếu", "Missing"), 2), .init(.upcoming, Phrase("Chưa đến hạn", "Not yet due"), 7),
            ]).view(language))
            """
    }

    private func forms(_ reader: Reader) -> Markup {
        let language = reader.language
        let form = faultyForm
        let fields = [
            FormField(
                "tieu-de", Phrase("Tiêu đề", "Title"),
                hint: Phrase("Như ghi trên văn bản.", "As on the document.")),
            FormField("nguoi-ky", Phrase("Người ký", "Signed by")),
            FormField("ngay", Phrase("Ngày niêm yết", "Day of posting"), .day),
            FormField("gio", Phrase("Giờ", "Time"), .time, isRequired: false),
            FormField("noi-dung", Phrase("Nội dung", "Content"), .area(rows: 4)),
            FormField(
                "hinh-thuc", Phrase("Hình thức", "Form"),
                .select([
                    .init("bang", Phrase("Bảng niêm yết", "Notice board")[language]),
                    .init("loa", Phrase("Loa truyền thanh", "Loudspeaker")[language]),
                ])),
            FormField(
                "noi", Phrase("Nơi niêm yết", "Places"),
                .checks([
                    .init("tru-so", Phrase("Trụ sở", "Headquarters")[language]),
                    .init("nha-van-hoa", Phrase("Nhà văn hoá", "Community hall")[language]),
                ])),
            FormField(
                "cong-khai", Phrase("Ai xem được", "Who may see it"),
                .radios([
                    .init("moi-nguoi", Phrase("Mọi người", "Everyone")[language]),
                    .init("can-bo", Phrase("Cán bộ", "Staff")[language]),
                ])),
            FormField(
                "anh", Phrase("Ảnh chụp", "Photographs"), .files(accepting: "image/*", isMultiple: true),
                isRequired: false),
            FormField("mat-khau", Phrase("Mật khẩu", "Password"), .secret(autocomplete: "current-password")),
            FormField(
                "dong-y", Phrase("Tôi đã kiểm tra số ngày tối thiểu", "I have checked the minimum days"),
                .check),
        ]
        // Shown without a seal: this form goes nowhere.
        return """
            \(ErrorSummary(form).view(language))
            <form method="get" action="\(Address.design)">\(fields.markup { $0.view(form, language) })
            <p class="actions">\(Button(Phrase("Niêm yết", "Publish")).view(language)) \(Button(Phrase("Lưu nháp", "Save a draft"), .quiet).view(language))</p></form>
            """
    }

    private func documents(_ language: Language) -> Markup {
        """
        <div class="paper"><h3>\(Phrase("1. Kết quả công khai", "1. Results of disclosure"), language)</h3>
        <p>\(Phrase(
            "Trong sáu tháng đầu năm 2022, 31 đơn vị đã công khai 412 trên 438 nội dung phải công khai, đạt 94,1 %. Trong đó 398 nội dung đúng hạn.",
            "In the first six months of 2022, 31 units published 412 of the 438 items they had to publish, or 94.1%. Of these, 398 were in time."), language)</p></div>
        """
    }
}
