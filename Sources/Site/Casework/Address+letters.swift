import Civics
import Records

/// What residents write and read.
extension Address {
    package static let letters = Address(path: "/don-thu")
    package static let letterSending = Address(path: "/don-thu/gui")
    package static let letterReceipt = Address(path: "/don-thu/bien-nhan")
    package static let letterNumbers = Address(path: "/don-thu/ket-qua")

    package static func letters(to unit: Unit) -> Address { letters.adding("don-vi", unit.code) }

    /// A letter that the opened one was split into.
    package static func openedLetter(part: Letter.ID) -> Address {
        openedLetter.adding("phan", part.description)
    }

    package static let openedLetterMessage = Address(path: "/tra-cuu/don/trao-doi")
    package static let openedLetterRating = Address(path: "/tra-cuu/don/hai-long")
    package static let openedLetterLateness = Address(path: "/tra-cuu/don/bao-tre")
    package static let openedLetterWithdrawal = Address(path: "/tra-cuu/don/rut-don")

    package static let openedLetterAppeal = Address(path: "/tra-cuu/don/khieu-nai-lan-hai")

    package static func openedLetterFile(_ file: StoredFile) -> Address {
        Address(path: "/tra-cuu/don/tep/\(file.id)/\(segment(file.name))")
    }
}

/// What officers do.
extension Address {
    package static let letterDesk = Address(path: "/ban-lam-viec/don-thu")
    package static let letterCounter = Address(path: "/ban-lam-viec/don-thu/nhan")
    package static let letterAssignment = Address(path: "/ban-lam-viec/don-thu/giao")
    package static let letterFilters = Address(path: "/ban-lam-viec/don-thu/bo-loc")
    package static let letterRegister = Address(path: "/ban-lam-viec/don-thu/so")
    package static let letterWorkbook = Address(path: "/ban-lam-viec/don-thu/so.xlsx")

    package static func letter(_ id: Letter.ID) -> Address {
        Address(path: "/ban-lam-viec/don-thu/don/\(id)")
    }
    package static func letterAct(_ act: String, on id: Letter.ID) -> Address {
        under(under(letter(id), "viec"), act)
    }
    package static func letterMessage(_ id: Letter.ID) -> Address { under(letter(id), "trao-doi") }
    package static func letterSimilar(_ id: Letter.ID) -> Address { under(letter(id), "trung") }
    package static func letterPromise(_ id: Letter.ID) -> Address { under(letter(id), "loi-hua") }
    package static func letterDuty(_ owed: OwedLetterDuty) -> Address {
        under(under(under(letter(owed.letter), "viec-kem"), owed.duty.key), String(owed.number))
    }
    package static func letterDocument(_ key: String, of id: Letter.ID) -> Address {
        under(under(letter(id), "van-ban"), key)
    }
    /// The same out of an earlier line of the registers.
    static func letterDocument(_ key: String, of id: Letter.ID, in entry: LetterEntry) -> Address {
        let address = letterDocument(key, of: id)
        return entry.isLast ? address : address.adding("dong", String(entry.place + 1))
    }
    /// The letter's line in a register; places are counted from one.
    package static func letterEntry(_ id: Letter.ID, _ place: Int) -> Address {
        under(under(letterRegister, id.description), String(place + 1))
    }
    package static func letterFile(_ file: StoredFile, of id: Letter.ID) -> Address {
        Address(path: "\(letter(id).path)/tep/\(file.id)/\(segment(file.name))")
    }

    enum LetterRoute {
        static let letter = Address(path: "/ban-lam-viec/don-thu/don/:id")
        static let act = Address(path: "/ban-lam-viec/don-thu/don/:id/viec/:act")
        static let message = Address(path: "/ban-lam-viec/don-thu/don/:id/trao-doi")
        static let similar = Address(path: "/ban-lam-viec/don-thu/don/:id/trung")
        static let promise = Address(path: "/ban-lam-viec/don-thu/don/:id/loi-hua")
        static let duty = Address(path: "/ban-lam-viec/don-thu/don/:id/viec-kem/:duty/:number")
        static let document = Address(path: "/ban-lam-viec/don-thu/don/:id/van-ban/:key")
        static let entry = Address(path: "/ban-lam-viec/don-thu/so/:id/:place")
        static let file = Address(path: "/ban-lam-viec/don-thu/don/:id/tep/:file/:name")
        static let openedFile = Address(path: "/tra-cuu/don/tep/:file/:name")
    }
}

/// What the committee watches.
extension Address {
    package static let letterWatch = Address(path: "/theo-doi/don-thu")

    package static func letterWatch(_ unit: Unit) -> Address { letterWatch.adding("don-vi", unit.code) }
}

extension LetterEntry {
    /// The place of a line as an address names it, counted there from one; nothing where it is none.
    static func place(_ text: String) -> Int? {
        Int(text).flatMap { (1...100_000).contains($0) ? $0 - 1 : nil }
    }
}
