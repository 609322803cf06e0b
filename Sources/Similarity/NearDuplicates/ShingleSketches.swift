/// A sample of the shingles of each report: of every `window` shingles in a row the one with the smallest hash (a
/// MinHash of each window: "winnowing", Schleimer, Wilkerson, Aiken 2003). Two reports that share so many shingles in a
/// row share a sample for certain, wherever the passage stands in either. About 2 / (window + 1) of all shingles are
/// taken; of a text with fewer than eight windows all, since so short a text has too few samples to go by.
struct ShingleSketches: Sendable {
  /// One shingle of the sample: the low half of its hash, and the word it starts at.
  struct Sample: Sendable {
    var key: UInt32
    var position: UInt32
  }

  /// Start of each report's samples, and one more.
  private(set) var starts: [Int] = [0]
  /// By position within a report. A key comes again where its shingle does.
  private(set) var samples: [Sample] = []

  /// Reports that one thread does in one go.
  private static let blockSize = 256

  /// - Parameters:
  ///   - isSampled: reports that get no samples are left out of everything.
  ///   - window: 1 takes all shingles.
  init(_ rows: WordRows, isSampled: [Bool], hasher: ShingleHasher, window: Int, threads: Int) {
    let blocks = (rows.count + Self.blockSize - 1) / Self.blockSize
    let parts = mapInParallel(blocks, threads: threads, state: { Scratch() }) { scratch, block in
      var part: (counts: [Int], samples: [Sample]) = ([], [])
      let reports = block * Self.blockSize..<min(rows.count, (block + 1) * Self.blockSize)
      part.samples.reserveCapacity(
        (rows.rowStarts[reports.upperBound] - rows.rowStarts[reports.lowerBound]) / 3)
      for index in reports {
        let before = part.samples.count
        if isSampled[index] {
          hasher.hash(rows.words, rows.row(index), into: &scratch.hashes)
          scratch.sample(window: window, into: &part.samples)
        }
        part.counts.append(part.samples.count - before)
      }
      return part
    }
    starts.reserveCapacity(rows.count + 1)
    samples.reserveCapacity(parts.reduce(0) { $0 + $1.samples.count })
    for part in parts {
      for count in part.counts { starts.append(starts[starts.count - 1] + count) }
      samples += part.samples
    }
  }

  func row(_ index: Int) -> Range<Int> { starts[index]..<starts[index + 1] }

  /// Where in the text the first sample with this key starts.
  func position(of key: UInt32, in row: Int) -> Int? {
    for i in self.row(row) where samples[i].key == key { return Int(samples[i].position) }
    return nil
  }

  private struct Scratch {
    var hashes: [UInt64] = []

    func sample(window: Int, into samples: inout [Sample]) {
      let hashes = hashes.span
      func take(_ position: Int) {
        samples.append(Sample(key: UInt32(truncatingIfNeeded: hashes[position]), position: UInt32(position)))
      }
      guard hashes.count >= 8 * window else {
        for i in 0..<hashes.count { take(i) }
        return
      }
      var smallest = 0
      for i in 0..<window where hashes[i] <= hashes[smallest] { smallest = i }
      take(smallest)
      for end in window..<hashes.count {
        if end - smallest == window {
          // It has left the window: look for the next one, the last of equals.
          smallest += 1
          for i in smallest...end where hashes[i] <= hashes[smallest] { smallest = i }
          take(smallest)
        } else if hashes[end] <= hashes[smallest] {
          smallest = end
          take(end)
        }
      }
    }
  }
}
