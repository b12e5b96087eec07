import Civics

/// What residents read, and answer with a receipt code.
extension Address {
    package static let promises = Address(path: "/loi-hua")
    package static let openedPromise = Address(path: "/tra-cuu/loi-hua")

    package static func promise(_ id: Promise.ID) -> Address { under(promises, id.description) }
    package static func promises(of unit: Unit) -> Address { promises.adding("don-vi", unit.code) }
    package static func promiseAnswer(_ id: Promise.ID) -> Address { under(openedPromise, id.description) }
    package static func promiseEvidence(_ id: Promise.ID, _ file: StoredFile) -> Address {
        under(under(promiseAnswer(id), "tep"), file.id.description)
    }

    enum PromiseRoute {
        static let promise = Address(path: "/loi-hua/:id")
        static let answer = Address(path: "/tra-cuu/loi-hua/:id")
        static let evidence = Address(path: "/tra-cuu/loi-hua/:id/tep/:file")
    }
}

/// What those who work in a unit do, and the committee watches.
extension Address {
    package static let promiseDesk = Address(path: "/ban-lam-viec/loi-hua")
    package static let newPromise = Address(path: "/ban-lam-viec/loi-hua/moi")
    package static let promiseWatch = Address(path: "/theo-doi/loi-hua")
    package static let promiseRegister = Address(path: "/theo-doi/loi-hua/so")
    package static let promiseWorkbook = Address(path: "/theo-doi/loi-hua.xlsx")

    package static func promiseDesk(of unit: Unit) -> Address { promiseDesk.adding("don-vi", unit.code) }
    static func promiseDeed(_ deed: PromiseDeed, _ id: Promise.ID) -> Address {
        under(promise(id), deed.rawValue)
    }

    static func promiseDeedRoute(_ deed: PromiseDeed) -> Address {
        Address(path: "/loi-hua/:id/\(deed.rawValue)")
    }
}
