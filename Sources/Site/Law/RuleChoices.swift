import Civics

/// The periods of the law to choose one from: those in force on a day by their part of the law, then all others.
struct RuleChoices {
    struct Group {
        let name: Phrase
        let choices: [Choice]
    }

    struct Choice {
        let key: String
        let label: Phrase
    }

    let groups: [Group]
    /// Whether the words that were looked for stand anywhere; where not, all are offered.
    let isFound: Bool

    /// - Parameter chosen: the key of a period that stays among the choices whatever is looked for.
    init(of clock: DueClock, on day: Day, wanted: String, chosen: String) {
        let words = wanted.folded.split(whereSeparator: \.isWhitespace).map(String.init)
        let all = clock.all.map { (period: $0, choice: Self.choice($0, clock)) }
        let found = all.filter { entry in
            guard !words.isEmpty else { return true }
            let text = Self.text(of: entry.period, clock.law)
            return words.allSatisfy { text.contains($0) }
        }
        isFound = !found.isEmpty
        let keys = Set(found.map(\.choice.key) + [chosen])
        let offered = found.isEmpty ? all : all.filter { keys.contains($0.choice.key) }
        groups =
            Self.inForce(offered.filter { $0.period.rule.isInForce(on: day) })
            + Self.others(offered.filter { !$0.period.rule.isInForce(on: day) }.map(\.choice), on: day)
    }

    private static func inForce(_ entries: [(period: ClockRule, choice: Choice)]) -> [Group] {
        RulePackName.files.flatMap { file -> [Group] in
            let inFile = entries.filter { $0.period.rule.file == file }
            var sections: [String] = []
            for entry in inFile where !sections.contains(entry.period.rule.section) {
                sections.append(entry.period.rule.section)
            }
            return sections.map { section in
                Group(
                    name: name(file, section),
                    choices: inFile.filter { $0.period.rule.section == section }.map(\.choice))
            }
        }
    }

    private static func others(_ choices: [Choice], on day: Day) -> [Group] {
        guard !choices.isEmpty else { return [] }
        return [
            Group(
                name: Phrase(
                    "Không còn hoặc chưa có hiệu lực ngày \(Format.day(day, .vietnamese))",
                    "No longer or not yet in force on \(Format.day(day, .english))"),
                choices: choices)
        ]
    }

    /// A key that two packs use is named with its pack.
    private static func choice(_ period: ClockRule, _ clock: DueClock) -> Choice {
        let isFirst = clock.clocks[period.key]?.rule.id == period.rule.id
        return Choice(
            key: isFirst ? period.key : "\(period.rule.file)/\(period.key)",
            label: period.label(under: clock.law))
    }

    private static func name(_ file: String, _ section: String) -> Phrase {
        let (pack, name) = (RulePackName.pack(file), RulePackName.section(section))
        return Phrase("\(pack.vietnamese): \(name.vietnamese)", "\(pack.english): \(name.english)")
    }

    /// Where what is looked for may stand.
    private static func text(of period: ClockRule, _ law: Law) -> String {
        let (rule, citation) = (period.rule, law.citation(of: period.rule))
        let group = name(rule.file, rule.section)
        return [
            rule.text.vietnamese, rule.text.english, citation.vietnamese, citation.english, group.vietnamese,
            group.english, period.matter.vietnamese, period.matter.english, period.key,
        ].joined(separator: " ").folded
    }
}

extension ClockRule {
    /// What is chosen: what the time is for and how long it is, on what matter, by which article and since when.
    func label(under law: Law) -> Phrase {
        let (length, citation) = (lengths, law.citation(of: rule))
        let (matter, years) = (matter, Self.years(rule.validity))
        return Phrase(
            "\(matter.vietnamese) \(length.vietnamese): \(Self.clause(rule.text.vietnamese)) (\(citation.vietnamese)\(years.vietnamese))",
            "\(matter.english) \(length.english): \(Self.clause(rule.text.english)) (\(citation.english)\(years.english))"
        )
    }

    private var lengths: Phrase {
        let all = period.map { [$0] } ?? variants.map(\.period)
        func said(_ language: Language) -> String {
            var seen: [String] = []
            for period in all where !seen.contains(period.phrase[language]) {
                seen.append(period.phrase[language])
            }
            return seen.joined(separator: " / ")
        }
        return Phrase(said(.vietnamese), said(.english))
    }

    /// What the time is for.
    var matter: Phrase {
        Self.matters[field]
            ?? {
                switch purpose {
                case .deadline: Phrase("Thời hạn", "Time limit")
                case .notice: Phrase("Báo trước", "Notice of")
                case .minimum: Phrase("Ít nhất", "At least")
                }
            }()
    }

    private static let matters: [String: Phrase] = [
        "publish_deadline": Phrase("Công khai trong", "Publish within"),
        "posting_min_days": Phrase("Niêm yết ít nhất", "Posted for at least"),
        "min_posting": Phrase("Niêm yết ít nhất", "Posted for at least"),
        "loudspeaker_min_days": Phrase("Phát thanh ít nhất", "Broadcast for at least"),
        "notice_days": Phrase("Báo trước", "Notice of"),
        "meeting_notice": Phrase("Báo trước cuộc họp", "Notice of the meeting"),
        "min_consultation": Phrase("Lấy ý kiến ít nhất", "Consultation of at least"),
        "recognition_days": Phrase("Công nhận trong", "Recognised within"),
        "publish_results": Phrase("Công bố kết quả trong", "Results published within"),
        "min_before_decision": Phrase("Thông báo trước quyết định", "Notified before the decision by"),
        "term": Phrase("Nhiệm kỳ", "Term of office of"),
        "term_years": Phrase("Nhiệm kỳ", "Term of office of"),
        "persuasion": Phrase("Vận động, thuyết phục", "Persuasion of"),
        "reelection_after_release": Phrase(
            "Bầu lại sau khi cho thôi trong", "New election after release within"),
        "consent_valid_months": Phrase("Sự đồng ý có giá trị", "Consent holds for"),
        "interim_max_months": Phrase("Cử tạm thời tối đa", "Interim appointment of at most"),
        "commune_forward": Phrase("Cấp xã chuyển trong", "Forwarded by the commune within"),
        "retention": Phrase("Lưu giữ", "Kept for"),
        "notice_valid": Phrase("Thông báo có giá trị", "The notice holds for"),
        "then": Phrase("Bước tiếp theo trong", "The next step within"),
        "list_renewed_at_least_every": Phrase("Lập lại danh sách mỗi", "List renewed every"),
        "min_gap_after_cutoff": Phrase("Sau ngày chốt số liệu ít nhất", "After the cut-off day at least"),
    ]

    /// ", từ 2023", ", 2007–2023".
    private static func years(_ validity: DayRange) -> Phrase {
        switch (validity.first?.year, validity.last?.year) {
        case (let first?, let last?) where first == last: Phrase(", năm \(first)", ", \(first)")
        case (let first?, let last?): Phrase(", \(first)–\(last)", ", \(first)–\(last)")
        case (let first?, nil): Phrase(", từ \(first)", ", since \(first)")
        case (nil, let last?): Phrase(", đến \(last)", ", until \(last)")
        case (nil, nil): Phrase("", "")
        }
    }

    /// The beginning of a sentence up to where a part of it ends, so that a line of choices stays readable.
    private static func clause(_ text: String, upTo most: Int = 100) -> String {
        guard text.count > most else { return text }
        let start = text.prefix(most)
        let end =
            start.lastIndex(of: ";") ?? start.dropFirst(40).lastIndex(of: ",") ?? start.lastIndex(of: " ")
            ?? start.endIndex
        return start[..<end] + " …"
    }
}
