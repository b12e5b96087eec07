import Civics

/// All that the sender of a letter has said of it, and what can be said now.
package struct LetterVoices: Sendable {
    /// Oldest first.
    package let said: [LetterSaying]
    /// The last word of the office.
    package let answer: LetterTopic?
    /// What is late now.
    let late: [LetterTopic]
    /// The letter as it runs since it came or was reopened; nothing where it is done with.
    let life: LetterTopic?

    package func mayBeSaid(_ voice: LetterVoice) -> Bool {
        do throws(Refusal) {
            _ = try topic(of: voice)
            return true
        } catch {
            return false
        }
    }

    /// What was said of the last answer.
    package var rating: LetterVoice? {
        answer.flatMap { answer in said.last { $0.topic.isSame(as: answer) }?.voice }
    }

    /// When it was last reported that what is late now is late.
    package var latenessReportedOn: Day? {
        said.last { saying in late.contains { $0.isSame(as: saying.topic) } }?.day
    }

    /// What this would be about if it were said now. Refused where there is nothing to say it of, or where it was said.
    func topic(of voice: LetterVoice) throws(Refusal) -> LetterTopic {
        let topics =
            switch voice {
            case .satisfied, .notSatisfied: life == nil ? [answer].compactMap(\.self) : []
            case .lateness: late
            case .withdrawal: [life].compactMap(\.self)
            }
        guard !topics.isEmpty else { throw Self.nothing(for: voice) }
        guard let topic = topics.first(where: { topic in !said.contains { $0.topic.isSame(as: topic) } })
        else { throw Self.saidAlready }
        return topic
    }

    private static func nothing(for voice: LetterVoice) -> Refusal {
        switch voice {
        case .satisfied, .notSatisfied:
            Refusal(
                .tooEarly, Phrase("Đơn chưa có kết quả.", "The letter has not been answered yet."))
        case .lateness:
            Refusal(.tooEarly, Phrase("Đơn chưa quá hạn.", "The letter is not overdue."))
        case .withdrawal:
            Refusal(
                .tooLate,
                Phrase(
                    "Đơn đã xử lý xong, không rút được nữa.",
                    "The letter is done with and cannot be withdrawn."))
        }
    }

    private static let saidAlready = Refusal(
        .conflict, Phrase("Điều này đã được ghi nhận.", "This has been recorded already."))
}
