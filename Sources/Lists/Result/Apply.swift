// A recipe applied to lists as they are today.

import Roster
package import Tables
import Text

extension ListTables {
  /// Reads lists by a recipe.
  ///
  /// - Input: `sheets`, all lists of the dataset; `standard`, the tables of the standard form that stand beside them.
  /// - Output: the tables, those of `standard` with the rows that lists add; every row of every list is in a table or
  ///   among ``skipped``.
  /// - Complexity: O(cells), and O(*n* log *n*) in the people.
  package init(
    _ recipe: Recipe, sheets: [ListSheet], standard: [StandardTable] = [],
    into diagnostics: inout Diagnostics
  ) {
    lists = sheets + standard.map(\.sheet)
    var standard = standard.enumerated().map { (table: $1, list: sheets.count + $0) }
    var used: Set<Int> = []
    var bound: [BoundList] = []
    for (number, sheet) in sheets.enumerated() {
      guard let place = recipe.lists.firstIndex(where: { $0.covers(sheet) }) else {
        recipes.append(nil)
        recipeNumbers.append(-1)
        headers.append(-1)
        diagnostics.add(
          .error, "lists/not-in-recipe", at: sheet.top.place, .notInRecipe(sheet.name),
          help: .adoptAdds)
        continue
      }
      used.insert(place)
      recipes.append(recipe.lists[place])
      recipeNumbers.append(place)
      let shape = recipe.lists[place].shape
      if shape == .table {
        if let table = StandardTable(sheet) {
          standard.append((table, number))
        } else {
          diagnostics.add(
            .error, "lists/no-table", at: sheet.top.place, .noTable(sheet.name), help: .adoptAdds)
        }
      }
      let list =
        shape == .nothing || shape == .table
        ? nil : BoundList(sheet, recipe.lists[place], number: number, into: &diagnostics)
      headers.append(list?.header ?? -1)
      if let list { bound.append(list) }
    }
    let names = Set(sheets.map(\.file))
    for (place, list) in recipe.lists.enumerated() where list.shape != .nothing {
      for file in list.files where !names.contains(file) {
        diagnostics.add(
          .error, "lists/missing-list", at: Diagnostic.Place(file: Recipe.fileName),
          .missingList(file), help: .adoptAdds)
      }
      if !used.contains(place), list.files.allSatisfy(names.contains), !list.sheets.isEmpty {
        diagnostics.add(
          .error, "lists/missing-list", at: Diagnostic.Place(file: Recipe.fileName),
          .missingList(
            list.files.joined(separator: ", ") + "/" + list.sheets.joined(separator: ", ")),
          help: .adoptAdds)
      }
    }
    recipes += lists[sheets.count...].map { _ in nil }
    recipeNumbers += lists[sheets.count...].map { _ in -1 }
    headers += lists[sheets.count...].map { _ in 0 }
    var work = ListWork(recipe, standard: standard)
    work.read(bound)
    skipped = work.gathered.skipped
    let finished = work.finish(recipe)
    for list in bound {
      columns[list.number] = list.columns.compactMapValues(\.first)
      readColumns[list.number] = Set(
        list.columns.lazy.filter { $0.key != .nothing }.flatMap(\.value))
    }
    for (number, recipe) in recipes.enumerated()
    where recipe?.shape == .nothing || number >= sheets.count {
      readColumns[number] = number >= sheets.count ? nil : []
    }
    write(finished, standard)
    reportPersonalNumbers(&diagnostics)
    report(work, &diagnostics, doubts: finished.people.doubts + finished.spellings)
  }
}

extension ListRecipe {
  /// Whether the recipe is of this list.
  func covers(_ sheet: ListSheet) -> Bool {
    files.contains(sheet.file) && (sheets.isEmpty || sheets.contains(sheet.sheet))
  }
}

/// What the lists hold, put together.
struct ListWork {
  var gathered = Gathered()
  let standard: [(table: StandardTable, list: Int)]
  /// People of people.csv: the id of each form.
  private var tableForms: [Int32: String] = [:]
  /// The id of each network of networks.csv.
  private(set) var tableNetworks: [Int32: String] = [:]

  init(_ recipe: Recipe, standard: [(table: StandardTable, list: Int)]) {
    self.standard = standard
    for (table, list) in standard where table.name == .organisations {
      readOrganisations(table, list)
    }
    for (table, list) in standard where table.name == .networks { readNetworks(table, list) }
    for (table, list) in standard where table.name == .people { readPeople(table, list) }
    gathered.toldRoles = Set(recipe.roles.map(\.written))
    for network in recipe.networks {
      for spelling in network.also {
        let number = gathered.network(network.name, cell: .none)
        gathered.networkNumbers[networkKey(spelling)] = number
      }
    }
  }

  private mutating func readOrganisations(_ table: StandardTable, _ list: Int) {
    guard let id = table.column("id"), let name = table.column("name") else { return }
    for row in 1..<max(table.sheet.rowCount, 1) {
      let text = table.sheet.text(row, name)
      let key = table.sheet.text(row, id)
      gathered.organisations.append((text, key, ListCell(list, row, name)))
      gathered.organisationIDs[key] = gathered.words.number(of: text)
    }
  }

  private mutating func readNetworks(_ table: StandardTable, _ list: Int) {
    guard let id = table.column("id"), let name = table.column("name") else { return }
    for row in 1..<max(table.sheet.rowCount, 1) {
      let cell = ListCell(list, row, name)
      let number = gathered.network(table.sheet.text(row, name), cell: cell)
      let key = table.sheet.text(row, id)
      gathered.networkIDs[key] = number
      gathered.networks[Int(number)].id = key
      tableNetworks[number] = key
      if let field = table.column("field") {
        gathered.networks[Int(number)].field = table.sheet.text(row, field)
      }
      if let level = table.column("level") {
        gathered.networks[Int(number)].level = table.sheet.text(row, level)
      }
    }
  }

  private mutating func readPeople(_ table: StandardTable, _ list: Int) {
    guard let id = table.column("id"), let name = table.column("name") else { return }
    let (home, post) = (table.column("organisation"), table.column("function"))
    for row in 1..<max(table.sheet.rowCount, 1) {
      let (nameText, idText) = (table.sheet.text(row, name), table.sheet.text(row, id))
      let homeText = home.map { table.sheet.text(row, $0) } ?? ""
      let postText = post.map { table.sheet.text(row, $0) } ?? ""
      let form = gathered.form(
        PersonForm(
          name: gathered.words.number(of: nameText),
          organisation: homeText.isEmpty ? -1 : gathered.words.number(of: homeText), email: -1,
          id: gathered.words.number(of: idText)),
        at: ListCell(list, row, name),
        post: postText.isEmpty ? -1 : gathered.words.number(of: postText), postColumn: post ?? 0,
        organisationColumn: home ?? 0)
      tableForms[form] = idText
      gathered.personIDs[idText] = form
      if gathered.personIDs[nameText] == nil { gathered.personIDs[nameText] = form }
    }
  }

  /// Reads lists: registers first, then what refers to them.
  mutating func read(_ lists: [BoundList]) {
    var cells = NameCells()
    func order(_ shape: Shape) -> Int {
      switch shape {
      case .organisations: 0
      case .networks, .things: 1
      case .people: 2
      case .ties: 4
      default: 3
      }
    }
    for list in lists.enumerated().sorted(by: {
      (order($0.element.recipe.shape), $0.offset) < (order($1.element.recipe.shape), $1.offset)
    }) {
      var reader = ListReader(list.element, gathered, cells)
      // The reader has them alone while it works, so that nothing is copied.
      gathered = Gathered()
      cells = NameCells()
      reader.read()
      gathered = reader.gathered
      cells = reader.cells
    }
  }

  /// Who is who, and what networks and organisations there are.
  mutating func finish(_ recipe: Recipe) -> Finished {
    let ofTables = Set(standard.map { Int32($0.list) })
    var organisations = OrganisationBook(
      named: gathered.organisations.map {
        ($0.name, $0.id, $0.cell, ofTables.contains($0.cell.list))
      }, decided: recipe.organisations)
    let people = PeopleBook(
      gathered, &organisations, tableForms: tableForms, same: recipe.same,
      different: recipe.different)
    return Finished(
      gathered: gathered, organisations: organisations, people: people,
      networks: networks(recipe, people), tableNetworks: tableNetworks, roles: recipe.roles)
  }

  /// The networks with field and level.
  private func networks(_ recipe: Recipe, _ people: PeopleBook) -> [NetworkRecipe] {
    var decided: [String: NetworkRecipe] = [:]
    for network in recipe.networks { decided[networkKey(network.name)] = network }
    var posts = [[String]](repeating: [], count: gathered.networks.count)
    var roles = [[String]](repeating: [], count: gathered.networks.count)
    var postOfWord: [Int32: String] = [:]
    // What is decided needs no reasons.
    let isOpen = gathered.networks.map { mention in
      let known = decided[networkKey(mention.name)]
      return known?.field == nil || known?.level == nil
    }
    for seat in gathered.seats where seat.network >= 0 && isOpen[Int(seat.network)] {
      let network = Int(seat.network)
      let person = people.people[Int(people.ofForm[Int(seat.form)])]
      if person.post >= 0, posts[network].count < 200 {
        let text = postOfWord[person.post] ?? gathered.words[person.post]
        postOfWord[person.post] = text
        posts[network].append(text)
      }
      if seat.role >= 0, roles[network].count < 200 {
        let text = postOfWord[seat.role] ?? gathered.words[seat.role]
        postOfWord[seat.role] = text
        roles[network].append(text)
      }
    }
    return gathered.networks.enumerated().map { number, mention in
      var network = decided[networkKey(mention.name)] ?? NetworkRecipe(mention.name)
      network.name = mention.name
      var reasons: [String] = []
      if network.field == nil {
        if !mention.field.isEmpty {
          (network.field, network.understoodField) = (mention.field, false)
        } else if let found = Understanding.field(
          ofNetwork: mention.name, posts: posts[number], roles: roles[number])
        {
          (network.field, network.understoodField) = (found.word, true)
          reasons.append("område: " + found.reason.swedish)
        }
      }
      if network.level == nil {
        if !mention.level.isEmpty {
          (network.level, network.understoodLevel) = (mention.level, false)
        } else if let found = Understanding.level(
          ofNetwork: mention.name, posts: posts[number], roles: roles[number])
        {
          (network.level, network.understoodLevel) = (found.word, true)
          reasons.append("nivå: " + found.reason.swedish)
        }
      }
      network.reason = reasons.joined(separator: "; ")
      return network
    }
  }
}

/// What is written as tables.
struct Finished {
  let gathered: Gathered
  var organisations: OrganisationBook
  let people: PeopleBook
  let networks: [NetworkRecipe]
  let tableNetworks: [Int32: String]
  let roles: [RoleRecipe]
}

// MARK: Wording

extension Localised<String> {
  fileprivate static func notInRecipe(_ name: String) -> Localised<String> {
    Localised(
      swedish: "lists.yaml säger inget om listan \(name.quoted), som inte läses",
      english: "lists.yaml says nothing of the list \(name.quoted), which is not read")
  }

  fileprivate static func missingList(_ name: String) -> Localised<String> {
    Localised(
      swedish: "listan \(name.quoted) som receptet anger finns inte",
      english: "the list \(name.quoted) of the recipe is not there")
  }

  fileprivate static func noTable(_ name: String) -> Localised<String> {
    Localised(
      swedish: "\(name.quoted) har inte längre en standardtabells kolumner",
      english: "\(name.quoted) has no longer the columns of a standard table")
  }

  fileprivate static var adoptAdds: Localised<String> {
    Localised(
      swedish: "kör 'diagonal adopt' igen; det som du har bestämt behålls",
      english: "run 'diagonal adopt' again, which keeps what you have decided")
  }
}
