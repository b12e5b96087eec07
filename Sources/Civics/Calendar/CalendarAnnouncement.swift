/// Days announced by the authorities after the program's data was written: they replace what was computed.
package struct CalendarAnnouncement: Hashable, Sendable, Codable {
    /// The act that announces them, in words: "Công văn 12729/VPCP-KGVX ngày 25/12/2025".
    package let instrument: String
    package let days: [AnnouncedDay]

    package init(instrument: String, days: [AnnouncedDay]) {
        self.instrument = instrument
        self.days = days
    }
}
