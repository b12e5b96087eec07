import Civics

/// All that happens in the city, played in the order of its moments.
final class DemoTimeline {
    private typealias Scene = (at: Instant, number: Int, act: () async throws -> Void)
    private var scenes: [Scene] = []
    private let end: Instant

    /// What would happen after `end` does not happen.
    init(until end: Instant) {
        self.end = end
    }

    func add(_ at: Instant, _ act: @escaping () async throws -> Void) {
        guard at < end else { return }
        scenes.append((at, scenes.count, act))
    }

    func play(on clock: DemoClock) async throws {
        let sorted = scenes.sorted { ($0.at, $0.number) < ($1.at, $1.number) }
        for scene in sorted {
            clock.move(to: scene.at)
            try await scene.act()
        }
        clock.move(to: end)
    }
}
