// swift-tools-version: 6.2
// Groups reports into stories as they arrive.
import PackageDescription

let package = Package(
  name: "StoryStream",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Gazette", path: "../..")],
  targets: [
    .executableTarget(
      name: "story-stream",
      dependencies: [
        .product(name: "Stories", package: "Gazette")
      ])
  ],
  swiftLanguageModes: [.v6]
)
