import Civics

/// What residents read of receptions.
extension Address {
    package static let receptions = Address(path: "/tiep-cong-dan")
    package static let receptionCalendar = Address(path: "/tiep-cong-dan.ics")
    package static let openedTurn = Address(path: "/tra-cuu/luot")
    package static let openedVisit = Address(path: "/tra-cuu/luot-da-tiep")
    package static let openedTurnCancelling = Address(path: "/tra-cuu/luot/huy")

    package static func reception(_ id: ReceptionSession.ID) -> Address { under(receptions, id.description) }
    package static func turnBooking(_ id: ReceptionSession.ID) -> Address { under(reception(id), "dat-luot") }
    package static func receptions(of unit: Unit) -> Address { receptions.adding("don-vi", unit.code) }

    enum ReceptionRoute {
        static let session = Address(path: "/tiep-cong-dan/:id")
        static let booking = Address(path: "/tiep-cong-dan/:id/dat-luot")
    }
}

/// What those who receive do.
extension Address {
    package static let receptionDesk = Address(path: "/ban-lam-viec/tiep-cong-dan")
    package static let receptionPlan = Address(path: "/ban-lam-viec/tiep-cong-dan/lich")
    package static let receptionPosting = Address(path: "/ban-lam-viec/tiep-cong-dan/lich/niem-yet")
    package static let receptionSupplement = Address(path: "/ban-lam-viec/tiep-cong-dan/lich/ghi-bo-sung")
    package static let newVisit = Address(path: "/ban-lam-viec/tiep-cong-dan/tiep")
    package static let visitRegister = Address(path: "/ban-lam-viec/tiep-cong-dan/so")
    package static let visitWorkbook = Address(path: "/ban-lam-viec/tiep-cong-dan/so.xlsx")

    package static func receptionDesk(of unit: Unit) -> Address { receptionDesk.adding("don-vi", unit.code) }

    package static func sessionDesk(_ id: ReceptionSession.ID) -> Address {
        Address(path: "/ban-lam-viec/tiep-cong-dan/buoi/\(id)")
    }
    package static func sessionOutcome(_ id: ReceptionSession.ID) -> Address {
        under(sessionDesk(id), "ket-qua")
    }
    package static func sessionPostponement(_ id: ReceptionSession.ID) -> Address {
        under(sessionDesk(id), "hoan")
    }
    package static func walkIn(_ id: ReceptionSession.ID) -> Address { under(sessionDesk(id), "ghi-luot") }
    package static func turnState(_ id: Turn.ID) -> Address {
        Address(path: "/ban-lam-viec/tiep-cong-dan/hang-cho/\(id)")
    }

    package static func visit(_ id: Visit.ID) -> Address { visit(id.description) }
    static func visit(_ id: String) -> Address {
        Address(path: "/ban-lam-viec/tiep-cong-dan/luot/\(segment(id))")
    }
    package static func visitConclusion(_ id: Visit.ID) -> Address { under(visit(id), "ket-luan") }
    package static func visitCorrection(_ id: Visit.ID) -> Address { under(visit(id), "dinh-chinh") }
    package static func visitNotice(_ id: Visit.ID) -> Address { under(visit(id), "thong-bao") }
    package static func visitPapers(_ id: Visit.ID) -> Address { under(visit(id), "bien-nhan") }

    package static func paperReceipt(_ id: PaperReceipt.ID) -> Address {
        Address(path: "/ban-lam-viec/tiep-cong-dan/bien-nhan/\(id)")
    }
    package static func paperReceiptDocument(_ id: PaperReceipt.ID) -> Address {
        under(paperReceipt(id), "docx")
    }

    enum ReceptionDeskRoute {
        static let session = Address(path: "/ban-lam-viec/tiep-cong-dan/buoi/:id")
        static let outcome = Address(path: "/ban-lam-viec/tiep-cong-dan/buoi/:id/ket-qua")
        static let postponement = Address(path: "/ban-lam-viec/tiep-cong-dan/buoi/:id/hoan")
        static let walkIn = Address(path: "/ban-lam-viec/tiep-cong-dan/buoi/:id/ghi-luot")
        static let turn = Address(path: "/ban-lam-viec/tiep-cong-dan/hang-cho/:id")
        static let visit = Address(path: "/ban-lam-viec/tiep-cong-dan/luot/:id")
        static let conclusion = Address(path: "/ban-lam-viec/tiep-cong-dan/luot/:id/ket-luan")
        static let correction = Address(path: "/ban-lam-viec/tiep-cong-dan/luot/:id/dinh-chinh")
        static let notice = Address(path: "/ban-lam-viec/tiep-cong-dan/luot/:id/thong-bao")
        static let papers = Address(path: "/ban-lam-viec/tiep-cong-dan/luot/:id/bien-nhan")
        static let paper = Address(path: "/ban-lam-viec/tiep-cong-dan/bien-nhan/:id")
        static let paperDocument = Address(path: "/ban-lam-viec/tiep-cong-dan/bien-nhan/:id/docx")
    }
}

/// What the committee watches.
extension Address {
    package static let receptionWatch = Address(path: "/theo-doi/tiep-cong-dan")
    static let receptionWatchRoute = Address(path: "/theo-doi/tiep-cong-dan/:code")

    package static func receptionWatch(of code: String) -> Address {
        Address(path: "/theo-doi/tiep-cong-dan/\(segment(code))")
    }

    /// The round of a unit, named by the unit's code and the round's last day, as "P1/2022-01-09".
    static func receptionRound(_ subject: String) -> Address? {
        let parts = subject.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2, let day = Day(parts[1]) else { return nil }
        return receptionWatch(of: parts[0]).adding("den", day.description)
    }
}
