import Foundation

/// Reckons the months of the Vietnamese lunar calendar from the moon and the sun, for UTC+7.
///
/// The rules are the old ones: a month begins on the day of the new moon; the winter solstice falls in the eleventh
/// month; of thirteen months between two solstices the first without a major solar term is the leap month. The
/// positions follow J. Meeus, "Astronomical Algorithms" (1998), chapters 25 and 49, which is exact to a minute or so
/// over the years used here; the manner of reckoning is described by Hồ Ngọc Đức,
/// https://www.informatik.uni-leipzig.de/~duc/amlich/calrules_en.html
enum LunarMonths {
    private static let meridianOffsetDays = 7.0 / 24
    /// The Julian day of noon UTC of 1 January 1970 is 2,440,588; midnight stands half a day before.
    private static let epoch = 2_440_587.5

    /// Roughly the number of the lunation on a day, counted from January 2000.
    static func lunation(at day: Day) -> Int {
        Int(((Double(day.number) + epoch - 2_451_550.09766) / 29.530588861).rounded(.down))
    }

    /// The day, as a number of `Day`, on which the new moon of a lunation falls at UTC+7.
    static func newMoon(_ lunation: Int) -> Int32 {
        Int32((newMoonMoment(lunation) - epoch + meridianOffsetDays).rounded(.down))
    }

    /// The lunation of the month in which the winter solstice of a year falls.
    static func eleventhMonth(of year: Int) -> Int {
        guard let end = Day(year: year, month: 12, day: 31) else { return 0 }
        var moon = lunation(at: end)
        while newMoon(moon + 1) <= end.number { moon += 1 }
        while newMoon(moon) > end.number { moon -= 1 }
        // The sun has passed 270° at the beginning of this month: the solstice fell in the month before.
        return majorTerm(newMoon(moon)) >= 9 ? moon - 1 : moon
    }

    /// The number of the month that begins `offset` new moons after the eleventh month of a year.
    static func place(_ offset: Int, after eleventh: Int, of year: Int) -> (month: Int, isLeap: Bool) {
        var months = offset
        var isLeap = false
        if eleventhMonth(of: year + 1) - eleventh == 13 {
            let leap = leapOffset(after: eleventh)
            isLeap = offset == leap
            if offset >= leap { months -= 1 }
        }
        return ((months + 10) % 12 + 1, isLeap)
    }

    /// The first month after the solstice in which the sun enters no new sign.
    private static func leapOffset(after eleventh: Int) -> Int {
        (1...13).first {
            majorTerm(newMoon(eleventh + $0)) == majorTerm(newMoon(eleventh + $0 + 1))
        } ?? 13
    }

    /// How many whole signs of 30° the sun has passed at the beginning of a day at UTC+7.
    private static func majorTerm(_ day: Int32) -> Int {
        Int(sunLongitude(Double(day) + epoch - meridianOffsetDays) / 30)
    }

    /// The moment of a new moon as a Julian day of UTC (Meeus, chapter 49).
    private static func newMoonMoment(_ lunation: Int) -> Double {
        let k = Double(lunation)
        let t = k / 1236.85
        let t2 = t * t
        let t3 = t2 * t
        let mean =
            2_451_550.09766 + 29.530588861 * k + 0.00015437 * t2 - 0.000000150 * t3
            + 0.00000000073 * t2 * t2
        let e = 1 - 0.002516 * t - 0.0000074 * t2
        let sun = radians(2.5534 + 29.10535670 * k - 0.0000014 * t2 - 0.00000011 * t3)
        let moon = radians(201.5643 + 385.81693528 * k + 0.0107582 * t2 + 0.00001238 * t3)
        let latitude = radians(160.7108 + 390.67050284 * k - 0.0016118 * t2 - 0.00000227 * t3)
        let node = radians(124.7746 - 1.56375588 * k + 0.0020672 * t2 + 0.00000215 * t3)
        var correction = -0.40720 * sin(moon)
        correction += 0.17241 * e * sin(sun)
        correction += 0.01608 * sin(2 * moon)
        correction += 0.01039 * sin(2 * latitude)
        correction += 0.00739 * e * sin(moon - sun)
        correction -= 0.00514 * e * sin(moon + sun)
        correction += 0.00208 * e * e * sin(2 * sun)
        correction -= 0.00111 * sin(moon - 2 * latitude)
        correction -= 0.00057 * sin(moon + 2 * latitude)
        correction += 0.00056 * e * sin(2 * moon + sun)
        correction -= 0.00042 * sin(3 * moon)
        correction += 0.00042 * e * sin(sun + 2 * latitude)
        correction += 0.00038 * e * sin(sun - 2 * latitude)
        correction -= 0.00024 * e * sin(2 * moon - sun)
        correction -= 0.00017 * sin(node)
        correction -= 0.00007 * sin(moon + 2 * sun)
        correction += 0.00004 * sin(2 * moon - 2 * latitude)
        correction += 0.00004 * sin(3 * sun)
        correction += 0.00003 * sin(moon + sun - 2 * latitude)
        correction += 0.00003 * sin(2 * moon + 2 * latitude)
        correction -= 0.00003 * sin(moon + sun + 2 * latitude)
        correction += 0.00003 * sin(moon - sun + 2 * latitude)
        correction -= 0.00002 * sin(moon - sun - 2 * latitude)
        correction -= 0.00002 * sin(3 * moon + sun)
        correction += 0.00002 * sin(4 * moon)
        for (start, step, size) in planetary {
            correction += size * sin(radians(start + step * k))
        }
        return mean + correction - deltaDays(t)
    }

    /// The pull of the planets: the first argument also has a term in t², too small to matter for a day.
    private static let planetary: [(Double, Double, Double)] = [
        (299.77, 0.107408, 0.000325), (251.88, 0.016321, 0.000165), (251.83, 26.651886, 0.000164),
        (349.42, 36.412478, 0.000126), (84.66, 18.206239, 0.000110), (141.74, 53.303771, 0.000062),
        (207.14, 2.453732, 0.000060), (154.84, 7.306860, 0.000056), (34.52, 27.261239, 0.000047),
        (207.19, 0.121824, 0.000042), (291.34, 1.844379, 0.000040), (161.72, 24.198154, 0.000037),
        (239.56, 25.513099, 0.000035), (331.55, 3.592518, 0.000023),
    ]

    /// The apparent longitude of the sun in degrees, from 0 to 360 (Meeus, chapter 25).
    private static func sunLongitude(_ julianDay: Double) -> Double {
        let roughly = (julianDay - 2_451_545) / 36_525
        let t = (julianDay + deltaDays(roughly) - 2_451_545) / 36_525
        let mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t
        let anomaly = radians(357.52911 + 35_999.05029 * t - 0.0001537 * t * t)
        let centre =
            (1.914602 - 0.004817 * t - 0.000014 * t * t) * sin(anomaly)
            + (0.019993 - 0.000101 * t) * sin(2 * anomaly) + 0.000289 * sin(3 * anomaly)
        let node = radians(125.04 - 1934.136 * t)
        let longitude = mean + centre - 0.00569 - 0.00478 * sin(node)
        return longitude - (longitude / 360).rounded(.down) * 360
    }

    /// How much the even time of astronomy is ahead of UTC, in days; `t` in centuries from 2000. A parabola through the
    /// values of 1900 to 2050, good to some ten seconds.
    private static func deltaDays(_ t: Double) -> Double {
        let seconds = t < 0 ? 64.0 + 68.0 * t + 22.0 * t * t : 64.0 + 45.0 * t + 30.0 * t * t
        return max(0, seconds) / 86_400
    }

    private static func radians(_ degrees: Double) -> Double {
        degrees * .pi / 180
    }
}
