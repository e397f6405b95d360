// settings.yaml: what a dataset says of itself beside its tables.

package import Roster
import Tables
import Yams

/// The settings of a dataset.
package struct Settings: Hashable, Sendable {
  package enum ReportLanguage: String, Sendable, CaseIterable {
    case swedish = "sv"
    case english = "en"
  }

  /// When deputies count as people of a network.
  package enum Deputies: String, Sendable, CaseIterable {
    /// When they have attended.
    case attended
    case always
  }

  package var title: String?
  package var language: ReportLanguage?
  /// Highest first.
  package var levels = Roster.defaultLevels
  package var deputies = Deputies.attended
  package var seed: UInt64?
  package var asOf: Day?

  package init() {}
}

/// Reads the settings file at `path`; a file that does not exist gives the default settings.
package func loadSettings(path: String) -> Loaded<Settings> {
  var diagnostics = Diagnostics()
  let file = folderName(path)
  let top = Diagnostic.Place(file: file)
  var reader = SettingsReader(file: file)
  do throws(FileFault) {
    let bytes = try fileBytes(path)
    // A page of settings is a few hundred bytes; the YAML reader builds a tree of whatever it gets.
    guard bytes.count <= 65_536 else {
      diagnostics.add(.error, "settings/too-large", at: top, .tooLarge)
      return Loaded(nil, diagnostics)
    }
    reader.read(String(decoding: bytes, as: UTF8.self), &diagnostics)
  } catch {
    switch error {
    case .missing: break
    case .directory, .unreadable:
      diagnostics.add(.error, "settings/unreadable", at: top, .unreadable)
    }
  }
  return Loaded(reader.settings, diagnostics)
}

/// Turns the nodes of a YAML document into settings.
private struct SettingsReader {
  let file: String
  var settings = Settings()

  static let keys = ["title", "language", "levels", "deputies", "seed", "as_of"]

  init(file: String) {
    self.file = file
  }

  mutating func read(_ text: String, _ diagnostics: inout Diagnostics) {
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
    for (key, value) in mapping {
      let name = key.string ?? ""
      guard Self.keys.contains(name) else {
        diagnostics.add(
          .error, "settings/unknown-key", at: place(key), .unknownKey(name),
          help: nearest(to: name, among: Self.keys).map { .nearestKey($0) } ?? .keys(Self.keys))
        continue
      }
      if !set(name, value) {
        diagnostics.add(
          .error, "settings/bad-value", at: place(value),
          .badValue(name, value.scalar?.string ?? "…"), help: .form(of: name))
      }
    }
  }

  /// Sets one value; false when it does not have the form of its key.
  private mutating func set(_ key: String, _ value: Node) -> Bool {
    let text = value.scalar?.string.trimmed.composed
    switch key {
    case "title":
      guard let text, !text.isEmpty else { return false }
      settings.title = text
    case "language":
      guard let language = text.flatMap(Settings.ReportLanguage.init(rawValue:)) else {
        return false
      }
      settings.language = language
    case "levels":
      guard let items = value.sequence else { return false }
      let levels = items.compactMap { $0.scalar?.string.trimmed.composed }
      guard !levels.isEmpty, levels.count == items.count, !levels.contains(""),
        Set(levels.map(\.wordKey)).count == levels.count
      else { return false }
      settings.levels = levels
    case "deputies":
      guard let deputies = text.flatMap(Settings.Deputies.init(rawValue:)) else { return false }
      settings.deputies = deputies
    case "seed":
      guard let seed = text.flatMap({ UInt64($0) }) else { return false }
      settings.seed = seed
    default:
      guard let day = text.flatMap({ calendarDay($0, edge: .last) }) else { return false }
      settings.asOf = day
    }
    return true
  }

  private func place(_ node: Node) -> Diagnostic.Place {
    Diagnostic.Place(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

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

// MARK: Wording

extension Diagnostic.Text {
  fileprivate static let tooLarge = Diagnostic.Text(
    "the settings are larger than 65536 bytes", sv: "inställningarna är större än 65536 byte")

  fileprivate static let unreadable = Diagnostic.Text(
    "the settings cannot be read", sv: "inställningarna kan inte läsas")

  fileprivate static func badYAML(_ problem: String) -> Diagnostic.Text {
    Diagnostic.Text("this is not YAML: \(problem)", sv: "detta är inte YAML: \(problem)")
  }

  fileprivate static let noMapping = Diagnostic.Text(
    "the settings must be lines of the form 'key: value'",
    sv: "inställningarna måste vara rader av formen 'nyckel: värde'")

  fileprivate static func unknownKey(_ key: String) -> Diagnostic.Text {
    Diagnostic.Text(
      "no setting is called \(key.quoted)", sv: "ingen inställning heter \(key.quoted)")
  }

  fileprivate static func nearestKey(_ key: String) -> Diagnostic.Text {
    Diagnostic.Text("the nearest is '\(key)'", sv: "närmast är '\(key)'")
  }

  fileprivate static func keys(_ keys: [String]) -> Diagnostic.Text {
    let list = keys.joined(separator: ", ")
    return Diagnostic.Text("the settings are: \(list)", sv: "inställningarna är: \(list)")
  }

  fileprivate static func badValue(_ key: String, _ value: String) -> Diagnostic.Text {
    Diagnostic.Text(
      "'\(key)' cannot be \(value.quoted)", sv: "'\(key)' kan inte vara \(value.quoted)")
  }

  fileprivate static func form(of key: String) -> Diagnostic.Text {
    switch key {
    case "title": Diagnostic.Text("write a text", sv: "skriv en text")
    case "language": Diagnostic.Text("write sv or en", sv: "skriv sv eller en")
    case "levels":
      Diagnostic.Text(
        "write a list of different words, highest first: [political, executive]",
        sv: "skriv en lista med olika ord, högst först: [politisk, ledning]")
    case "deputies":
      Diagnostic.Text("write attended or always", sv: "skriv attended eller always")
    case "seed":
      Diagnostic.Text("write a whole number from 0", sv: "skriv ett heltal från 0")
    default:
      Diagnostic.Text("write a date as YYYY-MM-DD", sv: "skriv ett datum som ÅÅÅÅ-MM-DD")
    }
  }
}
