// swift-tools-version: 6.2
// Fits the weights of the evidence between reports on labelled stories; see README.md.
import PackageDescription

let package = Package(
  name: "FitWeights",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Gazette", path: "../..")],
  targets: [
    .executableTarget(
      name: "FitWeights",
      dependencies: [
        .product(name: "Stories", package: "Gazette"), .product(name: "Similarity", package: "Gazette"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
