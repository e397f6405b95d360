// Whether a text names somebody: by name in any spelling that a program gives it, or by id.

import Foundation
import Names

/// What is looked for in the bytes of a file.
///
/// A name is found by the rule of ``FoldedStream``: without regard to case, to the width of blanks, to signs that
/// nobody sees, with hyphens, full stops or blanks between its words, in any order of them, in the genitive; in
/// every encoding of ``Decodings``; with what ``Unmarked`` reads; and in what ``Wrappings`` opens. A name within a
/// longer word is another name. What may be the name and may not is told as a doubt: see ``TraceDoubt``. An id is
/// found as a whole word, when it is long enough to be told from other text.
///
/// Not looked for: see ``unsoughtForms``.
package struct TraceSearch {
  /// What was seen in a file.
  package struct Look: Sendable {
    package var isFound = false
    /// Why something may be the person, in words; empty when the person was found for certain.
    package var doubts: Set<String> = []
    /// What could not be looked at.
    package var closed: [String] = []
  }

  /// What is not looked for, for the last word of a search.
  package static let unsoughtForms =
    "initials (A. Ek), half of a double name, nicknames, aa, ae or oe for å, ä or ö, "
    + "what is packed as base64 within a text, and a name set in two fonts of a PDF"

  private let names: [(folded: TracePattern, exact: TracePattern)]
  /// Names in hexadecimal digits of UTF-16, as PDFs write titles.
  private let digits: [[UInt8]]
  private let ids: [[UInt8]]
  /// Ids too short to be told from other text.
  private let shortIDs: [String]
  private let isPlain: Bool

  /// - Parameter labels: those of the names that are a post and an organisation.
  package init(names: [String], ids: [String], labels: Set<String> = []) {
    self.names = names.compactMap { name in
      let isLabel = labels.contains(name)
      guard let folded = TracePattern(name, isExact: false, isLabel: isLabel),
        let exact = TracePattern(name, isExact: true, isLabel: isLabel)
      else { return nil }
      return (folded, exact)
    }
    digits = names.flatMap(Self.orders).filter { $0.count > 3 }.map { name in
      Array(
        name.precomposedStringWithCanonicalMapping.utf16.map { unit in
          let text = String(unit, radix: 16)
          return String(repeating: "0", count: 4 - text.utf8.count) + text
        }.joined().utf8)
    }
    self.ids = ids.filter(Self.isTelling).map { Array($0.utf8) }
    shortIDs = ids.filter { !Self.isTelling($0) }
    isPlain = (names + ids).allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
  }

  /// Whether an id is found by itself in any text: it has four signs, letters and digits among them, or six.
  package static func isTelling(_ id: String) -> Bool {
    id.count >= 4 && id.contains(where: \.isNumber) && id.contains(where: \.isLetter)
      || id.count >= 6 && !id.allSatisfy(\.isNumber)
  }

  /// Whether the content of a file, or what is within it, holds what is looked for, and what of it could not be
  /// looked at.
  ///
  /// - Parameter isDatabase: whether it is part of a database, whatever its first bytes.
  /// - Complexity: O(bytes that come out · texts looked for).
  package func look(at bytes: [UInt8], isDatabase: Bool = false, depth: Int = 0) -> Look {
    let within = Wrappings(of: bytes)
    var look = Look()
    read(bytes, isPacked: within.isPacked, &look)
    if isDatabase || within.isDatabase { readDatabase(bytes, &look) }
    for name in within.names where !look.isFound { examine(Array(name.utf8), &look) }
    for text in within.texts where !look.isFound { examine(text, &look) }
    for text in within.solid where !look.isFound { examine(text, isLoose: true, &look) }
    look.closed += within.closed
    guard depth < 4 || within.contents.isEmpty else {
      look.closed.append("archives within archives")
      return look
    }
    for content in within.contents where !look.isFound {
      let more = self.look(at: content, depth: depth + 1)
      look.isFound = more.isFound
      look.doubts.formUnion(more.doubts)
      look.closed += more.closed
    }
    return look
  }

  /// Whether the bytes themselves hold what is looked for, for certain.
  package func holds(_ bytes: [UInt8]) -> Bool {
    var look = Look()
    read(bytes, isPacked: false, &look)
    return look.isFound
  }

  /// Whether an id stands in a text between signs that belong to no id.
  ///
  /// - Complexity: O(bytes).
  package static func isWord(_ id: String, in bytes: [UInt8]) -> Bool {
    isWord(Array(id.utf8), in: bytes)
  }
}

// MARK: One text

extension TraceSearch {
  private func read(_ bytes: [UInt8], isPacked: Bool, _ look: inout Look) {
    if !isPacked, !digits.isEmpty {
      let low = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      if digits.contains(where: { firstPlace(of: $0, in: low, from: 0) != nil }) {
        look.isFound = true
        return
      }
    }
    let decodings = Decodings(of: bytes, isPacked: isPacked, isPlain: isPlain)
    for text in decodings.texts where !look.isFound {
      examine(text, isLoose: decodings.isBinary, &look)
    }
  }

  /// - Parameter isLoose: whether texts may stand side by side in it without a sign between.
  private func examine(_ text: [UInt8], isLoose: Bool = false, _ look: inout Look) {
    for version in Unmarked(text).texts {
      if ids.contains(where: { Self.isWord($0, in: version) }) { look.isFound = true }
      guard !look.isFound, !names.isEmpty else { continue }
      let stream = FoldedStream(version).bytes
      var exact: [UInt8]?
      for (folded, own) in names {
        switch folded.best(in: stream, isLoose: isLoose) {
        case nil: continue
        case .inside: look.doubts.insert(TraceDoubt.inside.rawValue)
        case .together: look.doubts.insert(TraceDoubt.together.rawValue)
        case .apart: look.doubts.insert(TraceDoubt.apart.rawValue)
        case .whole:
          let text = exact ?? FoldedStream(version, isExact: true).bytes
          exact = text
          if own.best(in: text, isLoose: false) == .whole {
            look.isFound = true
          } else {
            look.doubts.insert(TraceDoubt.spelling.rawValue)
          }
        }
      }
    }
    if look.isFound { look.doubts = [] }
  }

  /// A database sets its texts side by side, so that an id has no edges there.
  private func readDatabase(_ bytes: [UInt8], _ look: inout Look) {
    guard !look.isFound else { return }
    if ids.contains(where: { firstPlace(of: $0, in: bytes, from: 0) != nil }) {
      look.isFound = true
    } else if let short = shortIDs.first {
      look.closed.append("a database, in which an id as short as '\(short)' cannot be found")
    }
  }

  private static func isWord(_ needle: [UInt8], in bytes: [UInt8]) -> Bool {
    guard !needle.isEmpty else { return false }
    var from = 0
    while let place = firstPlace(of: needle, in: bytes, from: from) {
      if !isInside(bytes, before: place), !isInside(bytes, at: place + needle.count) { return true }
      from = place + 1
    }
    return false
  }

  /// Whether the sign that begins at `at` may be of the same id.
  private static func isInside(_ bytes: [UInt8], at place: Int) -> Bool {
    guard place < bytes.count else { return false }
    guard bytes[place] >= 0x80 else { return isInside(bytes[place]) }
    var end = place + 1
    while end < bytes.count, end - place < 4, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return isLetter(bytes[place..<end])
  }

  /// Whether the sign that ends before `place` may be of the same id.
  private static func isInside(_ bytes: [UInt8], before place: Int) -> Bool {
    guard place > 0 else { return false }
    guard bytes[place - 1] >= 0x80 else { return isInside(bytes[place - 1]) }
    var start = place - 1
    while start > 0, place - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return isLetter(bytes[start..<place])
  }

  private static func isInside(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F
      || byte == 0x2D
  }

  /// Whether bytes are a letter; a mark at the beginning of a file, a blank or a quotation mark is none. What is no
  /// text at all, as in packed bytes, is no border either.
  private static func isLetter(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let sign = String(validating: bytes, as: UTF8.self)?.unicodeScalars.first else {
      return true
    }
    return sign.properties.isAlphabetic || sign.properties.numericType != nil
      || sign.properties.generalCategory == .nonspacingMark
  }

  /// A name as it is and with its last word first, with and without a comma.
  private static func orders(_ name: String) -> [String] {
    let words = name.split(whereSeparator: \.isWhitespace)
    guard let last = words.last, words.count > 1 else { return [name] }
    let rest = words.dropLast().joined(separator: " ")
    return [words.joined(separator: " "), "\(last), \(rest)", "\(last) \(rest)"]
  }
}
