/// The layouts of gazetteer files.
public enum GazetteerFormat: Sendable, Hashable, CaseIterable {
  /// A header `id type name aliases weight` with tabs between, one entity a line, aliases separated by `|`. A
  /// column `case` may give the ``CaseMode`` of the line's names, otherwise their shape decides (``Entity/caseMode``).
  /// Other columns are ignored.
  case tsv
  /// One JSON object a line with the same fields; `aliases` may be an array.
  case jsonLines
  /// GeoNames' `cities*.txt`, `allCountries.txt` and country files: 19 columns without a header.
  case geoNames

  /// The format that a file's name suggests: `.tsv`, `.jsonl` or `.ndjson`, `.txt` for GeoNames.
  public init?(path: String) {
    if path.hasSuffix(".tsv") {
      self = .tsv
    } else if path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson") {
      self = .jsonLines
    } else if path.hasSuffix(".txt") {
      self = .geoNames
    } else {
      return nil
    }
  }
}
