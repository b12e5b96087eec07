import Foundation

extension Law {
    /// Reads the law that comes with the program.
    package static func load() throws -> Law {
        try load(texts: bundledTexts())
    }

    /// Reads the rule packs of a folder, and tells all that is wrong with them together.
    package static func load(from folder: URL) throws -> Law {
        try load(texts: texts(in: folder))
    }

    /// Reads rule packs given as texts by file name without ending.
    package static func load(texts: [String: String]) throws -> Law {
        var packs = RulePacks(texts: texts)
        let law = packs.law()
        guard packs.faults.isEmpty else { throw RulePackFaults(packs.faults.sorted()) }
        return law
    }

    static func bundledTexts() throws -> [String: String] {
        try texts(in: rulesFolder())
    }

    /// Where the rule packs and the other data that come with the program lie.
    package static func rulesFolder() throws -> URL {
        guard let folder = Bundle.module.url(forResource: "Rules", withExtension: nil) else {
            throw RulePackFaults([
                RulePackFault(file: "Rules", key: "-", text: "the folder of rule packs is not there")
            ])
        }
        return folder
    }

    /// A file that is not there, or is not UTF-8, has no text: that is told with the other faults.
    private static func texts(in folder: URL) -> [String: String] {
        var texts: [String: String] = [:]
        for file in RulePacks.files {
            guard let data = try? Data(contentsOf: folder.appending(path: "\(file).yaml")) else { continue }
            texts[file] = String(data: data, encoding: .utf8)
        }
        return texts
    }
}
