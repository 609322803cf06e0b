// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Gazette",
  platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
  products: [
    .library(name: "Tokenize", targets: ["Tokenize"]),
    .library(name: "NER", targets: ["NER"]),
    .library(name: "Similarity", targets: ["Similarity"]),
    .library(name: "Stories", targets: ["Stories"]),
    .executable(name: "gazette", targets: ["gazette"]),
    .executable(name: "bench", targets: ["bench"]),
  ],
  targets: [
    // Floor 0: bytes -> tokens, sentences, terms.
    .target(name: "Tokenize", dependencies: ["CPrefetch"]),
    // What Swift cannot say; Tokenize, NER and Similarity build without it.
    .target(name: "CPrefetch"),
    // Floor 1: they do not know each other.
    .target(name: "NER", dependencies: ["Tokenize", "CPrefetch"]),
    .target(name: "Similarity", dependencies: ["Tokenize", "CPrefetch"]),
    // Floor 2: reports -> stories.
    .target(name: "Stories", dependencies: ["Tokenize", "NER", "Similarity"]),
    // Floor 3: what people run.
    .executableTarget(name: "gazette", dependencies: ["Stories", "ProcessIO"]),
    .executableTarget(name: "bench", dependencies: ["Stories", "ProcessIO", "CAllocations"]),
    // What both commands share: output files, signals, standard input and output. Not for libraries.
    .target(name: "ProcessIO"),
    // Counts allocations for the benchmark, and for nobody else.
    .target(name: "CAllocations"),

    .target(name: "TestSupport", path: "Tests/Support"),
    .testTarget(name: "TokenizeTests", dependencies: ["Tokenize", "TestSupport"]),
    .testTarget(name: "NERTests", dependencies: ["NER", "TestSupport"]),
    .testTarget(name: "SimilarityTests", dependencies: ["Similarity", "TestSupport"]),
    .testTarget(name: "StoriesTests", dependencies: ["Stories", "TestSupport"]),
    .testTarget(name: "CommandTests", dependencies: ["gazette", "TestSupport"]),
    .testTarget(name: "BenchTests", dependencies: ["bench", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
