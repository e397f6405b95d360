// What the lists hold, written as tables.

import Roster
import Tables

extension ListTables {
  /// Writes organisations, people, networks and memberships; those of `standard` first, as they stand.
  mutating func write(_ finished: Finished, _ standard: [(table: StandardTable, list: Int)]) {
    let repair = Repair(finished)
    func table(_ name: TableName, _ columns: [String]) -> ListTable {
      guard let (own, list) = standard.first(where: { $0.table.name == name }) else {
        return ListTable(name, columns)
      }
      var table = ListTable(name, columns + own.columns.filter { !columns.contains($0) })
      table.copy(own, list: list, repair)
      return table
    }
    for (own, list) in standard where !own.isAddedTo && own.sheet.isOfWorkbook {
      var table = ListTable(own.name, own.columns)
      table.copy(own, list: list, repair)
      tables[own.name] = table
    }
    let people = writePeople(
      finished, table(.people, ["id", "name", "organisation", "function"]))
    let organisations = writeOrganisations(
      finished, table(.organisations, ["id", "name", "kind", "population", "county"]))
    let networks = writeNetworks(
      finished, table(.networks, ["id", "name", "field", "level", "understood"]))
    writeMemberships(
      finished, networks,
      table(.memberships, ["person", "network", "role", "from", "to", "attended"]))
    tables[.people] = people
    tables[.organisations] = organisations
    tables = tables.filter { $0.value.rowCount > 0 }
    self.networks = finished.networks
    peopleCount = finished.people.people.count
    organisationCount = finished.organisations.entries.count
  }

  private func writeOrganisations(_ finished: Finished, _ start: ListTable) -> ListTable {
    var table = start
    for entry in finished.organisations.entries where !entry.isOfTable {
      table.row(
        [
          entry.id, entry.name, entry.kind, entry.population.map { String($0) } ?? "", entry.county,
        ], [.none, entry.cell, .none, .none, .none])
    }
    return table
  }

  private func writePeople(_ finished: Finished, _ start: ListTable) -> ListTable {
    var table = start
    let homes = finished.organisations.entries.map { field($0.id) }
    let people = finished.people.people
    var posts: [Int32: [UInt8]] = [:]
    table.reserve(people.count, 48)
    for person in people where !person.isOfTable {
      let post: [UInt8]
      if person.post < 0 {
        post = []
      } else if let known = posts[person.post] {
        post = known
      } else {
        post = field(finished.gathered.words[person.post])
        posts[person.post] = post
      }
      table.append(field(person.id), person.cell)
      table.append(field(person.name), person.cell)
      table.append(
        person.organisation < 0 ? [] : homes[Int(person.organisation)], person.organisationCell)
      table.append(post, person.postCell, isLast: table.columns.count == 4)
      if table.columns.count > 4 { table.finish(4) }
    }
    return table
  }

  /// Writes networks.csv, and gives the id of each network.
  private mutating func writeNetworks(_ finished: Finished, _ start: ListTable) -> [[UInt8]] {
    var table = start
    var taken = Set(finished.tableNetworks.values)
    var ids: [[UInt8]] = []
    for (number, network) in finished.networks.enumerated() {
      let mention = finished.gathered.networks[number]
      if let id = finished.tableNetworks[Int32(number)] {
        ids.append(field(id))
        continue
      }
      let wanted = mention.id.isEmpty ? slug(network.name) : mention.id
      var id = wanted
      var count = 2
      while !taken.insert(id).inserted {
        id = "\(wanted)-\(count)"
        count += 1
      }
      ids.append(field(id))
      let understood = [network.understoodField ? "field" : nil, network.understoodLevel ? "level" : nil]
        .compactMap(\.self).joined(separator: " ")
      table.row(
        [id, network.name, network.field ?? "", network.level ?? "", understood],
        [mention.cell, mention.cell, mention.fieldCell, mention.levelCell, .none])
    }
    tables[.networks] = table
    return ids
  }

  private mutating func writeMemberships(
    _ finished: Finished, _ networks: [[UInt8]], _ start: ListTable
  ) {
    var table = start
    let gathered = finished.gathered
    let people = finished.people
    let ids = people.people.map { field($0.id) }
    let isPeriod = recipes.map { $0?.headings(.period).isEmpty == false }
    var texts = SeatTexts(gathered.words, finished.roles)
    var seats = SeatRows()
    seats.reserve(gathered.seats.count)
    for seat in gathered.seats where seat.network >= 0 {
      let list = Int(seat.list)
      var row = texts.row(seat, isPeriod: list < isPeriod.count && isPeriod[list])
      row.person = people.ofForm[Int(seat.form)]
      seats.add(row, seat)
    }
    // Where a list tells roles, who has none is an ordinary member; where it tells none, nothing is known.
    var telling = Set<Int>()
    for seat in gathered.seats where seat.role >= 0 { telling.insert(recipeNumbers[Int(seat.list)]) }
    let tells = recipeNumbers.map { $0 >= 0 && telling.contains($0) }
    let member = Array(Role.member.written.utf8)
    table.reserve(seats.rows.count, 64)
    for (row, seat) in zip(seats.rows, seats.places) {
      let list = Int(seat.list)
      func cell(_ column: Int16) -> ListCell {
        column < 0 ? ListCell(list, Int(seat.row), 0) : ListCell(list, Int(seat.row), Int(column))
      }
      let person = cell(seat.personColumn)
      table.append(ids[Int(row.person)], person)
      table.append(networks[Int(seat.network)], cell(seat.networkColumn))
      table.append(
        row.role == 0 && tells[list] ? member : texts.fields[Int(row.role)], cell(seat.roleColumn))
      table.append(texts.fields[Int(row.from)], days(seat, .from))
      table.append(texts.fields[Int(row.to)], days(seat, .to))
      table.append(
        texts.fields[Int(row.attended)], days(seat, .attended), isLast: table.columns.count == 6)
      if table.columns.count > 6 { table.finish(6) }
    }
    tables[.memberships] = table
    unknownRoles = texts.unknown
    writeVacancies(finished, networks)
  }

  /// The cell of a seat's row under a use.
  private func days(_ seat: SeatRow, _ use: ColumnUse) -> ListCell {
    let column = columns[Int(seat.list)]?[use] ?? columns[Int(seat.list)]?[.period]
    return ListCell(Int(seat.list), Int(seat.row), column ?? max(0, Int(seat.personColumn)))
  }

  private mutating func writeVacancies(_ finished: Finished, _ networks: [[UInt8]]) {
    var organisations = finished.organisations
    for row in finished.gathered.vacancies where row.network >= 0 {
      let home = organisations.entry(row.organisation, finished.gathered.words, at: row.cell)
      let role = row.role < 0 ? "" : finished.gathered.words[row.role]
      vacancies.append(
        VacantSeatRow(
          network: String(decoding: networks[Int(row.network)], as: UTF8.self),
          organisation: home < 0 ? "" : organisations.entries[Int(home)].id,
          role: RoleReading.meaning(of: role)?.role.written ?? "", cell: row.cell))
    }
  }
}

extension ListTable {
  /// Appends a row of texts; columns beyond them are empty.
  mutating func row(_ texts: [String], _ cells: [ListCell]) {
    for (number, text) in texts.enumerated() {
      append(field(text), cells[number], isLast: number + 1 == columns.count)
    }
    if texts.count < columns.count { finish(texts.count) }
  }

  /// Fills a row up with empty cells.
  mutating func finish(_ count: Int) {
    for column in count..<columns.count { append([], .none, isLast: column + 1 == columns.count) }
  }

  /// Appends the rows of a table as they stand, but for references that are an id in another spelling, or several.
  fileprivate mutating func copy(_ table: StandardTable, list: Int, _ repair: Repair) {
    let places = columns.map { table.column($0) }
    let split: Int? = table.name == .memberships ? columns.firstIndex(of: "network") : nil
    let homes: Int? = table.name == .people ? columns.firstIndex(of: "organisation") : nil
    let people: Int? = table.name == .memberships ? columns.firstIndex(of: "person") : nil
    for row in 1..<max(table.sheet.rowCount, 1) {
      let texts = places.map { $0.map { table.sheet.text(row, $0) } ?? "" }
      for part in split.map({ repair.networks(texts[$0]) }) ?? [""] {
        for (number, place) in places.enumerated() {
          let text =
            number == split
            ? part
            : number == homes
              ? repair.organisation(texts[number])
              : number == people ? repair.person(texts[number]) : texts[number]
          append(
            field(text), place.map { ListCell(list, row, $0) } ?? .none,
            isLast: number + 1 == columns.count)
        }
      }
    }
  }
}

/// References of standard tables as ids, where they are another spelling of what is known.
private struct Repair {
  private let finished: Finished
  private let peopleByName: [String: String]

  init(_ finished: Finished) {
    self.finished = finished
    var names: [String: String] = [:]
    for person in finished.people.people where person.isOfTable {
      names[NameKey(person.name).key] = person.id
    }
    peopleByName = names
  }

  func organisation(_ text: String) -> String {
    guard !text.isEmpty, let number = finished.organisations.known(text) else { return text }
    let entry = finished.organisations.entries[Int(number)]
    return text == entry.name ? text : entry.id
  }

  func person(_ text: String) -> String {
    guard finished.gathered.personIDs[text] == nil else { return text }
    return peopleByName[NameKey(text).key] ?? text
  }

  /// The networks of a cell: itself, unless it is several that are known.
  func networks(_ text: String) -> [String] {
    func known(_ text: String) -> Bool {
      finished.gathered.networkIDs[text] != nil || finished.gathered.networkNumbers[networkKey(text)] != nil
    }
    if text.isEmpty || known(text) { return [text] }
    let parts = networkParts(text, ",")
    return parts.count > 1 && parts.allSatisfy(known) ? parts : [text]
  }
}

/// The texts of seats as fields of a table, each made once.
private struct SeatTexts {
  let words: Words
  /// The first is empty.
  private(set) var fields: [[UInt8]] = [[]]
  private var roles: [Int32: Int32] = [:]
  private var days: [SIMD2<Int32>: Int32] = [:]
  private var shares: [Int32: Int32] = [:]

  /// What the recipe says that words mean.
  private let decided: [String: Role?]
  /// Words in columns of roles that are not understood.
  private(set) var unknown: [String] = []

  init(_ words: Words, _ roles: [RoleRecipe]) {
    self.words = words
    decided = Dictionary(roles.map { ($0.written, $0.role) }, uniquingKeysWith: { $1 })
  }

  mutating func row(_ seat: SeatRow, isPeriod: Bool) -> SeatValues {
    var row = SeatValues(person: 0, network: seat.network)
    if seat.role >= 0 {
      row.role = roles[seat.role] ?? learned(role: seat.role)
    }
    if seat.from >= 0 { row.from = day(seat.from, isPeriod ? 2 : 0) }
    if seat.to >= 0 { row.to = day(seat.to, isPeriod ? 3 : 1) }
    if seat.attended >= 0 {
      if let known = shares[seat.attended] {
        row.attended = known
      } else {
        row.attended = add(attendedShare(words[seat.attended]) ?? "")
        shares[seat.attended] = row.attended
      }
    }
    return row
  }

  private mutating func add(_ text: String) -> Int32 {
    guard !text.isEmpty else { return 0 }
    fields.append(field(text))
    return Int32(fields.count - 1)
  }

  private mutating func learned(role word: Int32) -> Int32 {
    let text = words[word]
    let number: Int32
    if let told = decided[text] {
      number = add(told.map(\.written) ?? text)
      roles[word] = number
      return number
    }
    switch CrossSign(text) {
    case .yes, .none: number = 0
    case .role(let role): number = add(RoleReading.meaning(of: text)?.other == nil ? role.written : text)
    case .other:
      number = add(text)
      unknown.append(text)
    }
    roles[word] = number
    return number
  }

  private mutating func day(_ word: Int32, _ end: Int32) -> Int32 {
    let key = SIMD2(word, end)
    if let known = days[key] { return known }
    let text = words[word]
    let answer: DayText.Answer
    switch end {
    case 2: answer = DayText.period(text).from
    case 3: answer = DayText.period(text).to
    default: answer = DayText.read(text)
    }
    let number: Int32
    switch answer {
    case .day(let day): number = add(day)
    case .open: number = 0
    case .unknown: number = add(text)
    }
    days[key] = number
    return number
  }
}

/// A membership as numbers of texts.
private struct SeatValues {
  var person: Int32
  let network: Int32
  var role: Int32 = 0
  var from: Int32 = 0
  var to: Int32 = 0
  var attended: Int32 = 0
}

/// The memberships, what two lists say of one of them put together.
private struct SeatRows {
  private(set) var rows: [SeatValues] = []
  private(set) var places: [SeatRow] = []
  /// The last row of a person in a network.
  private var last: [UInt64: Int32] = [:]

  mutating func reserve(_ count: Int) {
    rows.reserveCapacity(count)
    places.reserveCapacity(count)
    last.reserveCapacity(count)
  }

  mutating func add(_ row: SeatValues, _ seat: SeatRow) {
    let key = UInt64(UInt32(bitPattern: row.person)) << 32 | UInt64(UInt32(bitPattern: row.network))
    if let known = last[key], rows[Int(known)].take(row) { return }
    last[key] = Int32(rows.count)
    rows.append(row)
    places.append(seat)
  }
}

extension SeatValues {
  /// Takes in what another row of the same person and network says, when nothing in it speaks against this one.
  fileprivate mutating func take(_ other: SeatValues) -> Bool {
    func agree(_ a: Int32, _ b: Int32) -> Bool { a == b || a == 0 || b == 0 }
    guard agree(role, other.role), agree(from, other.from), agree(to, other.to),
      agree(attended, other.attended)
    else { return false }
    role = max(role, other.role)
    from = max(from, other.from)
    to = max(to, other.to)
    attended = max(attended, other.attended)
    return true
  }
}
