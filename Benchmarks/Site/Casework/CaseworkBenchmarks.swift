import Civics
import Site

extension Benchmark {
    /// Pages of letters, receptions, dialogues and promises, through the whole site.
    static let casework = [
        Benchmark("letters.queue", "50 of 200,000 letters in one office's queue", .seconds, bar: 0.001) { _ in
            let site = try await CaseworkSite(letters: 200_000)
            return site.run(.letterDesk.adding("hang", "dang-xu-ly"), says: "Việc số")
        },
        Benchmark("letters.decide", "of these, those that wait for the head", .seconds, bar: 0.001) { _ in
            let site = try await CaseworkSite(letters: 200_000)
            return site.run(.letterDesk, says: "Việc số")
        },
        Benchmark("letters.mine", "of these, those of one officer", .seconds, bar: 0.001) { _ in
            let site = try await CaseworkSite(letters: 200_000)
            return site.run(.letterDesk.adding("hang", "cua-toi"), says: "Việc số")
        },
        Benchmark("letters.sender", "a letter with its history, opened by code", .seconds, bar: 0.000_5) {
            _ in
            let site = try await CaseworkSite(letters: 200_000)
            try await site.openLetter()
            return site.run(.openedLetter, says: "Ngõ 12 ngập")
        },
        Benchmark("receptions.list", "the next 300 receptions of 1,000 units", .seconds) { _ in
            let site = try await CaseworkSite()
            try await site.city.addReceptions()
            return site.run(.receptions, says: "Trụ sở")
        },
        Benchmark("dialogues.list", "60 to come and 60 held, of 10,000 dialogues", .seconds) { _ in
            let site = try await CaseworkSite()
            try await site.city.addDialogues()
            return site.run(.dialogues, says: "Nhà văn hoá")
        },
        Benchmark("promises.unit", "a ward's promises of 200,000", .seconds, bar: 0.000_6) { _ in
            let site = try await CaseworkSite()
            try await site.city.addPromises(200_000)
            let ward = try await site.city.units.tree().unit(code: "U1")
            guard let ward else { throw Spoilt(what: "the units") }
            return site.run(.promises(of: ward), says: "Sửa đoạn đường")
        },
    ]
}
