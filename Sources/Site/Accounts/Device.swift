/// What a browser says it is, coarsely: "Chrome · Android". Enough for its owner to know it again in a list.
enum Device {
    static func name(of userAgent: String?) -> String {
        guard let userAgent, !userAgent.isEmpty else { return "?" }
        let browser = browsers.first { userAgent.contains($0.mark) }?.name
        let system = systems.first { userAgent.contains($0.mark) }?.name
        let parts = [browser, system].compactMap { $0 }
        return parts.isEmpty ? "?" : parts.joined(separator: " · ")
    }

    // The order matters: most browsers also name those they resemble.
    private static let browsers: [(mark: String, name: String)] = [
        ("coc_coc_browser", "Cốc Cốc"), ("Edg", "Edge"), ("OPR/", "Opera"),
        ("SamsungBrowser", "Samsung Internet"),
        ("Zalo", "Zalo"), ("Firefox/", "Firefox"), ("CriOS/", "Chrome"), ("FxiOS/", "Firefox"),
        ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ]

    private static let systems: [(mark: String, name: String)] = [
        ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"),
        ("Macintosh", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux"),
    ]
}
