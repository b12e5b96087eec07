extension UnitKind.ReportForm {
    /// Its place in arrays that hold one entry for each form.
    package var position: Int {
        switch self {
        case .commune: 0
        case .agency: 1
        case .workplace: 2
        case .committee: 3
        }
    }

    package var name: Phrase {
        switch self {
        case .commune: Phrase("Xã, phường, thị trấn", "Communes, wards and townships")
        case .agency: Phrase("Cơ quan hành chính, đơn vị sự nghiệp", "Agencies and public service units")
        case .workplace: Phrase("Doanh nghiệp, nơi làm việc", "Enterprises and workplaces")
        case .committee: Phrase("Ban Chỉ đạo", "Steering Committees")
        }
    }
}
