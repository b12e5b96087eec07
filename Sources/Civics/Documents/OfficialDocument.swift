/// A document an office issues (văn bản hành chính): who speaks, under which number, on what, to whom, and who signs.
///
/// It holds finished words and no layout: a `DocumentFormat` says how the state or the Party wants them set.
package struct OfficialDocument: Equatable, Sendable, Codable {
    package var issuer: Issuer
    package var number: Number
    /// The place named before the day: "Tân Phong, ngày 12 tháng 8 năm 2022".
    package var place: String
    /// The day of issue; none while the document is a draft, and the line is left open for the pen.
    package var day: Day?
    package var title: Title
    /// Whom it is addressed to (Kính gửi); often nobody in a report.
    package var addressees: [String]
    package var blocks: [Block]
    /// Where it is sent (Nơi nhận), one place a line, without hyphen and without the line of the archive.
    package var recipients: [String]
    package var signature: Signature

    package init(
        issuer: Issuer, number: Number, place: String, day: Day?, title: Title, addressees: [String] = [],
        blocks: [Block] = [], recipients: [String] = [], signature: Signature
    ) {
        self.issuer = issuer
        self.number = number
        self.place = place
        self.day = day
        self.title = title
        self.addressees = addressees
        self.blocks = blocks
        self.recipients = recipients
        self.signature = signature
    }

    /// The office that speaks, under the one it belongs to (cơ quan ban hành, cơ quan chủ quản).
    package struct Issuer: Equatable, Sendable, Codable {
        package var superior: String?
        package var body: String
        /// The unit that drafted it and keeps a copy: "Lưu: VT, VP.".
        package var keeper: String

        package init(superior: String? = nil, body: String, keeper: String) {
            self.superior = superior
            self.body = body
            self.keeper = keeper
        }
    }

    /// Number and symbol (số, ký hiệu): "Số: 05/BC-UBND", "Số 05-BC/BCĐ".
    package struct Number: Equatable, Sendable, Codable {
        /// None until the clerk has entered the document: the place stays open.
        package var value: Int?
        /// The short name of the issuer in the symbol: "UBND", "BCĐ".
        package var abbreviation: String
        /// The letters of the kind of document, as "TB" in 05/TB-UBND; none takes those of the format.
        package var symbol: String?

        package init(_ value: Int? = nil, abbreviation: String, symbol: String? = nil) {
            self.value = value
            self.abbreviation = abbreviation
            self.symbol = symbol
        }
    }

    /// The kind of document and what it is about (tên loại, trích yếu).
    package struct Title: Equatable, Sendable, Codable {
        /// "BÁO CÁO"; none takes the word of the format.
        package var kind: String?
        package var subject: String

        package init(kind: String? = nil, subject: String) {
            self.kind = kind
            self.subject = subject
        }
    }

    /// Who signs, and in whose name.
    package struct Signature: Equatable, Sendable, Codable {
        /// Lines before the position: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH".
        package var authority: [Authority]
        package var position: String
        package var name: String

        package init(authority: [Authority] = [], position: String, name: String) {
            self.authority = authority
            self.position = position
            self.name = name
        }
    }
    /// In whose place one signs; the state and the Party abbreviate it each in its own way.
    package struct Authority: Equatable, Sendable, Codable {
        package enum Kind: String, Equatable, Sendable, Codable {
            /// In the name of a body that decides together (thay mặt).
            case onBehalf = "TM"
            /// A deputy for the head (ký thay).
            case deputy = "KT"
            /// By order of the head (thừa lệnh).
            case byOrder = "TL"
            /// By written delegation (thừa ủy quyền).
            case byDelegation = "TUQ"
            /// One put in charge until a head is named (quyền).
            case acting = "Q"
        }

        package var kind: Kind
        /// The body or the position it is signed for: "Ủy ban nhân dân", "Chủ tịch".
        package var principal: String

        package init(_ kind: Kind, _ principal: String) {
            self.kind = kind
            self.principal = principal
        }
    }
}
