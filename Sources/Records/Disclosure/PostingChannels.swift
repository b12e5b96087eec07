import Civics

/// The channels of a posting that figures ask for, as the bits of one number in the posting's row. The bits are kept in
/// the records: a new one is added at the end, and none ever changes its meaning.
struct PostingChannels: OptionSet {
    let rawValue: Int

    static let officeBoard = PostingChannels(rawValue: 1)
    static let villageHouse = PostingChannels(rawValue: 2)
    static let loudspeaker = PostingChannels(rawValue: 4)
    static let villageHead = PostingChannels(rawValue: 8)
    static let portal = PostingChannels(rawValue: 16)

    init(rawValue: Int) {
        self.rawValue = rawValue
    }

    init(_ places: [PostingPlace]) {
        self.init(places.compactMap { Self(of: $0.channel) })
    }

    private init?(of channel: Channel) {
        switch channel {
        case .officeBoard: self = .officeBoard
        case .villageHouse: self = .villageHouse
        case .loudspeaker: self = .loudspeaker
        case .villageHead: self = .villageHead
        case .portal: self = .portal
        default: return nil
        }
    }
}
