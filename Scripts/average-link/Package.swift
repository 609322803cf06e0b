// swift-tools-version: 6.2
// Clusters a graph for check_average_link.py.
import PackageDescription

let package = Package(
  name: "LinkGraph",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Gazette", path: "../..")],
  targets: [
    .executableTarget(name: "LinkGraph", dependencies: [.product(name: "Similarity", package: "Gazette")])
  ],
  swiftLanguageModes: [.v6]
)
