#if PostgreSQL
    extension String {
        /// The statement with `$1`, `$2` … where it has `?`, but for those between quotation marks.
        var withNumberedPlaceholders: String {
            var result: [UInt8] = []
            result.reserveCapacity(utf8.count + 16)
            var quote: UInt8?
            var number = 0
            for byte in utf8 {
                switch byte {
                case UInt8(ascii: "'"), UInt8(ascii: "\""):
                    // A doubled mark inside ends the quotation and begins it again, which comes to the same.
                    if quote == nil { quote = byte } else if quote == byte { quote = nil }
                    result.append(byte)
                case UInt8(ascii: "?") where quote == nil:
                    number += 1
                    result.append(contentsOf: "$\(number)".utf8)
                default: result.append(byte)
                }
            }
            return String(decoding: result, as: UTF8.self)
        }
    }
#endif
