import Civics

extension Address {
    /// The reports that were issued, for everybody; for staff, those of their units too.
    package static let reports = Address(path: "/bao-cao")
    /// Who reported and who did not, for a committee.
    package static let reportWatch = Address(path: "/theo-doi/bao-cao")

    static func reportWatch(_ period: ReportingPeriod.Key, of unit: Unit) -> Address {
        reportWatch.adding("ky", period.description).adding("don-vi", unit.code)
    }

    /// One unit's report for one period: the form it is filled in on, or the report as it was handed in.
    package static func report(_ period: ReportingPeriod.Key, _ unit: Unit) -> Address {
        report(period, code: unit.code)
    }

    static func report(_ period: ReportingPeriod.Key, code: String) -> Address {
        Address(path: "/bao-cao/\(period)/\(segment(code))")
    }

    static func reportSection(_ period: ReportingPeriod.Key, _ unit: Unit, _ section: String) -> Address {
        report(period, unit).adding("phan", section)
    }

    static func reportSubmission(_ period: ReportingPeriod.Key, _ unit: Unit) -> Address {
        Address(path: report(period, unit).path + "/gui")
    }

    static func reportReturn(_ period: ReportingPeriod.Key, _ unit: Unit) -> Address {
        Address(path: report(period, unit).path + "/tra-lai")
    }

    static func reportAcceptance(_ period: ReportingPeriod.Key, _ unit: Unit) -> Address {
        Address(path: report(period, unit).path + "/chap-nhan")
    }

    static func reportReopening(_ period: ReportingPeriod.Key, _ unit: Unit) -> Address {
        Address(path: report(period, unit).path + "/mo-lai")
    }

    /// The report in words, with its figures live.
    static func reportText(_ period: ReportingPeriod.Key, _ unit: Unit) -> Address {
        Address(path: report(period, unit).path + "/van-ban")
    }

    static func reportTextSection(_ period: ReportingPeriod.Key, _ unit: Unit, _ section: String) -> Address {
        Address(path: reportText(period, unit).path + "/\(segment(section))")
    }

    static func reportIssue(_ period: ReportingPeriod.Key, _ unit: Unit) -> Address {
        Address(path: report(period, unit).path + "/ban-hanh")
    }

    static func reportWithdrawal(_ period: ReportingPeriod.Key, _ unit: Unit) -> Address {
        Address(path: report(period, unit).path + "/thu-hoi")
    }

    static func reportFile(_ period: ReportingPeriod.Key, _ unit: Unit, _ format: ReportFormat) -> Address {
        Address(path: report(period, unit).path + "/tai-ve/\(format.rawValue)")
    }

    /// Where a figure comes from.
    static func figure(_ key: Indicator.Key, _ period: ReportingPeriod.Key, code: String) -> Address {
        Address(path: report(period, code: code).path + "/so-lieu/\(segment(key.text))")
    }

    /// The routes of the same.
    static let reportRoute = Address(path: "/bao-cao/:period/:unit")
    static func reportRoute(_ rest: StaticString) -> Address {
        Address(path: reportRoute.path + "/\(rest)")
    }
}
