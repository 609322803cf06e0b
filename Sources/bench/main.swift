#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

signal(SIGPIPE, SIG_IGN)
signal(SIGINT) { _ in _exit(130) }
exit(BenchCommand.run(Array(CommandLine.arguments.dropFirst())))
