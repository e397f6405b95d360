// lists.yaml to a recipe, and every problem in it with line and column.

import Roster
package import Tables
import Text
import Yams

extension Recipe {
  /// Reads the text of lists.yaml.
  ///
  /// - Input: `bytes`, the file as stored; `file`, its name for places.
  /// - Output: the recipe as far as it was understood; it must not be used when `diagnostics` has errors.
  /// - Complexity: O(length).
  package init(
    reading bytes: [UInt8], file: String = Recipe.fileName, into diagnostics: inout Diagnostics
  ) {
    let text = DecodedText(bytes)
    text.report(file: file, into: &diagnostics)
    var reader = RecipeReader(file: file)
    reader.read(String(decoding: text.visible, as: UTF8.self), &diagnostics)
    self = reader.recipe
  }
}

/// Turns the nodes of a YAML document into a recipe.
private struct RecipeReader {
  let file: String
  var recipe = Recipe()

  private static let keys = ["lists", "networks", "roles", "organisations", "same", "different"]
  private static let listKeys = [
    "file", "sheet", "shape", "header", "network", "network-from", "columns", "fill", "split",
    "skip",
  ]
  private static let networkKeys = ["field", "level", "understood", "also"]

  mutating func read(_ text: String, _ diagnostics: inout Diagnostics) {
    if let (line, column) = YAMLAliases.first(in: text) {
      diagnostics.add(
        .error, "recipe/alias", at: Diagnostic.Place(file: file, line: line, column: column),
        .alias, help: .aliasHelp)
      return
    }
    let node: Node?
    do {
      node = try Yams.compose(yaml: text)
    } catch {
      let (place, problem) = described(error)
      diagnostics.add(.error, "recipe/bad-yaml", at: place, .badYAML(problem), help: .yamlHelp)
      return
    }
    guard let node else {
      diagnostics.add(.error, "recipe/empty", at: Diagnostic.Place(file: file), .emptyRecipe)
      return
    }
    guard let mapping = node.mapping else {
      diagnostics.add(
        .error, "recipe/bad-yaml", at: place(node), .noMapping, help: .keys(Self.keys))
      return
    }
    for (key, value) in mapping {
      switch key.string ?? "" {
      case "lists":
        guard let items = value.sequence else {
          reject("lists", value, .listForm, &diagnostics)
          continue
        }
        for item in items { readList(item, &diagnostics) }
      case "networks": readNetworks(value, &diagnostics)
      case "roles":
        for (key, value) in pairs("roles", value, &diagnostics) {
          let word = self.text(value) ?? ""
          if word.folded == "nothing" || word.isEmpty {
            recipe.roles.append(RoleRecipe(self.text(key) ?? "", nil))
          } else if let role = RoleReading.meaning(of: word)?.role {
            recipe.roles.append(RoleRecipe(self.text(key) ?? "", role))
          } else {
            reject("roles", value, .roleForm, &diagnostics)
          }
        }
      case "organisations":
        for (key, value) in pairs("organisations", value, &diagnostics) {
          recipe.organisations.append(
            OrganisationRecipe(self.text(key) ?? "", self.text(value) ?? ""))
        }
      case "same": recipe.same = groups("same", value, &diagnostics)
      case "different": recipe.different = groups("different", value, &diagnostics)
      default: reportUnknown(key, among: Self.keys, &diagnostics)
      }
    }
  }

  private mutating func readList(_ node: Node, _ diagnostics: inout Diagnostics) {
    guard let mapping = node.mapping else { return reject("lists", node, .listForm, &diagnostics) }
    var list = ListRecipe()
    var hasShape = false
    for (key, value) in mapping {
      let name = key.string ?? ""
      switch name {
      case "file": list.files = words(value)
      case "sheet": list.sheets = words(value)
      case "shape":
        guard let shape = text(value).flatMap(Shape.init(rawValue:)) else {
          let known = Shape.allCases.map(\.rawValue)
          reject(
            "shape", value,
            nearest(to: text(value) ?? "", among: known).map { .nearestWord($0) } ?? .words(known),
            &diagnostics)
          continue
        }
        list.shape = shape
        hasShape = true
      case "header":
        guard let number = text(value).flatMap({ Int($0) }), number >= 0 else {
          reject("header", value, .headerForm, &diagnostics)
          continue
        }
        list.header = number
      case "network": list.network = .named(text(value) ?? "")
      case "network-from":
        switch text(value) ?? "" {
        case "file": list.network = .file
        case "sheet": list.network = .sheet
        case "title": list.network = .title
        case "sections": list.network = .sections
        default:
          reject(
            "network-from", value, .words(["file", "sheet", "title", "sections"]), &diagnostics)
        }
      case "columns": readColumns(value, &list, &diagnostics)
      case "fill": list.fill = words(value)
      case "split": list.split = value.scalar?.string
      case "skip":
        list.skip = words(value).map { word in Int(word).map { .row($0) } ?? .beginning(word) }
      default: reportUnknown(key, among: Self.listKeys, &diagnostics)
      }
    }
    guard !list.files.isEmpty else { return reject("lists", node, .fileNeeded, &diagnostics) }
    guard hasShape else {
      if mapping["shape"] == nil { reject("lists", node, .shapeNeeded, &diagnostics) }
      return
    }
    recipe.lists.append(list)
  }

  private func readColumns(
    _ value: Node, _ list: inout ListRecipe, _ diagnostics: inout Diagnostics
  ) {
    for (key, value) in pairs("columns", value, &diagnostics) {
      guard let use = ColumnUse(rawValue: key.string ?? "") else {
        reportUnknown(key, among: ColumnUse.allCases.map(\.rawValue), &diagnostics)
        continue
      }
      list.columns += words(value).map { ColumnRecipe(use, $0) }
    }
  }

  private mutating func readNetworks(_ value: Node, _ diagnostics: inout Diagnostics) {
    for (key, value) in pairs("networks", value, &diagnostics) {
      var network = NetworkRecipe(text(key) ?? "")
      for (key, value) in pairs("networks", value, &diagnostics) {
        switch key.string ?? "" {
        case "field": network.field = text(value)
        case "level":
          // The usual words are compared as tables have them.
          network.level = text(value).map { word in
            Level.kind(called: word)?.words?.english ?? word
          }
        case "also": network.also = words(value)
        case "understood":
          let understood = words(value)
          guard understood.allSatisfy(["field", "level"].contains) else {
            reject("understood", value, .words(["field", "level"]), &diagnostics)
            continue
          }
          network.understoodField = understood.contains("field")
          network.understoodLevel = understood.contains("level")
        default: reportUnknown(key, among: Self.networkKeys, &diagnostics)
        }
      }
      recipe.networks.append(network)
    }
  }

  // MARK: Nodes

  private func groups(
    _ key: String, _ value: Node, _ diagnostics: inout Diagnostics
  ) -> [[String]] {
    if value.null != nil { return [] }
    guard let items = value.sequence else {
      reject(key, value, .groupForm, &diagnostics)
      return []
    }
    return items.compactMap { item in
      let people = words(item)
      guard item.sequence != nil, people.count >= 2 else {
        reject(key, item, .groupForm, &diagnostics)
        return nil
      }
      return people
    }
  }

  private func pairs(
    _ key: String, _ value: Node, _ diagnostics: inout Diagnostics
  ) -> [(Node, Node)] {
    if value.null != nil { return [] }
    guard let mapping = value.mapping else {
      reject(key, value, .pairForm, &diagnostics)
      return []
    }
    return mapping.map { ($0.key, $0.value) }
  }

  private func text(_ node: Node) -> String? {
    node.scalar?.string.trimmed
  }

  /// One text, or a list of them; empty when it is neither.
  private func words(_ node: Node) -> [String] {
    node.sequence.map { $0.compactMap { text($0) } } ?? text(node).map { [$0] } ?? []
  }

  private func place(_ node: Node) -> Diagnostic.Place {
    Diagnostic.Place(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  private func reject(
    _ key: String, _ value: Node, _ help: Localised<String>, _ diagnostics: inout Diagnostics
  ) {
    diagnostics.add(
      .error, "recipe/bad-value", at: place(value), .badValue(key, text(value) ?? "…"), help: help)
  }

  private func reportUnknown(
    _ key: Node, among keys: [String], _ diagnostics: inout Diagnostics
  ) {
    let name = key.string ?? ""
    diagnostics.add(
      .error, "recipe/unknown-key", at: place(key), .unknownKey(name),
      help: nearest(to: name, among: keys).map { .nearestWord($0) } ?? .keys(keys))
  }

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
