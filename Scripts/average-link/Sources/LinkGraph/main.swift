import Foundation
import Similarity

// LinkGraph EDGES NODES THRESHOLD…
//
// EDGES holds little-endian records of two node numbers (UInt32) and a similarity (Float). Writes a line of labels for each
// threshold, one number a node.

let arguments = CommandLine.arguments
guard arguments.count > 3, let nodeCount = Int(arguments[2]) else {
  FileHandle.standardError.write(Data("usage: LinkGraph EDGES NODES THRESHOLD…\n".utf8))
  exit(64)
}
let data = try Data(contentsOf: URL(fileURLWithPath: arguments[1]))
var edges: [SimilarityGraph.Edge] = []
edges.reserveCapacity(data.count / 12)
data.withUnsafeBytes { bytes in
  for offset in stride(from: 0, to: bytes.count - 11, by: 12) {
    edges.append(
      .init(
        a: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)),
        b: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self)),
        similarity: Float(
          bitPattern: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt32.self))))
    )
  }
}
let tree = try AverageLink().dendrogram(of: SimilarityGraph(nodeCount: nodeCount, edges: edges))
for threshold in arguments[3...].compactMap(Double.init) {
  print(tree.labels(cutAt: threshold).map(String.init).joined(separator: " "))
}
