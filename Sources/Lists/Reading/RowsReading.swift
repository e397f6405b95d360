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

  /// A network that a row names, the number of the word for a role beside it or -1, and its column or -1.
  private typealias Target = (network: Int32, role: Int32, column: Int)

  mutating func readRows() {
    let columns = Columns(list)
    let place = columns.name ?? 0
    let hasSections = list.recipe.network == .sections
    // Rows are many: the same room is used for the networks of each.
    var targets: [Target] = []
    for row in rows {
      if isSkipped(row) { continue }
      let organisation = filledWord(row, columns.organisation)
      let (email, id) = (word(row, columns.email), word(row, columns.id))
      // A network is filled down also by rows that name nobody.
      let isNamed = findTargets(row, columns, &targets)
      let (kind, people) = people(row, columns, email: email, id: id)
      switch kind {
      case .sum:
        skip(row, .sum)
        continue
      case .heading where isOtherHeader(row): continue
      case .note where organisation.row != row || organisation.word < 0:
        skip(row, .note)
        continue
      default: break
      }
      if hasSections, readSection(row) { continue }
      let role = markedRole(row, columns.roleMarks) ?? word(row, columns.role)
      if case .vacant = kind {
        let cell = ListCell(list.number, row, place)
        for target in targets {
          gathered.vacancies.append(
            VacantRow(
              organisation: organisation.word, network: target.network, role: role, cell: cell))
        }
        if targets.isEmpty { skip(row, .nobody) }
        continue
      }
      guard !people.isEmpty else {
        skip(row, isNamed ? .section : .nobody)
        continue
      }
      if targets.isEmpty, list.recipe.shape != .people { skip(row, .noNetwork) }
      let post = filledWord(row, columns.post).word
      for part in people {
        let person = cells.parts[part]
        let form = gathered.form(
          PersonForm(
            name: person.name,
            organisation: organisation.word >= 0 ? organisation.word : person.organisation,
            email: people.count == 1 ? email : -1, id: people.count == 1 ? id : -1),
          at: ListCell(list.number, row, place), post: post >= 0 ? post : person.post,
          postColumn: columns.post ?? place, organisationColumn: columns.organisation ?? place)
        if list.recipe.shape == .people, id >= 0 { gathered.personIDs[gathered.words[id]] = form }
        guard !targets.isEmpty else { continue }
        var seat = SeatRow(form: form, network: -1, list: Int32(list.number), row: Int32(row))
        seat.personColumn = Int16(clamping: place)
        seat.roleColumn = Int16(clamping: role >= 0 ? columns.role ?? -1 : place)
        seat.from = word(row, columns.period ?? columns.from)
        seat.to = columns.period == nil ? word(row, columns.to) : seat.from
        seat.attended = word(row, columns.attended)
        for target in targets {
          seat.network = target.network
          seat.role = role >= 0 ? role : target.role >= 0 ? target.role : person.role
          seat.networkColumn = Int16(clamping: target.column)
          gathered.seats.append(seat)
        }
      }
    }
  }

  /// Finds the networks of a row: those that it names, or the one of its list or section.
  ///
  /// - Output: whether the row names any.
  private mutating func findTargets(
    _ row: Int, _ columns: Columns, _ targets: inout [Target]
  ) -> Bool {
    targets.removeAll(keepingCapacity: true)
    guard list.recipe.shape != .people else { return false }
    var isNamed = false
    for column in columns.networks {
      let own = filledWord(row, column)
      guard own.word >= 0 else { continue }
      isNamed = true
      let known = network(of: own.word)
      if known >= 0 {
        targets.append((known, -1, column))
        continue
      }
      for found in networks(own.word, at: ListCell(list.number, own.row, column)) {
        targets.append((found.network, found.role, column))
      }
    }
    if let column = columns.networkID {
      let own = filledWord(row, column)
      if own.word >= 0 {
        isNamed = true
        if targets.isEmpty {
          targets.append(
            (networkByID(own.word, at: ListCell(list.number, own.row, column)), -1, column))
        }
      }
    }
    if targets.isEmpty, network >= 0 { targets.append((network, -1, -1)) }
    if targets.isEmpty, currentSection >= 0 { targets.append((currentSection, -1, -1)) }
    return isNamed
  }

  /// Whether a row holds one cell only, which then names the network of the rows below.
  private mutating func readSection(_ row: Int) -> Bool {
    let filled = filledColumns(row)
    guard filled.count == 1, let only = filled.first else { return false }
    let section = word(row, only)
    currentSection = networks(section, at: ListCell(list.number, row, only)).first?.network ?? -1
    skip(row, .section)
    return true
  }

  /// The role under whose heading a sign stands; `nil` when there is none.
  private mutating func markedRole(_ row: Int, _ columns: [Int]) -> Int32? {
    for column in columns where CellKinds.isYes(sheet.text(row, column)) {
      return gathered.words.number(of: heading(column))
    }
    return nil
  }

  /// Who a row names: what kind of cell it is, and where its people stand in ``NameCells/parts``.
  private mutating func people(
    _ row: Int, _ columns: Columns, email: Int32, id: Int32
  ) -> (kind: NameCells.Kind, parts: Range<Int>) {
    if let column = columns.person {
      let word = word(row, column)
      if word >= 0 { return cells.read(word, &gathered.words) }
    } else if columns.first != nil || columns.last != nil {
      let words = SIMD4(
        self.word(row, columns.first), self.word(row, columns.middle),
        self.word(row, columns.last), 0)
      if words[0] >= 0 || words[2] >= 0 { return cells.read(joined(words), &gathered.words) }
    }
    // An address or an id may name somebody of another list.
    return email >= 0 || id >= 0 ? (.people, NameCells.nameless) : (.blank, 0..<0)
  }

  /// The number of the text that the words of a name make.
  private mutating func joined(_ words: SIMD4<Int32>) -> Int32 {
    if let known = cells.joined[words] { return known }
    let text = (0..<3).compactMap { words[$0] < 0 ? nil : gathered.words[words[$0]] }
      .joined(separator: " ")
    let number = gathered.words.number(of: text)
    cells.joined[words] = number
    return number
  }
}
