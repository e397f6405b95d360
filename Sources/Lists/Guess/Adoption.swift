// Lists to a recipe: what they are guessed to be, what a person decided before, and what is in doubt.

import Roster
package import Tables

/// What comes of looking at lists.
package struct Adoption: Sendable {
  /// The recipe to write.
  package private(set) var recipe = Recipe()
  /// What the lists are by that recipe.
  package private(set) var tables: ListTables
  /// Files of the standard form, which are left as they are.
  package private(set) var standard: [StandardTable] = []

  /// Looks at lists.
  ///
  /// - Input: `sheets`, all lists and tables of the dataset; `existing`, the recipe that is there, of which everything
  ///   stays that still fits: lists whose columns have not changed, and all that is said of networks, roles,
  ///   organisations and people.
  /// - Output: a recipe also when there are errors; then nothing should be written.
  /// - Complexity: O(cells).
  package init(
    _ sheets: [ListSheet], existing: Recipe? = nil, into diagnostics: inout Diagnostics
  ) {
    var lists: [ListSheet] = []
    var all: [StandardTable] = []
    for sheet in sheets {
      if let table = StandardTable(sheet) { all.append(table) }
    }
    let broken = StandardCheck.broken(all)
    let asTable = Set(
      all.enumerated().filter { broken.contains($0.offset) || $0.element.sheet.isOfWorkbook }
        .map(\.element.sheet.name))
    standard = all.filter { !asTable.contains($0.sheet.name) }
    let left = Set(standard.map(\.sheet.name))
    lists = sheets.filter { !left.contains($0.name) }
    let unread = lists.filter { sheet in
      existing?.lists.contains { $0.covers(sheet) && Self.stillFits($0, sheet) } != true
    }
    let guesses = Guesses(lists, standard: all)
    var made: [ListRecipe] = []
    var kept: [ListRecipe] = []
    var fixed: [ListRecipe] = []
    for (number, sheet) in lists.enumerated() {
      if let own = existing?.lists.first(where: { $0.covers(sheet) && Self.stillFits($0, sheet) }) {
        guard !kept.contains(own) else { continue }
        kept.append(own)
        fixed.append(
          asTable.contains(sheet.name) ? own : own.explained(by: ListRecipe(guesses, number)))
        made += fixed.suffix(1)
        continue
      }
      var list =
        asTable.contains(sheet.name)
        ? ListRecipe(table: sheet) : ListRecipe(guesses, number)
      if let before = existing?.lists.first(where: { $0.covers(sheet) }) { list.keep(before) }
      made.append(list)
    }
    recipe.lists = unread.isEmpty ? made : Self.grouped(made, fixed: fixed)
    recipe.networks = (existing?.networks ?? []).map(\.decided)
    recipe.roles = existing?.roles ?? []
    recipe.organisations = existing?.organisations ?? []
    recipe.same = existing?.same ?? []
    recipe.different = existing?.different ?? []
    recipe.roles = Self.withLegends(recipe.roles, lists)
    tables = ListTables(recipe, sheets: lists, standard: standard, into: &diagnostics)
    // What tables and columns tell needs no line.
    let before = Dictionary(
      (existing?.networks ?? []).map { (networkKey($0.name), $0) }, uniquingKeysWith: { $1 })
    recipe.networks = tables.networks.map { network in
      before[networkKey(network.name)].map { network.keeping($0) } ?? network
    }.filter { network in
      network.understoodField || network.understoodLevel || !network.also.isEmpty
        || existing?.networks.contains { networkKey($0.name) == networkKey(network.name) } == true
    }
    for role in tables.unknownRoles where !recipe.roles.contains(where: { $0.written == role }) {
      recipe.roles.append(RoleRecipe(role, nil))
    }
    for number in guesses.supposed.sorted() where recipes(lists[number]) {
      tables.suppose(lists[number])
    }
  }

  /// Whether the recipe of a list is the guess at it.
  private func recipes(_ sheet: ListSheet) -> Bool {
    recipe.lists.first { $0.covers(sheet) }?.shape == .rows
  }

  /// Whether the headings of a recipe are those of the list.
  private static func stillFits(_ recipe: ListRecipe, _ sheet: ListSheet) -> Bool {
    if recipe.shape == .nothing { return true }
    if recipe.shape == .table { return StandardTable(sheet) != nil }
    var told = Diagnostics()
    return BoundList(sheet, recipe, number: 0, into: &told) != nil
  }

  /// Signs that a list explains: "E = ersättare".
  private static func withLegends(_ told: [RoleRecipe], _ lists: [ListSheet]) -> [RoleRecipe] {
    var roles = told
    for sheet in lists {
      for row in 0..<min(sheet.rowCount, 400) {
        for column in 0..<min(sheet.width(row), 3) {
          let text = sheet.text(row, column)
          guard text.utf8.count < 200, text.contains("=") else { continue }
          for piece in text.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isNewline }) {
            if let told = legend(String(piece)),
              !roles.contains(where: { $0.written == told.written })
            {
              roles.append(told)
            }
          }
        }
      }
    }
    return roles
  }

  /// "SA = sammankallande": a sign that would not be understood so without being told.
  private static func legend(_ text: String) -> RoleRecipe? {
    guard let cut = text.firstIndex(of: "=") else { return nil }
    let sign = String(text[..<cut]).trimmed
    let meant = String(text[text.index(after: cut)...]).trimmed
    guard (1...4).contains(sign.count), let role = RoleReading.meaning(of: meant)?.role,
      RoleReading.letter(sign) != role, RoleReading.meaning(of: sign)?.role != role,
      !CellKinds.isYes(sign)
    else { return nil }
    return RoleRecipe(sign, role)
  }

  /// Lists of one form put together: sheets of a workbook, or files of text.
  private static func grouped(_ lists: [ListRecipe], fixed: [ListRecipe]) -> [ListRecipe] {
    var out: [ListRecipe] = []
    for list in lists {
      let at =
        fixed.contains(list)
        ? nil
        : out.firstIndex { other in
          !fixed.contains(other) && other.isAlike(list)
            && (list.sheets.isEmpty
              ? other.sheets.isEmpty : other.files == list.files && !other.sheets.isEmpty)
        }
      guard let at else {
        out.append(list)
        continue
      }
      if list.sheets.isEmpty { out[at].files += list.files } else { out[at].sheets += list.sheets }
      for skip in list.skip where !out[at].skip.contains(skip) { out[at].skip.append(skip) }
    }
    return out
  }
}

extension NetworkRecipe {
  /// Without what is only understood.
  fileprivate var decided: NetworkRecipe {
    var network = self
    if understoodField { (network.field, network.understoodField) = (nil, false) }
    if understoodLevel { (network.level, network.understoodLevel) = (nil, false) }
    return network
  }

  /// With what somebody wrote in place of what was understood, although the mark was left.
  fileprivate func keeping(_ before: NetworkRecipe) -> NetworkRecipe {
    var network = self
    network.also = before.also
    if before.understoodField, let field = before.field, field != self.field {
      (network.field, network.understoodField) = (field, false)
    }
    if before.understoodLevel, let level = before.level, level != self.level {
      (network.level, network.understoodLevel) = (level, false)
    }
    return network
  }
}

extension ListRecipe {
  /// The recipe of a table of the standard form in a workbook.
  fileprivate init(table sheet: ListSheet) {
    self.init()
    files = [sheet.file]
    if sheet.isOfWorkbook { sheets = [sheet.sheet] }
    shape = .table
  }

  /// The recipe of a guess.
  fileprivate init(_ guesses: Guesses, _ number: Int) {
    let guess = guesses.guesses[number]
    let profile = guess.profile
    self.init()
    files = [profile.sheet.file]
    if profile.sheet.isOfWorkbook { sheets = [profile.sheet.sheet] }
    shape = guess.shape
    guard shape != .nothing else {
      reasons = [guess.refusal].filter { !$0.isEmpty }
      return
    }
    header = profile.header >= 0 ? profile.sheet.number(profile.header) : 0
    network = guesses.networks[number]
    columns = guess.uses.sorted { $0.key < $1.key }.map { column, use in
      ColumnRecipe(use, profile.labels[column], reason: guess.why[column] ?? "")
    }
    // What is not read comes last.
    columns = columns.filter { $0.use != .nothing } + columns.filter { $0.use == .nothing }
    fill = guess.fill.map { profile.labels[$0] }
    split = guess.split
  }

  fileprivate func isAlike(_ other: ListRecipe) -> Bool {
    guard shape == other.shape, network == other.network, fill == other.fill, split == other.split
    else {
      return false
    }
    if shape == .nothing { return reasons == other.reasons }
    if shape == .table { return true }
    func key(_ column: ColumnRecipe) -> String { column.use.rawValue + " " + column.heading.folded }
    // Meetings are found by their headings.
    return Set(columns.filter { $0.use != .meeting }.map(key))
      == Set(other.columns.filter { $0.use != .meeting }.map(key))
      && shape != .crosses && shape != .names || columns.map(key) == other.columns.map(key)
  }

  /// The same with the reasons of `guess` where it comes to the same, since reasons are written and never read.
  fileprivate func explained(by guess: ListRecipe) -> ListRecipe {
    var recipe = self
    let guesses = Dictionary(
      guess.columns.map { ($0.heading.folded, $0) }, uniquingKeysWith: { first, _ in first })
    for number in recipe.columns.indices {
      let column = recipe.columns[number]
      guard let same = guesses[column.heading.folded], same.use == column.use else { continue }
      recipe.columns[number].reason = same.reason
    }
    if shape == .nothing, guess.shape == .nothing { recipe.reasons = guess.reasons }
    return recipe
  }

  /// Keeps what a person decided of columns that are still there.
  fileprivate mutating func keep(_ before: ListRecipe) {
    for number in columns.indices {
      if let own = before.columns.first(where: {
        $0.heading.folded == columns[number].heading.folded
      }) {
        columns[number].use = own.use
      }
    }
    shape = before.shape
    if before.network != .columns { network = before.network }
    let labels = Set(columns.map(\.heading.folded))
    fill = before.fill.filter { labels.contains($0.folded) }
    split = before.split ?? split
    skip = before.skip
  }
}
