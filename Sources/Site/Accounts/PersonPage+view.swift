import Civics

extension PersonPage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(title, language)</h1>
            <p>\(SignInPage.login, language): \(person.login.description)\
            \(when: person.isClosed, " – \(Phrase("tài khoản đã đóng", "the account is closed"), language)")</p>
            \(when: !appointments.isEmpty, roles(reader))
            \(when: !person.isClosed, giving(reader))
            \(when: mayReset, resetting(reader))
            """
    }

    private func roles(_ reader: Reader) -> Markup {
        let lines = appointments.map { RoleLine($0, in: choices.authority.tree) }
        let acts: [Markup] = appointments.map { appointment in
            guard endable.contains(appointment.id) else { return "–" }
            return SealedForm(
                to: .appointmentEnd(appointment.id, of: person.id),
                Button(Phrase("Kết thúc hôm nay", "End today"), .quiet).view(reader.language)
            ).view(reader)
        }
        return "<section>\(RoleTable(lines, acts: acts).view(reader.language))</section>"
    }

    private func giving(_ reader: Reader) -> Markup {
        let language = reader.language
        let fields: Markup = """
            \(choices.fields(form, language))
            <p class="actions">\(Button(Phrase("Giao chức trách", "Give the role")).view(language))</p>
            """
        return """
            <section class="measure">
            <h2>\(Phrase("Giao chức trách", "Give a role"), language)</h2>
            \(ErrorSummary(form).view(language))
            \(SealedForm(to: .appointments(of: person.id), fields).view(reader))
            </section>
            """
    }

    private func resetting(_ reader: Reader) -> Markup {
        let language = reader.language
        return """
            <section class="measure">
            <h2>\(Phrase("Đặt lại hoặc đóng tài khoản", "Reset or close the account"), language)</h2>
            <p>\(Phrase(
                "Đặt lại: mật khẩu, ứng dụng xác thực và mọi phiên đăng nhập bị bỏ; một đường dẫn mới hiện ra một lần.",
                "Reset: password, authenticator and every session are taken away; a new link is shown once."), language)</p>
            \(SealedForm(to: .newInvitation(of: person.id), Button(Phrase("Đặt lại", "Reset"), .quiet).view(language)).view(reader))
            <p>\(Phrase(
                "Đóng: không ai đăng nhập được bằng tài khoản này nữa; những việc đã làm vẫn còn trong sổ sách.",
                "Close: nobody can sign in with this account any more; what was done stays in the records."), language)</p>
            \(SealedForm(to: .personClosing(person.id), Button(Phrase("Đóng tài khoản", "Close the account"), .grave).view(language)).view(reader))
            </section>
            """
    }
}
