// Lists with names of people in their cells: a row for each organisation or network, a column for each network,
// organisation or post.

import Roster

extension ListReader {
  /// What a heading above names is.
  private enum Heading {
    case network(Int32)
    /// The number of the word.
    case organisation(Int32)
    case role(Int32)
    case post(Int32)
  }

  mutating func readNames() {
    let columns = list.all(.names)
    let rowNetwork = list.column(.network)
    let rowOrganisation = list.column(.organisation) ?? list.column(.organisationID)
    let isOfNetworks = rowNetwork != nil || network >= 0
    let isOfRoles = columns.contains { role(heading($0)) != nil }
    let headings: [Heading] = columns.map { column in
      let text = heading(column)
      if isOfNetworks {
        if let role = role(text) { return .role(gathered.words.number(of: role)) }
        if rowOrganisation == nil,
          KnownPlaces.find(text) != nil || (!isOfRoles && !isOfPeople(text))
        {
          return .organisation(gathered.words.number(of: text))
        }
        return isOfPeople(text) ? .role(-1) : .post(gathered.words.number(of: text))
      }
      return .network(
        gathered.network(text, cell: ListCell(list.number, max(list.header, 0), column)))
    }
    for row in rows {
      if isSkipped(row) { continue }
      let organisation = filledWord(row, rowOrganisation)
      let named = filledWord(row, rowNetwork)
      if named.word >= 0, CellWords.isSum(gathered.words[named.word]) {
        skip(row, .sum)
        continue
      }
      if organisation.word >= 0, rowNetwork == nil,
        CellWords.isSum(gathered.words[organisation.word])
      {
        skip(row, .sum)
        continue
      }
      let own =
        named.word >= 0
        ? networks(named.word, at: ListCell(list.number, named.row, rowNetwork ?? 0)).first?.network
          ?? -1
        : network
      var isEmpty = true
      for (heading, column) in zip(headings, columns) {
        let word = word(row, column)
        guard word >= 0 else { continue }
        isEmpty = false
        read(word, row, column, heading, own, organisation.word, rowOrganisation)
      }
      if isEmpty { skip(row, .nobody) }
    }
  }

  /// The role that a heading is, also with a word before it: "Övriga ledamöter".
  private func role(_ heading: String) -> String? {
    if RoleReading.meaning(of: heading) != nil { return heading }
    guard let last = heading.split(separator: " ").last.map(String.init),
      RoleReading.meaning(of: last) != nil
    else { return nil }
    return last
  }

  /// Whether a heading says only that people stand below: "Deltagare", "Representant".
  private func isOfPeople(_ text: String) -> Bool {
    Headings.meanings(text).contains(.person) && role(text) == nil
  }

  /// The people of one cell.
  private mutating func read(
    _ word: Int32, _ row: Int, _ column: Int, _ heading: Heading, _ own: Int32,
    _ rowOrganisation: Int32, _ organisationColumn: Int?
  ) {
    var (network, organisation, role, post) = (own, rowOrganisation, Int32(-1), Int32(-1))
    switch heading {
    case .network(let number): network = number
    case .organisation(let number): organisation = number
    case .role(let number): role = number
    case .post(let number): post = number
    }
    let cell = ListCell(list.number, row, column)
    let (kind, range) = cells.read(word, &gathered.words)
    if case .vacant = kind, network >= 0 {
      gathered.vacancies.append(
        VacantRow(organisation: organisation, network: network, role: role, cell: cell))
    }
    for part in cells.parts[range] {
      let home = part.organisation >= 0 ? part.organisation : organisation
      let form = gathered.form(
        PersonForm(name: part.name, organisation: home, email: -1, id: -1), at: cell,
        post: post >= 0 ? post : part.post, postColumn: column,
        organisationColumn: part.organisation >= 0 ? column : organisationColumn ?? column)
      guard network >= 0 else { continue }
      var seat = SeatRow(form: form, network: network, list: Int32(list.number), row: Int32(row))
      seat.role = part.role >= 0 ? part.role : role
      seat.roleColumn = Int16(clamping: column)
      seat.personColumn = Int16(clamping: column)
      seat.networkColumn = Int16(clamping: list.column(.network) ?? column)
      gathered.seats.append(seat)
    }
  }
}
