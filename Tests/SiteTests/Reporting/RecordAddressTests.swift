import Testing

@testable import Site

@Suite struct RecordAddressTests {
    @Test(
        arguments: [
            ("disclosure_item", "P1/ord_fees", "/theo-doi/cong-khai/o/P1/ord_fees"),
            ("disclosure_item", "P 1/a", "/theo-doi/cong-khai/o/P%201/a"), ("disclosure_item", "P1", nil),
            ("disclosure_item", "", nil), ("disclosure_item", "/", nil), ("posting", "a", "/cong-khai/a"),
            ("unit", "a", "/ban-ghi/unit/a"), ("committee_task", "a", "/ban-ghi/committee_task/a"),
            ("something", "a", nil),
        ] as [(String, String, String?)])
    func `a record behind a figure has its page`(noun: String, subject: String, path: String?) {
        #expect(Address.record(noun, subject)?.path == path)
    }
}
