/// A day of the Vietnamese lunar calendar (âm lịch), reckoned for the meridian of UTC+7.
package struct LunarDate: Hashable, Sendable {
    /// The year that begins at Tết: the one in which most of it falls.
    package let year: Int
    package let month: Int
    /// A leap month (tháng nhuận) follows the month whose number it bears.
    package let isLeapMonth: Bool
    package let dayOfMonth: Int

    package init(year: Int, month: Int, day: Int, isLeapMonth: Bool = false) {
        self.year = year
        self.month = month
        self.isLeapMonth = isLeapMonth
        dayOfMonth = day
    }

    package init(_ day: Day) {
        var moon = LunarMonths.lunation(at: day)
        var monthStart = LunarMonths.newMoon(moon)
        while monthStart > day.number {
            moon -= 1
            monthStart = LunarMonths.newMoon(moon)
        }
        while LunarMonths.newMoon(moon + 1) <= day.number {
            moon += 1
            monthStart = LunarMonths.newMoon(moon)
        }
        // The lunar year is counted from the month of the winter solstice, the eleventh.
        var solsticeYear = day.year
        var eleventh = LunarMonths.eleventhMonth(of: solsticeYear)
        if eleventh > moon {
            solsticeYear -= 1
            eleventh = LunarMonths.eleventhMonth(of: solsticeYear)
        }
        let place = LunarMonths.place(moon - eleventh, after: eleventh, of: solsticeYear)
        self.init(
            year: solsticeYear + (place.month >= 11 ? 0 : 1), month: place.month,
            day: Int(day.number - monthStart) + 1, isLeapMonth: place.isLeap)
    }

    /// The same day of the solar calendar, or nothing where the lunar calendar has no such day.
    package var solar: Day? {
        let solsticeYear = month >= 11 ? year : year - 1
        let eleventh = LunarMonths.eleventhMonth(of: solsticeYear)
        guard (1...30).contains(dayOfMonth),
            let offset = (0...13).first(where: {
                LunarMonths.place($0, after: eleventh, of: solsticeYear) == (month, isLeapMonth)
            })
        else { return nil }
        let start = LunarMonths.newMoon(eleventh + offset)
        guard Int(LunarMonths.newMoon(eleventh + offset + 1) - start) >= dayOfMonth else { return nil }
        return Day(number: start + Int32(dayOfMonth - 1))
    }

    /// Lunar New Year's Day (mùng một Tết) of a year.
    package static func newYear(_ year: Int) -> Day? {
        LunarDate(year: year, month: 1, day: 1).solar
    }

    /// "mùng 10 tháng 3 năm 2022 âm lịch".
    package var phrase: Phrase {
        let leap = isLeapMonth ? (" nhuận", "leap ") : ("", "")
        let day = dayOfMonth <= 10 ? "mùng \(dayOfMonth)" : "ngày \(dayOfMonth)"
        return Phrase(
            "\(day) tháng \(month)\(leap.0) năm \(year) âm lịch",
            "day \(dayOfMonth) of \(leap.1)lunar month \(month), \(year)")
    }
}
