// swift-tools-version: 6.2
// Weighs bags of terms for check_tfidf.py.
import PackageDescription

let package = Package(
  name: "WeighBags",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Gazette", path: "../..")],
  targets: [
    .executableTarget(name: "WeighBags", dependencies: [.product(name: "Similarity", package: "Gazette")])
  ],
  swiftLanguageModes: [.v6]
)
