import Civics
import Foundation

/// A file that a command writes because it was asked to: a report, a register, a list.
///
/// A plain file is written aside, seen on the disk and put in its place, so that nobody finds half of it; what was there
/// keeps its permissions. A link is followed. Into a device or a pipe the bytes go as they are.
struct OutputFile {
    let path: String
    /// Holds names and addresses: for its owner alone, whatever was there before.
    var isPrivate = false

    func write(_ bytes: [UInt8]) throws {
        do throws(SystemFailure) {
            try put(bytes, at: path)
        } catch {
            throw Refusal(
                .invalid,
                Phrase(
                    "Không ghi được \(path): \(error.reason.vietnamese).",
                    "\(path) cannot be written: \(error.reason.english)."))
        }
    }

    private func put(_ bytes: [UInt8], at path: String) throws(SystemFailure) {
        var found = stat()
        guard lstat(path, &found) == 0 else {
            guard errno == ENOENT else { throw SystemFailure(code: errno) }
            return try replace(path, with: bytes, mode: isPrivate ? 0o600 : nil)
        }
        switch found.st_mode & S_IFMT {
        case S_IFREG:
            let mode = isPrivate ? 0o600 : found.st_mode & 0o777
            do throws(SystemFailure) {
                try replace(path, with: bytes, mode: mode)
            } catch {
                // A file may be writable in a folder that is not.
                guard error.code == EACCES || error.code == EPERM else { throw error }
                try writeThrough(path, bytes)
            }
        case S_IFDIR: throw SystemFailure(code: EISDIR)
        case S_IFLNK:
            guard let target = realpath(path, nil) else { return try writeThrough(path, bytes) }
            defer { free(target) }
            try put(bytes, at: String(cString: target))
        default: try writeThrough(path, bytes)
        }
    }

    /// Writes the bytes beside the file and puts them in its place.
    private func replace(_ path: String, with bytes: [UInt8], mode: mode_t?) throws(SystemFailure) {
        let url = URL(filePath: path)
        let folder = url.deletingLastPathComponent().path
        let aside =
            "\(folder)/.\(url.lastPathComponent.utf8.count > 200 ? "" : url.lastPathComponent)"
            + ".\(UInt64.random(in: .min ... .max))"
        let descriptor = open(aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode ?? 0o666)
        guard descriptor >= 0 else { throw SystemFailure(code: errno) }
        do throws(SystemFailure) {
            try finish(descriptor, bytes, mode)
            guard rename(aside, path) == 0 else { throw SystemFailure(code: errno) }
        } catch {
            unlink(aside)
            throw error
        }
        synchronize(folder)
    }

    private func finish(_ descriptor: Int32, _ bytes: [UInt8], _ mode: mode_t?) throws(SystemFailure) {
        var isOpen = true
        defer { if isOpen { close(descriptor) } }
        // The mask of the process takes away from what was asked for when the file was made.
        if let mode, fchmod(descriptor, mode) != 0 { throw SystemFailure(code: errno) }
        try Descriptor.write(bytes, to: descriptor)
        guard fsync(descriptor) == 0 else { throw SystemFailure(code: errno) }
        isOpen = false
        guard close(descriptor) == 0 else { throw SystemFailure(code: errno) }
    }

    /// A folder whose entries cannot be seen on the disk holds the file all the same.
    private func synchronize(_ folder: String) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    private func writeThrough(_ path: String, _ bytes: [UInt8]) throws(SystemFailure) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, isPrivate ? 0o600 : 0o666)
        guard descriptor >= 0 else { throw SystemFailure(code: errno) }
        var isOpen = true
        defer { if isOpen { close(descriptor) } }
        try Descriptor.write(bytes, to: descriptor)
        // Devices and pipes have nothing to be seen on a disk.
        if fsync(descriptor) != 0, ![EINVAL, ENOTSUP, EROFS].contains(errno) {
            throw SystemFailure(code: errno)
        }
        isOpen = false
        guard close(descriptor) == 0 else { throw SystemFailure(code: errno) }
    }
}

extension OutputFile {
    /// Writes where `--output` says, `-` being standard output, and says so on the terminal.
    static func give(_ bytes: [UInt8], to output: String, isPrivate: Bool = false) throws {
        guard output != "-" else { return try Terminal.output.write(bytes) }
        try OutputFile(path: output, isPrivate: isPrivate).write(bytes)
        // What goes to /dev/stdout is not to be mixed with words.
        guard !["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"].contains(output) else { return }
        Terminal.say(Phrase("Đã ghi \(output).", "Wrote \(output)."))
    }
}
