import Foundation

extension FileFolder {
    /// What lies in the folder since before that time.
    func filesOlder(than date: Date) throws -> [URL] {
        let found = FileManager.default.enumerator(
            at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        return try (found?.compactMap { $0 as? URL } ?? []).filter { url in
            try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
                && Self.changed(url).map { $0 < date } ?? false
        }
    }

    /// Removes the file unless it has been made young since; whether it did.
    func remove(_ file: URL, ifOlderThan date: Date) throws -> Bool {
        try alone {
            guard let changed = Self.changed(file), changed < date else { return false }
            try FileManager.default.removeItem(at: file)
            return true
        }
    }

    /// Makes the file young again, so that a sweep that goes on meanwhile leaves it; whether it is there.
    func renew(_ file: URL) throws -> Bool {
        try alone {
            guard FileManager.default.fileExists(atPath: file.path) else { return false }
            try FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: file.path)
            return true
        }
    }

    /// Read anew each time: an address remembers what it was told before. Nothing where the file is gone or cannot be
    /// read: what is not known to be old is left.
    private static func changed(_ file: URL) -> Date? {
        (try? FileManager.default.attributesOfItem(atPath: file.path))?[.modificationDate] as? Date
    }

    /// One after another, in this program and beside others that use the folder.
    private func alone<Value>(_ body: () throws -> Value) throws -> Value {
        let descriptor = open(folder.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0, flock(descriptor, LOCK_EX) == 0 else {
            if descriptor >= 0 { close(descriptor) }
            throw CocoaError(.fileReadUnknown, userInfo: [NSFilePathErrorKey: folder.path])
        }
        defer { close(descriptor) }
        return try body()
    }
}
