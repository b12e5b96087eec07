/// How a command ends, for scripts to tell.
enum ExitStatus {
    static let done: Int32 = 0
    /// The reason stands on standard error.
    static let refused: Int32 = 1
    static let wrongUsage: Int32 = 64
    static let fault: Int32 = 70
}
