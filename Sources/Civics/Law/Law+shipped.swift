extension Law {
    /// The law that comes with the program, read once. The tests read the same files, so that a program whose law cannot
    /// be read is never released.
    package static let shipped: Law = {
        do {
            return try load()
        } catch {
            preconditionFailure("the law that comes with the program cannot be read: \(error)")
        }
    }()
}
