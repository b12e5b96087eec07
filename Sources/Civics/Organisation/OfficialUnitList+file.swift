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
}
