// What the papers that anybody may read say of people and in place of them, decided once for a run.

package import Datasets
import Diagrams
package import Findings
import Foundation
import Loading
import Names
package import Reporting
package import Roster
import Text
import Traces

/// The words of a run's public papers: people taken out of texts, and a last look for those who are left.
package struct PublicWords: Sendable {
  let search: NameSearch
  let mask: Mask
  /// What public records call the dataset: the name of its folder without anybody in it.
  package let dataset: String

  package init(_ reading: Reading) {
    let roster = reading.roster
    let search = NameSearch(roster, publicNames: reading.dataset.settings.publicNames)
    let language = reading.language
    let (name, contact) = (String.nameHidden[language], String.contactHidden[language])
    let gap = Mask(search, name: name, contact: contact)
    var replacements: [String: String] = [:]
    func isNaming(_ text: String) -> Bool {
      !text.isEmpty && (!search.finds(in: text).isEmpty || isNamingInMarks(text))
    }
    // Letters that are written as numbers, as on a page: whoever opens the file reads the name.
    func isNamingInMarks(_ text: String) -> Bool {
      text.utf8.contains(UInt8(ascii: "&"))
        && Unmarked(Array(text.utf8)).texts.contains {
          !search.finds(in: String(decoding: $0, as: UTF8.self)).isEmpty
        }
    }
    func replace(_ rows: [[String]], by code: (Int) -> String) {
      for (row, texts) in rows.enumerated() {
        guard let name = texts.first, !name.isEmpty, replacements[name] == nil else { continue }
        if isNaming(name) || split.isHalf(name, of: texts.dropFirst()) {
          replacements[name] = code(row)
        }
      }
    }
    let ids = Set(roster.people.map(\.id))
    func code(_ letter: String, _ row: Int, of count: Int) -> String {
      var digits = "\(row + 1)"
      digits =
        String(repeating: "0", count: max(0, max(2, "\(count)".count) - digits.count)) + digits
      // A code that somebody has for an id would point at them.
      while ids.contains(letter + digits) { digits = "0" + digits }
      return letter + digits
    }
    var split = SplitNames(search)
    replace(roster.rows(.networks)) {
      String.network[language] + " " + code("N", $0, of: roster.networks.count)
    }
    replace(roster.rows(.organisations)) {
      "Organisation " + code("O", $0, of: roster.organisations.count)
    }
    replace(roster.rows(.collaborations)) {
      String.collaboration[language] + " " + code("S", $0, of: roster.collaborations.count)
    }
    replace(roster.rows(.initiatives)) {
      String.initiative[language] + " " + code("I", $0, of: roster.initiatives.count)
    }
    replace(roster.rows(.goals)) {
      String.goal[language] + " " + code("M", $0, of: roster.goals.count)
    }
    replace(roster.rows(.decisions)) {
      String.decision[language] + " " + code("B", $0, of: roster.decisions.count)
    }
    for post in Set(roster.people.map(\.function) + roster.vacantSeats.map(\.function))
    where isNaming(post) {
      replacements[post] = String.postHidden[language]
    }
    for text in roster.otherTexts.sorted() where replacements[text] == nil && isNaming(text) {
      replacements[text] = isNamingInMarks(text) ? name : gap(text, .cell)
      // Words are counted in small letters, in which a name is not always known.
      if replacements[text.lowercased()] == nil {
        replacements[text.lowercased()] = replacements[text]?.lowercased()
      }
    }
    if isNaming(roster.name) {
      replacements[roster.name] =
        isNaming(reading.dataset.name) ? String.dataset[language] : reading.dataset.name
    }
    // Halves of a name in two columns that are no names of things.
    for texts in roster.rowsOfWords {
      for text in texts where replacements[text] == nil && split.isHalf(text, of: texts[...]) {
        replacements[text] = name
      }
    }
    self.search = search
    dataset = gap(reading.dataset.name, .cell)
    mask = Mask(search, replacing: replacements, name: name, contact: contact)
  }

  /// The report without people in its texts, when it is of the board edition.
  func callAsFunction(_ document: Document) -> Document {
    guard document.edition == .board else { return document }
    return drawn(
      { mask in document.mapping({ mask($0) }, row: { mask(row: $0) }) },
      texts: { [Workbook($0).rows] })
  }

  /// What `draw` makes of masked texts. Where a drawing still points out somebody, since the program's own words
  /// stand beside what is left of them, it is made again without any word of their names.
  func drawn<Drawn, Failure>(
    _ draw: (Mask) throws(Failure) -> Drawn, texts: (Drawn) -> [String]
  ) throws(Failure) -> Drawn {
    let first = try draw(mask)
    let people = Set(texts(first).flatMap { left(in: markedUpText($0)).compactMap(\.person) })
    return people.isEmpty ? first : try draw(mask.hiding(people))
  }

  /// The value of a setting as a public record has it; figures and days are nobody's.
  func setting(_ value: String) -> String {
    value.contains(where: \.isLetter) ? mask(value, .cell) : value
  }

  /// Whether the name of a dataset in a public record has lost somebody's.
  package static func isMasked(_ dataset: String) -> Bool {
    Language.allCases.contains {
      dataset.contains(String.nameHidden[$0]) || dataset.contains(String.contactHidden[$0])
    }
  }

  /// What points out somebody in a finished text, each with the words around it; empty when nothing does.
  ///
  /// What only a cell of the dataset can hold, such as a user name that is a word, is not looked for.
  package func lastLook(_ text: String) -> [String] {
    let plain = markedUpText(text)
    let finds = left(in: plain)
    guard !finds.isEmpty else { return [] }
    let bytes = Array(plain.utf8)
    return finds.map { find in
      let around =
        max(0, find.range.lowerBound - 40)..<min(bytes.count, find.range.upperBound + 40)
      return "\(find.form.rawValue): …\(String(decoding: bytes[around], as: UTF8.self))…"
    }
  }
}

extension PublicWords {
  /// What points out somebody in a text without markup.
  private func left(in plain: String) -> [NameFind] {
    search.finds(in: plain, .page).filter {
      // Figures of a page are no telephone numbers; those of the texts have been taken out.
      $0.form != .telephone && $0.form != .personalNumber
    }
  }
}

extension Workbook {
  /// All that stands in the workbook, of which the end of a row is no blank.
  var rows: String { text.split(separator: "\n").joined(separator: " ; ") }
}

// MARK: Codes

extension Register {
  /// The names behind the ids of a reading, with the codes of its day.
  package init(_ reading: Reading, with differences: [Difference] = []) throws(RunFailure) {
    let settings = reading.dataset.settings
    let plain = Register(reading.roster, with: differences)
    self = plain.coded(
      settings.boardCodes == .keep
        ? nil
        : try codeNumbers(
          reading.roster, on: reading.asOf, dataset: reading.dataset.name, plain.people.count),
      telling: settings.boardPeople)
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
) throws(RunFailure) -> [Int] {
  var range = 99
  while range < 2 * count { range = range * 10 + 9 }
  let list = ([dataset, day.description] + roster.people.flatMap { [$0.id, $0.name] })
    .joined(separator: "\u{1F}")
  let seed = try sha256(key.bytes + Array(list.utf8)).prefix(16)
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
  fileprivate static let goal = Localised(swedish: "Mål", english: "Goal")
  fileprivate static let decision = Localised(swedish: "Beslut", english: "Decision")
  fileprivate static let dataset = Localised(swedish: "Underlag", english: "Dataset")
}
