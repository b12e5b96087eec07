import Foundation

/// A resident at a browser: writes a letter through the form, the last look and the sending, and comes back with the code.
package struct WireResident {
    private let connection: WireConnection
    /// What the reverse proxy says of where the request comes from.
    private let place: String
    private var cookies: [String: String] = [:]

    package init(_ connection: WireConnection, at place: String) {
        self.connection = connection
        self.place = place
    }

    /// Sends the letter, and gives the code once the receipt has shown it. `answered` is called when the site has said that
    /// it has the letter, before the receipt is looked at.
    package mutating func send(_ letter: WireLetter, answered: () -> Void = {}) throws -> String {
        let form = try get("/don-thu", "the form")
        var fields = letter.fields
        fields.insert(("_dau", try found(form.hidden("_dau"), "a seal in the form")), at: 0)
        let look = try expect(200, try post("/don-thu", fields), "the last look")
        fields[0].value = try found(look.hidden("_dau"), "a seal in the last look")
        fields.insert(("token", try found(look.hidden("token"), "a token")), at: 1)
        _ = try expect(303, try upload("/don-thu/gui", fields), "the sending")
        answered()
        let receipt = try get("/don-thu/bien-nhan", "the receipt")
        return try found(receipt.between("<p class=\"receipt-code\">", and: "</p>"), "a code")
    }

    /// The page that a code opens; nothing where the site does not know the code.
    package mutating func open(_ code: String) throws -> WireAnswer? {
        if cookies["dh-bieu-mau"] == nil || seal == nil {
            seal = try found(try get("/tra-cuu", "the look-up").hidden("_dau"), "a seal")
        }
        let answer = try post("/tra-cuu", [("_dau", seal ?? ""), ("code", code)])
        guard answer.status == 303 else { return nil }
        return try get("/tra-cuu/don", "the opened letter")
    }

    private var seal: String?

    private mutating func get(_ path: String, _ what: String) throws(WireFailure) -> WireAnswer {
        let answer = try connection.ask("GET", path, head())
        keep(answer)
        return try expect(200, answer, what)
    }

    private mutating func post(_ path: String, _ fields: [(name: String, value: String)]) throws(WireFailure)
        -> WireAnswer
    {
        let body = fields.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }.joined(separator: "&")
        let answer = try connection.ask(
            "POST", path, head() + [("Content-Type", "application/x-www-form-urlencoded")],
            body: Array(body.utf8))
        keep(answer)
        return answer
    }

    private mutating func upload(_ path: String, _ fields: [(name: String, value: String)])
        throws(WireFailure) -> WireAnswer
    {
        let boundary = "wire7d1f0c"
        var body = ""
        for (name, value) in fields {
            body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }
        body += "--\(boundary)--\r\n"
        let answer = try connection.ask(
            "POST", path, head() + [("Content-Type", "multipart/form-data; boundary=\(boundary)")],
            body: Array(body.utf8))
        keep(answer)
        return answer
    }

    private func head() -> [(name: String, value: String)] {
        let kept = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        return [("X-Forwarded-For", place)] + (kept.isEmpty ? [] : [("Cookie", kept)])
    }

    private mutating func keep(_ answer: WireAnswer) {
        for cookie in answer.cookies {
            let parts = cookie.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { cookies[String(parts[0])] = String(parts[1]) }
        }
    }

    private func expect(_ status: Int, _ answer: WireAnswer, _ what: String) throws(WireFailure) -> WireAnswer
    {
        guard answer.status == status else { throw WireFailure("\(what): \(answer.status)") }
        return answer
    }

    private func found(_ text: String?, _ what: String) throws(WireFailure) -> String {
        guard let text else { throw WireFailure("without \(what)") }
        return text
    }

    private static func encoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var encoded: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: encoded.append(byte)
            case 0x20: encoded.append(UInt8(ascii: "+"))
            default: encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }
}
