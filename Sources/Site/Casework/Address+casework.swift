/// What people come back to with a receipt code.
extension Address {
    package static let receipt = Address(path: "/tra-cuu")
    package static let receiptClosing = Address(path: "/tra-cuu/dong")
    package static let openedLetter = Address(path: "/tra-cuu/don")
}
