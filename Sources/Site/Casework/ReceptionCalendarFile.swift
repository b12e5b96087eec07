import Civics

/// Receptions as an iCalendar file (RFC 5545), to be kept in the calendar of a phone.
struct ReceptionCalendarFile {
    let sessions: [ReceptionSession]
    let tree: UnitTree
    let settings: SiteSettings
    let language: Language
    let now: Instant

    var text: String {
        let head = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dien Hong//Tiep cong dan//VI", "METHOD:PUBLISH",
            "X-WR-CALNAME:\(Self.escaped(Phrase("Tiếp công dân", "Receptions")[language]))",
        ]
        return (head + sessions.flatMap(event) + ["END:VCALENDAR", ""]).map(Self.folded)
            .joined(separator: "\r\n")
    }

    private func event(_ session: ReceptionSession) -> [String] {
        let summary =
            Phrase("Tiếp công dân", "Reception of citizens")[language] + ": " + tree.named(session.unit)
        return [
            "BEGIN:VEVENT", "UID:\(session.id)@dienhong", "DTSTAMP:\(Self.moment(now))",
            "DTSTART:\(Self.moment(session.day, session.hours.opens))",
            "DTEND:\(Self.moment(session.day, session.hours.closes))", "SEQUENCE:\(session.revision)",
            "SUMMARY:\(Self.escaped(summary))", "LOCATION:\(Self.escaped(session.place))",
            "DESCRIPTION:\(Self.escaped(description(session)))",
            "URL:\(settings.origin)\(Address.reception(session.id).path)",
            "STATUS:\(session.postponement == nil ? "CONFIRMED" : "CANCELLED")", "END:VEVENT",
        ]
    }

    private func description(_ session: ReceptionSession) -> String {
        var words = Phrase("Người tiếp: \(session.receiver)", "Receiving: \(session.receiver)")[language]
        if let postponement = session.postponement {
            words += "\n" + Phrase("Đã hoãn: ", "Put off: ")[language] + postponement.reason
        }
        return words
    }

    private static func moment(_ day: Day, _ minute: Int) -> String {
        // A day ends at minute 1440, which is midnight of the next.
        moment(Instant(day).adding(milliseconds: Int64(minute) * 60_000))
    }

    /// UTC, as "20220817T003000Z".
    private static func moment(_ instant: Instant) -> String {
        let utc = instant.adding(milliseconds: -7 * 3_600_000)
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let day = utc.day.description.filter { $0 != "-" }
        return "\(day)T\(padded(utc.minuteOfDay / 60))\(padded(utc.minuteOfDay % 60))00Z"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n").replacing(",", with: "\\,")
            .replacing(";", with: "\\;")
    }

    /// Lines of no more than 75 octets, never cut within a character.
    private static func folded(_ line: String) -> String {
        var result = ""
        var width = 0
        for character in line {
            let size = character.utf8.count
            if width + size > 73 {
                result += "\r\n "
                width = 1
            }
            result.append(character)
            width += size
        }
        return result
    }
}
