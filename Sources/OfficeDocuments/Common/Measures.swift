/// Lengths as the Office formats count them. The rest of the library speaks of millimetres and points.
enum Measures {
    /// Twentieths of a point.
    static func twips(millimetres: Double) -> Int {
        Int((millimetres * 1_440 / 25.4).rounded())
    }

    static func twips(points: Double) -> Int {
        Int((points * 20).rounded())
    }

    static func halfPoints(points: Double) -> Int {
        Int((points * 2).rounded())
    }

    /// English Metric Units, in which drawings are measured.
    static func emu(millimetres: Double) -> Int {
        Int((millimetres * 36_000).rounded())
    }
}
