/// A made-up city that several benchmarks share: its records are made once, when they are first asked for.
actor SharedCity {
    private let fill: @Sendable (MadeUpCity) async throws -> Void
    private var made: MadeUpCity?

    init(_ fill: @escaping @Sendable (MadeUpCity) async throws -> Void) {
        self.fill = fill
    }

    func city() async throws -> MadeUpCity {
        if let made { return made }
        let city = try await MadeUpCity(units: 1_000)
        try await fill(city)
        made = city
        return city
    }
}
