import Cryptography
import Foundation
import Hummingbird
import HTTPTypes
import NIOCore

/// The style sheet, the script and the pictures. Each is found at an address made from its content, so that browsers may
/// keep it for good.
struct Assets: Sendable {
    struct Asset: Sendable {
        let address: Address
        let type: String
        let bytes: ByteBuffer
    }

    let style: Asset
    let script: Asset
    let mark: Asset

    var all: [Asset] { [style, script, mark] }

    /// The style sheet is written in several files, joined in the order of their names.
    static func load() throws -> Assets {
        let folder = Bundle.module.bundleURL.appending(path: "Assets")
        let sheets = try FileManager.default.contentsOfDirectory(
            at: folder.appending(path: "Styles"), includingPropertiesForKeys: nil)
        let style = try sheets.filter { $0.pathExtension == "css" }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
            .map { try String(contentsOf: $0, encoding: .utf8) }.joined(separator: "\n")
        return Assets(
            style: asset("dien-hong", "css", "text/css; charset=utf-8", Data(style.utf8)),
            script: asset(
                "dien-hong", "js", "text/javascript; charset=utf-8",
                try Data(contentsOf: folder.appending(path: "dien-hong.js"))),
            mark: asset(
                "dau", "svg", "image/svg+xml", try Data(contentsOf: folder.appending(path: "mark.svg"))))
    }

    private static func asset(_ name: String, _ ending: String, _ type: String, _ content: Data) -> Asset {
        let digest = SHA256.hash(content).prefix(8).map { String($0, radix: 36) }.joined()
        return Asset(
            address: Address(path: "/tai-san/\(name).\(digest).\(ending)"), type: type,
            bytes: ByteBuffer(bytes: content))
    }
}

/// Serves the assets.
struct AssetController {
    let assets: Assets

    func addRoutes(to group: RouterGroup<SiteContext>) {
        for asset in assets.all {
            group.get(asset.address.route) { _, _ in
                Response(
                    status: .ok,
                    headers: [
                        .contentType: asset.type, .cacheControl: "public, max-age=31536000, immutable",
                    ],
                    body: ResponseBody(byteBuffer: asset.bytes))
            }
        }
    }
}
