import Civics

extension AccountPage {
    private static let withoutRole = Phrase(
        "Hiện ông/bà không có chức trách ở đơn vị nào đang hoạt động. Xin đề nghị người quản lý tài khoản của đơn vị giao chức trách.",
        "You hold no role in any unit that is there today. Please ask whoever manages the unit's accounts for one."
    )

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(title, language)</h1>
            <p class="lead">\(name) (\(login))</p>
            \(when: isManaging, "<p><a href=\"\(Address.people)\">\(PeoplePage.name, language)</a></p>")
            \(when: isWithoutRole, Notice(.warning, Self.withoutRole[language]).view(language))
            <section>\(roleTable(language))</section>
            <section>
            <h2>\(Phrase("Bảo mật", "Security"), language)</h2>
            <ul>
            <li><a href="\(Address.password)">\(Phrase("Đổi mật khẩu", "Change the password"), language)</a></li>
            \(when: secondFactor.enrolledAt != nil || asksSecondFactor, secondFactorLines(language))
            </ul>
            </section>
            <section>\(sessionTable(reader))
            \(when: sessions.count > 1, SealedForm(
                to: .otherSessionsEnd,
                Button(Phrase("Kết thúc mọi phiên khác", "End all other sessions"), .quiet).view(language)
            ).view(reader))
            </section>
            """
    }

    private func roleTable(_ language: Language) -> Markup {
        guard !roles.isEmpty else {
            return
                "<p>\(Phrase("Hiện không giữ chức trách nào.", "You hold no role at present."), language)</p>"
        }
        return RoleTable(roles).view(language)
    }

    private func secondFactorLines(_ language: Language) -> Markup {
        let left = secondFactor.recoveryCodesLeft
        return """
            <li><a href="\(Address.authenticator)">\(Phrase("Đổi ứng dụng xác thực", "Change the authenticator"), language)</a></li>
            <li><a href="\(Address.recoveryCodes)">\(Phrase("Lập lại mã khôi phục", "Renew the recovery codes"), language)</a> \
            (\(Phrase("còn \(left) mã chưa dùng", left == 1 ? "1 code left" : "\(left) codes left"), language))</li>
            """
    }

    private func sessionTable(_ reader: Reader) -> Markup {
        let language = reader.language
        let columns = [
            Phrase("Thiết bị", "Device"), Phrase("Đăng nhập lúc", "Signed in at"), Phrase("Việc", "Action"),
        ].map { Table.Column($0[language]) }
        let rows: [[Markup]] = sessions.map { session in
            [
                "\(session.device)\(when: session.isThisOne, " (\(Phrase("phiên này", "this one"), language))")",
                "\(Format.moment(session.since, language))",
                SealedForm(
                    to: .sessionEnd(session.id), Button(Phrase("Kết thúc", "End"), .quiet).view(language)
                ).view(reader),
            ]
        }
        return Table(Phrase("Các phiên đăng nhập", "Sessions")[language], columns: columns, rows: rows).view
    }
}

/// Roles with their units and days.
struct RoleTable {
    let roles: [RoleLine]
    /// A last cell for each role, where there is something to do.
    let acts: [Markup]

    init(_ roles: [RoleLine], acts: [Markup] = []) {
        self.roles = roles
        self.acts = acts
    }

    func view(_ language: Language) -> Markup {
        var columns = [
            Phrase("Chức trách", "Role"), Phrase("Đơn vị", "Unit"), Phrase("Thời gian", "Term"),
            Phrase("Căn cứ", "Decision"),
        ].map { Table.Column($0[language]) }
        if !acts.isEmpty { columns.append(Table.Column(Phrase("Việc", "Action")[language])) }
        let rows: [[Markup]] = roles.enumerated().map { position, role in
            [
                "\(role.role, language)", "\(role.unitWords, language)", "\(role.termWords(language))",
                "\(role.decision ?? "–")",
            ] + (acts.isEmpty ? [] : [acts[position]])
        }
        return Table(Phrase("Chức trách", "Roles")[language], columns: columns, rows: rows).view
    }
}
