import OfficeDocuments
import Testing

@Suite struct TextWidthTests {
    @Test func `a letter with marks is as wide as its base`() {
        #expect(TextWidth.millimetres("Ế", sizePt: 13) == TextWidth.millimetres("E", sizePt: 13))
        #expect(TextWidth.millimetres("ộ", sizePt: 13) == TextWidth.millimetres("o", sizePt: 13))
        #expect(TextWidth.millimetres("ự", sizePt: 13) > TextWidth.millimetres("u", sizePt: 13))
    }

    @Test func `the spelling of a letter does not change its width`() {
        #expect(
            TextWidth.millimetres("e\u{302}\u{301}", sizePt: 14) == TextWidth.millimetres("ế", sizePt: 14))
    }

    // Measured on the page that LibreOffice makes with the metrics of Times.
    @Test func `the motto in bold 14 is about 59 millimetres long`() {
        let width = TextWidth.millimetres("Độc lập - Tự do - Hạnh phúc", sizePt: 14, isBold: true)
        #expect((57...62).contains(width))
    }
}
