// swift-tools-version: 6.2
// The house: every target, and who may import whom.

import PackageDescription

/// Every target is compiled under the same law: Swift 6, strict memory safety, no warnings.
let law: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

/// A room of the house. Every room may import Text, which itself imports nothing.
func room(
  _ name: String, imports: [Target.Dependency] = [], resources: [Resource]? = nil
) -> Target {
  .target(
    name: name, dependencies: (name == "Text" ? [] : ["Text"]) + imports, resources: resources,
    swiftSettings: law, linkerSettings: [.linkedLibrary("m")])
}

/// The tests of a room; `imports` names what they need beside it.
func tests(
  of name: String, imports: [Target.Dependency] = [], resources: [Resource]? = nil,
  exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.target(name: name), "TestSupport"] + (name == "Text" ? [] : ["Text"]) + imports,
    exclude: exclude, resources: resources, swiftSettings: law)
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")

let package = Package(
  name: "Diagonal",
  products: [.executable(name: "diagonal", targets: ["diagonal"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // Floor 1: values and the C walls. They import nothing of the house but Text.
    room("Text"),
    room("Threads"),
    room("Tables"),
    room("Roster"),
    room("Findings"),
    room("Names"),
    room("Digests", imports: ["CCrypto"]),
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),
    .systemLibrary(
      name: "CWorkbook", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),

    // Floor 2: trades. None imports another.
    room("Loading", imports: ["Threads", "Tables", "Roster", "Names", "Yams"]),
    room(
      "Lists", imports: ["Tables", "Roster", "Names", "Yams"],
      resources: [.embedInCode("Resources")]),
    room("Network", imports: ["Threads", "Roster", "Findings"]),
    room("Instruments", imports: ["Roster", "Findings"]),
    room("Joint", imports: ["Findings"]),
    room("Diagrams", imports: ["CGraphviz", "CZlib"]),
    room(
      "Reporting", imports: ["Digests", "Roster", "Findings", "CWorkbook", mustache],
      resources: [.embedInCode("Resources")]),
    room("History", imports: ["Findings", grdb]),
    room("Invented", imports: ["Roster"]),
    room("Exchange", imports: ["Findings"]),

    // Floor 3: a dataset read, and what all that is done with it shares.
    room(
      "Datasets",
      imports: [
        "Diagrams", "Lists", "History", "Threads", "Tables", "Roster", "Findings", "Loading",
        "Network", "Instruments",
        "Reporting", "Digests",
      ]),
    room("Traces", imports: ["Tables", "Names", "History", "CZlib"]),

    // Floor 4: what is done with it.
    room(
      "Pictures",
      imports: [
        "Datasets", "Roster", "Findings", "Names", "Network", "Instruments", "Diagrams",
        "Reporting",
      ]),
    room(
      "Run",
      imports: [
        "Joint", "Threads", "Datasets", "Traces", "Pictures", "Tables", "Roster", "Findings",
        "Names",
        "Loading",
        "Network", "Instruments", "Diagrams", "Reporting", "History",
      ]),
    room(
      "Answers",
      imports: [
        "Threads", "Datasets", "Pictures", "Run", "Tables", "Roster", "Findings", "Loading",
        "Network",
        "Instruments", "Diagrams", "Reporting", "History", "Exchange",
      ]),
    room(
      "Night",
      imports: [
        "Lists", "Datasets", "Run", "Tables", "Roster", "Findings", "Loading", "Diagrams",
        "Reporting",
        "History", logging,
      ]),
    room(
      "Check",
      imports: [
        "Datasets", "Tables", "Roster", "Invented", "Findings", "Loading", "Lists", "Network",
        "Reporting",
      ]),
    room(
      "Forgetting",
      imports: [
        "Datasets", "Traces", "Run", "Roster", "Findings", "Names", "Loading", "History",
      ]),

    // Floor 5: the commands.
    .executableTarget(
      name: "diagonal",
      dependencies: [
        "Text", "Datasets", "Pictures", "Run", "Answers", "Night", "Check", "Forgetting",
        "Invented",
        argumentParser,
        logging,
      ],
      swiftSettings: law),

    // Benchmarks: `swift run -c release Benchmarks`.
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Run", "Tables", "Roster", "Invented", "Findings", "Loading", "Network", "History",
        "Datasets", "ShapeSupport",
      ],
      path: "Tests/Benchmarks",
      exclude: [
        "peers.py", "peers_dependency.py", "peers_fdsm.py", "peers_leiden.py", "peers_scan.py",
        "peers_whole.py",
      ],
      swiftSettings: law),

    // Tests mirror Sources.
    .target(
      name: "TestSupport", dependencies: ["Roster"], path: "Tests/TestSupport",
      exclude: ["Resources/README.md"], resources: [.embedInCode("Resources/blns.json")],
      swiftSettings: law),
    tests(of: "Text"),
    tests(of: "Threads"),
    tests(of: "Tables"),
    tests(of: "Roster"),
    tests(of: "Findings"),
    tests(of: "Names"),
    tests(of: "Digests", imports: ["CCrypto"]),
    tests(of: "Loading", imports: ["Tables", "Roster"]),
    tests(of: "Lists", imports: ["Tables", "Roster"]),
    tests(
      of: "Network", imports: ["Threads", "Roster", "Invented", "Findings"],
      resources: [.embedInCode("Resources/networks.json")]),
    tests(of: "Instruments", imports: ["Invented", "Roster", "Findings"]),
    tests(of: "Joint", imports: ["Findings"]),
    tests(
      of: "Diagrams", imports: ["diagonal", "CZlib"],
      resources: [.embedInCode("Snapshots/small.dot")]),
    tests(of: "Reporting", imports: ["Roster", "Findings"]),
    tests(of: "History", imports: ["Findings", "Roster", grdb]),
    // What rosters are held against each other by, in tests and in benchmarks.
    .target(
      name: "ShapeSupport", dependencies: ["Roster"], path: "Tests/ShapeSupport",
      swiftSettings: law),
    tests(of: "Invented", imports: ["Roster", "ShapeSupport"]),
    tests(of: "Exchange", imports: ["Findings"]),
    tests(
      of: "Datasets",
      imports: [
        "Roster", "Findings", "Network", "Instruments", "Invented", "Loading", "Reporting",
        "Tables", "Threads",
      ]),
    tests(of: "Traces"),
    tests(
      of: "Pictures",
      imports: ["Datasets", "Run", "Diagrams", "Network", "Reporting", "diagonal"]),
    tests(
      of: "Run",
      imports: [
        "Invented", "Instruments", "Joint", "Datasets", "Roster", "Findings", "Loading", "Network",
        "Reporting", "History", "Threads",
        "Answers", "Check",
        "diagonal",
      ]),
    tests(of: "Answers", imports: ["Datasets", "Run", "Findings", "Exchange", "diagonal"]),
    .target(
      name: "NightSupport",
      dependencies: ["Datasets", "Night", "Run", "History", "Reporting", "TestSupport"],
      path: "Tests/NightSupport", swiftSettings: law),
    tests(
      of: "Night",
      imports: [
        "NightSupport", "Datasets", "Run", "Answers", "Roster", "Findings", "Loading", "History",
        logging, "diagonal",
      ]),
    tests(
      of: "Check",
      imports: ["Loading", "Roster", "Tables", "Lists", "Datasets", "Invented", "diagonal"]),
    tests(
      of: "Forgetting",
      imports: ["NightSupport", "Datasets", "Run", "Night", "History", "diagonal"]),
    // What no room holds alone: the rules of the house, its documents, and cases from end to end.
    .testTarget(
      name: "HouseTests",
      dependencies: [
        "Answers", "Joint", "Text", "TestSupport", "Datasets", "Run", "Check", "Roster", "Findings",
        "Invented",
        "Loading",
        "Network", "Instruments", "Reporting", "diagonal",
      ],
      swiftSettings: law),
    tests(of: "diagonal"),
  ]
)
