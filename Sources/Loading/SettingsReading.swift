// The nodes of a YAML document turned into settings.

import Roster
import Tables
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
private struct SettingsReader {
  let file: String
  var settings = Settings()

  static let keys = [
    "title", "language", "levels", "deputies", "seed", "as_of", "columns", "roles", "vacant",
    "thresholds", "last_board_meeting", "keep", "retention", "time_limit", "memory_limit",
    "public_names", "board_people", "board_codes",
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
      guard let language = text.flatMap(Settings.ReportLanguage.init(rawValue:)) else {
        return false
      }
      settings.language = language
    case "levels":
      guard let levels = words(value) else { return false }
      settings.levels = levels
    case "vacant":
      guard let words = words(value) else { return false }
      settings.vacant = words
    case "public_names":
      guard let names = words(value) ?? text.flatMap({ $0.isEmpty ? nil : [$0] }) else {
        return false
      }
      settings.publicNames = names
    case "board_people":
      guard let way = text.flatMap(Settings.BoardPeople.init(rawValue:)) else { return false }
      settings.boardPeople = way
    case "board_codes":
      guard let codes = text.flatMap(Settings.BoardCodes.init(rawValue:)) else { return false }
      settings.boardCodes = codes
    case "deputies":
      guard let deputies = text.flatMap(Settings.Deputies.init(rawValue:)) else { return false }
      settings.deputies = deputies
    case "seed":
      guard let seed = text.flatMap({ UInt64($0) }) else { return false }
      settings.seed = seed
    case "last_board_meeting":
      guard let day = text.flatMap({ calendarDay($0, edge: .last) }) else { return false }
      settings.lastBoardMeeting = day
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

  private func text(_ node: Node) -> String? {
    node.scalar?.string.trimmed.composed
  }

  /// A list of different words that are not empty; `nil` when it is anything else.
  private func words(_ node: Node) -> [String]? {
    guard let items = node.sequence else { return nil }
    let words = items.compactMap { text($0) }
    guard !words.isEmpty, words.count == items.count, !words.contains(""),
      Set(words.map(\.wordKey)).count == words.count
    else { return nil }
    return words
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

  private func place(_ node: Node) -> Diagnostic.Place {
    Diagnostic.Place(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  private func reject(_ key: String, _ value: Node, _ diagnostics: inout Diagnostics) {
    diagnostics.add(
      .error, "settings/bad-value", at: place(value), .badValue(key, value.scalar?.string ?? "…"),
      help: .form(of: key))
  }

  private func reportUnknown(
    _ key: Node, among keys: [String], _ diagnostics: inout Diagnostics
  ) {
    let name = key.string ?? ""
    diagnostics.add(
      .error, "settings/unknown-key", at: place(key), .unknownKey(name),
      help: nearest(to: name, among: keys).map { .nearestKey($0) } ?? .keys(keys))
  }
}

// MARK: Keys with keys of their own

extension SettingsReader {
  /// `columns:` a table, under it a column, and its own names: one, or a list.
  private mutating func readColumns(_ value: Node, _ diagnostics: inout Diagnostics) {
    guard let tables = value.mapping else { return reject("columns", value, &diagnostics) }
    for (key, value) in tables {
      let name = (key.string ?? "").wordKey
      guard let table = TableName.allCases.first(where: { $0.fileStems.contains(name) }) else {
        reportUnknown(key, among: TableName.allCases.map(\.rawValue), &diagnostics)
        continue
      }
      guard let columns = value.mapping else {
        reject("columns", value, &diagnostics)
        continue
      }
      // One name for two columns would be a matter of chance.
      var taken: Set<String> = []
      for (key, value) in columns {
        let name = (key.string ?? "").headerKey
        let column = table.columns.first { column in
          ([column.name] + column.others).contains { $0.headerKey == name }
        }
        guard let column else {
          reportUnknown(key, among: table.columns.map(\.name), &diagnostics)
          continue
        }
        let names = words(value) ?? text(value).map { [$0] } ?? []
        let keys = names.map(\.headerKey)
        guard !keys.isEmpty, !keys.contains(""), Set(keys).count == keys.count,
          taken.isDisjoint(with: keys)
        else {
          reject("columns", value, &diagnostics)
          continue
        }
        taken.formUnion(keys)
        settings.columns[table, default: [:]][column.name, default: []] += names
      }
    }
  }

  /// `roles:` a word, and the role that it means, in either language.
  private mutating func readRoles(_ value: Node, _ diagnostics: inout Diagnostics) {
    guard let roles = value.mapping else { return reject("roles", value, &diagnostics) }
    for (key, value) in roles {
      guard let word = key.string?.trimmed.composed, !word.isEmpty,
        let meaning = text(value).flatMap(RoleReading.meaning), meaning.other == nil
      else {
        reject("roles", value, &diagnostics)
        continue
      }
      settings.roles[word] = meaning.role
    }
  }

  /// `thresholds:` a name, and its number.
  private mutating func readThresholds(_ value: Node, _ diagnostics: inout Diagnostics) {
    guard let entries = value.mapping else { return reject("thresholds", value, &diagnostics) }
    let counts: [String: WritableKeyPath<Settings.Thresholds, Int>] = [
      "vacant_seats_medium": \.vacantSeatsMedium
    ]
    let risks = Settings.Thresholds.riskNames
    let plans = Settings.Thresholds.planNames
    let shares: [String: WritableKeyPath<Settings.Thresholds, Double>] = [
      "sole_link_share_high": \.soleLinkShareHigh, "sole_link_share_medium": \.soleLinkShareMedium,
    ]
    for (key, value) in entries {
      let name = key.string ?? ""
      let number = text(value).flatMap { decimalNumber($0) }
      if let path = counts[name] {
        if let count = number.flatMap({ Int(exactly: $0) }), count >= 1 {
          settings.thresholds[keyPath: path] = count
        } else {
          reject("thresholds.count", value, &diagnostics)
        }
      } else if let path = shares[name] {
        if let number, (0...1).contains(number) {
          settings.thresholds[keyPath: path] = number
        } else {
          reject("thresholds.share", value, &diagnostics)
        }
      } else if let isShare = risks[name] {
        if let number, isShare ? (0...1).contains(number) : isCount(number) {
          settings.thresholds.risk[name] = number
        } else {
          reject(isShare ? "thresholds.share" : "thresholds.count", value, &diagnostics)
        }
      } else if let most = plans[name] {
        if let number, isCount(number) && number <= most {
          settings.thresholds.plan[name] = number
        } else {
          reject("thresholds.count", value, &diagnostics)
        }
      } else {
        reportUnknown(
          key, among: (Array(counts.keys) + shares.keys + risks.keys + plans.keys).sorted(),
          &diagnostics)
      }
    }
    for (name, medium) in settings.thresholds.risk.sorted(by: { $0.key < $1.key })
    where name.hasSuffix("_medium") {
      let measure = name.dropLast("_medium".count)
      guard let high = settings.thresholds.risk[measure + "_high"], medium > high else { continue }
      diagnostics.add(
        .error, "settings/bad-value", at: place(value), .thresholdOrder(String(measure)))
    }
    if settings.thresholds.soleLinkShareMedium > settings.thresholds.soleLinkShareHigh {
      diagnostics.add(
        .error, "settings/bad-value", at: place(value), .thresholdOrder("sole_link_share"))
    }
  }
}

/// Spans of time as they are written: "30 nights, 12 months", "2 år"; `nil` when it is anything else.
private func periods(_ text: String) -> (nights: Int?, months: Int?, years: Int?)? {
  var found: (nights: Int?, months: Int?, years: Int?) = (nil, nil, nil)
  for part in text.lowercased().split(separator: ",") {
    let words = part.split(separator: " ")
    guard words.count == 2, let count = Int(words[0]), (0...10_000).contains(count) else {
      return nil
    }
    switch words[1] {
    case "night", "nights", "natt", "nätter": found.nights = count
    case "month", "months", "månad", "månader": found.months = count
    case "year", "years", "år": found.years = count
    default: return nil
    }
  }
  return text.isEmpty ? nil : found
}

/// A time from one second to a day as it is written, "20 minutes", in seconds; `nil` when it is anything
/// else.
private func duration(_ text: String) -> Double? {
  let words = text.lowercased().split(separator: " ")
  guard words.count == 2, let count = Int(words[0]), (1...86_400).contains(count) else {
    return nil
  }
  let unit: Int
  switch words[1] {
  case "second", "seconds", "sekund", "sekunder": unit = 1
  case "minute", "minutes", "minut", "minuter": unit = 60
  case "hour", "hours", "timme", "timmar": unit = 3600
  default: return nil
  }
  return count * unit <= 86_400 ? Double(count * unit) : nil
}

/// An amount of memory from 256 MB to 1024 GB as it is written, "4 GB", in bytes; `nil` when it is
/// anything else.
private func memory(_ text: String) -> Int? {
  let words = text.uppercased().split(separator: " ")
  guard words.count == 2, let count = Int(words[0]), (1...1_048_576).contains(count),
    let shift = ["MB": 20, "GB": 30][words[1]], (1 << 28...1 << 40).contains(count << shift)
  else { return nil }
  return count << shift
}

/// Whether the number is whole, from 1, and no larger than a person counts to.
private func isCount(_ number: Double) -> Bool {
  (1...1_000_000).contains(number) && number == number.rounded()
}

// MARK: What the YAML reader says

extension SettingsReader {
  /// Where a YAML error is, and what it says.
  private func described(_ error: any Error) -> (Diagnostic.Place, String) {
    guard let error = error as? YamlError else { return (Diagnostic.Place(file: file), "\(error)") }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return (
        Diagnostic.Place(file: file, line: max(mark.line, 1), column: max(mark.column, 1)), problem
      )
    case .duplicatedKeysInMapping(let keys, _):
      return (Diagnostic.Place(file: file), "a key stands twice: " + keys.joined(separator: ", "))
    case .reader(let problem, _, _, _):
      return (Diagnostic.Place(file: file), problem)
    default:
      return (Diagnostic.Place(file: file), "it cannot be parsed")
    }
  }
}
