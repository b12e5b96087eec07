import Civics

/// What stands around every page: mark and name of the city, the doors, the language switch, who is signed in, the way
/// here, and the foot.
struct PageFrame {
    let settings: SiteSettings
    let assets: Assets
    let reader: Reader

    func around(_ page: some Page) -> Markup {
        let language = reader.language
        let content = page.body(for: reader)
        return """
            <!doctype html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <title>\(page.title, language) – \(settings.name, language)</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="theme-color" content="#8F1D14">
            <link rel="icon" href="\(assets.mark.address)" type="image/svg+xml">
            <link rel="stylesheet" href="\(assets.style.address)">
            <script src="\(assets.script.address)" defer></script>
            </head>
            <body class="shape-\(page.shape.rawValue)">
            <a class="skip" href="#noi-dung">\(Phrase("Đến nội dung chính", "Skip to the content"), language)</a>
            \(demoBanner)
            \(masthead(door: page.door))
            \(way(to: page))
            <main id="noi-dung" tabindex="-1">
            \(reader.notice?.view(language))
            \(content)
            </main>
            \(foot)
            </body>
            </html>

            """
    }

    private var demoBanner: Markup {
        guard let notice = settings.demoNotice else { return .empty }
        return """
            <aside class="demo-banner" aria-label="\(Phrase("Bản trình diễn", "Demonstration"), reader.language)"><strong>\
            \(Phrase("Bản trình diễn", "Demonstration"), reader.language)</strong> \(notice, reader.language)</aside>
            """
    }

    private func masthead(door current: Door?) -> Markup {
        let language = reader.language
        return """
            <header class="masthead">
            <div class="masthead-row">
            <a class="brand" href="\(Address.home)"><img src="\(assets.mark.address)" alt="" width="40" height="40">\
            <span class="brand-words"><span class="brand-city">\(settings.name, language)</span>\
            <span class="brand-office">\(Self.office, language)</span></span></a>
            <nav class="reader-menu" aria-label="\(Phrase("Người đọc", "Reader"), language)">
            \(languageSwitch)
            \(personMenu)
            </nav>
            </div>
            \(when: !Door.open.isEmpty, doors(current))
            </header>
            """
    }

    private func doors(_ current: Door?) -> Markup {
        """
        <nav class="doors" aria-label="\(Phrase("Dân biết, dân bàn, dân làm, dân kiểm tra", "The five doors"), reader.language)">\
        <ul>\(Door.open.markup { door in
            """
            <li><a href="\(Address.door(door))"\(attribute: "aria-current", door == current ? "true" : nil)>\
            \(door.name, reader.language)</a></li>
            """
        })</ul></nav>
        """
    }

    private var languageSwitch: Markup {
        let other: Language = reader.language == .vietnamese ? .english : .vietnamese
        return """
            <a class="language" href="\(reader.address.adding("lang", other.rawValue))" lang="\(other.rawValue)" \
            hreflang="\(other.rawValue)">\(Phrase("Tiếng Việt", "English")[other])</a>
            """
    }

    private var personMenu: Markup {
        let language = reader.language
        guard let person = reader.person else {
            return "<a href=\"\(Address.signIn)\">\(Phrase("Đăng nhập", "Sign in"), language)</a>"
        }
        return """
            \(when: person.isStaff, way(Phrase("Bàn làm việc", "Desk"), .desk))
            \(when: person.isWatching, way(Phrase("Theo dõi", "Watch"), .watch))
            \(when: person.isManaging && !person.isStaff, way(PeoplePage.short, .people))
            <a class="person" href="\(Address.account)">\(person.name)</a>
            <form method="post" action="\(Address.signOut)">\(reader.seal.field)\
            <button class="button-link">\(Phrase("Đăng xuất", "Sign out"), language)</button></form>
            """
    }

    private func way(_ name: Phrase, _ address: Address) -> Markup {
        """
        <a href="\(address)"\(attribute: "aria-current", reader.address == address ? "page" : nil)>\
        \(name, reader.language)</a>
        """
    }

    private func way(to page: some Page) -> Markup {
        let trail = page.trail.filter { reader.mayOpen($0.address) }
        guard !trail.isEmpty else { return .empty }
        let language = reader.language
        return """
            <nav class="way" aria-label="\(Phrase("Đường dẫn", "Breadcrumbs"), language)"><ol>
            <li><a href="\(Address.home)">\(Phrase("Trang đầu", "Home"), language)</a></li>
            \(trail.markup { "<li><a href=\"\($0.address)\">\($0.name, language)</a></li>" })
            <li aria-current="page">\(page.title, language)</li>
            </ol></nav>
            """
    }

    private var foot: Markup {
        let language = reader.language
        let links: [(Phrase, Address)] = [
            (Phrase("Tra cứu bằng mã biên nhận", "Look up with a receipt code"), .receipt),
            (Phrase("Giới thiệu", "About"), .about),
            (Phrase("Căn cứ pháp luật", "The law behind it"), .law),
            (Phrase("Quyền riêng tư", "Privacy"), .privacy),
            (Phrase("Trợ năng", "Accessibility"), .accessibility),
        ]
        return """
            <footer class="foot">
            <nav aria-label="\(Phrase("Về trang này", "About this site"), language)"><ul>\
            \(links.markup { "<li><a href=\"\($0.1)\">\($0.0, language)</a></li>" })</ul></nav>
            <p>\(settings.name, language). \(Self.motto, language)</p>
            </footer>
            """
    }

    private static let office = Phrase("Dân chủ ở cơ sở", "Grassroots democracy")
    private static let motto = Phrase(
        "Dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng.",
        "The people know, discuss, do, check, supervise and benefit.")
}
