#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

Interruption.install()
exit(BenchCommand.run(Array(CommandLine.arguments.dropFirst())))
