import Foundation
import NER
import Similarity
import Stories
import Tokenize

/// The input of a run, and what several benchmarks need made from it. Made once, before any clock starts.
final class Workbench {
  let parameters: Parameters
  let reports: [Report]
  /// JSON Lines with the same reports, for the benchmarks that read.
  let path: String
  /// UTF-8 bytes of all titles and texts.
  let textBytes: Int
  let fileBytes: Int
  /// Stories and copies of generated reports; nil for a corpus from a file.
  let gold: GoldLabels?
  private let isTemporary: Bool

  init(_ parameters: Parameters) throws(BenchError) {
    self.parameters = parameters
    if let corpus = parameters.corpus {
      let input = try CorpusFile.read(corpus)
      (reports, path, isTemporary) = (input.reports, input.path, input.isTemporary)
      gold = nil
    } else {
      let file = try CorpusFile.generate(parameters)
      (path, gold) = file
      isTemporary = true
      reports = ReportReader().read([path]).reports
    }
    textBytes = reports.reduce(0) { $0 + $1.titleBytes.count + $1.textBytes.count }
    fileBytes = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    if reports.isEmpty { throw .noInput("\(parameters.corpus ?? path): no reports") }
  }

  deinit {
    if isTemporary { try? FileManager.default.removeItem(atPath: path) }
  }

  func bytes(_ kind: Benchmark.Bytes) -> Int { kind == .ofText ? textBytes : fileBytes }

  /// Titles and texts, each as a benchmark hands it to a tokenizer.
  private(set) lazy var contents: [[UInt8]] = reports.map { report in
    report.titleBytes.isEmpty
      ? report.textBytes : report.titleBytes + [UInt8(ascii: "\n")] + report.textBytes
  }

  /// TF-IDF rows of the reports.
  private(set) lazy var vectors: Result<SparseMatrix, TFIDFError> = Result { () throws(TFIDFError) in
    try ReportTerms.vectors(ReportTerms.counts(contents, threads: parameters.threads).counts, threads: 1)
  }
}
