#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Standard input, output and error as whoever started the command left them.
package enum StandardDescriptors {
  /// Keeps the places of those that are closed: the next file that is opened would get one, and messages would be written
  /// into the output. What stands in them refuses to be read or written, as a closed one does.
  package static func reserve() {
    for descriptor: CInt in 0...2 where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
    }
  }
}
