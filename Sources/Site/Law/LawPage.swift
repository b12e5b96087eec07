import Civics

/// The way into the law: its parts, and the instruments they rest on.
struct LawPage: Page {
    struct Part {
        let name: Phrase
        let rules: Int
        let unsure: Int
        let address: Address
    }

    let parts: [Part]
    let instruments: [Instrument]

    let title = Phrase("Luật trong phần mềm này", "The law in this program")
    var door: Door? { .know }

    init(law: Law) {
        parts = RulePackName.files.map { file in
            let rules = law.rules(in: file)
            return Part(
                name: RulePackName.pack(file), rules: rules.count, unsure: rules.count { $0.isUnsure },
                address: .rulePack(file))
        }
        instruments = law.instruments
    }
}
