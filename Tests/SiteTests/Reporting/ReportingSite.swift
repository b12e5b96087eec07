import Civics
import HTTPTypes
import Records
import Site
import TestSupport

/// A site with a city, two wards and a school, in the week before reports of the first half of 2022 are due.
struct ReportingSite {
    static let key = ReportingPeriod.Key(year: 2022, part: .firstHalf)

    let site: TestSite
    let city: Unit
    let ward: Unit
    let other: Unit
    let school: Unit

    init(opened: Bool = true) async throws {
        let site = try await TestSite(at: Instant(Day("2022-07-05")!, hour: 9))
        city = try await Self.establish("TP", "Thành phố Tân Phong", "city", under: nil, on: site)
        ward = try await Self.establish("DONG", "Phường Đông", "ward", under: city, on: site)
        other = try await Self.establish("TAY", "Phường Tây", "ward", under: city, on: site)
        school = try await Self.establish("TH1", "Trường Tiểu học Số 1", "school", under: city, on: site)
        self.site = site
        if opened { try await site.parts.reports.periods.open(.usual(Self.key), by: .keeper) }
    }

    private static func establish(
        _ code: String, _ name: String, _ kind: String, under parent: Unit?, on site: TestSite
    ) async throws -> Unit {
        try await site.archive.act { transaction in
            let id: Unit.ID = transaction.newID()
            let connection = transaction.connection
            try connection.execute("INSERT INTO unit (id, code) VALUES (\(id), \(code))")
            try connection.execute(
                """
                INSERT INTO unit_naming (unit, from_day, name, fold, sort_key)
                VALUES (\(id), '0001-01-01', \(name), \(name.folded), \(name.folded))
                """)
            try connection.execute(
                """
                INSERT INTO unit_placement (unit, from_day, kind, parent)
                VALUES (\(id), '0001-01-01', \(kind), \(parent?.id))
                """)
            try connection.execute("UPDATE unit_revision SET number = number + 1")
            try transaction.enter(JournalEntry("established", "unit", id, by: .keeper))
        }
        return try await site.parts.units.unit(code: code)
    }

    func clerk(of unit: Unit? = nil) async throws -> Browser {
        try await site.browser(of: "Trần Thị Thư", holding: (.unitClerk, (unit ?? ward).id))
    }

    func head(of unit: Unit? = nil) async throws -> Browser {
        try await site.browser(of: "Lê Văn Trưởng", holding: (.unitHead, (unit ?? ward).id))
    }

    func secretary() async throws -> Browser {
        try await site.browser(of: "Nguyễn Văn Ký", holding: (.committeeSecretary, city.id))
    }

    /// The ward's report, handed in without going through its pages.
    func submitForWard() async throws {
        var changes = ReportChanges()
        changes.entries["village_meetings"] = ReportFigures.Entry(quantity: 4, source: "Sổ họp")
        let reports = site.parts.reports.reports
        try await reports.fill(ward.id, in: Self.key, with: changes, by: .keeper)
        _ = try await reports.submit(ward.id, in: Self.key, by: .keeper)
    }

    /// The committee's own figures, handed in.
    func submitForCity() async throws {
        var changes = ReportChanges()
        changes.entries["inspections"] = ReportFigures.Entry(quantity: 4, source: "Sổ của Ban Chỉ đạo")
        let reports = site.parts.reports.reports
        try await reports.fill(city.id, in: Self.key, with: changes, by: .keeper)
        _ = try await reports.submit(city.id, in: Self.key, by: .keeper)
    }

    func report(_ unit: Unit? = nil) -> String { Address.report(Self.key, unit ?? ward).path }

    /// Fills in one part of the ward's report as its clerk does.
    /// The chapters of the city's report in words, as they follow from its contents.
    func chapters(for reader: Browser) async throws -> [SeenPage] {
        let contents = try await reader.get(report(city) + "/van-ban")
        let addresses = contents.links.map(\.address).filter {
            $0.contains("van-ban?phan=") && !$0.contains("#") && !$0.hasSuffix("=tat-ca")
        }
        var chapters: [SeenPage] = []
        for address in addresses { chapters.append(try await reader.get(address)) }
        return chapters
    }

    func fill(_ browser: Browser, part: String = "III.1", _ values: [String: String]) async throws -> SeenPage
    {
        let page = try await browser.get("\(report())?phan=\(part)")
        return try await browser.submit(page, to: .report(Self.key, ward), values)
    }
}

extension Browser {
    /// Sends a form of ours that stands on no page this person sees, with a seal of theirs.
    func force(_ target: String, _ fields: [(String, String)] = []) async throws -> SeenPage {
        let page = try await get("/")
        let seal = page.forms.first { $0.action == "/dang-xuat" }?.fields ?? []
        return try await post(target, seal + fields.map { (name: $0.0, value: $0.1) })
    }
}
