import Civics
import Hummingbird
import Records

/// What a browser has opened with a receipt code, for an hour. The code itself is kept nowhere: the signed cookie names
/// only the thing it led to.
struct ReceiptSession: Equatable {
    let subject: ReceiptStore.Subject
    let until: Instant

    static let lengthSeconds = 3_600

    init(_ subject: ReceiptStore.Subject, until: Instant) {
        self.subject = subject
        self.until = until
    }

    /// Out of the cookie; nothing where somebody else wrote it.
    init?(_ sealed: String, signedBy signer: Signer) {
        guard let text = signer.open(sealed, for: "receipt") else { return nil }
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 3, let until = Int64(parts[2]) else { return nil }
        self.init(
            ReceiptStore.Subject(noun: String(parts[0]), id: String(parts[1])),
            until: Instant(milliseconds: until))
    }

    func sealed(by signer: Signer) -> String {
        signer.seal("\(subject.noun) \(subject.id) \(until.milliseconds)", for: "receipt")
    }
}

extension SiteContext {
    /// The identifier of the thing of this noun that the reader has opened with a receipt code; nothing where none was,
    /// or where the hour is over.
    package func openedReceipt(_ noun: String) -> String? {
        guard let sealed = cookies[CookieName.receipt]?.value,
            let session = ReceiptSession(sealed, signedBy: parts.signer),
            session.subject.noun == noun, session.until > now
        else { return nil }
        return session.subject.id
    }

    /// On to the page of what the code led to.
    func opening(_ subject: ReceiptStore.Subject, at address: Address) -> Response {
        let until = Instant(milliseconds: now.milliseconds + Int64(ReceiptSession.lengthSeconds) * 1_000)
        var response = redirect(to: address)
        response.setCookie(
            parts.cookie(
                CookieName.receipt, ReceiptSession(subject, until: until).sealed(by: parts.signer),
                maxAgeSeconds: ReceiptSession.lengthSeconds))
        return response
    }
}
