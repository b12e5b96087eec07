/// Who issues a report, in whose name it is signed, and how it is set.
package struct ReportHead: Equatable, Sendable {
    package let format: DocumentFormat.Kind
    package let issuer: OfficialDocument.Issuer
    package let abbreviation: String
    package let place: String
    package let signature: OfficialDocument.Signature
    package let recipients: [String]

    /// - Parameters:
    ///   - parent: the unit above, where there is one.
    ///   - signer: the name of the committee's head or the unit's, where it is known.
    ///   - committee: what the unit's committee is called by the decision that founded it.
    package init(of unit: Unit, under parent: Unit?, signer: String = "", committee: String? = nil) {
        place = unit.placeName
        switch unit.kind.form {
        case .committee?:
            format = .party
            issuer = OfficialDocument.Issuer(
                superior: unit.partyCommittee, body: committee ?? "Ban Chỉ đạo thực hiện dân chủ ở cơ sở",
                keeper: "Ban Chỉ đạo")
            abbreviation = "BCĐ"
            signature = OfficialDocument.Signature(
                authority: [.init(.onBehalf, "Ban Chỉ đạo")], position: "Trưởng ban", name: signer)
            recipients =
                (parent.map { ["Ban Chỉ đạo \($0.nameInText)"] } ?? ["Ban Chỉ đạo cấp trên"])
                + [
                    "Thường trực \(unit.partyCommittee ?? "cấp ủy")", "Các thành viên Ban Chỉ đạo",
                    "Các đơn vị trực thuộc",
                ]
        case .commune?:
            format = .state
            issuer = OfficialDocument.Issuer(
                superior: parent.map { "Ủy ban nhân dân \($0.nameInText)" },
                body: "Ủy ban nhân dân \(unit.nameInText)", keeper: "VT")
            abbreviation = "UBND"
            signature = OfficialDocument.Signature(
                authority: [.init(.onBehalf, "Ủy ban nhân dân")], position: "Chủ tịch", name: signer)
            recipients =
                (parent.map { ["Ban Chỉ đạo \($0.nameInText)"] } ?? [])
                + ["Đảng ủy, Hội đồng nhân dân \(unit.nameInText)", "Mặt trận Tổ quốc \(unit.nameInText)"]
        case .agency?, .workplace?, nil:
            format = .state
            issuer = OfficialDocument.Issuer(superior: parent?.name, body: unit.name, keeper: "VT")
            abbreviation = unit.initials
            signature = OfficialDocument.Signature(
                position: unit.kind.form == .workplace ? "Giám đốc" : "Thủ trưởng đơn vị", name: signer)
            recipients =
                (parent.map { ["Ban Chỉ đạo \($0.nameInText)"] } ?? []) + ["Lãnh đạo đơn vị", "Công đoàn"]
        }
    }

    /// As an authority decides on letters: of a district, a city or a province it is the people's committee and its
    /// chairperson, not the Steering Committee, which settles nothing (Điều 18, 20, 21 Luật Khiếu nại).
    package init(ofAuthority unit: Unit, under parent: Unit?, signer: String = "") {
        guard unit.kind.form == .committee else {
            self = ReportHead(of: unit, under: parent, signer: signer)
            return
        }
        format = .state
        place = unit.placeName
        issuer = OfficialDocument.Issuer(
            superior: parent.map { "Ủy ban nhân dân \($0.nameInText)" },
            body: "Ủy ban nhân dân \(unit.nameInText)", keeper: "VT")
        abbreviation = "UBND"
        signature = OfficialDocument.Signature(
            authority: [.init(.onBehalf, "Ủy ban nhân dân")], position: "Chủ tịch", name: signer)
        recipients = []
    }
}

extension Unit {
    /// "Phường Đông" within a sentence: "phường Đông".
    package var nameInText: String {
        guard kind.level != .body else { return name }
        return name.prefix(1).lowercased() + name.dropFirst()
    }

    /// The name without the word of its kind: "Tân Phong" for "Thành phố Tân Phong".
    var placeName: String {
        for word in ["Thành phố", "Tỉnh", "Quận", "Huyện", "Thị xã", "Phường", "Xã", "Thị trấn", "Đặc khu"]
        where name.hasPrefix(word + " ") {
            let rest = String(name.dropFirst(word.count + 1))
            // "Quận 1", "Phường 12": the number alone is no place.
            return rest.allSatisfy(\.isNumber) ? name : rest
        }
        return name
    }

    /// "Thành ủy Tân Phong": the party committee that a Steering Committee belongs to.
    var partyCommittee: String? {
        let word: String? =
            switch kind.key {
            case "central_city", "city": "Thành ủy"
            case "province": "Tỉnh ủy"
            case "urban_district": "Quận ủy"
            case "town": "Thị ủy"
            case "rural_district": "Huyện ủy"
            default: nil
            }
        return word.map { "\($0) \(placeName)" }
    }

    /// The first letters of the name, as offices are abbreviated: "THLL" for "Trường Tiểu học Lê Lợi".
    var initials: String {
        String(name.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).compactMap(\.first).prefix(6))
            .uppercased()
    }
}
