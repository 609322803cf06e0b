// swift-tools-version: 6.2
// Checks the offsets of tokens and sentences on files of text:
// swift run -c release --package-path Scripts/offsets CheckOffsets FILE…
import PackageDescription

let package = Package(
  name: "CheckOffsets",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Gazette", path: "../..")],
  targets: [
    .executableTarget(name: "CheckOffsets", dependencies: [.product(name: "Tokenize", package: "Gazette")])
  ],
  swiftLanguageModes: [.v6]
)
