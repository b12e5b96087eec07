// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
    // The layers are optimised as one: what a page asks of the rules and records a hundred times is no call through tables.
    .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
]

let package = Package(
    name: "dienhong",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "dienhong", targets: ["dienhong"])
    ],
    traits: [
        .trait(name: "PostgreSQL", description: "Keep the records in PostgreSQL as well (needs libpq)."),
        .default(enabledTraits: ["PostgreSQL"]),
    ],
    dependencies: [
        .package(
            url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1",
            traits: ["FullFoundation"]),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // The four layers, outermost first: dienhong ─▶ Commands ─▶ Site ─▶ Records ─▶ Civics.
        .executableTarget(name: "dienhong", dependencies: ["Commands"], swiftSettings: strict),
        .target(
            name: "Commands",
            dependencies: [
                "Civics", "Records", "Site", "Storage", "StorageSQLite", "Cryptography", "OfficeDocuments",
                .target(name: "StoragePostgres", condition: .when(traits: ["PostgreSQL"])),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "Site",
            dependencies: [
                "Civics", "Records", "Cryptography", "OfficeDocuments", "CQREncode",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            resources: [.copy("Assets")],
            swiftSettings: strict
        ),
        .target(
            name: "Records",
            dependencies: [
                "Civics", "Cryptography", "Storage",
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "Civics",
            dependencies: ["Yams"],
            resources: [.copy("Rules")],
            swiftSettings: strict
        ),

        // Libraries beside them, which know nothing of the law.
        .target(name: "Storage", swiftSettings: strict),
        .target(
            name: "StorageSQLite",
            dependencies: [
                "Storage",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "StoragePostgres",
            dependencies: [
                "Storage",
                .target(name: "CLibPQ", condition: .when(traits: ["PostgreSQL"])),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: strict
        ),
        .target(name: "Cryptography", dependencies: ["CLibCrypto"], swiftSettings: strict),
        .target(name: "OfficeDocuments", dependencies: ["CXLSXWriter", "CZlib"], swiftSettings: strict),
        .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(
            name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),

        // Checking and measuring.
        .target(name: "Wire", swiftSettings: strict),
        .target(
            name: "TestSupport",
            dependencies: [
                "Civics", "CZlib", "Records", "Site", "Storage", "StorageSQLite",
                .target(name: "StoragePostgres", condition: .when(traits: ["PostgreSQL"])),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "Civics", "Commands", "OfficeDocuments", "Records", "Site", "Storage", "StorageSQLite",
                "Wire",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            path: "Benchmarks",
            exclude: ["README.md", "baseline.json"],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "KillProbe",
            dependencies: ["Civics", "Records", "Storage", "StorageSQLite"],
            path: "Tests/KillProbe",
            swiftSettings: strict
        ),
        .testTarget(name: "CivicsTests", dependencies: ["Civics"], swiftSettings: strict),
        .testTarget(
            name: "StorageTests",
            dependencies: [
                "Storage", "StorageSQLite", "TestSupport",
                .target(name: "StoragePostgres", condition: .when(traits: ["PostgreSQL"])),
            ],
            swiftSettings: strict
        ),
        .testTarget(name: "CryptographyTests", dependencies: ["Cryptography"], swiftSettings: strict),
        .testTarget(
            name: "OfficeDocumentsTests",
            dependencies: ["OfficeDocuments", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "RecordsTests",
            dependencies: ["Civics", "Records", "Storage", "StorageSQLite", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "SiteTests",
            dependencies: [
                "Civics", "OfficeDocuments", "Records", "Site", "Storage", "TestSupport",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "CommandsTests",
            dependencies: [
                "Civics", "Commands", "Cryptography", "Records", "Storage", "StorageSQLite", "TestSupport",
                "Wire",
            ],
            swiftSettings: strict
        ),
    ]
)
