import Civics
import Storage

extension DatabaseFailure {
    /// What whoever runs the command can do something about, in one sentence; nothing where it is a fault of the program.
    var sentence: Phrase? {
        switch self {
        case .busy:
            Phrase(
                "Dữ liệu đang được một chương trình khác ghi; xin thử lại sau ít phút.",
                "Another program is writing to the records; please try again in a moment.")
        case .full:
            Phrase(
                "Ổ đĩa đã đầy nên chưa ghi được gì; xin giải phóng chỗ trống rồi làm lại.",
                "The disk is full and nothing was written; free some space and try again.")
        case .unreachable(let why):
            Phrase("Không mở được cơ sở dữ liệu: \(why)", "The database cannot be opened: \(why)")
        case .forbidden(let why):
            Phrase(
                "Không được phép đọc và ghi cơ sở dữ liệu (\(why)): ai chạy chương trình phải có quyền ghi vào thư mục dữ liệu và mọi tệp trong đó.",
                "Reading and writing the database is not permitted (\(why)): whoever runs the program needs the right to write to the data folder and every file in it."
            )
        case .ordered(let rules):
            Phrase(
                "Cơ sở dữ liệu xếp chữ theo “\(rules)”; xin tạo lại bằng createdb --locale=C --template=template0 để chữ được xếp theo từng byte.",
                "The database orders texts by “\(rules)”; make it anew with createdb --locale=C --template=template0, so that they are ordered byte by byte."
            )
        case .damaged(let why):
            Phrase(
                "Cơ sở dữ liệu bị hỏng (\(why)). Xin dừng mọi chương trình đang dùng, giữ nguyên thư mục và phục hồi bản sao lưu gần nhất; xem docs/operations.md.",
                "The database is damaged (\(why)). Stop every program that uses it, keep the folder as it is and restore the last good backup; see docs/operations.md."
            )
        case .newer(let migrations):
            Phrase(
                "Dữ liệu này do một phiên bản mới hơn của chương trình ghi (\(migrations)); xin dùng phiên bản đó.",
                "These records were written by a newer version of the program (\(migrations)); please use that one."
            )
        case .unique, .foreignKey, .check, .notNull, .unreadable, .unstorable, .other: nil
        }
    }
}
