// All lists of a dataset guessed together: what one of them says of the others.

import Roster

/// The guesses at all lists.
struct Guesses {
  private(set) var guesses: [ShapeGuess]
  private(set) var networks: [NetworkOfList]
  /// Lists of which it is only supposed that their name is a network.
  private(set) var supposed: Set<Int> = []
  /// Ids and names of networks and of people that registers hold.
  private var networkKeys: Set<String> = []
  private var personKeys: Set<String> = []

  init(_ sheets: [ListSheet], standard: [StandardTable]) {
    guesses = sheets.enumerated().map { ShapeGuess(ListProfile($1, number: $0)) }
    networks = sheets.map { _ in .columns }
    for table in standard {
      switch table.name {
      case .networks:
        take(table.sheet, [table.column("id"), table.column("name")], into: \.networkKeys)
      case .people: take(table.sheet, [table.column("id")], into: \.personKeys)
      default: break
      }
    }
    // Tables of the standard form are no guess.
    let tables = Set(standard.map(\.sheet.name))
    for number in guesses.indices where tables.contains(sheets[number].name) {
      guesses[number].refuse("")
    }
    for guess in guesses { takeKeys(guess) }
    for number in guesses.indices { guessReferences(number) }
    nameNetworks()
    for number in guesses.indices { guessSplit(number) }
  }

  private mutating func take(
    _ sheet: ListSheet, _ columns: [Int?], into keys: WritableKeyPath<Guesses, Set<String>>
  ) {
    for row in 0..<sheet.rowCount {
      for column in columns.compactMap(\.self) {
        let text = sheet.text(row, column)
        if !text.isEmpty { self[keyPath: keys].insert(text) }
      }
    }
  }

  private mutating func takeKeys(_ guess: ShapeGuess) {
    let sheet = guess.profile.sheet
    let columns = [guess.column(.id), guess.column(.name), guess.column(.networkID)]
    switch guess.shape {
    case .networks: take(sheet, columns, into: \.networkKeys)
    case .things:
      guard let kind = guess.column(.kind) else { return }
      for row in (guess.profile.header + 1)..<max(sheet.rowCount, guess.profile.header + 1) {
        let thing = ListReader.thing(sheet.text(row, kind))
        for column in columns.compactMap(\.self) {
          let text = sheet.text(row, column)
          if thing == .network { networkKeys.insert(text) }
          if thing == .person { personKeys.insert(text) }
        }
      }
    case .rows:
      // A list of people with ids, of which none counts the rows.
      guard guess.column(.network) == nil, let id = guess.column(.personID) ?? guess.column(.id),
        guess.columns[id].isUnique
      else { return }
      take(sheet, [id], into: \.personKeys)
    default: break
    }
  }

  /// Columns of rows that refer to registers by id.
  private mutating func guessReferences(_ number: Int) {
    guard guesses[number].shape == .rows || guesses[number].shape == .networks else { return }
    func share(_ column: ColumnProfile, _ keys: Set<String>) -> Double {
      guard column.filled > 0, !keys.isEmpty else { return 0 }
      return Double(
        column.texts.keys.count { text in
          keys.contains(text) || networkParts(text, ",").allSatisfy(keys.contains)
        }) / Double(column.texts.count)
    }
    let isRegister = guesses[number].columns.contains { column in
      column.isUnique && share(column, personKeys) > 0.5 && guesses[number].column(.network) == nil
        && guesses[number].column(.networkID) == nil
    }
    for column in guesses[number].columns {
      if share(column, networkKeys) > 0.6, column.share(.place) < 0.5 {
        guard guesses[number].shape == .rows || column.variety < 0.9 else { continue }
        guesses[number].set(
          column.column,
          column.share(.guid) > 0.5 || column.meanings.first == .networkID ? .networkID : .network,
          "värdena är nätverk i en annan lista")
        guesses[number].become(.rows)
      } else if !isRegister, share(column, personKeys) > 0.6, column.share(.person) < 0.5,
        guesses[number].shape == .rows
      {
        guesses[number].set(column.column, .personID, "värdena är id i en annan lista")
      }
    }
  }

  // MARK: Networks of whole lists

  /// Lists of people that name no network in a column.
  private mutating func nameNetworks() {
    func lacks(_ guess: ShapeGuess) -> Bool {
      (guess.shape == .rows || guess.shape == .attendance
        || (guess.shape == .names && (guess.column(.organisation) == nil || isUnderRoles(guess))))
        && guess.column(.network) == nil && guess.column(.networkID) == nil
    }
    let lacking = guesses.indices.filter { lacks(guesses[$0]) }
    let others = guesses.indices.contains { number in
      !lacking.contains(number)
        && [.rows, .crosses, .names, .ties, .attendance].contains(guesses[number].shape)
    }
    var titles: [Int: String] = [:]
    for number in lacking {
      titles[number] =
        ListTitle.title(guesses[number].profile.sheet, above: guesses[number].profile.header)
        .map { ListTitle.plain($0.text) } ?? ""
    }
    var titleCounts: [String: Int] = [:]
    for title in titles.values where !title.isEmpty { titleCounts[title.folded, default: 0] += 1 }
    for number in lacking {
      let guess = guesses[number]
      if guess.hasSections {
        networks[number] = .sections
        continue
      }
      let sheet = guess.profile.sheet
      let alike = lacking.filter { other in
        guesses[other].shape == guess.shape
          && guesses[other].profile.sheet.isOfWorkbook == sheet.isOfWorkbook
          && sameHeadings(guesses[other], guess)
      }
      let isRegister =
        guess.shape == .rows && others && alike.count < 2
        && !isNetworkLike(sheet.isOfWorkbook ? sheet.sheet : fileStem(sheet.file))
      if isRegister {
        guesses[number].become(.people)
        continue
      }
      let title = titles[number] ?? ""
      let isTitle = !title.isEmpty && titleCounts[title.folded] == 1 && !ListTitle.isPlain(title)
      let named = nameOf(sheet, title: isTitle ? title : "")
      guard let named else {
        if guess.shape == .rows, others { guesses[number].become(.people) }
        continue
      }
      networks[number] = named
      if alike.count < 2, guess.shape != .attendance { supposed.insert(number) }
    }
  }

  /// Whether all names stand under roles, or under words for people: "Representant", "Ersättare".
  private func isUnderRoles(_ guess: ShapeGuess) -> Bool {
    let headings = guess.all(.names).map { guess.columns[$0].heading }
    return headings.allSatisfy { heading in
      RoleReading.meaning(of: heading) != nil || Headings.meanings(heading).first == .person
    }
  }

  private func sameHeadings(_ a: ShapeGuess, _ b: ShapeGuess) -> Bool {
    let (one, other) = (
      Set(a.profile.labels.map(\.folded)), Set(b.profile.labels.map(\.folded))
    )
    return 2 * one.intersection(other).count > max(one.count, other.count)
  }

  private func isNetworkLike(_ name: String) -> Bool {
    !ListTitle.isPlain(name) && Understanding.level(ofNetwork: name, posts: []) != nil
  }

  /// Which of file, sheet and title names the network of a list; `nil` when none does.
  private func nameOf(_ sheet: ListSheet, title: String) -> NetworkOfList? {
    if sheet.isOfWorkbook {
      let name = ListTitle.plain(sheet.sheet)
      if !ListTitle.isPlain(sheet.sheet) {
        // Names of sheets end at 31 signs.
        let isCut = sheet.sheet.count >= 31 && title.folded.hasPrefix(name.folded)
        return isCut ? .title : .sheet
      }
      if !title.isEmpty { return .title }
      return ListTitle.isPlain(fileStem(sheet.file)) ? nil : .file
    }
    if !ListTitle.isPlain(fileStem(sheet.file)) { return .file }
    return title.isEmpty ? nil : .title
  }

  // MARK: Several networks in a cell

  /// Commas between ids or names of networks that another list holds.
  private mutating func guessSplit(_ number: Int) {
    let guess = guesses[number]
    guard let column = guess.column(.network) ?? guess.column(.target), guess.split == nil else {
      return
    }
    let parted = guess.columns[column].texts.keys.filter {
      $0.contains(",") && !networkKeys.contains($0)
    }
    guard !parted.isEmpty,
      parted.allSatisfy({ networkParts($0, ",").allSatisfy(networkKeys.contains) })
    else { return }
    guesses[number].split(at: ",")
  }
}

extension ShapeGuess {
  mutating func split(at sign: String) { split = sign }
}
