// swift-tools-version: 6.2
// Counts in how many reports each English term occurs; see README.md.
import PackageDescription

let package = Package(
  name: "CountBackground",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Gazette", path: "../..")],
  targets: [
    .executableTarget(
      name: "CountBackground", dependencies: [.product(name: "Tokenize", package: "Gazette")])
  ],
  swiftLanguageModes: [.v6]
)
