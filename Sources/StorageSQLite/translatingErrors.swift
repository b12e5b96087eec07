import GRDB
import Storage

func translatingErrors<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch let error as DatabaseError { throw DatabaseFailure(error) }
}

func translatingErrors<Value>(_ body: () async throws -> Value) async throws -> Value {
    do { return try await body() } catch let error as DatabaseError { throw DatabaseFailure(error) }
}

extension DatabaseFailure {
    init(_ error: DatabaseError) {
        let message = error.message ?? "\(error.extendedResultCode)"
        switch error.extendedResultCode {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID:
            self = .unique(message)
        case .SQLITE_CONSTRAINT_FOREIGNKEY: self = .foreignKey(message)
        case .SQLITE_CONSTRAINT_CHECK: self = .check(message)
        case .SQLITE_CONSTRAINT_NOTNULL: self = .notNull(message)
        default:
            switch error.resultCode {
            case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
            case .SQLITE_FULL: self = .full
            // What a disk that is full or failing leads to where SQLite cannot tell which.
            case .SQLITE_IOERR: self = .unreachable("the disk cannot be read or written (\(message))")
            case .SQLITE_READONLY, .SQLITE_PERM: self = .forbidden(message)
            case .SQLITE_CANTOPEN: self = .unreachable(message)
            case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(message)
            default: self = .other(message)
            }
        }
    }
}
