// swift-tools-version: 6.2
// Marks the names in a Markdown file.
import PackageDescription

let package = Package(
  name: "MarkdownHighlighter",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Gazette", path: "../..")],
  targets: [
    .executableTarget(
      name: "highlight-names",
      dependencies: [
        .product(name: "Tokenize", package: "Gazette"),
        .product(name: "NER", package: "Gazette"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
