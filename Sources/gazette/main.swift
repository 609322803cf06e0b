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
exit(Command.run(Array(CommandLine.arguments.dropFirst())).rawValue)
