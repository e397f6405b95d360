// Checksums against the standard's own examples, at the lengths where padding changes, and without memory.

import CCrypto
import Digests
import Glibc
import TestSupport
import Testing

@Suite struct DigestTests {
  /// NIST's examples with intermediate values for FIPS 180-4 (one block, two blocks), and of the test vectors of its
  /// validation program the one without any byte.
  private static let published = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ]

  @Test("the published examples", arguments: published)
  func examples(text: String, digits: String) throws {
    #expect(try Digest(of: Array(text.utf8)).hexadecimal == digits)
  }

  @Test("the published example of a million letters")
  func million() throws {
    let digest = try Digest(of: Array(repeating: UInt8(ascii: "a"), count: 1_000_000))
    #expect(
      digest.hexadecimal == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  // Reckoned by sha256sum of GNU coreutils 9.1: letters on both sides of where the padding takes a block of its own.
  @Test(
    "lengths at which the padding changes",
    arguments: [
      (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
      (56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
      (63, "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34"),
      (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
      (65, "635361c48bb9eab14198e76ea8ab7f1a41685d6ad62aa9146d301d4f17eb0ae0"),
      (119, "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb"),
      (120, "2f3d335432c70b580af0e8e1b3674a7c020d683aa5f73aaaedfdc55af904c21c"),
    ])
  func padding(length: Int, digits: String) throws {
    #expect(
      try Digest(of: Array(repeating: UInt8(ascii: "a"), count: length)).hexadecimal == digits)
  }

  @Test("the digits are the bytes, two for each")
  func digits() throws {
    // Among the checksums of fifty single bytes some byte is below sixteen: its first digit is a zero.
    let many = try (0..<50).map { try Digest(of: [$0]) }
    #expect(many.contains { $0.bytes.contains { $0 < 16 } })
    for one in many {
      #expect(one.bytes.count == 32 && one.hexadecimal.count == 64)
      var rest = one.hexadecimal[...]
      for byte in one.bytes {
        #expect(UInt8(rest.prefix(2), radix: 16) == byte)
        rest = rest.dropFirst(2)
      }
    }
  }

  @Test("checksums on many threads at once are those of one")
  func threads() async throws {
    let alone = try (0..<200).map { try Digest(of: Array(repeating: UInt8($0), count: 1000)) }
    let together = try await withThrowingTaskGroup(of: (Int, Digest).self) { group in
      for place in 0..<200 {
        group.addTask { (place, try Digest(of: Array(repeating: UInt8(place), count: 1000))) }
      }
      return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    #expect((0..<200).map { together[$0] } == alone)
  }

  @Test("a library without memory is an error, not the end of the program or another checksum")
  func memory() async {
    await #expect(processExitsWith: .success) {
      // Only before the library has taken any memory can it be given another way to it.
      let isTaken = unsafe CRYPTO_set_mem_functions(
        { _, _, _ in nil }, { _, _, _, _ in nil }, { _, _, _ in })
      #expect(isTaken == 1)
      #expect(throws: DigestFailure.self) { try Digest(of: Array("abc".utf8)) }
    }
  }

  @Test("an openssl.cnf that takes every algorithm away has no say in a checksum")
  func configuration() async {
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder([
        "openssl.cnf": """
        openssl_conf = all
        [all]
        providers = some
        [some]
        null = none
        [none]
        activate = 1

        """
      ])
      #expect(unsafe setenv("OPENSSL_CONF", folder.path + "/openssl.cnf", 1) == 0)
      let digits = try Digest(of: Array("abc".utf8)).hexadecimal
      #expect(digits == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }
  }
}
