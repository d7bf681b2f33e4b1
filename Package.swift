// swift-tools-version: 6.3
import PackageDescription

// The house in one table: every target with what it may import. `docs/ARCHITECTURE.md` says why;
// `make check` builds with an import check, so a line missing here is an error, not a habit.

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  // One thread is the house's rule, so references are counted without locking the bus. Only what is
  // shipped: the test runner has threads of its own (docs/decisions/0011).
  .unsafeFlags(["-Xfrontend", "-assume-single-threaded"], .when(configuration: .release)),
]

func library(_ name: String, uses: [String] = []) -> Target {
  .target(name: name, dependencies: uses.map { .byName(name: $0) }, swiftSettings: strict)
}

func c(_ name: String, links libraries: [String] = []) -> Target {
  .target(name: name, linkerSettings: libraries.map { .linkedLibrary($0) })
}

func program(_ name: String, uses: [String]) -> Target {
  .executableTarget(
    name: name, dependencies: uses.map { .byName(name: $0) }, swiftSettings: strict)
}

func tests(_ name: String, uses: [String], data: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: uses.map { .byName(name: $0) }, exclude: data,
    swiftSettings: strict)
}

let package = Package(
  name: "nachhalt",
  products: [.executable(name: "nachhalt", targets: ["nachhalt"])],
  targets: [
    // C faces
    c("CNcurses", links: ["ncursesw", "tinfo"]),
    c("CSQLite", links: ["sqlite3", "m"]),
    c("CExpat", links: ["expat"]),
    c("CStemmer", links: ["stemmer"]),
    c("CResources"),

    // base
    library("CivilTime"),
    library("Screen", uses: ["CivilTime"]),

    // rules
    library("Feel", uses: ["CivilTime"]),
    library("Decisions", uses: ["Feel", "CivilTime", "CExpat"]),
    library("Notes", uses: ["CStemmer"]),

    // domain
    library("Casework", uses: ["CivilTime"]),
    library("Rulebook", uses: ["Casework", "Decisions", "Feel", "Notes", "CivilTime"]),

    // words
    library("Texts", uses: ["Rulebook", "Casework", "CivilTime"]),

    // sides: none imports another
    library("Workbench", uses: ["Texts", "Rulebook", "Casework", "Screen", "CivilTime"]),
    library("Exchange", uses: ["Texts", "Rulebook", "Casework", "CivilTime"]),
    library("CaseStore", uses: ["Casework", "CivilTime", "CSQLite"]),
    library("Terminal", uses: ["Screen", "CNcurses"]),

    // composition
    library(
      "NachhaltApp",
      uses: [
        "Workbench", "Exchange", "CaseStore", "Terminal", "Texts", "Rulebook", "Casework",
        "Decisions", "Feel", "Notes", "Screen", "CivilTime", "CResources",
      ]),

    // programs
    program("nachhalt", uses: ["NachhaltApp"]),
    program("dmn-tck", uses: ["Decisions", "Feel", "CivilTime"]),
    program(
      "devtool",
      uses: [
        "NachhaltApp", "CResources", "CaseStore", "Rulebook", "Casework", "Decisions", "Feel",
        "Texts", "Screen",
        "Workbench", "CivilTime", "Notes",
      ]),

    // tests
    tests("CivilTimeTests", uses: ["CivilTime"]),
    tests("ScreenTests", uses: ["Screen"]),
    tests("FeelTests", uses: ["Feel", "CivilTime"]),
    tests(
      "DecisionsTests", uses: ["Decisions", "Feel", "CivilTime"],
      data: ["Conformance/status.tsv"]),
    tests("NotesTests", uses: ["Notes"]),
    tests("CaseworkTests", uses: ["Casework", "CivilTime"]),
    tests(
      "RulebookTests",
      uses: [
        "Rulebook", "Texts", "Casework", "Decisions", "Feel", "Notes", "CivilTime", "CResources",
      ]),
    tests("TextsTests", uses: ["Texts", "Casework", "CivilTime"]),
    tests(
      "WorkbenchTests",
      uses: ["Workbench", "Terminal", "Texts", "Rulebook", "Casework", "Screen", "CivilTime"],
      data: ["Golden"]),
    tests("ExchangeTests", uses: ["Exchange", "Texts", "Rulebook", "Casework", "CivilTime"]),
    tests("CaseStoreTests", uses: ["CaseStore", "Casework", "CivilTime", "CSQLite"]),
    tests("TerminalTests", uses: ["Terminal", "Screen"]),
    tests(
      "NachhaltAppTests",
      uses: [
        "NachhaltApp", "CaseStore", "Exchange", "Rulebook", "Casework", "Texts", "Workbench",
        "CivilTime",
      ]),
    // The built program in a real terminal.
    tests("EndToEndTests", uses: []),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)
