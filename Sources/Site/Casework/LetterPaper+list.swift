import Civics
import Records

extension LetterPaper {
    /// The documents that can be made of a letter: the receipt of who took it in, and one for each act done that makes one,
    /// with the unit where that is another than the one that has it now.
    static func list(
        of record: LetterRecord, _ entries: [LetterEntry], _ steps: [LetterStep], _ table: LetterTable,
        _ tree: UnitTree
    ) -> [(name: Phrase, address: Address)] {
        entries.reversed().flatMap { entry -> [(name: Phrase, address: Address)] in
            let made = steps.filter { entry.holds(step: $0.number) }.compactMap {
                table.act($0.act)?.document
            }
            var seen: Set<String> = []
            let keys = (entry.beganAs == .received ? ["receipt"] : []) + made
            return keys.filter { seen.insert($0).inserted }.compactMap { key in
                let document = LetterDocuments.shipped.document(
                    key, for: record.letter.kind, at: entry.instance)
                return document.map { document in
                    let name = document.name
                    let unit = tree.named(entry.unit)
                    return (
                        entry.isLast
                            ? name : Phrase("\(name.vietnamese) – \(unit)", "\(name.english) – \(unit)"),
                        .letterDocument(key, of: record.id, in: entry)
                    )
                }
            }
        }
    }
}
