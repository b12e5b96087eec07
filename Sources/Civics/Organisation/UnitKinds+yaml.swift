import Yams

extension UnitKinds {
    /// Reads the kinds, or throws every fault of the file.
    package init(yaml: String) throws {
        let rows: [KindRow]
        do {
            rows = try YAMLDecoder().decode(KindFile.self, from: yaml).unitKinds
        } catch {
            throw UnitKindFaults(all: ["unit-kinds.yaml: \(error)"])
        }
        let keys = Set(rows.map(\.key))
        var faults: [String] = []
        var seen: Set<String> = []
        var kinds: [UnitKind] = []
        for (order, row) in rows.enumerated() {
            if !seen.insert(row.key).inserted {
                faults.append("\(row.key): there are two kinds with this key")
            }
            faults += row.parents.filter { !keys.contains($0) }.map {
                "\(row.key): no kind is called '\($0)'"
            }
            do {
                kinds.append(try row.kind(order: order))
            } catch let fault as UnitKindFaults {
                faults += fault.all
            }
        }
        guard faults.isEmpty else { throw UnitKindFaults(all: faults) }
        self.init(kinds)
    }
}

private struct KindFile: Decodable {
    let unitKinds: [KindRow]

    enum CodingKeys: String, CodingKey {
        case unitKinds = "unit_kinds"
    }
}

private struct KindRow: Decodable {
    let key: String
    let vi: String
    let en: String
    let level: UnitKind.Level
    let scopes: [ScopeRow]
    let form: UnitKind.ReportForm?
    let root: Bool?
    let parents: [String]
    let validFrom: String?
    let validTo: String?

    enum CodingKeys: String, CodingKey {
        case key, vi, en, level, scopes, form, root, parents
        case validFrom = "valid_from"
        case validTo = "valid_to"
    }

    func kind(order: Int) throws -> UnitKind {
        UnitKind(
            key: key, name: Phrase(vi, en), level: level,
            scopes: try scopes.map {
                UnitKind.Scope(name: $0.scope, validity: try range(from: $0.from, to: $0.to))
            },
            form: form, mayStandAtTheTop: root ?? false, parents: parents,
            validity: try range(from: validFrom, to: validTo), order: order)
    }

    private func range(from first: String?, to last: String?) throws -> DayRange {
        DayRange(from: try first.map(day), to: try last.map(day))
    }

    private func day(_ text: String) throws -> Day {
        guard let day = Day(text) else { throw UnitKindFaults(all: ["\(key): '\(text)' is not a day"]) }
        return day
    }
}

/// A scope alone, or with the days during which it binds.
private struct ScopeRow: Decodable {
    let scope: String
    let from: String?
    let to: String?

    enum CodingKeys: String, CodingKey {
        case scope, from, to
    }

    init(from decoder: any Decoder) throws {
        if let name = try? decoder.singleValueContainer().decode(String.self) {
            (scope, from, to) = (name, nil, nil)
            return
        }
        let container = try decoder.container(keyedBy: CodingKeys.self)
        scope = try container.decode(String.self, forKey: .scope)
        from = try container.decodeIfPresent(String.self, forKey: .from)
        to = try container.decodeIfPresent(String.self, forKey: .to)
    }
}
