import ProcessIO

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

StandardDescriptors.reserve()
Signals.install()
exit(BenchCommand.run(Array(CommandLine.arguments.dropFirst())))
