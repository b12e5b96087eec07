/// Text as nobody would type it: markup, marks of direction, control characters, letters from every plane. The same for
/// the same seed.
struct Scramble: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }

    mutating func text(of length: Int) -> String {
        let nasty: [Unicode.Scalar] = [
            "<", ">", "&", "\"", "'", "]", "=", ";", "#", "\u{0}", "\u{1}", "\u{8}", "\t", "\n", "\u{B}",
            "\u{1F}",
            "\u{7F}", "\u{85}", "\u{200F}", "\u{202E}", "\u{2028}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}", "ế",
            "Đ",
            "\u{301}", "\u{10FFFF}", "𠀋",
        ]
        var text = ""
        for _ in 0..<length {
            let any = Unicode.Scalar(UInt32.random(in: 0x20...0x1_FFFF, using: &self)) ?? "x"
            text.unicodeScalars.append(
                Bool.random(using: &self) ? any : nasty.randomElement(using: &self) ?? "<")
        }
        return text
    }
}
