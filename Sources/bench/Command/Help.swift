/// What `--help` prints.
enum Help {
  static var text: String {
    """
    Measures Gazette, on a file of reports or on generated ones.

    bench [NAME…]            measure; all the default benchmarks when no name is given
    bench list [NAME…]       what there is
    bench generate           write generated reports with their gold stories
    bench scale NAME         measure at growing sizes and fit how the time grows

    A NAME may have * in it, and `tokenize` stands for all that begin with `tokenize.`

    Options of a measurement
    \(lines(RunCommand.flags))

    Options of generate
    \(lines([.reports, .seed, .language, .output]))

    Options of scale, beside --seed, --language, --threads, --samples, --threshold, --gazetteer and --json
    \(lines([.from, .to, .chart]))

    Rates are bytes of titles and texts (of the file for read.* and cluster) over the median of the CPU seconds of
    all threads, user and system. Allocations are counted in one more run, off the clock, where glibc is; peak memory is
    what was resident at most, input included.

    Exit status: 0, 1 when --compare finds something slower, 64 for wrong usage, 66 for an input that cannot be read, 70
    when two runs gave different results, 74 for an output that cannot be written.
    """
  }

  private static func lines(_ flags: [Flag]) -> String {
    flags.map { flag in
      "  " + "--\(flag.name) \(flag.value ?? "")".padded(to: 22) + flag.help
    }.joined(separator: "\n")
  }
}
