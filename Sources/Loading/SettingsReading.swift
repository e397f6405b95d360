// The nodes of a YAML document turned into settings.

import Roster
import Tables
import Text
import Yams

/// Reads the settings file at `path`; a file that does not exist gives the default settings.
package func loadSettings(path: String) -> Loaded<Settings> {
  var diagnostics = Diagnostics()
  let file = folderName(path)
  let top = Diagnostic.Place(file: file)
  var reader = SettingsReader(file: file)
  do throws(FileFault) {
    // A page of settings is a few hundred bytes; the YAML reader builds a tree of whatever it gets.
    let bytes = try fileBytes(path, limit: 65_536)
    let text = DecodedText(bytes)
    text.report(file: file, help: .settingsAsUTF8, into: &diagnostics)
    reader.read(String(decoding: text.visible, as: UTF8.self), &diagnostics)
  } catch {
    switch error {
    case .missing: break
    case .tooLarge:
      diagnostics.add(.error, "settings/too-large", at: top, .settingsTooLarge)
    case .directory, .unreadable:
      diagnostics.add(.error, "settings/unreadable", at: top, .settingsUnreadable)
    }
  }
  return Loaded(reader.settings, diagnostics)
}

/// Turns the nodes of a YAML document into settings.
struct SettingsReader {
  let file: String
  var settings = Settings()

  static let keys = [
    "title", "language", "levels", "deputies", "seed", "as_of", "columns", "roles", "vacant",
    "thresholds", "last_board_meeting", "mandate_ends", "keep", "retention", "time_limit",
    "memory_limit", "public_names", "board_people", "board_codes",
    "contact",
  ]

  init(file: String) {
    self.file = file
  }

  mutating func read(_ text: String, _ diagnostics: inout Diagnostics) {
    if let (line, column) = YAMLAliases.first(in: text) {
      diagnostics.add(
        .error, "settings/alias", at: Diagnostic.Place(file: file, line: line, column: column),
        .settingsAlias, help: .settingsAliasHelp)
      return
    }
    let node: Node?
    do {
      node = try Yams.compose(yaml: text)
    } catch {
      let (place, problem) = described(error)
      diagnostics.add(.error, "settings/bad-yaml", at: place, .badYAML(problem))
      return
    }
    guard let node, node.null == nil || node.scalar?.string.isEmpty != true else { return }
    guard let mapping = node.mapping else {
      diagnostics.add(.error, "settings/bad-yaml", at: place(node), .noMapping)
      return
    }
    reportPersonalNumbers(node, &diagnostics)
    for (key, value) in mapping {
      let name = key.string ?? ""
      switch name {
      case "columns": readColumns(value, &diagnostics)
      case "levels": readLevels(value, &diagnostics)
      case "roles": readRoles(value, &diagnostics)
      case "thresholds": readThresholds(value, &diagnostics)
      case _ where Self.keys.contains(name):
        if !set(name, value) { reject(name, value, &diagnostics) }
      default:
        reportUnknown(key, among: Self.keys, &diagnostics)
      }
    }
  }

  /// Sets one value; false when it does not have the form of its key.
  private mutating func set(_ key: String, _ value: Node) -> Bool {
    let text = text(value)
    switch key {
    case "title":
      guard let text, !text.isEmpty else { return false }
      settings.title = text
      settings.titleLine = value.mark?.line ?? 1
    case "language":
      guard let language = text.flatMap(Language.init(rawValue:)) else {
        return false
      }
      settings.language = language
    case "vacant":
      guard let words = words(value) else { return false }
      settings.vacant = words
    case "contact":
      guard let text, !text.isEmpty else { return false }
      settings.contact = text
    case "public_names":
      guard let names = words(value) ?? text.flatMap({ $0.isEmpty ? nil : [$0] }) else {
        return false
      }
      settings.publicNames = names
    case "board_people":
      guard let way = text.flatMap(PeopleRule.init(rawValue:)) else { return false }
      settings.boardPeople = way
    case "board_codes":
      guard let codes = text.flatMap(CodeRule.init(rawValue:)) else { return false }
      settings.boardCodes = codes
    case "deputies":
      guard let deputies = text.flatMap(DeputyRule.init(rawValue:)) else { return false }
      settings.deputies = deputies
    case "seed":
      guard let seed = text.flatMap({ UInt64($0) }) else { return false }
      settings.seed = seed
    case "last_board_meeting":
      guard let day = text.flatMap({ calendarDay($0, edge: .last) }) else { return false }
      settings.lastBoardMeeting = day
    case "mandate_ends":
      guard let day = text.flatMap({ calendarDay($0, edge: .last) }) else { return false }
      settings.mandateEnds = day
    case "keep":
      guard let counts = text.flatMap(periods), let nights = counts.nights, nights > 0,
        counts.years == nil
      else { return false }
      settings.keep.nights = nights
      settings.keep.months = counts.months ?? 0
    case "retention":
      guard let counts = text.flatMap(periods), counts.nights == nil,
        case let months = (counts.months ?? 0) + 12 * (counts.years ?? 0), months > 0
      else { return false }
      settings.retentionMonths = months
    case "time_limit":
      guard let seconds = text.flatMap(duration) else { return false }
      settings.limits.seconds = seconds
    case "memory_limit":
      guard let bytes = text.flatMap(memory) else { return false }
      settings.limits.bytes = bytes
    default:
      guard let day = text.flatMap({ calendarDay($0, edge: .last) }) else { return false }
      settings.asOf = day
    }
    return true
  }

  func text(_ node: Node) -> String? {
    node.scalar?.string.trimmed.composed
  }

  /// A list of different words that are not empty; `nil` when it is anything else.
  func words(_ node: Node) -> [String]? {
    guard let items = node.sequence else { return nil }
    let words = items.compactMap { text($0) }
    return words.count == items.count && areWords(words) ? words : nil
  }

  /// Whether these are words for different things.
  func areWords(_ words: [String]) -> Bool {
    !words.isEmpty && !words.contains("") && Set(words.map(\.wordKey)).count == words.count
  }

  /// Titles and words of the settings reach the reports, where no identity number may stand.
  private func reportPersonalNumbers(_ node: Node, _ diagnostics: inout Diagnostics) {
    switch node {
    case .scalar(let scalar):
      for find in PersonalNumber.finds(in: Array(scalar.string.utf8)) {
        if find.certainty == .certain {
          diagnostics.add(
            .error, "settings/personal-number", at: place(node), .personalNumber)
        } else {
          diagnostics.add(
            .warning, "settings/possible-personal-number", at: place(node),
            .possiblePersonalNumber, help: .possiblePersonalNumberHelp)
        }
      }
    case .mapping(let mapping):
      for (key, value) in mapping {
        reportPersonalNumbers(key, &diagnostics)
        reportPersonalNumbers(value, &diagnostics)
      }
    case .sequence(let sequence):
      for item in sequence { reportPersonalNumbers(item, &diagnostics) }
    case .alias: break
    }
  }

  func place(_ node: Node) -> Diagnostic.Place {
    Diagnostic.Place(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  func reject(_ key: String, _ value: Node, _ diagnostics: inout Diagnostics) {
    diagnostics.add(
      .error, "settings/bad-value", at: place(value), .badValue(key, value.scalar?.string ?? "…"),
      help: .form(of: key))
  }

  func reportUnknown(
    _ key: Node, among keys: [String], _ diagnostics: inout Diagnostics
  ) {
    let name = key.string ?? ""
    diagnostics.add(
      .error, "settings/unknown-key", at: place(key), .unknownKey(name),
      help: nearest(to: name, among: keys).map { .nearestKey($0) } ?? .keys(keys))
  }
}

// MARK: What the YAML reader says

extension SettingsReader {
  /// Where a YAML error is, and what it says.
  private func described(_ error: any Error) -> (Diagnostic.Place, Localised<String>) {
    guard let error = error as? YamlError else {
      return (Diagnostic.Place(file: file), YAMLProblems.unknown)
    }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return (
        Diagnostic.Place(file: file, line: max(mark.line, 1), column: max(mark.column, 1)),
        YAMLProblems.told(problem)
      )
    case .duplicatedKeysInMapping(let keys, _):
      return (Diagnostic.Place(file: file), YAMLProblems.twice(keys))
    case .reader(let problem, _, _, _):
      return (Diagnostic.Place(file: file), YAMLProblems.told(problem))
    default:
      return (Diagnostic.Place(file: file), YAMLProblems.unknown)
    }
  }
}
