import Civics
import Foundation
import Records
import Storage

extension Error {
    /// The same said of the place whose disk is full, where that is what it comes from.
    func asToldOfFullDisk(at place: String) -> any Error {
        guard isOfFullDisk || (mayBeOfFullDisk && !Disk.hasRoom(at: place)) else { return self }
        return Refusal(
            .conflict,
            Phrase(
                "Ổ đĩa đã đầy nên chưa ghi được gì vào \(place); xin giải phóng chỗ trống rồi làm lại.",
                "The disk is full and nothing was written to \(place); free some space and try again."))
    }

    var isOfFullDisk: Bool {
        switch self {
        case let failure as DatabaseFailure: failure == .full
        case let error as CocoaError: error.code == .fileWriteOutOfSpace
        case let error as InstallationKey.Unwritable: [ENOSPC, EDQUOT].contains(error.code)
        default: false
        }
    }

    /// What a full disk leads to where those who write cannot tell which failure it is.
    private var mayBeOfFullDisk: Bool {
        switch self {
        case let failure as DatabaseFailure:
            if case .unreachable = failure { true } else { false }
        case let error as CocoaError: error.isFileError
        default: false
        }
    }
}

/// The disk that a folder lies on.
private enum Disk {
    /// Less than this is no room for anything that a command writes.
    static let leastBytes: UInt = 100_000

    static func hasRoom(at folder: String) -> Bool {
        var found = statvfs()
        guard statvfs(folder, &found) == 0 else { return true }
        // Some file systems do not count how many files they can hold.
        let holdsMoreFiles = found.f_files == 0 || found.f_favail > 0
        return found.f_bavail * found.f_frsize >= leastBytes && holdsMoreFiles
    }
}
