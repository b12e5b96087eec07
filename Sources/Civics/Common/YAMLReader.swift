import Yams

/// Reads YAML files of the project. The plain form in which they are written (blocks, flow lists and mappings, quoted
/// and plain scalars on one line) is read directly, many times faster than by a full parser; a file that uses
/// anything else is handed to Yams.
package enum YAMLReader {
    package static func read(_ text: String) throws(YAMLFault) -> YAMLValue {
        do {
            var reader = PlainYAMLReader(text)
            return try reader.file()
        } catch  where !fault(error).isOutsidePlainForm {
            throw fault(error)
        } catch {
            return try readByYams(text)
        }
    }

    private static func fault(_ error: any Error) -> YAMLFault {
        error as? YAMLFault ?? YAMLFault(line: 0, reason: String(describing: error))
    }

    static func readByYams(_ text: String) throws(YAMLFault) -> YAMLValue {
        do {
            guard let node = try Yams.compose(yaml: text) else { return .null }
            return value(of: node)
        } catch {
            throw YAMLFault(line: 0, reason: String(describing: error))
        }
    }

    private static func value(of node: Node) -> YAMLValue {
        switch node {
        case .scalar(let scalar):
            scalar.style == .plain ? .plain(scalar.string) : .text(scalar.string)
        case .mapping(let mapping):
            .map(
                YAMLMap(
                    mapping.map { YAMLMap.Entry(name: $0.key.string ?? "", value: value(of: $0.value)) }))
        case .sequence(let sequence):
            .list(sequence.map(value))
        case .alias:
            .null
        }
    }
}

/// Why a YAML file cannot be read.
package struct YAMLFault: Error, Equatable {
    /// Counted from 1; 0 where it is not known.
    package let line: Int
    package let reason: String
    /// The text may be good YAML, only not of the plain form.
    var isOutsidePlainForm = false
}

extension YAMLValue {
    /// An unquoted scalar by its look: null, true and false, whole and decimal numbers, and otherwise text.
    static func plain(_ text: String) -> YAMLValue {
        switch text {
        case "", "~", "null": return .null
        case "true": return .bool(true)
        case "false": return .bool(false)
        default: break
        }
        guard let first = text.utf8.first,
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) || first == UInt8(ascii: "-")
        else { return .text(text) }
        if let int = Int(text), String(int) == text { return .int(int) }
        if text.utf8.contains(UInt8(ascii: ".")),
            text.utf8.allSatisfy({ "0123456789.-".utf8.contains($0) }), let number = Double(text)
        {
            return .number(number)
        }
        return .text(text)
    }
}
