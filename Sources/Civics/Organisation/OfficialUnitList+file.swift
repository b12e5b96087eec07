import Foundation

extension OfficialUnitList {
    /// The list as it is shipped with the program.
    package func bytes() throws -> [UInt8] {
        guard
            let file = Bundle.module.url(
                forResource: "units-\(rawValue)", withExtension: "csv", subdirectory: "Rules")
        else { throw UnitKindFaults(all: ["units-\(rawValue).csv: the file is missing"]) }
        return [UInt8](try Data(contentsOf: file))
    }

    /// The list whose file this is, whatever its name and its line ends.
    static func recognised(_ bytes: [UInt8]) -> OfficialUnitList? {
        let lineReturn = UInt8(ascii: "\r")
        return allCases.first { list in
            guard let shipped = try? list.bytes(), bytes.count >= shipped.count else { return false }
            return bytes.lazy.filter { $0 != lineReturn }.elementsEqual(shipped)
        }
    }
}
