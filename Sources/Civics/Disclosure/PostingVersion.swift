/// What a posting said from one moment until it was corrected (phiên bản nội dung).
package struct PostingVersion: Equatable, Sendable {
    package let number: Int
    package let title: String
    package let body: String
    /// Why it replaced the version before it (lý do đính chính); nothing for the first.
    package let reason: String?
    package let at: Instant
    package let by: String
    package let files: [StoredFile.ID]

    package init(
        number: Int, title: String, body: String, reason: String?, at: Instant, by: String,
        files: [StoredFile.ID] = []
    ) {
        self.number = number
        self.title = title
        self.body = body
        self.reason = reason
        self.at = at
        self.by = by
        self.files = files
    }
}
