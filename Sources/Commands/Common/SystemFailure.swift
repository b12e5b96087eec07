import Civics
import Foundation

/// What the system answered when it could not read or write.
struct SystemFailure: Error {
    let code: Int32

    /// The reason as a part of a sentence.
    var reason: Phrase {
        switch code {
        case ENOSPC, EDQUOT: Phrase("ổ đĩa đã đầy", "the disk is full")
        case EACCES, EPERM: Phrase("không được phép", "this is not permitted")
        case EROFS: Phrase("ổ đĩa chỉ cho đọc", "the disk can only be read")
        case ENOENT: Phrase("không có thư mục ấy", "there is no such folder")
        case ENOTDIR: Phrase("đường dẫn đi qua một tệp", "the path leads through a file")
        case EISDIR: Phrase("đó là một thư mục", "it is a folder")
        case EPIPE: Phrase("bên nhận đã đóng", "whoever was reading has closed it")
        case EBADF: Phrase("nó đã bị đóng", "it is closed")
        case EFBIG: Phrase("tệp quá lớn", "the file would be too large")
        case EIO: Phrase("thiết bị báo lỗi", "the device failed")
        default: Phrase("lỗi hệ thống \(code)", String(cString: strerror(code)))
        }
    }
}

/// Writing to open files, all of it or an error.
enum Descriptor {
    static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemFailure) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Foundation.write(
                    descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
            }
            if count > 0 {
                written += count
            } else if count == 0 {
                throw SystemFailure(code: EIO)
            } else if errno == EAGAIN {
                var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                _ = poll(&waiting, 1, -1)
            } else if errno != EINTR {
                throw SystemFailure(code: errno)
            }
        }
    }
}
