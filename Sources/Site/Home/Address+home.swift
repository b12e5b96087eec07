extension Address {
    package static let home = Address(path: "/")
    package static let health = Address(path: "/suc-khoe")
    package static let robots = Address(path: "/robots.txt")
    package static let favicon = Address(path: "/favicon.ico")
    package static let design = Address(path: "/thiet-ke")
    package static let about = Address(path: "/gioi-thieu")
    package static let privacy = Address(path: "/quyen-rieng-tu")
    package static let accessibility = Address(path: "/tro-nang")
    package static let desk = Address(path: "/ban-lam-viec")
    package static let watch = Address(path: "/theo-doi")

    package static func door(_ door: Door) -> Address {
        Address(path: "/\(door.rawValue)")
    }
}
