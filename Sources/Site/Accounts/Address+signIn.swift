extension Address {
    package static let signIn = Address(path: "/dang-nhap")
    package static let signOut = Address(path: "/dang-xuat")

    /// Signing in, and then back to where one was.
    package static func signIn(returningTo address: Address) -> Address {
        signIn.adding("ve", address.path)
    }

    /// An address of this site out of a field of a form or a query; nothing where it leads elsewhere.
    package init?(returning text: String?) {
        guard let text, text.hasPrefix("/"), !text.hasPrefix("//"), !text.hasPrefix("/\\"),
            text.utf8.allSatisfy({ 0x21..<0x7F ~= $0 && $0 != UInt8(ascii: "\\") })
        else { return nil }
        self.init(path: text)
    }
}

extension Address {
    /// What concerns the signed-in person: password, second factor, sessions.
    package static let account = Address(path: "/tai-khoan")
}
