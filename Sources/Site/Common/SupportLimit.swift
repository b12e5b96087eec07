import Civics
import Cryptography
import Records

/// How often one address supports one question in a day. It is counted in memory under a digest whose salt changes every day:
/// nothing of it is kept, and from what is there nobody can read an address.
actor SupportLimit {
    static let aDay = 5

    private let mostKept: Int
    private var day: Day?
    private var salt: [UInt8] = []
    private var counts: [[UInt8]: Int] = [:]

    init(mostKept: Int = 200_000) {
        self.mostKept = mostKept
    }

    /// Takes one of the day's, or refuses.
    func take(_ question: DialogueQuestion.ID, from address: String, on today: Day) throws(Refusal) {
        if day != today {
            day = today
            counts = [:]
            salt = (0..<32).map { _ in UInt8.random(in: .min ... .max) }
        }
        let digest = digest(of: question, address)
        // Where somebody floods it with addresses, the day's support ends rather than its count.
        guard counts[digest, default: 0] < Self.aDay, counts[digest] != nil || counts.count < mostKept else {
            throw Self.isUsedUp
        }
        counts[digest, default: 0] += 1
    }

    /// Gives one back: whoever asked had supported the question before.
    func giveBack(_ question: DialogueQuestion.ID, from address: String, on today: Day) {
        guard day == today, let count = counts[digest(of: question, address)], count > 0 else { return }
        counts[digest(of: question, address)] = count > 1 ? count - 1 : nil
    }

    private func digest(of question: DialogueQuestion.ID, _ address: String) -> [UInt8] {
        MessageCode.sha256(of: "\(question) \(Self.network(of: address))".utf8, key: salt)
    }

    /// The address itself; of the newer kind, of which a household has more than it can count, the network of the household.
    static func network(of address: String) -> String {
        guard address.contains(":"), !address.contains(".") else { return address }
        return address.split(separator: ":", omittingEmptySubsequences: false).prefix { !$0.isEmpty }
            .prefix(4).joined(separator: ":")
    }

    static let isUsedUp = Refusal(
        .tooLate,
        Phrase(
            "Hôm nay từ mạng này đã có \(aDay) lượt ủng hộ câu hỏi này. Mời ông/bà trở lại ngày mai, hoặc dùng mạng khác.",
            "Today \(aDay) clicks of support for this question came from this network. Please come back tomorrow or use another network."
        ))
}
