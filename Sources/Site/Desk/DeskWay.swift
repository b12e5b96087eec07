import Civics

/// A way on from the desk: to what the person does of their own accord, beside the lines that wait.
struct DeskWay: Sendable {
    let name: Phrase
    let address: Address

    init(_ name: Phrase, _ address: Address) {
        self.name = name
        self.address = address
    }
}

extension SignedInPerson {
    /// The pages that this person works on, in the order of the law: make public, receive, answer, talk, promise, report.
    var deskWays: [DeskWay] {
        func first(_ deed: Deed) -> Unit? {
            authority.units(for: deed).lazy.compactMap { authority.tree[$0] }.first
        }
        let records = first(.describeUnit).map {
            DeskWay(Phrase("Hồ sơ đơn vị", "Unit's records"), .unitDesk($0.code))
        }
        let page = first(.viewDesk).map { DeskWay(Phrase("Trang của đơn vị", "Unit's page"), .unit($0)) }
        // Whoever works on none of it, as the Front, follows what the unit does.
        let isFollowing = !isWatching && authority.publishingUnits.isEmpty
        let ways: [(isOpen: Bool, way: DeskWay)] = [
            (
                !authority.publishingUnits.isEmpty,
                DeskWay(Phrase("Công khai", "Disclosure"), .disclosureDesk)
            ),
            (
                !authority.receivingUnits.isEmpty,
                DeskWay(Phrase("Tiếp công dân", "Receptions"), .receptionDesk)
            ),
            (!authority.letterUnits.isEmpty, DeskWay(Phrase("Đơn thư", "Letters"), .letterDesk)),
            (!authority.dialogueUnits.isEmpty, DeskWay(Phrase("Đối thoại", "Dialogues"), .dialogueDesk)),
            (!authority.promisingUnits.isEmpty, DeskWay(Phrase("Lời hứa", "Promises"), .promiseDesk)),
            (authority.maySomewhere(.viewReport), DeskWay(Phrase("Báo cáo", "Reports"), .reports)),
            (
                isFollowing && !authority.watchedUnits.isEmpty,
                DeskWay(Phrase("Theo dõi công khai", "Watch disclosure"), .matrix)
            ),
            (
                isFollowing && !authority.unitsWithFollowedPromises.isEmpty,
                DeskWay(Phrase("Theo dõi lời hứa", "Watch promises"), .promiseWatch)
            ),
            (isManaging, DeskWay(PeoplePage.short, .people)),
        ]
        return ways.filter(\.isOpen).map(\.way) + [records ?? page].compactMap(\.self)
    }
}
