import Cryptography
import Foundation

/// The files under a folder, each with the SHA-256 of its content.
struct Inventory {
    struct File: Codable, Equatable {
        /// Within the folder, with `/` between the parts.
        let path: String
        let sizeBytes: Int
        let sha256: String
    }

    let files: [File]

    /// A folder that is not there holds nothing.
    /// - Parameter names: only what bears one of these names in the folder, and what lies under it.
    init(of folder: String, only names: [String]? = nil) throws {
        let paths = FileManager.default.subpaths(atPath: folder) ?? []
        files = try paths.sorted().compactMap { path in
            if let names, !names.contains(where: { path == $0 || path.hasPrefix($0 + "/") }) { return nil }
            return try File(path, in: folder)
        }
    }

    /// Files named by a digest, as uploaded ones are, whose content has another.
    var misnamed: [String] {
        files.filter { file in
            let name = file.path.split(separator: "/").last.map(String.init) ?? ""
            let digest = name.split(separator: ".").first.map(String.init) ?? ""
            return digest.count == 64 && digest.allSatisfy(\.isHexDigit) && digest != file.sha256
        }.map(\.path)
    }
}

extension Inventory.File {
    /// Nothing where the path is not that of a plain file.
    init?(_ path: String, in folder: String) throws {
        let url = URL(filePath: folder).appending(path: path)
        let values = try url.resourceValues(forKeys: [.isRegularFileKey])
        guard values.isRegularFile == true else { return nil }
        let handle = try FileHandle(forReadingFrom: url)
        defer { try? handle.close() }
        var digest = SHA256()
        var size = 0
        while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
            digest.update(piece)
            size += piece.count
        }
        self.path = path
        sizeBytes = size
        sha256 = digest.finalize().map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0\(digits)" : digits
        }.joined()
    }
}
