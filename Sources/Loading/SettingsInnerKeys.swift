// The keys of settings.yaml that hold keys of their own: columns, levels, roles and thresholds.

import Roster
import Tables
import Yams

extension SettingsReader {
  /// `columns:` a table, under it a column, and its own names: one, or a list.
  mutating func readColumns(_ value: Node, _ diagnostics: inout Diagnostics) {
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
  mutating func readRoles(_ value: Node, _ diagnostics: inout Diagnostics) {
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

  /// `levels:` words, highest first; an own word may say its kind: `förtroendevalda: political`.
  mutating func readLevels(_ value: Node, _ diagnostics: inout Diagnostics) {
    var entries: [(word: String, kind: Level.Kind?)] = []
    for item in value.sequence ?? [] {
      if let pair = item.mapping, pair.count == 1, let (key, said) = pair.first {
        guard let kind = text(said).flatMap({ Vocabularies.levelKinds[$0] }) else {
          return reject("levels.kind", said, &diagnostics)
        }
        entries.append((text(key) ?? "", kind))
      } else {
        entries.append((text(item) ?? "", nil))
      }
    }
    guard areWords(entries.map(\.word)) else { return reject("levels", value, &diagnostics) }
    settings.levels = Levels.listed(entries)
  }

  /// Numbers that earlier versions knew, and the version that no longer asks for them. Settings with them are read: an
  /// upgrade stops no report.
  private static let retiredThresholds = Dictionary(
    uniqueKeysWithValues: [
      "likelihood_medium", "likelihood_high", "leaving_first_year", "leaving_to_fourth_year",
      "leaving_to_eighth_year", "leaving_later", "leaving_unknown",
    ].map { ($0, "0.2.0") })

  /// `thresholds:` a name, and its number.
  mutating func readThresholds(_ value: Node, _ diagnostics: inout Diagnostics) {
    guard let entries = value.mapping else { return reject("thresholds", value, &diagnostics) }
    var given: Set<String> = []
    for (key, value) in entries {
      let name = key.string ?? ""
      guard let threshold = Threshold.all.first(where: { $0.name == name }) else {
        if let version = Self.retiredThresholds[name] {
          diagnostics.add(
            .warning, "settings/retired-threshold", at: place(key),
            .retiredThreshold(name, version),
            help: .retiredHelp)
          continue
        }
        reportUnknown(key, among: Threshold.all.map(\.name).sorted(), &diagnostics)
        continue
      }
      guard let number = text(value).flatMap({ decimalNumber($0) }), threshold.accepts(number)
      else {
        reject(
          threshold.form == .share ? "thresholds.share" : "thresholds.count", value, &diagnostics)
        continue
      }
      threshold.set(number, in: &settings.thresholds)
      given.insert(name)
    }
    for measure in Threshold.disordered(in: settings.thresholds, given: given) {
      diagnostics.add(.error, "settings/bad-value", at: place(value), .thresholdOrder(measure))
    }
  }
}
