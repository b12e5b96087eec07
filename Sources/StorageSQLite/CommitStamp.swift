import GRDBSQLite
import Synchronization

/// Asks a SQLite file, on a connection of its own, whether anybody has committed since: another connection of this program
/// or another program. It takes some microseconds and no hop to another thread.
final class CommitStamp: Sendable {
    private struct Handle {
        let connection: OpaquePointer
        let statement: OpaquePointer
    }

    private let handle: Mutex<Handle?>

    /// Nothing is known where the file cannot be opened.
    init(path: String) {
        handle = Mutex(Self.open(path))
    }

    deinit {
        close()
    }

    /// Differs from what was said before where anything was committed in between; nothing where that is not known.
    var value: Int64? {
        handle.withLock { handle in
            guard let statement = handle?.statement else { return nil }
            defer { sqlite3_reset(statement) }
            guard sqlite3_step(statement) == SQLITE_ROW else { return nil }
            return sqlite3_column_int64(statement, 0)
        }
    }

    func close() {
        handle.withLock { handle in
            guard let open = handle else { return }
            sqlite3_finalize(open.statement)
            sqlite3_close_v2(open.connection)
            handle = nil
        }
    }

    private static func open(_ path: String) -> Handle? {
        var connection: OpaquePointer?
        var statement: OpaquePointer?
        guard
            sqlite3_open_v2(path, &connection, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nil) == SQLITE_OK,
            sqlite3_prepare_v2(connection, "PRAGMA data_version", -1, &statement, nil) == SQLITE_OK,
            let open = connection, let statement
        else {
            sqlite3_close_v2(connection)
            return nil
        }
        return Handle(connection: open, statement: statement)
    }
}
