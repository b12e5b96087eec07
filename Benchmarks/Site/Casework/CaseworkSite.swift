import Civics
import NIOCore
import Records
import Site

/// A city with its casework, and a browser before its site. No page comes out of a cache.
struct CaseworkSite {
    let city: MadeUpCity
    private let parts: SiteParts
    private var officers: [Person] = []
    private let browser: MeasuredBrowser

    init() async throws {
        try await self.init(city: MadeUpCity(units: 1_001))
    }

    /// A city whose own office has so many letters; its head is signed in.
    init(letters: Int) async throws {
        try await self.init(city: MadeUpCity(units: 201))
        let (people, door) = (parts.accounts.people, parts.accounts.door)
        for number in 0..<8 {
            let invited = try await people.add(
                name: "Cán bộ \(number)", login: "can.bo.\(number)", to: .unitHead, in: city.city, by: .keeper
            )
            officers.append(invited.person)
            guard number == 0 else { continue }
            let pass = try await door.accept(
                invited.token, password: "con đường làng nhiều gió", device: "bench")
            let secret = try await door.enrolling(pass.token).secret
            let step = OneTimePassword.step(at: Instant.conference.milliseconds)
            let enrolled = try await door.confirmEnrolment(pass.token, code: secret.code(atStep: step))
            browser.hold(enrolled.pass.token.text, as: parts.sessionCookie)
        }
        try await city.addLetters(letters, officers: officers)
    }

    private init(city: MadeUpCity) async throws {
        self.city = city
        parts = try SiteParts(
            settings: SiteSettings(
                name: Phrase("Thành phố Tân Phong", "Tan Phong City"), origin: "http://localhost",
                cacheSeconds: 0),
            archive: city.archive, files: try FileFolder(at: try Scratch.folder()), key: .random(),
            hasher: PasswordHasher(cost: PasswordHash.Cost(rounds: 16, blockSize: 8, parallelism: 1)))
        browser = MeasuredBrowser(parts)
    }

    /// A letter that has been accepted, given to an officer, asked about and answered, opened as its sender does.
    func openLetter() async throws {
        guard let person = officers.first else { throw Spoilt(what: "the officers") }
        let hand = LetterHand(
            Officer(person),
            seeing: LetterReader(person: person.id, units: [city.city], headed: [city.city])
        ) { _ in Set(Role.allCases) }
        let (letter, code) = try await parts.letters.receive(
            LetterIntake(
                unit: city.city, kind: .complaint, channel: .web, senderName: "Trần Văn Nam",
                senderAddress: "Tổ 5", subject: "Ngõ 12 ngập mỗi khi mưa",
                text: String(repeating: "Mỗi khi mưa, nước ngập vào nhà. ", count: 20)), by: .visitor)
        for (number, act) in ["classify", "accept", "assign"].enumerated() {
            var work = LetterWork(act, revision: number + 1, day: .conference)
            work.kind = .complaint
            work.details = ["field": "land", "eligibility": "eligible", "competence": "own"]
            if act == "assign" { work.officer = (person.id, person.name) }
            try await parts.letters.carryOut(work, on: letter.id, by: hand)
        }
        for number in 0..<4 {
            let words = "Xin gửi thêm giấy tờ số \(number)."
            if number % 2 == 0 {
                try await parts.letters.write(words, bySenderOf: letter.id)
            } else {
                try await parts.letters.write(words, on: letter.id, by: hand)
            }
        }
        browser.letGo(parts.sessionCookie)
        try await browser.send("code=\(code.digits)", to: .receipt, from: browser.page(.receipt))
    }

    /// The processors' time for the page, which must say this and stay of one weight.
    func run(_ address: Address, says words: String) -> Benchmark.Run {
        {
            let seen = try await browser.page(address)
            guard String(buffer: seen).contains(words) else {
                throw Spoilt(what: "\(address.path): another page")
            }
            return try await Stopwatch.processor {
                guard try await browser.page(address).readableBytes == seen.readableBytes else {
                    throw Spoilt(what: "\(address.path): a page of another weight")
                }
            }
        }
    }
}
