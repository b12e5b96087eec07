import ArgumentParser
import Civics

/// A day on the command line: YYYY-MM-DD.
extension Day: ExpressibleByArgument {
    package init?(argument: String) {
        guard let day = Day(argument) else {
            UsageNotes.note(
                "“\(argument)” không phải là ngày dạng NĂM-THÁNG-NGÀY, như 2022-08-12.",
                "“\(argument)” is not a day written YYYY-MM-DD, as 2022-08-12.")
            return nil
        }
        self = day
    }
}
