import Testing

@testable import Civics

@Suite struct PasswordRuleTests {
    let lan = Person(
        id: Person.ID(high: 1, low: 1), name: "Nguyễn Thị Lan", login: Login("lan.phuong3")!)

    @Test(arguments: [
        "con đường làng nhiều gió", "correct horse battery", "xK7#pQ2mZ9vL", "bốn con vịt qua cầu",
        "nắngchiều trên sông Đáy", "Nguyễn Thị Lan trồng khoai lang",
    ])
    func `a long phrase of one's own is taken, whatever its characters`(password: String) throws {
        try PasswordRule.standing.check(password, of: lan)
    }

    @Test(arguments: [
        "", "ngắn quá", "mười một ký",
        "matkhau12345", "Mật Khẩu 2022", "M@tkh4u2022!", "P@ssw0rd2022!", "123456789012", "2345678901234",
        "987654321098", "aaaaaaaaaaaaaa", "121212121212", "xk7pqxk7pqxk7pq", "anh yêu em 123",
        "EmYeuAnh2022!!",
        "hochiminh1975", "nguyenvanan1980", "lan.phuong3!!", "nguyenthilan99", "tanphong2022!",
        "qwertyuiop123",
        "dienhong2022!", "abc\u{0}def\u{1}ghijkl",
    ])
    func `short, common and near ones are refused`(password: String) {
        let refusal = #expect(throws: Refusal.self) {
            try PasswordRule.standing.check(password, of: lan)
        }
        #expect(refusal?.field == "password")
        #expect(refusal?.reason.vietnamese.contains(password) != true || password.isEmpty)
    }

    @Test func `the shortest allowed has twelve characters, the longest 256`() throws {
        try PasswordRule.standing.check("vịt bơi qua2", of: lan)
        #expect(throws: Refusal.self) { try PasswordRule.standing.check("vịt bơi qua", of: lan) }
        let long =
            String("vịt bơi qua sông ".prefix(15))
            + String((0..<241).map { Character(Unicode.Scalar(UInt8(97 + $0 * 7 % 26))) })
        try PasswordRule.standing.check(long, of: lan)
        #expect(throws: Refusal.self) { try PasswordRule.standing.check(long + "x", of: lan) }
    }

    @Test func `the list holds the common ones of the world and of Viet Nam`() {
        #expect(CommonPasswords.known.count >= 3_000)
        for word in ["password", "matkhau", "anhyeuem", "hanoi", "vietnam", "iloveyou"] {
            #expect(CommonPasswords.known.contain(word))
        }
    }
}
