import Civics

/// What residents read.
extension Address {
    package static let postings = Address(path: "/cong-khai")
    package static let postingFeed = Address(path: "/nguon-tin/cong-khai")

    package static func posting(_ id: Posting.ID) -> Address { under(postings, id.description) }
    package static func postingNotice(_ id: Posting.ID) -> Address { under(posting(id), "ban-in") }
    package static func questionForm(_ id: Posting.ID) -> Address { under(posting(id), "hoi") }
    package static func absenceForm(_ id: Posting.ID) -> Address { under(posting(id), "khong-thay") }

    package static func file(_ file: StoredFile) -> Address {
        Address(path: "/tep/\(file.id)/\(segment(file.name))")
    }

    package static func postings(of unit: Unit, onBoard: Bool = false) -> Address {
        postings.adding("don-vi", unit.code).adding("con-niem-yet", onBoard ? "1" : nil)
    }

    enum PostingRoute {
        static let posting = Address(path: "/cong-khai/:id")
        static let notice = Address(path: "/cong-khai/:id/ban-in")
        static let question = Address(path: "/cong-khai/:id/hoi")
        static let absence = Address(path: "/cong-khai/:id/khong-thay")
        static let correction = Address(path: "/cong-khai/:id/dinh-chinh")
        static let withdrawal = Address(path: "/cong-khai/:id/thu-hoi")
        static let opening = Address(path: "/cong-khai/:id/them-noi")
        static let closing = Address(path: "/cong-khai/:id/ket-thuc/:place")
        static let file = Address(path: "/tep/:id/:name")
    }

    static func under(_ address: Address, _ segment: String) -> Address {
        Address(path: "\(address.path)/\(Address.segment(segment))")
    }
}

/// What clerks do.
extension Address {
    package static let disclosureDesk = Address(path: "/ban-lam-viec/cong-khai")
    package static let newObligation = Address(path: "/ban-lam-viec/cong-khai/van-ban-moi")
    package static let newPlannedObligation = Address(path: "/ban-lam-viec/cong-khai/du-kien")
    package static let disclosurePlans = Address(path: "/ban-lam-viec/cong-khai/ke-hoach")
    package static let newPosting = Address(path: "/ban-lam-viec/cong-khai/dang")
    package static let nothingArose = Address(path: "/ban-lam-viec/cong-khai/khong-phat-sinh")

    package static func disclosureDesk(of unit: Unit) -> Address {
        disclosureDesk.adding("don-vi", unit.code)
    }
    package static func obligation(_ id: Obligation.ID) -> Address {
        Address(path: "/ban-lam-viec/cong-khai/viec/\(id)")
    }
    package static func waiver(_ id: Obligation.ID) -> Address { under(obligation(id), "mien") }
    package static func publication(of id: Obligation.ID) -> Address {
        newPosting.adding("viec", id.description)
    }
    package static func answer(_ id: Question.ID) -> Address {
        Address(path: "/ban-lam-viec/cong-khai/cau-hoi/\(id)")
    }
    package static func absenceFinding(_ id: AbsenceReport.ID) -> Address {
        Address(path: "/ban-lam-viec/cong-khai/bao-tin/\(id)")
    }
    package static func correction(_ id: Posting.ID) -> Address { under(posting(id), "dinh-chinh") }
    package static func withdrawal(_ id: Posting.ID) -> Address { under(posting(id), "thu-hoi") }
    package static func placeOpening(_ id: Posting.ID) -> Address { under(posting(id), "them-noi") }
    package static func placeClosing(_ id: Posting.ID, _ place: PostingPlace.ID) -> Address {
        under(under(posting(id), "ket-thuc"), place.description)
    }

    enum DeskRoute {
        static let obligation = Address(path: "/ban-lam-viec/cong-khai/viec/:id")
        static let waiver = Address(path: "/ban-lam-viec/cong-khai/viec/:id/mien")
        static let answer = Address(path: "/ban-lam-viec/cong-khai/cau-hoi/:id")
        static let absenceFinding = Address(path: "/ban-lam-viec/cong-khai/bao-tin/:id")
    }
}

/// What the committee watches.
extension Address {
    package static let matrix = Address(path: "/theo-doi/cong-khai")
    package static let matrixTable = Address(path: "/theo-doi/cong-khai.csv")
    package static let matrixWorkbook = Address(path: "/theo-doi/cong-khai.xlsx")
    package static let absences = Address(path: "/theo-doi/bao-tin")

    package static func matrixRow(_ unit: String) -> Address {
        Address(path: "/theo-doi/cong-khai/don-vi/\(segment(unit))")
    }
    package static func matrixColumn(_ item: DisclosureItem.ID) -> Address {
        Address(path: "/theo-doi/cong-khai/noi-dung/\(segment(item))")
    }
    package static func matrixCell(_ unit: String, _ item: DisclosureItem.ID) -> Address {
        Address(path: "/theo-doi/cong-khai/o/\(segment(unit))/\(segment(item))")
    }

    enum MatrixRoute {
        static let row = Address(path: "/theo-doi/cong-khai/don-vi/:code")
        static let column = Address(path: "/theo-doi/cong-khai/noi-dung/:item")
        static let cell = Address(path: "/theo-doi/cong-khai/o/:code/:item")
    }
}
