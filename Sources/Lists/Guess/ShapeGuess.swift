// What a list is and what its columns mean, guessed from its headings and from what its cells hold.

import Roster

/// A guess at the recipe of one list.
struct ShapeGuess: Sendable {
  let profile: ListProfile
  var shape = Shape.nothing
  var uses: [Int: ColumnUse] = [:]
  private(set) var why: [Int: String] = [:]
  private(set) var fill: [Int] = []
  var split: String?
  private(set) var hasSections = false
  /// Why the list is not read, where it is not.
  private(set) var refusal = ""

  /// - Parameter ids: ids and names of networks that other lists hold, so that a column of them is known.
  init(_ profile: ListProfile) {
    self.profile = profile
    guard !profile.columns.isEmpty, !profile.sample.isEmpty else {
      refusal = "inga rader under några rubriker"
      return
    }
    guessTies()
    if shape == .nothing { guessColumns() }
    guessShape()
    guessFill()
    for column in profile.columns where uses[column.column] == nil {
      // A column without heading and cells is none.
      if !column.heading.isEmpty || column.filled > 0 { uses[column.column] = .nothing }
    }
  }

  var columns: [ColumnProfile] { profile.columns }

  func column(_ use: ColumnUse) -> Int? {
    uses.filter { $0.value == use }.keys.min()
  }

  func all(_ use: ColumnUse) -> [Int] { uses.filter { $0.value == use }.keys.sorted() }

  mutating func set(_ column: Int, _ use: ColumnUse, _ reason: String) {
    (uses[column], why[column]) = (use, reason)
  }

  mutating func become(_ shape: Shape) { self.shape = shape }

  mutating func refuse(_ reason: String) {
    shape = .nothing
    refusal = reason
  }

  // MARK: Ties

  /// Source and target, from and to: two columns of ends, neither of them days.
  private mutating func guessTies() {
    func column(_ wanted: Meaning) -> ColumnProfile? {
      columns.first { $0.meanings.contains(wanted) && $0.share(.date) < 0.5 && $0.filled > 0 }
    }
    guessPersonTies()
    guard shape == .nothing, let source = column(.source), let target = column(.target),
      source.column != target.column,
      !columns.contains(where: { $0.meanings.first == .network || $0.meanings.first == .person })
    else { return }
    shape = .ties
    set(source.column, .source, "rubriken")
    set(target.column, .target, "rubriken")
    for own in columns where uses[own.column] == nil {
      if own.share(.role) > 0.5 {
        set(own.column, .role, "värdena är roller")
      } else if own.share(.date) > 0.8, own.meanings.contains(.from) {
        set(own.column, .from, "rubriken")
      }
    }
  }

  /// Two columns of names that hold the same people, and nothing beside that tells of networks: an edge list.
  private mutating func guessPersonTies() {
    let filled = columns.filter { $0.filled > 0 }
    guard filled.count <= 4, filled.allSatisfy(\.meanings.isEmpty) else { return }
    let people = filled.filter { $0.share(.person) > 0.7 }
    guard people.count == 2, let first = people.first, let last = people.last,
      !Set(first.texts.keys).isDisjoint(with: last.texts.keys)
    else { return }
    shape = .ties
    set(first.column, .source, "två kolumner med samma personer")
    set(last.column, .target, "två kolumner med samma personer")
  }

  // MARK: Columns

  /// Gives each meaning to the column that it fits best.
  private mutating func guessColumns() {
    guessMarks()
    var options: [(score: Double, column: Int, use: ColumnUse, reason: String)] = []
    for column in columns where uses[column.column] == nil {
      for (use, score, reason) in column.filled > 0 ? column.options : column.emptyOptions {
        options.append((score, column.column, use, reason))
      }
    }
    options.sort { a, b in
      a.score != b.score
        ? a.score > b.score : (a.column, a.use.rawValue) < (b.column, b.use.rawValue)
    }
    var taken: Set<ColumnUse> = []
    for option in options where uses[option.column] == nil {
      let isOne = option.use != .network && option.use != .names
      if isOne, taken.contains(option.use) { continue }
      // First and last name go together; a whole name needs neither.
      if option.use == .person, taken.contains(.firstName), taken.contains(.lastName) { continue }
      if option.use == .network, taken.contains(.network),
        !sharesHeading(option.column, all(.network))
      {
        continue
      }
      taken.insert(option.use)
      set(option.column, option.use, option.reason)
    }
    if uses.values.contains(.firstName) != uses.values.contains(.lastName), column(.person) == nil,
      let only = column(.firstName) ?? column(.lastName), columns[only].share(.person) > 0.5
    {
      set(only, .person, "värdena är namn")
    }
  }

  /// Whether the heading is that of another column with a number behind: "Nätverk 1", "Nätverk 2".
  private func sharesHeading(_ column: Int, _ others: [Int]) -> Bool {
    func base(_ column: Int) -> String {
      Folding.words(columns[column].heading).filter { Int($0) == nil }.joined(separator: " ")
    }
    return others.contains { base($0) == base(column) }
  }

  /// Columns of marks under headings that mean nothing known: networks, meetings, or roles.
  private mutating func guessMarks() {
    var marks: [ColumnProfile] = []
    for column in columns where !column.heading.isEmpty || profile.header < 0 {
      let isDayHeading = isDay(column.heading)
      if isDayHeading, column.filled == 0 || column.markShare > 0.3 || column.texts.count <= 8 {
        set(column.column, .meeting, "rubriken är en dag")
        continue
      }
      let isKnown =
        column.meanings.first.map { ![.person, .network, .field].contains($0) } ?? false
      guard !isDayHeading, column.filled > 0, column.markShare >= 0.9, column.share(.date) < 0.5
      else {
        if column.filled == 0, column.meanings.isEmpty, !column.heading.isEmpty {
          marks.append(column)
        }
        continue
      }
      let isOfRole = RoleReading.meaning(of: column.heading) != nil
      if isOfRole, column.hasYes {
        set(column.column, .roleMark, "rubriken är en roll, cellerna är kryss")
      } else if !isKnown, !isOfRole {
        marks.append(column)
      }
    }
    if all(.meeting).count < 2 { for column in all(.meeting) { uses[column] = nil } }
    // Beside columns of marks, short signs of any kind are marks too; what they stand for may be told elsewhere.
    if marks.contains(where: { $0.filled > 0 && $0.hasYes }) {
      for column in columns
      where uses[column.column] == nil && column.filled > 0 && !column.heading.isEmpty
        && column.texts.keys.allSatisfy({ $0.count <= 3 && Int($0) == nil || CellKinds.isYes($0) })
        && !marks.contains(where: { $0.column == column.column })
        && (column.meanings.isEmpty || [.network, .field].contains(column.meanings.first))
      {
        marks.append(column)
      }
      marks.sort { $0.column < $1.column }
    }
    // One column of marks is a note; two with a cross between them are networks. Empty ones beside them are too.
    let filled = marks.filter { $0.filled > 0 }
    guard filled.count >= 2, filled.contains(where: \.hasYes) else { return }
    let span = (filled.first?.column ?? 0)...(filled.last?.column ?? 0)
    for column in marks
    where column.filled > 0 || span.contains(column.column)
      || column.column == span.upperBound + 1
    {
      set(column.column, .crosses, "rubriken är ett nätverk, cellerna är kryss")
    }
  }

  // MARK: Shape

  private mutating func guessShape() {
    guard shape == .nothing else { return }
    guessNames()
    guard shape == .nothing else { return }
    let hasPerson =
      column(.person) != nil || column(.firstName) != nil || column(.lastName) != nil
      || column(.personAndOrganisation) != nil || column(.personAndPost) != nil
    if !all(.meeting).isEmpty, hasPerson {
      shape = .attendance
      return
    }
    if !all(.crosses).isEmpty, hasPerson || column(.email) != nil {
      shape = .crosses
      return
    }
    guessRegister(hasPerson)
    guard shape == .nothing else { return }
    if hasPerson || column(.email) != nil || column(.personID) != nil {
      shape = .rows
      guessSections()
      if !hasSections { guessNetworkByValues() }
      return
    }
    refusal = "ingen kolumn med personer, nätverk eller organisationer"
  }

  /// A column under no known heading whose texts are networks by their words, or are few and come again and again.
  private mutating func guessNetworkByValues() {
    guard column(.network) == nil, column(.networkID) == nil else { return }
    let free = columns.filter { column in
      uses[column.column] == nil && column.meanings.isEmpty && column.filledShare > 0.1
        && [CellKind.email, .date, .number, .phone, .guid, .role, .yes].allSatisfy {
          column.share($0) < 0.3
        }
    }
    if let named = free.first(where: namesNetworks) {
      set(named.column, .network, "värdena är nätverks namn")
    } else if let often = free.first(where: {
      $0.filledShare > 0.8 && $0.variety <= 0.34 && $0.texts.count > 1
    }) {
      set(often.column, .network, "få olika värden som återkommer")
    }
  }

  /// Networks on rows of their own, in one cell, above their people.
  private mutating func guessSections() {
    guard column(.network) == nil, column(.networkID) == nil else { return }
    for (_, texts) in profile.singles.sorted(by: { $0.key < $1.key }) {
      let telling = texts.filter { !CellWords.isSum($0) && !CellWords.isNote($0) }
      let names = telling.filter { !PersonName.isLike($0) && !CellWords.isVacant($0) }
      if names.count >= 2, Set(names).count == names.count, 2 * names.count >= telling.count {
        hasSections = true
        return
      }
    }
  }

  // MARK: Fill and split

  private mutating func guessFill() {
    guard [.rows, .crosses, .attendance, .names].contains(shape) else { return }
    let person =
      column(.person) ?? column(.lastName) ?? column(.firstName) ?? column(.email) ?? columns.count
    for column in all(.network) where shape == .rows || shape == .names {
      let own = columns[column]
      guard all(.network).count == 1, own.isFirstFilled, own.parted == 0, column < person else {
        continue
      }
      if own.filledShare < 0.999, own.variety > 0.8 {
        fill.append(column)
        why[column] = (why[column] ?? "") + "; står en gång ovanför sina rader"
      }
    }
    if fill.isEmpty, let home = column(.organisation), home < person {
      let own = columns[home]
      if own.filledShare < 0.7, own.isFirstFilled, own.variety > 0.8 { fill.append(home) }
    }
    guard shape == .rows, let network = all(.network).first, all(.network).count == 1 else {
      return
    }
    let own = columns[network]
    for sign in [",", " / ", "/"] {
      let parted = own.texts.keys.filter { $0.contains(sign) }
      guard !parted.isEmpty else { continue }
      let parts = parted.flatMap { $0.split(separator: sign).map { String($0).trimmed } }
      var counts: [String: Int] = [:]
      for part in parts { counts[part.folded, default: 0] += 1 }
      for text in own.texts.keys where !text.contains(sign) {
        if counts[text.folded] != nil { counts[text.folded, default: 0] += 1 }
      }
      let known = parts.count { (counts[$0.folded] ?? 0) > 1 }
      if 2 * known >= parts.count {
        split = sign.trimmed
        return
      }
    }
  }
}
