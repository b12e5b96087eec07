import Civics

/// Every component in all its states, with invented words: for whoever builds pages, and for the checks of contrast,
/// keyboard and width.
struct ShowcasePage: Page {
    var title: Phrase { Phrase("Hệ thống thiết kế", "Design system") }

    /// The form as it comes back with faults.
    var faultyForm: Form {
        var form = Form(
            FormFields([
                ("tieu-de", "Thông báo thu hồi đất"), ("ngay", "31/2/2022"),
                ("noi-dung", "Đoạn một.\nĐoạn hai."),
                ("hinh-thuc", "loa"), ("noi", "tru-so"),
            ]))
        _ = form.day("ngay", Phrase("Ngày niêm yết", "Day of posting"))
        _ = form.line("nguoi-ky", Phrase("Người ký", "Signed by"))
        return form
    }

    var day: Day { Day(year: 2022, month: 8, day: 12)! }
}
