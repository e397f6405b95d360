// People who stand in people.csv twice: the same name in the same organisation under two ids.

import Roster
import Tables
import Text

/// A warning for every person whose name and organisation an earlier row has too.
///
/// - Input: people, the row of each, and ``nameHash(_:_:)`` of every row.
/// - Complexity: O(*people*), expected.
func namesakes(
  of people: [Person], _ rows: [Int], _ hashes: [UInt64], _ form: Form
) -> Diagnostics {
  var diagnostics = Diagnostics()
  let order = inFileOrder(rows)
  var size = 16
  while size < 2 * order.count { size *= 2 }
  /// The position in `order` of the first person of each name and organisation, plus 1; 0 is free.
  var first = [Index](repeating: 0, count: size)
  for (position, index) in order.enumerated() {
    let hash = hashes[rows[index]]
    var slot = Int(truncatingIfNeeded: hash) & (size - 1)
    while first[slot] != 0 {
      let earlier = order[Int(first[slot]) - 1]
      if hashes[rows[earlier]] == hash, people[earlier].isNamesake(of: people[index]) { break }
      slot = (slot + 1) & (size - 1)
    }
    if first[slot] == 0 {
      first[slot] = Index(position + 1)
      continue
    }
    let (one, two) = (people[order[Int(first[slot]) - 1]], people[index])
    diagnostics.add(
      .warning, "people/same-person", at: form.place(rows[index], form.column(.id)),
      .samePerson(one.id, two.id, two.name), help: .samePersonHelp)
  }
  return diagnostics
}

extension Person {
  /// Whether the two have one name as words are compared, and one organisation.
  fileprivate func isNamesake(of other: Person) -> Bool {
    organisation == other.organisation && name.wordKey == other.name.wordKey
  }
}

// MARK: Kernel

/// A number that is the same for all who have one name, as words are compared, and one organisation.
func nameHash(_ name: String, _ organisation: Index?) -> UInt64 {
  let seed = UInt64(UInt32(bitPattern: organisation ?? -1))
  let text = name.utf8.span
  // In plain words ``Swift/String/wordKey`` changes nothing but the bit that the hash ignores.
  if isPlainWords(text) { return Keys.hash(text, ignoring: caseBits, seed: seed) }
  return Keys.hash(name.wordKey.utf8.span, ignoring: caseBits, seed: seed)
}

/// The bit that tells the cases of a letter apart, in ASCII and in the second byte of À to þ. Where it
/// tells other signs apart the hash gives them one number, and the names themselves decide.
private let caseBits: UInt64 = 0x2020_2020_2020_2020

// MARK: Wording

extension Localised<String> {
  fileprivate static func samePerson(
    _ first: String, _ second: String, _ name: String
  ) -> Localised<String> {
    Localised(
      swedish:
        "\(first.quoted) och \(second.quoted) har samma namn och organisation: \(name.quoted)",
      english:
        "\(first.quoted) and \(second.quoted) have the same name and organisation: \(name.quoted)")
  }

  fileprivate static var samePersonHelp: Localised<String> {
    Localised(
      swedish: "om det är samma person: behåll bara ett id",
      english: "if it is one person, keep one id")
  }
}
