// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "yishi",
  defaultLocalization: "zh",
  products: [
    .library(name: "Deliberation", targets: ["Deliberation"]),
    .executable(name: "yishi", targets: ["yishi"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    .target(name: "Deliberation"),
    .target(name: "Wording", dependencies: ["Deliberation"]),
    .target(
      name: "CaseRegister",
      dependencies: [
        "Deliberation", "CSQLiteSession",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]
    ),
    .target(
      name: "NoticeBoard",
      dependencies: [
        "Deliberation", "Wording", "CCommonMark", "CQRCode", "CZlib",
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      resources: [.embedInCode("Templates")]
    ),
    .target(
      name: "Exchange",
      dependencies: [
        "Deliberation", "Wording", "CCSV",
        .product(name: "Yams", package: "Yams"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]
    ),
    .executableTarget(
      name: "yishi",
      dependencies: [
        "Deliberation", "Wording", "CaseRegister", "NoticeBoard", "Exchange",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .systemLibrary(
      name: "CCommonMark",
      pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"])]
    ),
    .systemLibrary(
      name: "CSQLiteSession",
      pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"])]
    ),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CCSV", providers: [.apt(["libcsv-dev"])]),
    .systemLibrary(
      name: "CQRCode",
      pkgConfig: "libqrencode",
      providers: [.apt(["libqrencode-dev"])]
    ),
    .testTarget(
      name: "DeliberationTests",
      dependencies: ["Deliberation"],
      exclude: ["Oracle", "Vectors"]
    ),
    .testTarget(name: "WordingTests", dependencies: ["Wording"]),
    .testTarget(name: "CaseRegisterTests", dependencies: ["CaseRegister"]),
    .testTarget(
      name: "NoticeBoardTests",
      dependencies: ["NoticeBoard", "Wording", "Deliberation"],
      exclude: ["Data", "Golden"]
    ),
    .testTarget(name: "ExchangeTests", dependencies: ["Exchange"]),
    .testTarget(
      name: "YishiTests",
      dependencies: ["yishi", "Deliberation", "CaseRegister", "Exchange", "NoticeBoard"],
      exclude: ["Data"]
    ),
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["Deliberation", "NoticeBoard", "CCommonMark"],
      path: "Tests/Benchmarks"
    ),
  ],
  swiftLanguageModes: [.v6]
)
