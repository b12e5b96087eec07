import Civics

/// What happened, newest or oldest first as given: when, what, by whom.
struct Timeline {
    struct Event {
        let when: String
        let what: Markup
        var who: String?
        var kind: StatusMark.Kind?

        init(_ when: String, _ what: Markup, who: String? = nil, kind: StatusMark.Kind? = nil) {
            self.when = when
            self.what = what
            self.who = who
            self.kind = kind
        }
    }

    let events: [Event]

    init(_ events: [Event]) {
        self.events = events
    }

    var view: Markup {
        """
        <ol class="timeline">\(events.markup { event in
            """
            <li class="timeline-\(event.kind?.rawValue ?? "plain")"><p class="timeline-when">\(event.when)</p>\
            <div>\(event.what)\(when: event.who != nil, " <span class=\"muted\">– \(event.who)</span>")</div></li>
            """
        })</ol>
        """
    }
}
