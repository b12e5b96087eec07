extension DocumentFormat {
    /// The line of number and symbol: "Số: 05/BC-UBND", "Số 05-BC/BCĐ". Without a number its place stays open.
    package func numberLine(_ number: OfficialDocument.Number) -> String {
        let pattern = part(.numberSymbol).pattern ?? ""
        let written = number.value.map { Self.padded($0, below: 10) } ?? Self.openPlace
        let typed = part(.numberSymbol).typeCode.flatMap { usual in
            number.symbol.map { pattern.replacing(usual, with: $0) }
        }
        return (typed ?? pattern).replacing("{number:02d}", with: written)
            .replacing("{body_abbreviation}", with: number.abbreviation)
    }

    /// "Tân Phong, ngày 12 tháng 8 năm 2022". Without a day its places stay open.
    package func dateLine(place: String, day: Day?) -> String {
        let part = part(.placeDate)
        let dayOfMonth = day.map { Self.padded($0.dayOfMonth, below: part.zeroPadding?.daysBelow ?? 0) }
        let month = day.map { day in
            Self.padded(day.month, below: part.zeroPadding?.months.contains(day.month) == true ? 10 : 0)
        }
        return (part.pattern ?? "").replacing("{place}", with: place)
            .replacing("{dd}", with: dayOfMonth ?? Self.openPlace)
            .replacing("{mm}", with: month ?? Self.openPlace)
            .replacing("{yyyy}", with: day.map { String($0.year) } ?? Self.openPlace)
    }

    /// The last line of the recipients, which keeps a copy: "- Lưu: VT, VP.".
    package func archiveLine(keeper: String) -> String {
        // Where the records office itself keeps it, it is named once.
        (part(.recipientsList).pattern ?? "").replacing("{unit}", with: keeper).replacing(
            "{body}", with: keeper
        ).replacing("VT, VT.", with: "VT.")
    }

    /// "TM. ỦY BAN NHÂN DÂN" for the state, "T/M BAN CHỈ ĐẠO" for the Party.
    package func authorityLine(_ authority: OfficialDocument.Authority) -> String {
        let prefix = part(.signatureAuthority).prefixes.first { prefix in
            prefix.filter(\.isLetter) == authority.kind.rawValue
        }
        return "\(prefix ?? authority.kind.rawValue) \(authority.principal)"
    }

    /// The word for the kind of document: what the document says, else that of the format.
    package func kindLine(_ title: OfficialDocument.Title) -> String {
        title.kind ?? part(.typeName).text ?? ""
    }

    /// Room for the pen.
    private static let openPlace = "\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}"

    private static func padded(_ number: Int, below limit: Int) -> String {
        number < limit && number < 10 ? "0\(number)" : String(number)
    }
}
