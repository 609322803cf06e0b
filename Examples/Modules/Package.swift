// swift-tools-version: 6.2
// About ten lines of each module.
import PackageDescription

let package = Package(
  name: "Modules",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Gazette", path: "../..")],
  targets: [
    .executableTarget(
      name: "modules",
      dependencies: [
        .product(name: "Tokenize", package: "Gazette"),
        .product(name: "NER", package: "Gazette"),
        .product(name: "Similarity", package: "Gazette"),
        .product(name: "Stories", package: "Gazette"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
