import ArgumentParser
import Civics

/// A day on the command line: YYYY-MM-DD.
extension Day: ExpressibleByArgument {
    package init?(argument: String) {
        self.init(argument)
    }
}
