// Lists with names of people in their cells, under headings that are networks, organisations or roles.

import Roster

extension ShapeGuess {
  /// Names of people under headings that are networks, places or roles.
  mutating func guessNames() {
    let people = columns.filter { column in
      guard column.filled > 0, column.peopleShare >= 0.6, column.share(.person) > 0.3,
        ![ColumnUse.firstName, .lastName].contains(uses[column.column])
      else { return false }
      return true
    }
    let plain = people.filter {
      $0.meanings.first == .person && RoleReading.meaning(of: $0.heading) == nil
    }
    let telling = people.filter { column in !plain.contains { $0.column == column.column } }
    let isOfRoles = telling.contains { RoleReading.meaning(of: $0.heading) != nil }
    let hasNetwork = column(.network) != nil
    // "Ersättare" over names of people is a column of them, and not of roles.
    let hasRoles = column(.role).map { role in !telling.contains { $0.column == role } } ?? false
    let isOneOfRoles =
      telling.count == 1 && isOfRoles && (hasNetwork || !plain.isEmpty) && !hasRoles
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
        && column.meanings.isEmpty && !column.heading.isEmpty
        && column.peopleShare >= column.filledShare * 0.5
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
}
