// Lists with a column for each network, or for each meeting: signs in the cells.

import Roster

/// What a sign in a crossing says.
enum CrossSign: Hashable, Sendable {
  /// Nothing, or no.
  case none
  /// Yes.
  case yes
  /// A role's letter or word.
  case role(Role)
  /// Something else.
  case other

  /// Reads a sign: "x", "1", "ja", "✓", "TRUE"; "", "0", "nej", "–"; "E", "ordf."
  ///
  /// - Parameter others: the other signs of the list, which tell what a letter stands for.
  init(_ text: String, others: Set<String> = []) {
    if text.isEmpty || CellWords.isDash(text) || CellKinds.isNo(text) {
      self = .none
    } else if CellKinds.isYes(text) {
      self = .yes
    } else if let role = RoleReading.letter(text, others: others)
      ?? RoleReading.meaning(of: text)?.role
    {
      self = .role(role)
    } else {
      self = .other
    }
  }
}

extension ListReader {
  /// Who a row is of: the number of the form, and the column of the name; `nil` when nobody is named, which is told.
  private mutating func person(_ row: Int) -> (form: Int32, column: Int)? {
    let isNamed = list.column(.person) ?? list.column(.personAndOrganisation) ?? list.column(.name)
    let columns = [
      isNamed ?? list.column(.firstName), list.column(.middleName), list.column(.lastName),
    ]
    let organisation = filledWord(row, list.column(.organisation) ?? list.column(.organisationID))
    let email = word(row, list.column(.email))
    let id = word(row, list.column(.personID) ?? list.column(.id))
    let texts = columns.map { word(row, $0) }
    let column = columns.lazy.compactMap(\.self).first ?? list.column(.email) ?? 0
    var name: Int32 = -1
    var own = organisation.word
    var title: Int32 = -1
    if texts.contains(where: { $0 >= 0 }) {
      let text =
        isNamed == nil || texts.count { $0 >= 0 } > 1
        ? gathered.words.number(
          of: texts.compactMap { $0 < 0 ? nil : gathered.words[$0] }.joined(separator: " "))
        : texts.first { $0 >= 0 } ?? -1
      let (kind, range) = cells.read(text, &gathered.words)
      switch kind {
      case .sum:
        skip(row, .sum)
        return nil
      case .note where own < 0:
        skip(row, .note)
        return nil
      case .heading:
        if !isOtherHeader(row) { skip(row, .nobody) }
        return nil
      case .vacant, .blank, .note:
        skip(row, .nobody)
        return nil
      case .people:
        guard let first = range.first else {
          skip(row, .nobody)
          return nil
        }
        name = cells.parts[first].name
        title = cells.parts[first].post
        if own < 0 { own = cells.parts[first].organisation }
      }
    } else if email < 0, id < 0 {
      skip(row, .nobody)
      return nil
    }
    let told = filledWord(row, list.column(.post)).word
    let post = told >= 0 ? told : title
    let cell = ListCell(list.number, row, column)
    let form = gathered.form(
      PersonForm(name: name, organisation: own, email: email, id: id), at: cell, post: post,
      postColumn: list.column(.post) ?? 0,
      organisationColumn: list.column(.organisation) ?? column)
    return (form, column)
  }

  mutating func readCrosses() {
    let columns = list.all(.crosses)
    let numbers = columns.map { column in
      gathered.network(
        heading(column), cell: ListCell(list.number, max(list.header, 0), column))
    }
    var signs: [Int32: CrossSign] = [:]
    let others = shortTexts(columns)
    for row in rows {
      if isSkipped(row) { continue }
      guard let person = person(row) else { continue }
      for (network, column) in zip(numbers, columns) {
        let word = word(row, column)
        guard word >= 0 else { continue }
        let sign: CrossSign
        if let known = signs[word] {
          sign = known
        } else {
          sign = CrossSign(gathered.words[word], others: others)
          signs[word] = sign
        }
        guard sign != .none else { continue }
        var seat = SeatRow(
          form: person.form, network: network, list: Int32(list.number), row: Int32(row))
        switch sign {
        case .role(let role):
          // A letter that the recipe explains is left to it; the others of the list tell what this one is.
          let text = gathered.words[word]
          seat.role =
            gathered.toldRoles.contains(text) || text.utf8.count > 3
              || RoleReading.letter(text) == role
            ? word : gathered.words.number(of: role.written)
        case .other: seat.role = word
        case .yes, .none: break
        }
        seat.personColumn = Int16(clamping: person.column)
        seat.networkColumn = Int16(clamping: column)
        seat.roleColumn = Int16(clamping: column)
        gathered.seats.append(seat)
      }
    }
  }

  /// The short signs of some columns.
  private func shortTexts(_ columns: [Int]) -> Set<String> {
    var found: Set<String> = []
    for row in rows {
      for column in columns where !sheet.isBlank(row, column) {
        let text = sheet.text(row, column)
        if text.utf8.count <= 6 { found.insert(text) }
      }
      if found.count > 50 { break }
    }
    return found
  }

  /// A heading as the name of something: without the letter that tells it from another one that is alike.
  func heading(_ column: Int) -> String {
    list.header >= 0 ? sheet.text(list.header, column).onOneLine : list.labels[column]
  }

  mutating func readAttendance() {
    let meetings = list.all(.meeting)
    let network = list.column(.network)
    var people: [(row: Int, form: Int32, column: Int, network: Int32, networkColumn: Int)] = []
    /// Which meetings anybody attended; others have not been held.
    var held: Set<Int> = []
    var signs: [Int32: Bool] = [:]
    var counts: [Int] = []
    var presence: [[Bool]] = []
    for row in rows {
      if isSkipped(row) { continue }
      let named = filledWord(row, network)
      guard let person = person(row) else { continue }
      let target =
        named.word >= 0
        ? networks(named.word, at: ListCell(list.number, named.row, network ?? 0)).first?.network
          ?? -1
        : self.network
      guard target >= 0 else {
        skip(row, .noNetwork)
        continue
      }
      people.append((row, person.form, person.column, target, named.word >= 0 ? network ?? -1 : -1))
      presence.append(
        meetings.map { column in
          let word = word(row, column)
          guard word >= 0 else { return false }
          let isThere = signs[word] ?? isPresent(gathered.words[word])
          signs[word] = isThere
          if isThere { held.insert(column) }
          return isThere
        })
    }
    counts = presence.map { row in zip(row, meetings).count { $0 && held.contains($1) } }
    let share = Dictionary(
      uniqueKeysWithValues: Set(counts).map { count in
        (count, held.isEmpty ? Int32(-1) : gathered.words.number(of: "\(count)/\(held.count)"))
      })
    for (person, count) in zip(people, counts) {
      var seat = SeatRow(
        form: person.form, network: person.network, list: Int32(list.number), row: Int32(person.row)
      )
      seat.attended = share[count] ?? -1
      seat.role = word(person.row, list.column(.role))
      seat.roleColumn = Int16(clamping: list.column(.role) ?? -1)
      seat.personColumn = Int16(clamping: person.column)
      seat.networkColumn = Int16(clamping: person.networkColumn)
      gathered.seats.append(seat)
    }
  }

  /// Whether a sign says that somebody was there: "x", "ja", "närvarande", "digitalt"; not "förhinder", "frånvarande".
  private func isPresent(_ text: String) -> Bool {
    switch CrossSign(text) {
    case .yes: return true
    case .none: return false
    case .role(let role): return role != .adjunct
    case .other:
      let key = Folding.key(text)
      return [
        "narv", "deltog", "digital", "teams", "distans", "delvis", "present", "attend", "del",
      ].contains {
        key.hasPrefix($0)
      }
    }
  }
}
