import Civics
import Records
import Site

extension OpenRecords {
    /// What the site is made of, out of these records and their settings.
    func siteParts(host: String, port: Int) throws -> SiteParts {
        try SiteParts(
            settings: SiteSettings(
                name: siteName, demoNotice: demo.map { _ in Self.demoNotice },
                origin: place.settings[.origin] ?? "http://\(host):\(port)",
                secret: try key().derived(for: "site")),
            archive: archive, files: try files(), key: try key(), signIn: demo == nil ? .standing : .demo)
    }

    private var siteName: Phrase {
        guard let name = place.settings[.siteName] else {
            return demo == nil
                ? Phrase(name: "Diên Hồng") : Phrase("Thành phố Tân Phong", "Tân Phong City")
        }
        return Phrase(name, place.settings[.siteNameInEnglish] ?? name)
    }

    private static let demoNotice = Phrase(
        "Đây là thành phố mẫu: mọi người, đơn vị và số liệu đều không có thật.",
        "This is a demo city: its people, units and figures do not exist.")
}
