import Civics
import Records
import Storage
import TestSupport
import Testing

@Suite struct ReceiptStoreTests {
    @Test(arguments: Backend.available)
    func `a code leads to what it was given for, and to nothing under another key`(on backend: Backend)
        async throws
    {
        let test = try await TestArchive(on: backend)
        let receipts = ReceiptStore(key: .random())
        let (code, other) = try await test.archive.act { transaction in
            let code = try receipts.issue(for: "letter", "L1", in: transaction)
            let other = try receipts.issue(for: "turn", "T1", in: transaction)
            try transaction.enter(JournalEntry("received", "letter", "L1", by: .visitor))
            return (code, other)
        }
        let found = try await test.archive.read { reading in
            (
                try receipts.subject(of: code, in: reading), try receipts.subject(of: other, in: reading),
                try ReceiptStore(key: .random()).subject(of: code, in: reading)
            )
        }
        #expect(found.0 == .init(noun: "letter", id: "L1"))
        #expect(found.1 == .init(noun: "turn", id: "T1"))
        #expect(found.2 == nil)
    }
}
