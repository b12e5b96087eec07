import Civics

/// The receipt codes worth telling: each opens one thing of the city, as the person who asked would open it.
final class DemoCodes {
    private(set) var all: [String: String] = [:]

    /// The first code noted under a name stands, unless the newest is wanted.
    func note(_ code: ReceiptCode, as name: String, newest: Bool = false) {
        if newest || all[name] == nil { all[name] = code.grouped }
    }
}
