/// How slowly a body may come in: whoever holds a connection open by single bytes keeps others out, while a photo from a
/// slow telephone line is welcome.
struct BodyPace {
    /// A minute of grace, and from then on 500 bytes for each second of it.
    static let standing = BodyPace(graceSeconds: 60, bytesEachSecond: 500)

    let graceSeconds: Int64
    let bytesEachSecond: Int64

    func isKept(bytes: Int, after spent: Duration) -> Bool {
        let late = spent.components.seconds - graceSeconds
        return late <= 0 || Int64(bytes) >= late * bytesEachSecond
    }
}

/// A body came in more slowly than `BodyPace` lets it.
struct SlowBody: Error {}
