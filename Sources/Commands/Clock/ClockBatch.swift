import Civics

/// Many due days at once: CSV is fed in pieces, and CSV comes out.
package struct ClockBatch {
    private let clock: DueClock
    private let language: Language
    private var parser = CSVParser()
    /// Where the five columns stand; nothing before the header was read.
    private var columns: [Int]?
    private var fieldCount = 0
    private var faultsTold = 0
    private var lastFaultyRow = 0
    private var output: [UInt8] = []
    private var complaints: [String] = []
    package private(set) var hasFaults = false
    /// The header was wrong, so that no row can be understood.
    package private(set) var isRefused = false

    private static let names = ["rule", "start", "variant", "pauses", "extended"]

    package init(clock: DueClock, language: Language = .english) {
        self.clock = clock
        self.language = language
    }

    package mutating func feed(_ bytes: some Collection<UInt8>) {
        var records: [CSVRecord] = []
        parser.feed(bytes) { records.append($0) }
        take(records)
    }

    package mutating func finish() {
        var records: [CSVRecord] = []
        parser.finish { records.append($0) }
        take(records)
        if columns == nil, !isRefused {
            isRefused = true
            complain(1, nil, Phrase("thiếu dòng tiêu đề", "the header is missing"))
        }
    }

    /// What was written since it was last taken.
    package mutating func takeOutput() -> [UInt8] {
        defer { output.removeAll(keepingCapacity: true) }
        return output
    }

    package mutating func takeComplaints() -> [String] {
        defer { complaints.removeAll() }
        return complaints
    }

    /// Rows that could not be parsed stand among the records by their row numbers.
    private mutating func take(_ records: [CSVRecord]) {
        for record in records where !isRefused {
            tellFaults(before: record.row)
            if !isRefused { read(record) }
        }
        if !isRefused { tellFaults(before: .max) }
    }

    private mutating func tellFaults(before row: Int) {
        while faultsTold < parser.faults.count, parser.faults[faultsTold].row < row {
            let fault = parser.faults[faultsTold]
            faultsTold += 1
            complaints.append(fault.sentence[language])
            hasFaults = true
            guard fault.row != lastFaultyRow else { continue }
            lastFaultyRow = fault.row
            guard columns != nil else {
                isRefused = true
                return
            }
            writeEmpty()
        }
    }

    private mutating func read(_ record: CSVRecord) {
        guard let columns else { return readHeader(record) }
        guard record.fields.count == fieldCount else {
            writeEmpty()
            return complain(
                record.row, nil,
                Phrase(
                    "có \(record.fields.count) ô, tiêu đề có \(fieldCount)",
                    "has \(record.fields.count) fields, the header has \(fieldCount)"))
        }
        do throws(Refusal) {
            try reckon(record.fields, columns)
        } catch {
            writeEmpty()
            for refusal in refusals(of: record.fields, columns, after: error) {
                complain(record.row, refusal.field, refusal.reason)
            }
        }
    }

    private mutating func readHeader(_ record: CSVRecord) {
        fieldCount = record.fields.count
        let places = Self.names.map { name in record.fields.firstIndex(of: name) ?? -1 }
        guard !places.contains(-1), fieldCount == Self.names.count else {
            columns = nil
            isRefused = true
            return complain(
                record.row, nil,
                Phrase(
                    "tiêu đề phải là \(Self.names.joined(separator: ","))",
                    "the header must be \(Self.names.joined(separator: ","))"))
        }
        columns = places
        output += Array("due,working\r\n".utf8)
    }

    private mutating func reckon(_ fields: [String], _ columns: [Int]) throws(Refusal) {
        let start = try Self.start(fields[columns[1]])
        let variant = fields[columns[2]]
        let setting = try clock.setting(
            rule: fields[columns[0]], start: start, variant: variant.isEmpty ? nil : variant)
        let pauses = try Self.pauses(fields[columns[3]])
        let longer = try Self.extension(fields[columns[4]])
        let reckoning = try clock.reckon(setting, start: start, pauses: pauses, extension: longer)
        BatchLine(clock: clock, setting: setting, start: start, pauses: pauses, reckoning: reckoning)
            .write(to: &output)
    }

    /// All that is wrong with a row, in the order of the columns. It is read again for that: rows without a fault, which
    /// nearly all are, need not pay for it.
    private func refusals(of fields: [String], _ columns: [Int], after first: Refusal) -> [Refusal] {
        var refusals: [Refusal] = []
        func taken<Value>(_ read: () throws(Refusal) -> Value) -> Value? {
            do throws(Refusal) {
                return try read()
            } catch {
                refusals.append(error)
                return nil
            }
        }
        let start = taken { () throws(Refusal) in try Self.start(fields[columns[1]]) }
        let variant = fields[columns[2]]
        let pauses = taken { () throws(Refusal) in try Self.pauses(fields[columns[3]]) }
        let longer = taken { () throws(Refusal) in try Self.extension(fields[columns[4]]) }
        refusals += clock.refusals(
            rule: fields[columns[0]], start: start, variant: variant.isEmpty ? nil : variant,
            pauses: pauses ?? [], extension: longer ?? nil)
        // What only shows in the reckoning itself stands alone.
        guard !refusals.isEmpty else { return [first] }
        func place(_ refusal: Refusal) -> Int { Self.names.firstIndex { $0 == refusal.field } ?? 0 }
        return refusals.sorted { place($0) < place($1) }
    }

    private mutating func writeEmpty() {
        output += [UInt8(ascii: ","), UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    }

    private mutating func complain(_ row: Int, _ column: String?, _ reason: Phrase) {
        hasFaults = true
        complaints.append(CSVFault(row: row, column: column, reason: reason).sentence[language])
    }
}

extension ClockBatch {
    private static func start(_ text: String) throws(Refusal) -> Day {
        guard let day = Day(text) else {
            throw Refusal(
                .invalid,
                Phrase(
                    "“\(text)” không phải là ngày dạng NĂM-THÁNG-NGÀY", "“\(text)” is not a day YYYY-MM-DD"),
                field: "start")
        }
        return day
    }

    private static func pauses(_ text: String) throws(Refusal) -> [Pause] {
        guard !text.isEmpty else { return [] }
        guard let pauses = Pause.list(text) else {
            throw Refusal(
                .invalid,
                Phrase(
                    "“\(text)” không phải là các khoảng TỪ/ĐẾN ngăn bằng “;”, với ngày đầu không sau ngày cuối",
                    "“\(text)” is not FROM/TO parted by “;”, each with two days in order"),
                field: "pauses")
        }
        return Pause.merged(pauses)
    }

    private static func `extension`(_ text: String) throws(Refusal) -> ClockExtension? {
        guard !text.isEmpty, text != "0" else { return nil }
        guard let longer = ClockExtension(argument: text) else {
            throw Refusal(
                .invalid,
                Phrase(
                    "“\(text)” không phải là số ngày nguyên từ 0",
                    "“\(text)” is not a whole number of days from 0"),
                field: "extended")
        }
        return longer
    }
}
