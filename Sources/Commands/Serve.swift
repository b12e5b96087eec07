import ArgumentParser
import Civics
import Foundation
import Hummingbird
import Logging
import NIOCore
import Records
import ServiceLifecycle
import Site

/// Serves the site until it is told to stop; then it answers what has been asked and closes the records.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Serve the site.")

    @OptionGroup var records: RecordsOptions

    @Option(help: "The address to listen on (or DIENHONG_HOST). Default: 127.0.0.1.")
    var host: String?

    @Option(help: "The port to listen on (or DIENHONG_PORT); 0 takes any that is free. Default: 8080.")
    var port: Int?

    func run() async throws {
        try records.named().settings.checkForServing()
        try await records.open(alone: true).closing { opened in
            let settings = opened.place.settings
            let host = host ?? settings[.host] ?? "127.0.0.1"
            let port = try Self.port(port, settings)
            let logger = Self.logger(settings)
            let parts = try opened.siteParts(host: host, port: port)
            let site = Application.site(
                parts, host: host, port: port, logger: logger
            ) { port in
                Terminal.say(
                    Phrase("Đang phục vụ tại http://\(host):\(port)", "Serving at http://\(host):\(port)"))
            }
            let group = ServiceGroup(
                configuration: .init(
                    services: [
                        .init(service: site),
                        .init(service: FileSweeping(files: parts.disclosure.files, logger: logger)),
                        .init(
                            service: NoticeRounds(
                                round: .standard(opened.archive, units: parts.units), logger: logger)),
                    ], gracefulShutdownSignals: [.sigterm, .sigint],
                    logger: logger))
            do {
                try await group.run()
            } catch let error as IOError {
                throw Self.refusal(error, host: host, port: port)
            } catch is SocketAddressError.UnknownHost {
                throw Self.noSuchAddress(host)
            }
        }
    }

    private static func port(_ flag: Int?, _ settings: Settings) throws -> Int {
        let text = flag.map { "\($0)" } ?? settings[.port] ?? "8080"
        guard let port = Int(text), (0...65_535).contains(port) else {
            throw Refusal(
                .invalid,
                Phrase("“\(text)” không phải số cổng (0–65535).", "“\(text)” is not a port (0–65535)."))
        }
        return port
    }

    private static func logger(_ settings: Settings) -> Logger {
        var logger = Logger(label: "dienhong") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = settings[.logLevel].flatMap { Logger.Level(rawValue: $0) } ?? .notice
        return logger
    }

    private static func refusal(_ error: IOError, host: String, port: Int) -> any Error {
        switch error.errnoCode {
        case EADDRINUSE:
            Refusal(
                .conflict,
                Phrase(
                    "Cổng \(port) của \(host) đang được một chương trình khác dùng; xin chọn cổng khác bằng --port.",
                    "Port \(port) of \(host) is in use by another program; choose another one with --port."))
        case EACCES:
            Refusal(
                .forbidden,
                Phrase(
                    "Không được phép mở cổng \(port); xin chọn cổng từ 1024 trở lên bằng --port.",
                    "Opening port \(port) is not permitted; choose one from 1024 on with --port."))
        case EADDRNOTAVAIL: noSuchAddress(host)
        default: error
        }
    }

    private static func noSuchAddress(_ host: String) -> Refusal {
        Refusal(
            .invalid,
            Phrase("Máy này không có địa chỉ \(host).", "This machine does not have the address \(host)."))
    }
}
