/// What a unit says of itself from a day on (hồ sơ đơn vị): how many live or work there, and whom to turn to.
package struct UnitProfile: Equatable, Sendable {
    package let unit: Unit.ID
    package let from: Day
    /// Said only where its villages are not kept one by one.
    package let villages: Int?
    package let households: Int?
    package let staff: Int?
    package let hasUnion: Bool?
    package let hasPartyCell: Bool?
    package let address: String
    package let phone: String
    /// Đầu mối: the person to turn to about grassroots democracy.
    package let contact: String

    package init(
        unit: Unit.ID, from: Day, villages: Int? = nil, households: Int? = nil, staff: Int? = nil,
        hasUnion: Bool? = nil, hasPartyCell: Bool? = nil, address: String = "", phone: String = "",
        contact: String = ""
    ) {
        self.unit = unit
        self.from = from
        self.villages = villages
        self.households = households
        self.staff = staff
        self.hasUnion = hasUnion
        self.hasPartyCell = hasPartyCell
        self.address = address.normalized.trimmed
        self.phone = phone.normalized.trimmed
        self.contact = contact.normalized.trimmed
    }

    package func check() throws(Refusals) {
        var faults = FieldFaults()
        for (number, field) in [(villages, "villages"), (households, "households"), (staff, "staff")] {
            if let number, !(0...10_000_000).contains(number) {
                faults.note(field, "Ghi một số từ 0 trở lên.", "Give a number from 0 up.")
            }
        }
        faults.text(address, field: "address", longest: 300, isNeeded: false)
        faults.text(phone, field: "phone", longest: 60, isNeeded: false)
        faults.text(contact, field: "contact", longest: 120, isNeeded: false)
        try faults.finish()
    }
}
