// Lists with a person in each row: registers, contacts, answers to forms, lists of one network.

import Roster

extension ListReader {
  /// The columns of a list of rows.
  private struct Columns {
    let person: Int?
    let first: Int?
    let middle: Int?
    let last: Int?
    let organisation: Int?
    let post: Int?
    let email: Int?
    let id: Int?
    let role: Int?
    let networks: [Int]
    let networkID: Int?
    let from: Int?
    let to: Int?
    let period: Int?
    let attended: Int?
    let roleMarks: [Int]

    init(_ list: BoundList) {
      person =
        list.column(.person) ?? list.column(.personAndOrganisation) ?? list.column(.personAndPost)
        ?? list.column(.name)
      (first, middle, last) =
        (list.column(.firstName), list.column(.middleName), list.column(.lastName))
      organisation = list.column(.organisation) ?? list.column(.organisationID)
      (post, email) = (list.column(.post), list.column(.email))
      id = list.column(.personID) ?? list.column(.id)
      (role, networks) = (list.column(.role), list.all(.network))
      networkID = list.column(.networkID)
      (from, to, period) = (list.column(.from), list.column(.to), list.column(.period))
      attended = list.column(.attended)
      roleMarks = list.all(.roleMark)
    }

    var name: Int? { person ?? first ?? last ?? email ?? id }
  }

  mutating func readRows() {
    let columns = Columns(list)
    let isRegister = list.recipe.shape == .people
    for row in rows {
      if isSkipped(row) { continue }
      let organisation = filledWord(row, columns.organisation)
      let post = filledWord(row, columns.post).word
      let email = word(row, columns.email)
      let id = word(row, columns.id)
      // A network is filled down also by rows that name nobody.
      var named: [(word: Int32, row: Int, column: Int)] = []
      for column in columns.networks {
        let own = filledWord(row, column)
        if own.word >= 0 { named.append((own.word, own.row, column)) }
      }
      let networkID = filledWord(row, columns.networkID)
      let (kind, parts) = people(row, columns, email: email, id: id)
      let cell = ListCell(list.number, row, columns.name ?? 0)
      if case .sum = kind {
        skip(row, .sum)
        continue
      }
      if case .heading = kind, isOtherHeader(row) { continue }
      if case .note = kind, organisation.row != row || organisation.word < 0 {
        skip(row, .note)
        continue
      }
      let place = columns.name ?? 0
      if list.recipe.network == .sections {
        let filled = filledColumns(row)
        if filled.count == 1, let only = filled.first {
          let section = word(row, only)
          currentSection =
            networks(section, at: ListCell(list.number, row, only)).first?.network ?? -1
          skip(row, .section)
          continue
        }
      }
      // Where the networks stand.
      var targets: [(network: Int32, role: Int32, column: Int)] = []
      if !isRegister {
        for name in named {
          for network in networks(name.word, at: ListCell(list.number, name.row, name.column)) {
            targets.append((network.network, network.role, name.column))
          }
        }
        if targets.isEmpty, networkID.word >= 0, let column = columns.networkID {
          targets.append(
            (
              networkByID(networkID.word, at: ListCell(list.number, networkID.row, column)), -1,
              column
            ))
        }
        if targets.isEmpty, network >= 0 { targets = [(network, -1, -1)] }
        if targets.isEmpty, currentSection >= 0 { targets = [(currentSection, -1, -1)] }
      }
      let role = markedRole(row, columns.roleMarks) ?? word(row, columns.role)
      if case .vacant = kind {
        for target in targets {
          gathered.vacancies.append(
            VacantRow(
              organisation: organisation.word, network: target.network, role: role, cell: cell))
        }
        if targets.isEmpty { skip(row, .nobody) }
        continue
      }
      guard !parts.isEmpty else {
        skip(row, named.isEmpty && networkID.word < 0 ? .nobody : .section)
        continue
      }
      for part in parts {
        let own = organisation.word >= 0 ? organisation.word : part.organisation
        let form = gathered.form(
          PersonForm(
            name: part.name, organisation: own, email: parts.count == 1 ? email : -1,
            id: parts.count == 1 ? id : -1),
          at: cell, post: post >= 0 ? post : part.post, postColumn: columns.post ?? place,
          organisationColumn: columns.organisation ?? place)
        if isRegister, id >= 0 { gathered.personIDs[gathered.words[id]] = form }
        if targets.isEmpty, !isRegister { skip(row, .noNetwork) }
        for target in targets {
          var seat = SeatRow(
            form: form, network: target.network, list: Int32(list.number), row: Int32(row))
          seat.role = role >= 0 ? role : target.role >= 0 ? target.role : part.role
          seat.roleColumn = Int16(clamping: role >= 0 ? columns.role ?? -1 : place)
          if let period = columns.period {
            seat.from = word(row, period)
            seat.to = seat.from
          } else {
            seat.from = word(row, columns.from)
            seat.to = word(row, columns.to)
          }
          seat.attended = word(row, columns.attended)
          seat.personColumn = Int16(clamping: place)
          seat.networkColumn = Int16(clamping: target.column)
          gathered.seats.append(seat)
        }
      }
    }
  }

  /// The role under whose heading a sign stands; `nil` when there is none.
  private mutating func markedRole(_ row: Int, _ columns: [Int]) -> Int32? {
    for column in columns where CellKinds.isYes(sheet.text(row, column)) {
      return gathered.words.number(of: heading(column))
    }
    return nil
  }

  /// Who a row names.
  private mutating func people(
    _ row: Int, _ columns: Columns, email: Int32, id: Int32
  ) -> (kind: NameCells.Kind, parts: [NameCells.Part]) {
    if let column = columns.person {
      let word = word(row, column)
      if word >= 0 {
        let (kind, range) = cells.read(word, &gathered.words)
        return (kind, Array(cells.parts[range]))
      }
    } else if columns.first != nil || columns.last != nil {
      let words = SIMD4(
        self.word(row, columns.first), self.word(row, columns.middle), self.word(row, columns.last),
        0)
      if words[0] >= 0 || words[2] >= 0 {
        let name: Int32
        if let known = cells.joined[words] {
          name = known
        } else {
          let text = (0..<3).compactMap { words[$0] < 0 ? nil : gathered.words[words[$0]] }
            .joined(separator: " ")
          name = gathered.words.number(of: text)
          cells.joined[words] = name
        }
        let (kind, range) = cells.read(name, &gathered.words)
        return (kind, Array(cells.parts[range]))
      }
    }
    // An address or an id may name somebody of another list.
    guard email >= 0 || id >= 0 else { return (.blank, []) }
    return (.people, [NameCells.Part(name: -1, role: -1, organisation: -1, post: -1)])
  }
}
