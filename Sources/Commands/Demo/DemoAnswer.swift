import Civics

/// What the maker of the city says when it stands.
struct DemoAnswer: Encodable {
    struct Account: Encodable {
        let login: String
        let password: String
        let name: String
        /// The key of the role, as `dienhong person add --role` takes it.
        let role: String
        let roleName: String
        let unit: String?
        let unitName: String?
    }

    struct UnitCode: Encodable {
        let code: String
        let name: String
    }

    let address: String
    let city: String
    let standsAt: String
    let seed: UInt64
    let accounts: [Account]
    /// The codes by which commands and addresses name units and periods.
    let units: [UnitCode]
    let periods: [String]
    /// Secret codes of people without accounts, by what they open.
    let codes: [String: String]

    var text: String {
        let shown = accounts.filter { Self.shown.contains($0.login) || $0.login.hasSuffix(firstWard) }
        let lines = shown.map { account in
            "  \(account.login.padded(to: 20)) \(account.roleName), \(account.unitName ?? "–"): \(account.name)"
        }
        return """
            \(city), \(standsAt): \(address)
            Password of every account: \(DemoPeople.password)
            \(lines.joined(separator: "\n"))
            Receipt codes (/tra-cuu):
            \(codes.sorted { $0.key < $1.key }.map { "  \($0.key.padded(to: 24)) \($0.value)" }.joined(separator: "\n"))
            Every unit has lanhdao.CODE and canbo.CODE; --json lists all \(accounts.count) accounts and \(units.count) units.
            """
    }

    private var firstWard: String { ".\(units.first { $0.code.hasPrefix("p") }?.code ?? "")" }

    private static let shown: Set<String> = ["quantri", "truongban", "thuky", "kiemtra"]
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
