// What a decision, an effect or a resource is about: a thing of the dataset, an area, or a finding of a report.

import Roster
import Tables
import Text

/// The things that a row of another table may be about.
struct Matters {
  private let directories: [(directory: Directory, matter: (Index) -> Matter)]
  /// Areas as the tables write them, by ``String/wordKey``.
  private let areas: [String: String]

  init(
    networks: Directory, collaborations: Directory, initiatives: Directory, goals: Directory,
    areas: [String]
  ) {
    directories = [
      (initiatives, { .initiative($0) }), (collaborations, { .collaboration($0) }),
      (networks, { .network($0) }), (goals, { .goal($0) }),
    ]
    self.areas = Dictionary(areas.map { ($0.wordKey, $0) }, uniquingKeysWith: { first, _ in first })
  }

  enum Answer {
    case found(Matter)
    /// More than one thing is called so: the codes of what they are, one when all are of a kind.
    case ambiguous([String])
    case unknown(nearest: String?)
    /// A table that it may name could not be read, which is reported already.
    case broken
  }

  /// What `text` names: `id`, a name that one thing has, `network:id`, an area, or the id of a finding.
  func find(_ text: String) -> Answer {
    if Self.isFinding(text) { return .found(.finding(text)) }
    let parts = text.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
    if parts.count == 2, let word = Vocabularies.matters[parts[0]] {
      if word == .area { return .found(.area(areas[parts[1].wordKey] ?? parts[1])) }
      return answer(parts[1], directories.filter { $0.directory.table == word.table })
    }
    if let area = areas[text.wordKey] {
      // An area may be called as a collaboration in it; then it is the thing with the id that is meant.
      if case .found(let matter) = answer(text, directories) { return .found(matter) }
      return .found(.area(area))
    }
    return answer(text, directories)
  }

  private func answer(
    _ text: String, _ among: [(directory: Directory, matter: (Index) -> Matter)]
  ) -> Answer {
    var found: [(TableName, Matter)] = []
    for (directory, matter) in among where directory.state == .ready {
      switch directory.find(text) {
      case .found(let index): found.append((directory.table, matter(index)))
      case .ambiguous: return .ambiguous([directory.table.thing])
      case .unknown: break
      }
    }
    if found.count > 1 { return .ambiguous(found.map(\.0.thing)) }
    if let one = found.first { return .found(one.1) }
    if among.contains(where: { $0.directory.state == .broken }) { return .broken }
    let nearest = among.lazy.filter { $0.directory.state == .ready }
      .compactMap { $0.directory.nearest(to: text) }.first
    return .unknown(nearest: nearest ?? Loading.nearest(to: text, among: areas.values.sorted()))
  }

  /// Whether it has the form of the id of a finding: `kind/subject:id`.
  static func isFinding(_ text: String) -> Bool {
    let parts = text.split(separator: "/", maxSplits: 1)
    guard parts.count == 2, parts[1].contains(":") || parts[1] == "dataset:" else { return false }
    return !text.contains { $0.isWhitespace }
      && parts[0].utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F }
  }
}

/// What the word before a colon says that an id is of.
enum MatterWord: Sendable {
  case initiative, collaboration, network, goal, area

  var table: TableName? {
    switch self {
    case .initiative: .initiatives
    case .collaboration: .collaborations
    case .network: .networks
    case .goal: .goals
    case .area: nil
    }
  }
}

extension Form {
  /// What a cell is about; `nil` when it is empty, or several things are called so, which is an error. A text that
  /// names nothing is kept, with a warning.
  func matter(
    _ row: Int, _ column: Column, _ matters: Matters, _ diagnostics: inout Diagnostics
  ) -> Matter? {
    guard let text = needed(row, column, &diagnostics) else { return nil }
    switch matters.find(text) {
    case .found(let matter): return matter
    case .broken: return .other(text)
    case .unknown(let nearest):
      diagnostics.add(
        .warning, topic + "/unknown-matter", at: place(row, column), .unknownMatter(text),
        help: nearest.map { .nearestWord($0) })
      return .other(text)
    case .ambiguous(let things):
      diagnostics.add(
        .error, topic + "/ambiguous-matter", at: place(row, column), .ambiguousMatter(text),
        // Of several things of one kind only the id tells which.
        help: things.count > 1 ? .prefixed(things[0], text) : .writeID)
      return nil
    }
  }
}

// MARK: Wording

extension Localised<String> {
  fileprivate static func unknownMatter(_ text: String) -> Localised<String> {
    Localised(
      swedish:
        "\(text.quoted) är inget initiativ, samarbete, nätverk, mål eller område i tabellerna; raden behålls",
      english:
        "\(text.quoted) is no initiative, collaboration, network, goal or area of the tables; the row is kept"
    )
  }

  fileprivate static func ambiguousMatter(_ text: String) -> Localised<String> {
    Localised(
      swedish: "flera saker heter \(text.quoted)",
      english: "several things are called \(text.quoted)")
  }

  fileprivate static var writeID: Localised<String> {
    Localised(
      swedish: "skriv id i stället för namn", english: "write the id instead of the name")
  }

  fileprivate static func prefixed(_ thing: String, _ text: String) -> Localised<String> {
    Localised(
      swedish: "skriv vad det är före, och id: '\(Vocabularies.swedish(matter: thing)):\(text)'",
      english: "write what it is before the id: '\(thing):\(text)'")
  }
}
