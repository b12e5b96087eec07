import CXLSXWriter

/// The looks of cells in one workbook, each made once.
final class CellFormats {
    struct Look: Hashable {
        enum Role: Hashable {
            case title, subtitle, head, body, remark
        }

        enum Side: Hashable {
            case start, centre, end
        }

        var role: Role
        var number: String?
        var side = Side.start
        var isEmphasised = false
        var isLink = false
    }

    private let book: UnsafeMutablePointer<lxw_workbook>
    private var made: [Look: UnsafeMutablePointer<lxw_format>] = [:]

    init(book: UnsafeMutablePointer<lxw_workbook>) {
        self.book = book
    }

    subscript(look: Look) -> UnsafeMutablePointer<lxw_format>? {
        if let format = made[look] { return format }
        guard let format = workbook_add_format(book) else { return nil }
        format_set_font_name(format, "Times New Roman")
        format_set_font_size(format, look.role == .title ? 14 : 11)
        format_set_text_wrap(format)
        format_set_align(format, UInt8(look.role == .body ? LXW_ALIGN_VERTICAL_TOP.rawValue : middle))
        format_set_align(format, side(of: look))
        setWeight(of: format, look)
        if let number = look.number { format_set_num_format(format, number) }
        made[look] = format
        return format
    }

    private var middle: UInt32 { LXW_ALIGN_VERTICAL_CENTER.rawValue }

    private func side(of look: Look) -> UInt8 {
        switch (look.role, look.side) {
        case (.title, _), (.subtitle, _), (.head, _), (_, .centre): UInt8(LXW_ALIGN_CENTER.rawValue)
        case (_, .end): UInt8(LXW_ALIGN_RIGHT.rawValue)
        case (_, .start): UInt8(LXW_ALIGN_LEFT.rawValue)
        }
    }

    private func setWeight(of format: UnsafeMutablePointer<lxw_format>, _ look: Look) {
        switch look.role {
        case .title: format_set_bold(format)
        case .subtitle, .remark: format_set_italic(format)
        case .head:
            format_set_bold(format)
            format_set_bg_color(format, 0xEDEDED)
            format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
        case .body:
            format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
            if look.isEmphasised { format_set_bold(format) }
            if look.isLink {
                format_set_font_color(format, 0x1B4F8A)
                format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
            }
        }
    }
}
