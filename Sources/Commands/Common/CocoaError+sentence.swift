import Civics
import Foundation

extension CocoaError {
    /// Whether it tells of a file that cannot be read or written, rather than of a mistake in the program.
    var isFileError: Bool {
        CocoaError.Code.fileNoSuchFile.rawValue...CocoaError.Code.fileWriteVolumeReadOnly.rawValue
            ~= errorCode
            || code == .fileWriteOutOfSpace
    }

    var sentence: Phrase {
        let path = filePath ?? url?.path ?? "?"
        return switch code {
        case .fileNoSuchFile, .fileReadNoSuchFile:
            Phrase("Không có tệp hay thư mục \(path).", "There is no file or folder \(path).")
        case .fileReadNoPermission, .fileWriteNoPermission:
            Phrase("Không được phép đọc hay ghi \(path).", "Reading or writing \(path) is not permitted.")
        case .fileWriteOutOfSpace:
            Phrase("Ổ đĩa đã đầy nên chưa ghi được \(path).", "The disk is full: \(path) was not written.")
        case .fileWriteFileExists:
            Phrase("Đã có \(path).", "There is already \(path).")
        default: Phrase("Không đọc hay ghi được \(path).", "\(path) cannot be read or written.")
        }
    }
}
