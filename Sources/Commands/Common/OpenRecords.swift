import ArgumentParser
import Civics
import Foundation
import Records
import Storage

/// Opened records, and what lies beside them.
struct OpenRecords: Sendable {
    let archive: Archive
    let place: RecordsPlace
    /// Where the folder holds a demo city.
    let demo: DemoMark?
    /// Held as long as the records are open.
    let lock: FolderLock?

    var folder: String? { place.folder }

    /// The key of the installation: in the data folder, or in DIENHONG_KEY as 64 hexadecimal digits where several
    /// servers share one database.
    func key() throws -> InstallationKey {
        if let text = place.settings[.key] {
            guard let bytes = Self.bytes(text), bytes.count == 32 else {
                throw Refusal(
                    .invalid,
                    Phrase(
                        "DIENHONG_KEY phải gồm 64 chữ số thập lục phân.",
                        "DIENHONG_KEY must have 64 hexadecimal digits."))
            }
            return InstallationKey(bytes: bytes)
        }
        guard let folder else { throw Self.keyIsNotNamed }
        guard let key = try InstallationKey.kept(in: folder) else { throw Self.keyIsMissing(folder) }
        return key
    }

    /// Gives records their key before anything is sealed with it. Once something was, a missing key is never made anew:
    /// whatever the lost one sealed would not open with it, and nobody would be told. Records in a database elsewhere have
    /// theirs from the first command that names their folder.
    func giveKeyToNew() async throws {
        guard let folder, place.settings[.key] == nil, try await !SealedRecords.exist(in: archive) else {
            return
        }
        try InstallationKey.keptOrMade(in: folder)
    }

    /// The folder of the files that people hand in. It lies in the data folder, also where the database is elsewhere.
    func files() throws -> FileFolder {
        guard let folder else { throw Self.folderIsNotNamed }
        return try FileFolder(at: URL(filePath: RecordsPlace.filesFolder(in: folder)))
    }

    /// Runs `body`, and closes the records whether or not it succeeds. A folder that was made for what was then refused
    /// is taken away again, and so is one that found no room before anything was kept in it.
    func closing<Value>(_ body: (OpenRecords) async throws -> Value) async throws -> Value {
        do {
            let value = try await body(self)
            try await archive.database.close()
            return value
        } catch {
            let told = place.tellingOfFullDisk(error)
            var isTakenAway = error.isRefusal
            if error.isOfFullDisk { isTakenAway = await isSurelyEmpty() }
            // What the body met is what has to be told.
            try? await archive.database.close()
            if isTakenAway { RecordsPlace.takeAway(place.made, held: lock) }
            throw told
        }
    }

    /// Records of which this cannot be known are not taken for empty.
    private func isSurelyEmpty() async -> Bool {
        (try? await JournalStore(archive: archive).isEmpty()) ?? false
    }

    private static func bytes(_ text: String) -> [UInt8]? {
        let digits = text.compactMap(\.hexDigitValue)
        guard digits.count == text.count, digits.count.isMultiple(of: 2) else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}

extension OpenRecords {
    static let folderIsNotNamed = Refusal(
        .invalid,
        Phrase(
            "Xin nêu thư mục dữ liệu bằng --data: các tệp đính kèm và khóa của hệ thống được giữ ở đó.",
            "Name the data folder with --data: the files that people hand in and the key of the system are kept there."
        ))

    private static let keyIsNotNamed = Refusal(
        .invalid,
        Phrase(
            "Xin nêu thư mục dữ liệu bằng --data, hoặc đặt DIENHONG_KEY: khóa của hệ thống nằm ở đó.",
            "Name the data folder with --data, or set DIENHONG_KEY: the key of the system is kept there."))

    private static func keyIsMissing(_ folder: String) -> Refusal {
        Refusal(
            .notFound,
            Phrase(
                "Không còn khóa \(folder)/installation.key của dữ liệu này; xin chép lại từ bản sao lưu, vì không khóa nào khác mở được những gì đã niêm phong.",
                "The key of these records, \(folder)/installation.key, is gone; bring it back from the backup, for no other opens what was sealed with it."
            ))
    }
}

extension Error {
    /// Whether it tells that nothing was done, rather than that something broke.
    fileprivate var isRefusal: Bool {
        switch self {
        case is Refusal, is Refusals, is ValidationError: true
        case let code as ExitCode: code.rawValue == ExitStatus.refused
        default: false
        }
    }
}
