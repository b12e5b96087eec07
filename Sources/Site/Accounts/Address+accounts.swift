import Civics
import Records

extension Address {
    package static let secondFactor = Address(path: "/dang-nhap/ma-xac-thuc")
    package static let recovery = Address(path: "/dang-nhap/ma-khoi-phuc")
    package static let enrolment = Address(path: "/dang-nhap/ung-dung-xac-thuc")

    /// The one-time link that lets a person set a password.
    package static func invitation(_ token: SecretToken) -> Address {
        Address(path: "/dang-nhap/loi-moi/\(token.text)")
    }

    static let invitationRoute = Address(path: "/dang-nhap/loi-moi/:token")

    /// The same page, going on to `destination` afterwards.
    func returning(to destination: Address?) -> Address {
        adding("ve", destination?.path)
    }
}

extension Address {
    package static let password = Address(path: "/tai-khoan/mat-khau")
    package static let recoveryCodes = Address(path: "/tai-khoan/ma-khoi-phuc")
    package static let authenticator = Address(path: "/tai-khoan/ung-dung-xac-thuc")
    package static let otherSessionsEnd = Address(path: "/tai-khoan/phien/ket-thuc-cac-phien-khac")

    package static func sessionEnd(_ id: Session.ID) -> Address {
        Address(path: "/tai-khoan/phien/\(id)/ket-thuc")
    }

    static let sessionEndRoute = Address(path: "/tai-khoan/phien/:id/ket-thuc")
}

extension Address {
    package static let people = Address(path: "/nhan-su")
    package static let newPerson = Address(path: "/nhan-su/them")

    package static func people(of unit: Unit) -> Address {
        people.adding("don-vi", unit.code)
    }

    package static func newPerson(in unit: Unit) -> Address {
        newPerson.adding("don-vi", unit.code)
    }

    package static func person(_ id: Person.ID) -> Address {
        Address(path: "/nhan-su/\(id)")
    }

    package static func appointments(of id: Person.ID) -> Address {
        Address(path: "/nhan-su/\(id)/chuc-trach")
    }

    package static func appointmentEnd(_ id: Appointment.ID, of person: Person.ID) -> Address {
        Address(path: "/nhan-su/\(person)/chuc-trach/\(id)/ket-thuc")
    }

    /// A new one-time link, in place of password, authenticator and sessions.
    package static func newInvitation(of id: Person.ID) -> Address {
        Address(path: "/nhan-su/\(id)/loi-moi")
    }

    package static func personClosing(_ id: Person.ID) -> Address {
        Address(path: "/nhan-su/\(id)/dong")
    }

    static let personRoute = Address(path: "/nhan-su/:id")
    static let appointmentsRoute = Address(path: "/nhan-su/:id/chuc-trach")
    static let appointmentEndRoute = Address(path: "/nhan-su/:id/chuc-trach/:appointment/ket-thuc")
    static let newInvitationRoute = Address(path: "/nhan-su/:id/loi-moi")
    static let personClosingRoute = Address(path: "/nhan-su/:id/dong")
}
