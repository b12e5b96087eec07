/// What a database refuses, in one vocabulary for both engines.
package enum DatabaseFailure: Error, Equatable, Sendable {
    /// A uniqueness rule was broken; its constraint or columns.
    case unique(String)
    case foreignKey(String)
    case check(String)
    case notNull(String)
    /// Another transaction stood in the way for too long.
    case busy
    /// The disk is full.
    case full
    /// No connection, or a wrong name or password. Never carries the password.
    case unreachable(String)
    /// Whoever runs the program lacks the right to read or write where the database lies, or its disk can only be read;
    /// the engine's words for it.
    case forbidden(String)
    /// Texts of the database are ordered by the rules of a language and not byte by byte; the name of these rules.
    case ordered(by: String)
    /// What lies on the disk is no whole database any more; the engine's words for it.
    case damaged(String)
    /// A column holds what the type cannot be made from.
    case unreadable(String)
    /// A value that the engines would not give back as it was: text with a NUL, a number that is none.
    case unstorable(String)
    /// The schema has migrations that this program does not know; their names.
    case newer(String)
    case other(String)
}
