import Civics
import Foundation
import Records

/// A ward's office that publishes things, for tests: its stores, its clerk, and a folder for its files. Beside it stand
/// another ward, a department, a state enterprise and a company, all under one city.
package struct DisclosureOffice: Sendable {
    package let archive: Archive
    package let catalogue: DisclosureCatalogue
    package let clocks: DisclosureClocks
    package let units: UnitStore
    package let postings: PostingStore
    package let obligations: ObligationStore
    package let questions: QuestionStore
    package let absences: AbsenceReportStore
    package let plans: DisclosurePlanStore
    package let files: FileStore
    package let folder: FileFolder
    private let hands: TestClock?

    package static let city = id(9)
    package static let ward = id(1)
    package static let otherWard = id(2)
    package static let department = id(3)
    package static let stateEnterprise = id(4)
    package static let company = id(5)
    package static let lan = Officer(
        actor: .person(Person.ID(high: 0x0190_0000_0000_7002, low: 0x8000_0000_0000_0001)),
        name: "Trần Thị Lan")

    package init(on backend: Backend = .sqlite, day: String = "2022-08-12") async throws {
        let test = try await TestArchive(on: backend, at: Instant(Day(day)!, hour: 9))
        try await self.init(in: test.archive, hands: test.clock)
    }

    /// The office in records that are there already.
    package init(in archive: Archive, hands: TestClock? = nil) async throws {
        let catalogue = DisclosureCatalogue.shipped
        self.archive = archive
        self.hands = hands
        self.catalogue = catalogue
        clocks = DisclosureClocks(archive: archive, law: .shipped)
        units = UnitStore(archive: archive)
        postings = PostingStore(archive: archive, catalogue: catalogue)
        obligations = ObligationStore(archive: archive, catalogue: catalogue, clocks: clocks)
        questions = QuestionStore(archive: archive)
        absences = AbsenceReportStore(archive: archive)
        plans = DisclosurePlanStore(archive: archive)
        folder = try FileFolder(
            at: FileManager.default.temporaryDirectory.appendingPathComponent("dienhong-\(UUID().uuidString)")
        )
        files = FileStore(archive: archive, folder: folder)
        try await establish(Self.city, "TP", "Thành phố Tân Phong", "city", under: nil)
        try await establish(Self.ward, "P1", "Phường Đông Hòa", "ward", under: Self.city)
        try await establish(Self.otherWard, "P2", "Phường Tây Hòa", "ward", under: Self.city)
        try await establish(Self.department, "SO1", "Phòng Nội vụ", "administrative_agency", under: Self.city)
        try await establish(
            Self.stateEnterprise, "DN1", "Công ty Cấp nước", "state_enterprise", under: Self.city)
        try await establish(
            Self.company, "DN2", "Công ty May Tân Phong", "private_enterprise", under: Self.city)
    }

    /// Moves the clock of the test to nine in the morning of a day.
    package func move(to day: String) {
        hands?.move(to: Day(day)!)
    }

    package func move(to instant: Instant) {
        hands?.move(to: instant)
    }

    private static func id(_ number: UInt64) -> Unit.ID {
        Unit.ID(high: 0x0190_0000_0000_7001, low: 0x8000_0000_0000_0000 | number)
    }

    private func establish(
        _ id: Unit.ID, _ code: String, _ name: String, _ kind: String, under parent: Unit.ID?
    ) async throws {
        let unit = UnitChange.NewUnit(id: id, code: code, name: name, kind: UnitKind(kind)!, parent: parent)
        try await units.change(by: .keeper, .establish(unit, on: nil))
    }

    /// A document that the ward issued, registered under an item.
    package func register(
        _ title: String, item: String = "ord_fees", from day: String, scope: DisclosureScope = .commune,
        of unit: Unit.ID = ward
    ) async throws -> Obligation {
        try await obligations.register(
            DisclosedDocument(number: "15/QĐ-UBND", title: title, startsClockOn: Day(day)!), item: item,
            of: unit,
            scope: scope, by: Self.lan)
    }

    /// Something posted at these places on a day.
    @discardableResult
    package func publish(
        _ title: String, item: String = "ord_fees", for obligation: Obligation.ID? = nil,
        at channels: [Channel] = [.officeBoard], on day: String, files: [StoredFile.ID] = [],
        amount: Int? = nil,
        of unit: Unit.ID = ward
    ) async throws -> Posting {
        try await postings.publish(
            PostingDraft(
                title: title, body: "Mức thu theo Nghị quyết 12/NQ-HĐND: 25.000 đồng một hộ.", files: files,
                places: channels.map { PlaceDraft(channel: $0, openedOn: Day(day)!) }, amount: amount),
            item: item, of: unit, for: obligation, by: Self.lan)
    }

    /// Takes a file in as a form would.
    package func upload(_ bytes: [UInt8], named name: String = "anh.jpg") async throws -> StoredFile {
        let staged = try folder.stage()
        try staged.append(bytes)
        return try await files.add(
            folder.keep(staged, sentAs: name, field: "files"), to: Self.ward, by: Self.lan)
    }
}
