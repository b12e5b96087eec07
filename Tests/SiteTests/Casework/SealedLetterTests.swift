import Civics
import HTTPTypes
import Records
import TestSupport
import Testing

@testable import Site

/// Words are planted in every place of a denunciation, and looked for on every page as every role but its handlers.
@Suite struct SealedLetterTests {
    static let words = [
        "Zuqmak", "Viqtroz", "Heblaqn", "Wunjakt", "Qolmirt", "Xaprung", "Bexdolk",
    ]

    static let readers: [(role: Role?, unit: Unit.ID)] = [
        (nil, DisclosureOffice.city), (.unitClerk, DisclosureOffice.ward),
        (.receptionOfficer, DisclosureOffice.ward), (.caseOfficer, DisclosureOffice.ward),
        (.villageHead, DisclosureOffice.ward), (.frontRepresentative, DisclosureOffice.ward),
        (.unitHead, DisclosureOffice.otherWard), (.unitHead, DisclosureOffice.city),
        (.committeeHead, DisclosureOffice.city), (.committeeSecretary, DisclosureOffice.city),
        (.committeeMember, DisclosureOffice.city), (.inspector, DisclosureOffice.city),
        (.auditor, DisclosureOffice.city), (.keeper, DisclosureOffice.city),
    ]

    @Test(arguments: readers.indices)
    func `nobody but its handlers finds a word of a denunciation anywhere`(reader: Int) async throws {
        let city = try await LetterCity()
        let planted = try await city.plantDenunciation()
        let (role, unit) = Self.readers[reader]
        let browser: Browser
        if let role {
            browser = try await city.browser(role, in: unit)
        } else {
            browser = city.site.visitor()
        }
        var waiting = RoutePermissions.all.filter { $0.method == .get && !$0.hasParameters }.map(\.path)
        waiting += [
            "/ban-lam-viec/don-thu?hang=tat-ca", "/ban-lam-viec/don-thu?hang=tat-ca&q=zuqmak",
            "/ban-lam-viec/don-thu?hang=da-xong", "/ban-lam-viec/don-thu?hang=tat-ca&loai=denunciation",
            "/ban-lam-viec/don-thu/so?don-vi=P1", "/theo-doi/don-thu?don-vi=P1", "/don-thu?don-vi=P1",
        ]
        var seen: Set<String> = []
        var (next, unpacked) = (0, 0)
        while next < waiting.count, seen.count < 160 {
            let path = waiting[next]
            next += 1
            guard seen.insert(path).inserted, !path.hasPrefix("/dang-xuat") else { continue }
            let page = try await browser.get(path)
            let html = page.html
            var texts = [html]
            // Documents and workbooks are packed: they are looked into part by part.
            if page.bytes.starts(with: Array("PK".utf8)) {
                unpacked += 1
                texts = try ReadArchive(page.bytes).entries.map {
                    String(decoding: $0.content, as: UTF8.self)
                }
            }
            for word in Self.words + planted {
                #expect(!texts.contains { $0.contains(word) }, "“\(word)” on \(path)")
            }
            waiting += page.links.map(\.address).filter { $0.hasPrefix("/") && !$0.hasPrefix("//") }
                .map { String($0.prefix { $0 != "#" }) }
        }
        #expect(seen.count > 10)
        if role == .unitClerk { #expect(unpacked > 1) }
        for id in planted where role != nil {
            #expect(try await browser.get("/ban-lam-viec/don-thu/don/\(id)").status == .notFound)
        }
    }

    @Test func `the register holds no line of it, and the watch does not count it`() async throws {
        let city = try await LetterCity()
        _ = try await city.plantDenunciation()
        let (letters, loads) = try await city.site.archive.read { reading in
            (
                try LetterStore.register(
                    of: [LetterCity.ward], received: DayRange(from: nil, to: nil), limit: 100, in: reading),
                try LetterStore.loads(of: [LetterCity.ward], on: reading.today, in: reading)
            )
        }
        #expect(letters.map(\.record.subject) == ["Đường ngõ 12 ngập", "Đèn hỏng"])
        #expect(loads.map(\.open) == [1])
    }

    @Test func `that it is late is told to the head alone, and its sender is told so`() async throws {
        let city = try await LetterCity()
        let sender = city.site.visitor()
        let (_, code) = try await city.write(
            ["kind": "denunciation", "subject": "Zuqmak nhận tiền"], in: sender)
        let id = try #require(try await city.letters().first).id
        city.site.clock.move(to: Day("2022-09-05")!)
        for language in ["vi", "en"] {
            let page = try await city.open(code, in: sender)
            _ = try await sender.get("\(page.address)?lang=\(language)")
            let here = try await sender.get(.openedLetter)
            let asked = try await sender.get(.openedLetterLateness)
            for words in ["Ban Chỉ đạo", "committee"] {
                #expect(!Self.main(here).contains(words) && !Self.main(asked).contains(words))
            }
        }
        let told = try await sender.submit(
            try await sender.get(.openedLetterLateness), to: .openedLetterLateness)
        #expect(told.says("The head of the unit is told."))
        #expect(!Self.main(told).contains("committee"))
        let outbox = try await city.site.archive.read { try Outbox.about("letter", id, in: $0) }
        #expect(outbox.map(\.message.recipient) == [.role(.unitHead)])
    }

    /// What stands on the page itself, without its frame.
    private static func main(_ page: SeenPage) -> String {
        page.html.firstMatch(of: #/<main[\s\S]*<\/main>/#).map { String($0.output) } ?? page.html
    }

    @Test func `no promise is made from it, and other letters are not found like it`() async throws {
        let city = try await LetterCity()
        let planted = try await city.plantDenunciation()
        let head = try await city.browser(.unitHead, named: "Phạm Thị Hoa")
        for id in planted.compactMap({ Letter.ID($0) }) {
            #expect(try await head.get(.letterPromise(id)).status == .notFound)
        }
        let petition = try #require(try await city.letters().first { $0.letter.kind == .petition })
        let page = try await head.get(.letter(petition.id))
        #expect(Self.words.allSatisfy { !page.html.contains($0) })
    }
}

extension LetterCity {
    /// A denunciation with its papers, messages and steps, a mixed letter that was split into one, and an ordinary
    /// petition beside them; gives the identifiers of what is sealed.
    fileprivate func plantDenunciation() async throws -> [String] {
        _ = try await write()
        let sender = site.visitor()
        let photo = Browser.File(
            "files", name: "Qolmirt.txt", type: "text/plain", bytes: Array("Wunjakt".utf8))
        let (_, code) = try await write(
            [
                "kind": "denunciation", "subject": "Zuqmak nhận tiền", "text": "Ông Viqtroz nhận tiền ở chợ.",
                "name": "Nguyễn Heblaqn", "address": "Ngõ Wunjakt",
            ], in: sender, files: [photo])
        let page = try await open(code, in: sender)
        _ = try await sender.submit(page, to: .openedLetterMessage, ["text": "Xaprung làm chứng."])
        let head = try await browser(.unitHead, named: "Đỗ Văn Sáu")
        let mixed = try await write(["subject": "Nhiều việc Bexdolk", "text": "Đèn hỏng; Viqtroz nhận tiền."])
        #expect(mixed.page.status == .ok)
        let all = try await letters()
        let denunciation = try #require(all.first { $0.letter.kind == .denunciation }).id
        let whole = try #require(all.first { $0.subject.contains("Bexdolk") }).id
        _ = try await act(
            "classify", on: denunciation, by: head,
            ["kind": "denunciation", "field": "staff", "eligibility": "eligible", "competence": "own"])
        _ = try await act("accept", on: denunciation, by: head)
        _ = try await act(
            "split", on: whole, by: head,
            [
                "part-1": "Đèn hỏng", "part-kind-1": "petition", "part-2": "Viqtroz nhận tiền",
                "part-kind-2": "denunciation",
            ])
        let after = try await letters()
        // The lamp is an ordinary petition of its own; it is no longer needed here.
        if let lamp = after.first(where: { $0.subject == "Đèn hỏng" }) {
            _ = try await act("return", on: lamp.id, by: head, ["reason": "Đã sửa."])
        }
        let sealed = after.filter { $0.letter.kind == .denunciation }
        #expect(sealed.count == 3)
        return sealed.map(\.id.description)
    }
}
