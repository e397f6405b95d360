// Kinds of files that cannot be opened here, told by how they begin.

import Foundation

/// What a file is that cannot be searched.
enum ClosedKind {
  /// The kind in words; `nil` for a file whose bytes can be read as they are.
  ///
  /// - Complexity: O(1).
  static func of(_ bytes: [UInt8]) -> String? {
    if let kind = kinds.first(where: {
      bytes.count >= $0.at + $0.magic.count
        && bytes[$0.at..<$0.at + $0.magic.count].elementsEqual($0.magic)
    }) {
      return kind.name
    }
    return looksPacked(bytes)
      ? "bytes without any pattern: packed or locked in a way that is not known" : nil
  }

  private static let kinds: [(at: Int, magic: [UInt8], name: String)] = [
    (0, [0x37, 0x7A, 0xBC, 0xAF], "an archive of 7-Zip"),
    (0, Array("Rar!".utf8), "an archive of RAR"),
    (0, Array("MSCF".utf8), "a cabinet"),
    (0, Array("BZh".utf8), "packed by bzip2"),
    (0, [0xFD, 0x37, 0x7A, 0x58], "packed by xz"),
    (0, [0x28, 0xB5, 0x2F, 0xFD], "packed by zstd"),
    (0, [0x04, 0x22, 0x4D, 0x18], "packed by lz4"),
    (0, [0x1F, 0x9D], "packed by compress"),
    (0, Array("LZIP".utf8), "packed by lzip"),
    (0, Array("-----BEGIN PGP MESSAGE".utf8), "a locked message"),
    (0, Array("age-encryption.org".utf8), "a locked file"),
    (
      0, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an older or a locked document of Office"
    ),
    (0, Array("{\\rtf".utf8), "a document in RTF"),
    (0, [0x89, 0x50, 0x4E, 0x47], "a picture"), (0, [0xFF, 0xD8, 0xFF], "a picture"),
    (0, Array("GIF8".utf8), "a picture"), (0, [0x49, 0x49, 0x2A, 0x00], "a picture"),
    (0, [0x4D, 0x4D, 0x00, 0x2A], "a picture"), (8, Array("WEBP".utf8), "a picture"),
    (4, Array("ftyp".utf8), "a picture or a film"), (0, Array("OggS".utf8), "a recording"),
    (0, Array("ID3".utf8), "a recording"), (0, Array("fLaC".utf8), "a recording"),
    (8, Array("WAVE".utf8), "a recording"),
  ]

  /// Whether the bytes are as good as drawn by lot: text, tables and programs are not.
  private static func looksPacked(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(1 << 16)
    guard sample.count >= 2048 else { return false }
    var counts = [Int](repeating: 0, count: 256)
    for byte in sample { counts[Int(byte)] += 1 }
    let total = Double(sample.count)
    let bits = counts.reduce(0.0) { sum, count in
      let share = Double(count) / total
      return count == 0 ? sum : sum - share * log2(share)
    }
    return bits > 7.7
  }
}
