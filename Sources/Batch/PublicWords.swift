// What the papers that anybody may read say of people and in place of them, decided once for a run.

import Diagrams
package import Findings
import Foundation
import Loading
import Names
package import Reporting
package import Roster

/// The words of a run's public papers: people taken out of texts, and a last look for those who are left.
package struct PublicWords: Sendable {
  let search: NameSearch
  let mask: Mask

  package init(_ reading: Reading) {
    let roster = reading.roster
    let search = NameSearch(roster, publicNames: reading.dataset.settings.publicNames)
    let language = reading.language
    let (name, contact) = (String.nameHidden[language], String.contactHidden[language])
    let gap = Mask(search, name: name, contact: contact)
    var replacements: [String: String] = [:]
    func isNaming(_ text: String) -> Bool { !text.isEmpty && !search.finds(in: text).isEmpty }
    func replace(_ names: [String], by code: (Int) -> String) {
      for (row, name) in names.enumerated() where isNaming(name) && replacements[name] == nil {
        replacements[name] = code(row)
      }
    }
    func code(_ letter: String, _ row: Int, of count: Int) -> String {
      let (digits, width) = ("\(row + 1)", max(2, "\(count)".count))
      return letter + String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let (networks, organisations) = (roster.networks, roster.organisations)
    replace(networks.map(\.name)) {
      String.network[language] + " " + code("N", $0, of: networks.count)
    }
    replace(organisations.map(\.name)) {
      "Organisation " + code("O", $0, of: organisations.count)
    }
    replace(roster.collaborations.map(\.name)) {
      String.collaboration[language] + " " + code("S", $0, of: roster.collaborations.count)
    }
    replace(roster.initiatives.map(\.name)) {
      String.initiative[language] + " " + code("I", $0, of: roster.initiatives.count)
    }
    for post in Set(roster.people.map(\.function) + roster.vacantSeats.map(\.function))
    where isNaming(post) {
      replacements[post] = String.postHidden[language]
    }
    for text in roster.otherTexts where replacements[text] == nil && isNaming(text) {
      replacements[text] = gap(text, .cell)
    }
    if isNaming(roster.name) {
      replacements[roster.name] =
        isNaming(reading.dataset.name) ? String.dataset[language] : reading.dataset.name
    }
    self.search = search
    mask = Mask(search, replacing: replacements, name: name, contact: contact)
  }

  /// The report without people in its texts, when it is of the board edition.
  func callAsFunction(_ document: Document) -> Document {
    guard document.edition == .board else { return document }
    return document.mapping({ mask($0) }, row: { mask(row: $0) })
  }

  /// What points out somebody in a finished text, each with the words around it; empty when nothing does.
  ///
  /// What only a cell of the dataset can hold, such as a user name that is a word, is not looked for.
  package func lastLook(_ text: String) -> [String] {
    let plain = markedUpText(text)
    let finds = search.finds(in: plain, .page).filter {
      // Figures of a page are no telephone numbers; those of the texts have been taken out.
      $0.form != .telephone && $0.form != .personalNumber
    }
    guard !finds.isEmpty else { return [] }
    let bytes = Array(plain.utf8)
    return finds.map { find in
      let around =
        max(0, find.range.lowerBound - 40)..<min(bytes.count, find.range.upperBound + 40)
      return "\(find.form.rawValue): …\(String(decoding: bytes[around], as: UTF8.self))…"
    }
  }
}

extension Roster {
  /// The texts that a report may print beside names of things and posts.
  fileprivate var otherTexts: Set<String> {
    var texts: Set<String> = []
    for one in networks {
      texts.formUnion([one.field, one.level, one.kind, one.form, one.hostText, one.mandate])
    }
    for one in organisations { texts.formUnion([one.kind, one.county]) }
    for one in people { texts.insert(one.level) }
    for one in collaborations {
      texts.formUnion([
        one.area, one.form, one.agreement, one.costKey, one.expected, one.outcome,
      ])
    }
    for one in readiness { texts.formUnion([one.area, one.note]) }
    for one in areaEffects { texts.insert(one.area) }
    for one in initiatives { texts.formUnion([one.area, one.mandate, one.goal]) }
    for one in keyFactors { texts.insert(one.factor) }
    texts.formUnion(otherRoles)
    return texts
  }

  /// The roster with names of things and posts as public papers have them; ids and people's names stay.
  func masked(_ mask: Mask) -> Roster {
    var roster = self
    for row in roster.networks.indices {
      roster.networks[row].name = mask(roster.networks[row].name)
      roster.networks[row].field = mask(roster.networks[row].field)
    }
    for row in roster.organisations.indices {
      roster.organisations[row].name = mask(roster.organisations[row].name)
    }
    for row in roster.collaborations.indices {
      roster.collaborations[row].name = mask(roster.collaborations[row].name)
    }
    for row in roster.initiatives.indices {
      roster.initiatives[row].name = mask(roster.initiatives[row].name)
    }
    for row in roster.people.indices where !roster.people[row].function.isEmpty {
      roster.people[row].function = mask(roster.people[row].function)
    }
    return roster
  }
}

// MARK: Codes

extension Register {
  /// The names behind the ids of a reading, with the codes of its day.
  package init(_ reading: Reading, with differences: [Difference] = []) {
    let settings = reading.dataset.settings
    let plain = Register(reading.roster, with: differences)
    self = plain.coded(
      settings.boardCodes == .keep
        ? nil
        : codeNumbers(
          reading.roster, on: reading.asOf, dataset: reading.dataset.name, plain.people.count),
      telling: Telling(rawValue: settings.boardPeople.rawValue) ?? .level)
  }
}

/// The numbers of the codes of `count` people, of whom those of the roster come first: a new draw for every
/// day and every list, so that a code says nothing of the order of ids, and nothing in the next report.
///
/// The draw is keyed by the installation's secret, so that who knows the list cannot draw the codes too. Numbers are
/// drawn from a range twice as wide as needed, so that somebody who has left is not told by a high one.
///
/// - Complexity: O(people).
package func codeNumbers(
  _ roster: Roster, on day: Day, dataset: String, _ count: Int, key: CodeKey = .ofInstallation
) -> [Int] {
  var range = 99
  while range < 2 * count { range = range * 10 + 9 }
  let list = ([dataset, day.description] + roster.people.flatMap { [$0.id, $0.name] })
    .joined(separator: "\u{1F}")
  let seed = sha256(key.bytes + Array(list.utf8)).prefix(16)
  var random = SplitMix64(seed: UInt64(seed, radix: 16) ?? 0)
  var numbers = Array(0..<range)
  random.shuffle(&numbers)
  return Array(numbers.prefix(count))
}

// MARK: Wording

extension String {
  fileprivate static let nameHidden = Localised(swedish: "(namn dolt)", english: "(name withheld)")
  fileprivate static let contactHidden = Localised(
    swedish: "(uppgift dold)", english: "(detail withheld)")
  fileprivate static let postHidden = Localised(
    swedish: "(post dold)", english: "(post withheld)")
  fileprivate static let network = Localised(swedish: "Nätverk", english: "Network")
  fileprivate static let collaboration = Localised(swedish: "Samarbete", english: "Collaboration")
  fileprivate static let initiative = Localised(swedish: "Initiativ", english: "Initiative")
  fileprivate static let dataset = Localised(swedish: "Underlag", english: "Dataset")
}
