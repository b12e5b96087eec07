import HTTPTypes
import Site

/// An answer of the site, read back as a reader would.
package struct SeenPage: Sendable {
    package struct Link: Equatable, Sendable {
        package let text: String
        package let address: String
    }

    package struct FilledForm: Sendable {
        package let action: String
        package let method: String
        /// Whether it is sent in parts, as forms with files are.
        package let isUpload: Bool
        /// Names and values as a browser would send them untouched.
        package var fields: [(name: String, value: String)]
    }

    package let status: HTTPResponse.Status
    package let headers: HTTPFields
    package let bytes: [UInt8]
    /// Where the reader has come to, after redirects.
    package let address: String

    package var html: String { String(decoding: bytes, as: UTF8.self) }

    /// All text a reader sees, with single blanks.
    package var text: String {
        var isHidden = false
        var result = ""
        for token in HTMLReader.tokens(of: html) {
            switch token {
            case .open(let name, _): isHidden = isHidden || name == "head" || name == "script"
            case .close(let name): if name == "head" || name == "script" { isHidden = false }
            case .text(let text): if !isHidden { result += " " + text }
            }
        }
        return Self.tidy(result)
    }

    package func says(_ words: String) -> Bool { text.contains(words) }

    package var heading: String { texts(of: "h1").first ?? "" }
    package var title: String { texts(of: "title").first ?? "" }

    /// The text of each element of this name.
    package func texts(of element: String) -> [String] {
        var result: [String] = []
        var depth = 0
        for token in HTMLReader.tokens(of: html) {
            switch token {
            case .open(element, _):
                depth += 1
                if depth == 1 { result.append("") }
            case .close(element): depth -= 1
            case .text(let text) where depth > 0: result[result.count - 1] += " " + text
            default: continue
            }
        }
        return result.map(Self.tidy)
    }

    package var links: [Link] {
        var result: [Link] = []
        var isOpen = false
        for token in HTMLReader.tokens(of: html) {
            switch token {
            case .open("a", let attributes):
                result.append(Link(text: "", address: attributes["href"] ?? ""))
                isOpen = true
            case .close("a"): isOpen = false
            case .text(let text) where isOpen:
                let last = result.removeLast()
                result.append(Link(text: Self.tidy(last.text + " " + text), address: last.address))
            default: continue
            }
        }
        return result
    }

    /// The first link whose text is, or else holds, these words.
    package func link(_ words: String) -> Link? {
        links.first { $0.text == words } ?? links.first { $0.text.contains(words) }
    }

    /// Whether a form on the page goes there.
    package func canSend(to address: Address) -> Bool { forms.contains { $0.action == address.path } }

    /// The forms on the page, as they stand.
    package var forms: [FilledForm] {
        var forms: [FilledForm] = []
        var select: (name: String, hasChoice: Bool)?
        var area: String?
        func add(_ name: String, _ value: String) {
            if !forms.isEmpty { forms[forms.count - 1].fields.append((name, value)) }
        }
        for token in HTMLReader.tokens(of: html) {
            switch token {
            case .open("form", let attributes):
                forms.append(
                    FilledForm(
                        action: attributes["action"] ?? address, method: attributes["method"] ?? "get",
                        isUpload: attributes["enctype"] == "multipart/form-data", fields: []))
            case .open("input", let attributes):
                guard let name = attributes["name"] else { continue }
                switch attributes["type"] ?? "text" {
                case "checkbox", "radio":
                    if attributes["checked"] != nil { add(name, attributes["value"] ?? "on") }
                case "file", "submit": continue
                default: add(name, attributes["value"] ?? "")
                }
            case .open("textarea", let attributes): area = attributes["name"]
            case .open("select", let attributes): select = (attributes["name"] ?? "", false)
            case .open("option", let attributes):
                guard let open = select else { continue }
                // The first choice is sent when none is marked.
                if attributes["selected"] != nil || !open.hasChoice {
                    if open.hasChoice { forms[forms.count - 1].fields.removeLast() }
                    add(open.name, attributes["value"] ?? "")
                    select?.hasChoice = true
                }
            case .close("select"): select = nil
            case .close("textarea"): area = nil
            case .text(let text):
                if let name = area { add(name, text.first == "\n" ? String(text.dropFirst()) : text) }
            default: continue
            }
        }
        return forms
    }

    /// The value that stands in the field.
    package func field(_ name: String) -> String? {
        forms.lazy.flatMap(\.fields).first { $0.name == name }?.value
    }

    /// What is said to be wrong beside the fields.
    package var problems: [String] {
        var result: [String] = []
        var isOpen = false
        for token in HTMLReader.tokens(of: html) {
            switch token {
            case .open("p", let attributes) where attributes["class"] == "problem":
                isOpen = true
                result.append("")
            case .close("p"): isOpen = false
            case .text(let text) where isOpen: result[result.count - 1] += " " + text
            default: continue
            }
        }
        return result.map(Self.tidy)
    }

    private static func tidy(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
