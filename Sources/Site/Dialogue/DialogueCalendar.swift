import Civics

/// A dialogue for the calendar of a telephone (iCalendar, RFC 5545).
struct DialogueCalendar {
    let dialogue: Dialogue
    let unitName: String
    let link: String
    let now: Instant

    var text: String {
        let lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dien Hong//Doi thoai//VI", "BEGIN:VEVENT",
            "UID:\(dialogue.id)@dien-hong", "SEQUENCE:\(dialogue.revision)",
            "DTSTAMP:\(Self.moment(now.day, minute: 0))",
            "DTSTART:\(Self.moment(dialogue.plan.day, minute: dialogue.plan.hours.opens))",
            "DTEND:\(Self.moment(dialogue.plan.day, minute: dialogue.plan.hours.closes))",
            "SUMMARY:\(Self.escaped(dialogue.plan.title))",
            "LOCATION:\(Self.escaped("\(dialogue.plan.place), \(unitName)"))",
            "DESCRIPTION:\(Self.escaped(dialogue.plan.agenda))", "URL:\(link)",
            "STATUS:\(dialogue.state == .cancelled ? "CANCELLED" : "CONFIRMED")", "END:VEVENT",
            "END:VCALENDAR",
        ]
        return lines.flatMap(Self.folded).joined(separator: "\r\n") + "\r\n"
    }

    /// In UTC; offices keep the time of Viet Nam, seven hours ahead all year.
    private static func moment(_ day: Day, minute: Int) -> String {
        let shifted = minute - 7 * 60
        let date = shifted < 0 ? day.adding(days: -1) : day
        let rest = (shifted + 24 * 60) % (24 * 60)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(date.description.replacing("-", with: ""))T\(two(rest / 60))\(two(rest % 60))00Z"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,")
            .replacing("\r", with: "").replacing("\n", with: "\\n")
    }

    /// Lines of at most 75 bytes, the rest moved in by a blank.
    private static func folded(_ line: String) -> [String] {
        var lines: [String] = []
        var current = ""
        for character in line {
            if current.utf8.count + String(character).utf8.count > 73 {
                lines.append(current)
                current = " "
            }
            current.append(character)
        }
        return lines + [current]
    }
}
