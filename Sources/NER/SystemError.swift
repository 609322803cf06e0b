#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// An error of the operating system.
public struct SystemError: Error, Hashable, CustomStringConvertible {
  /// The value of `errno`.
  public let number: Int32

  public var description: String { String(cString: strerror(number)) }
}
