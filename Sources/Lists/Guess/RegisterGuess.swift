// Lists that are registers: of networks, of organisations, or of things of several kinds.

import Roster

extension ShapeGuess {
  /// A list of networks, of organisations, or of things of which a column tells what they are.
  mutating func guessRegister(_ hasPerson: Bool) {
    if let kind = columns.first(where: { column in
      guard column.filled > 1, column.texts.count <= 8 else { return false }
      let things = column.texts.keys.filter { ListReader.thing($0) != nil }
      return 2 * things.count > column.texts.count
        && (column.meanings.contains(.type) || column.meanings.contains(.kind)
          || things.count == column.texts.count)
        && column.share(.place) < 0.5
    }),
      let name = columns.first(where: {
        $0.meanings.contains(.label) || $0.meanings.contains(.person)
      }),
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
    let place =
      columns.first {
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
      for (column, use) in uses
      where [.person, .name, .network, .personID, .organisation, .email].contains(use) {
        uses[column] = nil
      }
      set(named.column, .name, "värdena är nätverks namn")
      if let id, id.column != named.column {
        set(id.column, .id, "rubriken, och varje värde står en gång")
      }
      for own in columns where uses[own.column] == nil || uses[own.column] == .post {
        if own.meanings.contains(.field) { set(own.column, .field, "rubriken") }
        if own.meanings.first == .level { set(own.column, .level, "rubriken") }
      }
      return
    }
    guard !hasPerson || column(.person).map({ columns[$0].peopleShare < 0.3 }) == true else {
      return
    }
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
  func namesNetworks(_ column: ColumnProfile) -> Bool {
    let texts = column.texts.keys
    let known = texts.count {
      Understanding.level(ofNetwork: $0, posts: []) != nil
        || Understanding.field(ofNetwork: $0, posts: []) != nil
    }
    guard 2 * known >= texts.count else { return false }
    let words = Folding.words(
      profile.sheet.isOfWorkbook ? profile.sheet.sheet : fileStem(profile.sheet.file))
    return known > 1
      && (10 * known >= 7 * texts.count || words.contains { ListReader.thing($0) == .network })
  }
}
