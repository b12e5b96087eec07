import Civics
import HTTPTypes
import Site
import TestSupport
import Testing

@Suite struct MatrixPagesTests {
    @Test func `three clicks lead from the city to the evidence`() async throws {
        let city = try await DisclosureCity()
        let duty = try await city.office.register("Mức thu vệ sinh", from: "2022-08-09")
        try await city.office.publish("Mức thu vệ sinh", for: duty.id, on: "2022-08-12")
        let secretary = try await city.secretary()
        let board = try await secretary.get(.matrix)
        #expect(board.says("Công khai muộn"))
        let row = try await secretary.get(try #require(board.link("Phường Đông Hòa")).address)
        #expect(row.heading.contains("Phường Đông Hòa"))
        let cell = try #require(
            row.links.first { $0.address.contains("/o/P1/ord_fees") && $0.address.contains("tu=2022-08") })
        let evidence = try await secretary.get(cell.address)
        #expect(evidence.says("Công khai muộn"))
        let posting = try await secretary.get(
            try #require(evidence.links.first { $0.address.hasPrefix("/cong-khai/") }).address)
        #expect(posting.heading == "Mức thu vệ sinh")
        let column = try await secretary.get(.matrixColumn("ord_fees"))
        #expect(column.link("Phường Tây Hòa") != nil)
    }

    @Test func `each sees the units that are his to see`() async throws {
        let city = try await DisclosureCity()
        let clerk = try await city.clerk()
        let own = try await clerk.get(.matrix)
        #expect(own.link("Phường Đông Hòa") != nil && own.link("Phường Tây Hòa") == nil)
        #expect(try await clerk.get(.matrixRow("P2")).status == .notFound)
        #expect(try await clerk.get(.matrixCell("P2", "ord_fees")).status == .notFound)
        let table = try await clerk.get(.matrixTable)
        #expect(!table.html.contains("Tây Hòa"))
    }

    @Test func `the way here has no step that is closed to the reader`() async throws {
        let city = try await DisclosureCity()
        let clerk = try await city.clerk()
        let row = try await clerk.get(.matrixRow("P1"))
        #expect(row.link("Bảng theo dõi công khai") != nil)
        #expect(!row.links.contains { $0.address == "/theo-doi" })
        #expect(try await clerk.get(.matrix).links.contains { $0.address == "/theo-doi" } == false)
        let secretary = try await city.secretary()
        #expect(try await secretary.get(.matrixRow("P1")).links.contains { $0.address == "/theo-doi" })
    }

    @Test func `the downloads hold what the board shows`() async throws {
        let city = try await DisclosureCity()
        _ = try await city.office.register("Mức thu", from: "2022-08-01")
        let secretary = try await city.secretary()
        let table = try await secretary.get(.matrixTable)
        #expect(table.headers[.contentDisposition]?.contains("cong-khai-2022-07-2022-12.csv") == true)
        #expect(table.html.contains("unit_code,unit,scope,item"))
        #expect(table.html.contains("P1,Phường Đông Hòa,commune,ord_fees"))
        let book = try await secretary.get(.matrixWorkbook)
        #expect(book.bytes.starts(with: [0x50, 0x4B]))
    }

    @Test func `a unit has no row in months before it was there`() async throws {
        let city = try await DisclosureCity()
        let units = city.site.parts.units
        let unit = UnitChange.NewUnit(
            id: Identifier(at: city.site.clock.now), code: "P9", name: "Phường Mới Lập",
            kind: UnitKind("ward")!, parent: try await units.unit(code: "P1").parent)
        try await units.change(by: .keeper, .establish(unit, on: Day("2022-07-01")!))
        let secretary = try await city.secretary()
        #expect(try await secretary.get(.matrix).link("Phường Mới Lập") != nil)
        let before = Address.matrix.adding("tu", "2022-01").adding("den", "2022-06")
        let page = try await secretary.get(before)
        #expect(page.link("Phường Mới Lập") == nil && page.link("Phường Đông Hòa") != nil)
        let row = Address.matrixRow("P9").adding("tu", "2022-01").adding("den", "2022-06")
        #expect(try await secretary.get(row).status == .ok)
    }

    @Test func `months that make no sense ask for the half-year of today`() async throws {
        let city = try await DisclosureCity()
        let secretary = try await city.secretary()
        for query in [
            "tu=x&den=y", "tu=2022-13", "tu=2022-08&den=2022-01", "tu=0001-01&den=9999-12", "loai=x&trang=-5",
        ] {
            #expect(try await secretary.get("\(Address.matrix.path)?\(query)").status == .ok, "\(query)")
        }
        let enterprise = try await secretary.get(Address.matrix.adding("loai", "employer"))
        #expect(enterprise.link("Công ty May Tân Phong") != nil)
    }

    /// Who × what: which page answers whom, and how.
    @Test func `pages open to those they are for`() async throws {
        let city = try await DisclosureCity()
        let duty = try await city.office.register("Mức thu", from: "2022-08-10")
        let posting = try await city.office.publish("Mức thu", on: "2022-08-10")
        let place = posting.places[0].id
        let visitor = city.site.visitor()
        let clerk = try await city.clerk()
        let other = try await city.clerk(of: DisclosureOffice.otherWard)
        let head = try await city.site.browser(of: "Lê Văn Minh", holding: (.unitHead, DisclosureOffice.ward))
        let secretary = try await city.secretary()
        let auditor = try await city.site.browser(of: "Đỗ Thị Kiểm", holding: (.auditor, nil))
        let (ok, no, out, none) = (
            HTTPResponse.Status.ok, HTTPResponse.Status.forbidden, HTTPResponse.Status.unauthorized,
            HTTPResponse.Status.notFound
        )
        let table: [(Address, [HTTPResponse.Status])] = [
            (.postings, [ok, ok, ok, ok, ok, ok]),
            (.posting(posting.id), [ok, ok, ok, ok, ok, ok]),
            (.questionForm(posting.id), [ok, ok, ok, ok, ok, ok]),
            (.disclosureDesk, [out, ok, ok, ok, no, no]),
            (Address.newObligation.adding("don-vi", "P1"), [out, ok, no, ok, no, no]),
            (Address.nothingArose.adding("don-vi", "P1"), [out, ok, no, ok, no, no]),
            (.obligation(duty.id), [out, ok, none, ok, ok, ok]),
            (.publication(of: duty.id), [out, ok, no, ok, no, no]),
            (.waiver(duty.id), [out, no, none, no, ok, no]),
            (.correction(posting.id), [out, ok, no, ok, no, no]),
            (.withdrawal(posting.id), [out, ok, no, ok, no, no]),
            (.placeOpening(posting.id), [out, ok, no, ok, no, no]),
            (.placeClosing(posting.id, place), [out, ok, no, ok, no, no]),
            (.matrix, [out, ok, ok, ok, ok, ok]),
            (.matrixRow("P1"), [out, ok, none, ok, ok, ok]),
            (.matrixCell("P1", "ord_fees"), [out, ok, none, ok, ok, ok]),
            (.matrixTable, [out, ok, ok, ok, ok, ok]),
            (.absences, [out, ok, ok, ok, ok, ok]),
        ]
        let people = [visitor, clerk, other, head, secretary, auditor]
        for (address, expected) in table {
            for (position, browser) in people.enumerated() {
                let status = try await browser.get(address).status
                #expect(status == expected[position], "\(address.path), person \(position)")
            }
        }
    }
}
