// What a list is and what its columns mean, guessed from its headings and from what its cells hold.

import Roster

/// A guess at the recipe of one list.
struct ShapeGuess: Sendable {
  let profile: ListProfile
  private(set) var shape = Shape.nothing
  private(set) var uses: [Int: ColumnUse] = [:]
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
      a.score != b.score ? a.score > b.score : (a.column, a.use.rawValue) < (b.column, b.use.rawValue)
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
      let isKnown = column.meanings.first.map { ![.person, .network, .field].contains($0) } ?? false
      guard !isDayHeading, column.filled > 0, column.markShare >= 0.9, column.share(.date) < 0.5 else {
        if column.filled == 0, column.meanings.isEmpty, !column.heading.isEmpty { marks.append(column) }
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
    for column in marks where column.filled > 0 || span.contains(column.column)
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

  /// Names of people under headings that are networks, places or roles.
  private mutating func guessNames() {
    let people = columns.filter { column in
      guard column.filled > 0, column.peopleShare >= 0.6, column.share(.person) > 0.3,
        ![ColumnUse.firstName, .lastName].contains(uses[column.column])
      else { return false }
      return true
    }
    let plain = people.filter { $0.meanings.first == .person && RoleReading.meaning(of: $0.heading) == nil }
    let telling = people.filter { column in !plain.contains { $0.column == column.column } }
    let isOfRoles = telling.contains { RoleReading.meaning(of: $0.heading) != nil }
    let hasNetwork = column(.network) != nil
    let isOneOfRoles =
      telling.count == 1 && isOfRoles && (hasNetwork || !plain.isEmpty) && column(.role) == nil
    guard telling.count >= 2 || isOneOfRoles else { return }
    // Someone's name in a list of rows, with another's beside (a deputy, a contact).
    if !isOfRoles, plain.count == 1, telling.count < 2 { return }
    for (column, use) in uses where [.person, .crosses, .name].contains(use) { uses[column] = nil }
    for column in people {
      set(column.column, .names, "cellerna är personers namn")
    }
    // Empty columns among them are networks that nobody sits in.
    let all = all(.names)
    if let first = all.first, let last = all.last {
      for column in columns
      where (first...last + 1).contains(column.column) && uses[column.column] == nil
        && column.meanings.isEmpty && !column.heading.isEmpty && column.peopleShare >= column.filledShare * 0.5
      {
        set(column.column, .names, "bland kolumner med namn")
      }
    }
    shape = .names
    guard column(.network) == nil, column(.organisation) == nil else { return }
    // The first column that is no name tells what the rows are.
    guard
      let head = columns.first(where: { uses[$0.column] == nil || uses[$0.column] == .post }),
      head.filled > 0
    else { return }
    let headsArePlaces = all.count { KnownPlaces.find(columns[$0].heading) != nil } * 2 >= all.count
    if head.share(.place) < 0.5, headsArePlaces || isOfRoles {
      set(head.column, .network, "raderna är nätverk")
    } else {
      set(head.column, .organisation, "raderna är organisationer")
    }
  }

  /// A list of networks, of organisations, or of things of which a column tells what they are.
  private mutating func guessRegister(_ hasPerson: Bool) {
    if let kind = columns.first(where: { column in
      guard column.filled > 1, column.texts.count <= 8 else { return false }
      let things = column.texts.keys.filter { ListReader.thing($0) != nil }
      return 2 * things.count > column.texts.count
        && (column.meanings.contains(.type) || column.meanings.contains(.kind)
          || things.count == column.texts.count)
        && column.share(.place) < 0.5
    }), let name = columns.first(where: { $0.meanings.contains(.label) || $0.meanings.contains(.person) }),
      name.column != kind.column, column(.network) == nil || column(.network) == kind.column
    {
      shape = .things
      set(kind.column, .kind, "säger vad raden är")
      set(name.column, .name, "rubriken")
      if let id = columns.first(where: {
        $0.column != name.column && $0.isUnique && $0.meanings.contains(.id)
      }) {
        set(id.column, .id, "rubriken, och varje värde står en gång")
      }
      return
    }
    let named = columns.first {
      ($0.meanings.contains(.network) || $0.meanings.contains(.label)) && $0.filled > 0
        && $0.share(.place) < 0.5 && $0.share(.email) < 0.5
    }
    let id = columns.first {
      ($0.meanings.contains(.id) || $0.meanings.contains(.networkID)
        || $0.meanings.contains(.organisationID)) && $0.isUnique
    }
    let place = columns.first {
      $0.share(.place) > 0.5 && ($0.meanings.isEmpty || !$0.meanings.contains(.organisationID))
    } ?? columns.first { $0.share(.place) > 0.5 }
    let tells = columns.contains { [.field, .level].contains($0.meanings.first) }
    let isOfPeople =
      column(.firstName) != nil || column(.role) != nil
      || (hasPerson && column(.person) != named?.column)
    if let named, named.variety > 0.9, !isOfPeople, named.peopleShare < 0.4,
      named.meanings.first == .network && (id != nil || tells || columns.count == 1)
        || namesNetworks(named)
    {
      shape = .networks
      for (column, use) in uses where [.person, .name, .network, .personID, .organisation, .email].contains(use) {
        uses[column] = nil
      }
      set(named.column, .name, "värdena är nätverks namn")
      if let id, id.column != named.column { set(id.column, .id, "rubriken, och varje värde står en gång") }
      for own in columns where uses[own.column] == nil || uses[own.column] == .post {
        if own.meanings.contains(.field) { set(own.column, .field, "rubriken") }
        if own.meanings.first == .level { set(own.column, .level, "rubriken") }
      }
      return
    }
    guard !hasPerson || column(.person).map({ columns[$0].peopleShare < 0.3 }) == true else { return }
    if let place, place.variety > 0.9, column(.email) == nil, column(.network) == nil {
      shape = .organisations
      for (column, use) in uses where [.person, .name, .organisation, .personID].contains(use) {
        uses[column] = nil
      }
      set(place.column, .name, "värdena är kommuner")
      if let id, id.column != place.column { set(id.column, .id, "rubriken") }
    }
  }

  /// Whether most texts of a column are names of networks by their words, or the list is called so.
  private func namesNetworks(_ column: ColumnProfile) -> Bool {
    let texts = column.texts.keys
    let known = texts.count {
      Understanding.level(ofNetwork: $0, posts: []) != nil
        || Understanding.field(ofNetwork: $0, posts: []) != nil
    }
    guard 2 * known >= texts.count else { return false }
    let words = Folding.words(profile.sheet.isOfWorkbook ? profile.sheet.sheet : fileStem(profile.sheet.file))
    return known > 1 && (10 * known >= 7 * texts.count || words.contains { ListReader.thing($0) == .network })
  }

  /// A column under no known heading whose texts are networks by their words, or are few and come again and again.
  private mutating func guessNetworkByValues() {
    guard column(.network) == nil, column(.networkID) == nil else { return }
    let free = columns.filter { column in
      uses[column.column] == nil && column.meanings.isEmpty && column.filledShare > 0.1
        && [CellKind.email, .date, .number, .phone, .guid, .role, .yes].allSatisfy { column.share($0) < 0.3 }
    }
    if let named = free.first(where: namesNetworks) {
      set(named.column, .network, "värdena är nätverks namn")
    } else if let often = free.first(where: { $0.filledShare > 0.8 && $0.variety <= 0.34 && $0.texts.count > 1 }) {
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
      guard all(.network).count == 1, own.isFirstFilled, own.parted == 0, column < person else { continue }
      if own.filledShare < 0.999, own.variety > 0.8 {
        fill.append(column)
        why[column] = (why[column] ?? "") + "; står en gång ovanför sina rader"
      }
    }
    if fill.isEmpty, let home = column(.organisation), home < person {
      let own = columns[home]
      if own.filledShare < 0.7, own.isFirstFilled, own.variety > 0.8 { fill.append(home) }
    }
    guard shape == .rows, let network = all(.network).first, all(.network).count == 1 else { return }
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
