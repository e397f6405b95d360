// Checksums: the SHA-256 of bytes, by libcrypto.

import CCrypto

/// The SHA-256 of a sequence of bytes: the same 256 bits for the same bytes, on every machine.
///
/// - Source: FIPS PUB 180-4, Secure Hash Standard, NIST, 2015.
package struct Digest: Hashable, Sendable {
  /// Thirty-two bytes, in the order of the standard.
  package let bytes: [UInt8]

  /// - Complexity: O(bytes).
  /// - Throws: ``DigestFailure`` when the library cannot answer; never another checksum.
  package init(of bytes: [UInt8]) throws(DigestFailure) {
    var digest = [UInt8](repeating: 0, count: 32)
    let isDone = unsafe bytes.withUnsafeBytes { all in
      unsafe digest.withUnsafeMutableBufferPointer { room in
        unsafe diagonal_sha256(all.baseAddress, all.count, room.baseAddress) == 1
      }
    }
    guard isDone else { throw DigestFailure() }
    self.bytes = digest
  }

  /// Sixty-four lower-case hexadecimal digits, as `sha256sum` prints them.
  package var hexadecimal: String {
    bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }
}

/// libcrypto gave no checksum: it had no memory, or has no SHA-256.
package struct DigestFailure: Error, CustomStringConvertible {
  package var description: String { "libcrypto gave no SHA-256" }
}
