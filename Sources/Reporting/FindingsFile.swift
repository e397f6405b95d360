// findings.json: what was found, with stable ids, for other programs.

import Findings
import Foundation
import Text

/// Findings as JSON: sorted keys, findings most important first, sentences of the annex edition.
///
/// The file holds ids and names of people, as the tables do; it is not for the board paper.
package struct FindingsFile: Sendable {
  private struct Entry: Encodable {
    struct Reference: Encodable {
      let kind: String
      let id: String
    }

    let id: String
    let kind: String
    let severity: String
    let subjects: [Reference]
    let measures: [String: Double]
    /// How many more things it is true of that have no finding of their own; absent when none.
    let others: Int?
    let fact: [String: String]
    let meaning: [String: String]
    /// How certain it is; absent for what is about the run itself.
    let certainty: [String: String]?
    let action: [String: String]
  }

  private struct File: Encodable {
    let findings: [Entry]
    let keyFigures: [Figure]
    /// What could not be judged, in a sentence of each language.
    let cannotBeJudged: [[String: String]]
    let asOf: String
    /// Absent when the lists do not tell.
    let dataThrough: String?
    let title: String

    enum CodingKeys: String, CodingKey {
      case findings
      case keyFigures = "key_figures"
      case cannotBeJudged = "cannot_be_judged"
      case asOf = "as_of"
      case dataThrough = "data_through"
      case title
    }
  }

  private struct Figure: Encodable {
    let name: String
    /// Absent when the figure is undefined or unknown.
    let value: Double?
    /// Why it is not known, by language; absent when it is.
    let unknown: [String: String]?

    init(_ figure: KeyFigure) {
      name = figure.name
      value = figure.value.number
      unknown = figure.unknown?.reason.byLanguage
    }
  }

  private let file: File

  package init(_ material: Material) {
    let speakers = Language.allCases.map { Speaker(material.register, .annex, $0) }
    func texts(_ phrase: Localised<Phrase>) -> [String: String] {
      Dictionary(
        speakers.map { ($0.language.rawValue, Clean.text($0.text(phrase))) },
        uniquingKeysWith: { first, _ in first })
    }
    file = File(
      findings: material.findings.ranked().map { finding in
        Entry(
          id: finding.id, kind: finding.kind, severity: finding.severity.rawValue,
          subjects: finding.subjects.map { Entry.Reference(kind: $0.kind, id: $0.id) },
          measures: Dictionary(
            finding.measures.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first }),
          others: finding.others > 0 ? finding.others : nil,
          fact: texts(finding.fact), meaning: texts(finding.meaning),
          certainty: finding.basis.map(\.sentence.byLanguage), action: texts(finding.action))
      },
      keyFigures: material.keyFigures.map(Figure.init),
      cannotBeJudged: ((material.outOfTime?.unknowns ?? []) + material.unknowns)
        .map(\.sentence.byLanguage),
      asOf: material.asOf, dataThrough: material.dataThrough, title: material.title)
  }

  /// - Throws: the encoder's error, when a measure is not a finite number.
  package func json() throws -> String {
    try JSONText.of(file)
  }
}

/// JSON as the product writes it: sorted keys, two blanks, slashes as they are, a final line break.
package enum JSONText {
  /// - Parameter isForPeople: whether it stands on lines, as in a file; not for what a program alone reads.
  package static func of(_ value: some Encodable, isForPeople: Bool = true) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if isForPeople { encoder.outputFormatting.insert(.prettyPrinted) }
    return escaped(String(decoding: try encoder.encode(value), as: UTF8.self)) + "\n"
  }

  /// JSON in which signs that act on a terminal or turn the reading around, and that the encoder leaves as they are,
  /// are written by their numbers: U+009B as `\\u009b`.
  ///
  /// - Complexity: O(length).
  package static func escaped(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: SignKinds.json.hold) else { return json }
    var out = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      if SignKinds.json.hold(scalar) {
        let digits = String(scalar.value, radix: 16)
        out += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).unicodeScalars
      } else {
        out.append(scalar)
      }
    }
    return String(out)
  }
}

extension Localised<String> {
  /// The texts by the code of their language.
  fileprivate var byLanguage: [String: String] {
    Dictionary(
      Language.allCases.map { ($0.rawValue, self[$0]) }, uniquingKeysWith: { first, _ in first })
  }
}
