import Civics

extension Address {
    package static let units = Address(path: "/don-vi")

    package static func unit(_ code: String) -> Address {
        Address(path: "/don-vi/\(segment(code))")
    }

    package static func unit(_ unit: Unit) -> Address {
        .unit(unit.code)
    }

    package static func committee(of code: String) -> Address {
        Address(path: "/don-vi/\(segment(code))/ban-chi-dao")
    }

    /// The unit and those under it, as a file.
    package static func unitList(of code: String) -> Address {
        Address(path: "/don-vi/\(segment(code))/danh-sach.csv")
    }

    static let unitRoute = Address(path: "/don-vi/:code")
    static let committeeRoute = Address(path: "/don-vi/:code/ban-chi-dao")
    static let unitListRoute = Address(path: "/don-vi/:code/danh-sach.csv")
}

extension Address {
    package static let unitImport = Address(path: "/ban-lam-viec/nhap-don-vi")
    package static let unitImportConfirmation = Address(path: "/ban-lam-viec/nhap-don-vi/xac-nhan")

    /// What the staff may do with a unit.
    package static func unitDesk(_ code: String) -> Address {
        Address(path: "/ban-lam-viec/don-vi/\(segment(code))")
    }

    package static func unitDeed(_ deed: UnitDeed, _ code: String) -> Address {
        Address(path: "/ban-lam-viec/don-vi/\(segment(code))/\(deed.rawValue)")
    }

    /// Where a change of the unit is cancelled that has yet to take effect.
    package static func unitCancellation(_ code: String, on day: Day) -> Address {
        Address(path: "/ban-lam-viec/don-vi/\(segment(code))/huy-thay-doi/\(day)")
    }

    package static func committeeDesk(_ code: String) -> Address {
        Address(path: "/ban-lam-viec/don-vi/\(segment(code))/ban-chi-dao")
    }

    package static func committeeDeed(_ deed: CommitteeDeed, _ code: String) -> Address {
        Address(path: "/ban-lam-viec/don-vi/\(segment(code))/ban-chi-dao/\(deed.rawValue)")
    }

    package static func memberDeed(_ deed: MemberDeed, _ member: CommitteeMember.ID, _ code: String)
        -> Address
    {
        Address(path: "/ban-lam-viec/don-vi/\(segment(code))/ban-chi-dao/\(member)/\(deed.rawValue)")
    }

    package static func taskDone(_ task: CommitteeTask.ID, _ code: String) -> Address {
        Address(path: "/ban-lam-viec/don-vi/\(segment(code))/ban-chi-dao/viec-xong/\(task)")
    }

    /// Takes back that a task was done.
    package static func taskReopening(_ task: CommitteeTask.ID, _ code: String) -> Address {
        Address(path: "/ban-lam-viec/don-vi/\(segment(code))/ban-chi-dao/viec-chua-xong/\(task)")
    }

    package static func assignmentEnd(_ assignment: CommitteeAssignment.ID, _ code: String) -> Address {
        Address(path: "/ban-lam-viec/don-vi/\(segment(code))/ban-chi-dao/thoi-phu-trach/\(assignment)")
    }

    static let unitCancellationRoute = Address(path: "/ban-lam-viec/don-vi/:code/huy-thay-doi/:day")
    static let unitDeskRoute = Address(path: "/ban-lam-viec/don-vi/:code")
    static let committeeDeskRoute = Address(path: "/ban-lam-viec/don-vi/:code/ban-chi-dao")
    static let taskDoneRoute = Address(path: "/ban-lam-viec/don-vi/:code/ban-chi-dao/viec-xong/:id")
    static let taskReopeningRoute = Address(
        path: "/ban-lam-viec/don-vi/:code/ban-chi-dao/viec-chua-xong/:id")
    static let assignmentEndRoute = Address(path: "/ban-lam-viec/don-vi/:code/ban-chi-dao/thoi-phu-trach/:id")

    static func unitDeedRoute(_ deed: UnitDeed) -> Address {
        Address(path: "/ban-lam-viec/don-vi/:code/\(deed.rawValue)")
    }

    static func committeeDeedRoute(_ deed: CommitteeDeed) -> Address {
        Address(path: "/ban-lam-viec/don-vi/:code/ban-chi-dao/\(deed.rawValue)")
    }

    static func memberDeedRoute(_ deed: MemberDeed) -> Address {
        Address(path: "/ban-lam-viec/don-vi/:code/ban-chi-dao/:member/\(deed.rawValue)")
    }
}
