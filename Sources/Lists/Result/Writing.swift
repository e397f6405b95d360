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
      let understood = [
        network.understoodField ? "field" : nil, network.understoodLevel ? "level" : nil,
      ]
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
    for seat in gathered.seats where seat.role >= 0 {
      telling.insert(recipeNumbers[Int(seat.list)])
    }
    let tells = recipeNumbers.map { $0 >= 0 && telling.contains($0) }
    let member = Array(Role.member.written.utf8)
    table.reserve(seats.rows.count, 64)
    let dayColumns = dayColumns
    for (row, seat) in zip(seats.rows, seats.places) {
      let list = Int(seat.list)
      func cell(_ column: Int16) -> ListCell {
        column < 0 ? ListCell(list, Int(seat.row), 0) : ListCell(list, Int(seat.row), Int(column))
      }
      let days = dayColumns[list]
      let person = cell(seat.personColumn)
      table.append(ids[Int(row.person)], person)
      table.append(networks[Int(seat.network)], cell(seat.networkColumn))
      table.append(
        row.role == 0 && tells[list] ? member : texts.fields[Int(row.role)], cell(seat.roleColumn))
      table.append(texts.fields[Int(row.from)], cell(days[0]))
      table.append(texts.fields[Int(row.to)], cell(days[1]))
      table.append(
        texts.fields[Int(row.attended)], cell(days[2]), isLast: table.columns.count == 6)
      if table.columns.count > 6 { table.finish(6) }
    }
    tables[.memberships] = table
    unknownRoles = texts.unknown
    writeVacancies(finished, networks)
  }

  /// Where the days and shares of the seats of each list stand: the columns of from, to and attended; -1 for none.
  private var dayColumns: [SIMD4<Int16>] {
    lists.indices.map { number in
      func column(_ use: ColumnUse) -> Int16 {
        Int16(clamping: columns[number]?[use] ?? columns[number]?[.period] ?? -1)
      }
      return SIMD4(column(.from), column(.to), column(.attended), -1)
    }
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
