// Registers of networks, organisations and things, and the ties between things.

import Roster

extension ListReader {
  /// What a row of a register is.
  enum Thing { case person, network, organisation }

  /// What a word says that a row is: "Person", "Nätverk", "kommuner".
  static func thing(_ text: String) -> Thing? { things[Folding.key(text)] }

  private static let things: [String: Thing] = {
    let words: [(Thing, String)] = [
      (
        .person,
        """
        person people individ individual manniska human user anvandare kontakt contact member medlem deltagare \
        deltager deltaker ledamot tjansteperson tjansteman fortroendevald actor aktor employee medarbetare
        """
      ),
      (
        .network,
        """
        natverk network natverket grupp group namnd forum board committee organ team utskott rad styrelse netvaerk \
        nettverk event body affiliation kommitte arbetsgrupp gruppe council
        """
      ),
      (
        .organisation,
        "organisation organization kommun municipality region company foretag employer arbetsgivare kommune org"
      ),
    ]
    var things: [String: Thing] = [:]
    for (thing, list) in words {
      for word in list.split(separator: " ") {
        for ending in ["", "er", "ar", "s", "en", "or"] { things[word + ending] = thing }
      }
    }
    return things
  }()

  mutating func readThings() {
    let kind = list.column(.kind)
    let id = list.column(.id) ?? list.column(.networkID) ?? list.column(.personID)
    let name =
      list.column(.name) ?? list.column(.network) ?? list.column(.organisation)
      ?? list.column(.person)
    let organisation =
      list.recipe.shape == .things ? list.column(.organisation) : nil
    for row in rows {
      if isSkipped(row) { continue }
      let (nameWord, idWord) = (word(row, name), word(row, id))
      guard nameWord >= 0 || idWord >= 0 else {
        skip(row, .nobody)
        continue
      }
      let cell = ListCell(list.number, row, name ?? id ?? 0)
      let text = nameWord >= 0 ? gathered.words[nameWord] : gathered.words[idWord]
      if CellWords.isSum(text), Int(text) == nil {
        skip(row, .sum)
        continue
      }
      let idText = idWord >= 0 ? gathered.words[idWord] : ""
      let thing: Thing
      switch list.recipe.shape {
      case .networks: thing = .network
      case .organisations: thing = .organisation
      default:
        let word = word(row, kind)
        thing = word >= 0 ? Self.thing(gathered.words[word]) ?? .person : .person
      }
      switch thing {
      case .network: readNetwork(row, text, idText, cell)
      case .organisation:
        if !idText.isEmpty {
          gathered.organisationIDs[idText] = gathered.words.number(of: text)
        }
        gathered.organisations.append((text.onOneLine, idText, cell))
      case .person:
        let home = word(row, organisation)
        let post = word(row, list.column(.post))
        let email = word(row, list.column(.email))
        let (_, range) = cells.read(gathered.words.number(of: text), &gathered.words)
        let name = range.first.map { cells.parts[$0].name } ?? gathered.words.number(of: text)
        let form = gathered.form(
          PersonForm(name: name, organisation: home, email: email, id: idWord), at: cell,
          post: post,
          postColumn: list.column(.post) ?? 0, organisationColumn: organisation ?? 0)
        if !idText.isEmpty { gathered.personIDs[idText] = form }
        registerName(text, form)
      }
    }
  }

  /// A person of a register may be referred to by name where no id is told.
  private mutating func registerName(_ text: String, _ form: Int32) {
    if gathered.personIDs[text] == nil { gathered.personIDs[text] = form }
  }

  private mutating func readNetwork(_ row: Int, _ text: String, _ id: String, _ cell: ListCell) {
    let number = Int(gathered.network(text, cell: cell))
    if !id.isEmpty {
      gathered.networkIDs[id] = Int32(number)
      gathered.networks[number].id = id
      if let email = list.column(.networkID), email != list.column(.id) {
        let word = word(row, email)
        if word >= 0 { gathered.networkIDs[gathered.words[word]] = Int32(number) }
      }
    }
    let field = word(row, list.column(.field))
    if field >= 0, gathered.networks[number].field.isEmpty {
      gathered.networks[number].field = gathered.words[field]
      gathered.networks[number].fieldCell = ListCell(list.number, row, list.column(.field) ?? 0)
    }
    let level = word(row, list.column(.level))
    if level >= 0, gathered.networks[number].level.isEmpty {
      gathered.networks[number].level = gathered.words[level]
      gathered.networks[number].levelCell = ListCell(list.number, row, list.column(.level) ?? 0)
    }
  }

  mutating func readTies() {
    let (source, target) = (
      list.column(.source) ?? list.column(.personID) ?? list.column(.person),
      list.column(.target) ?? list.column(.networkID) ?? list.column(.network)
    )
    guard let source, let target else { return }
    let role = list.column(.role)
    for row in rows {
      if isSkipped(row) { continue }
      let ends = [source, target].map { (column: $0, word: word(row, $0)) }
      guard ends[0].word >= 0, ends[1].word >= 0 else {
        skip(row, .nobody)
        continue
      }
      // A column of networks may hold several in a cell.
      let parts = [
        self.parts(gathered.words[ends[0].word]), self.parts(gathered.words[ends[1].word]),
      ]
      for first in parts[0] {
        for second in parts[1] {
          tie(first, second, row, source, target, role)
        }
      }
    }
  }

  /// Whether the first end is a person's name and the second none; `nil` when both are, or neither.
  private func personEnd(_ first: String, _ second: String) -> Bool? {
    let (one, other) = (PersonName.isLike(first), PersonName.isLike(second))
    return one == other ? nil : one
  }

  private mutating func tie(
    _ first: String, _ second: String, _ row: Int, _ source: Int, _ target: Int, _ role: Int?
  ) {
    let forms = [first, second].map { gathered.personIDs[$0] }
    let networks = [first, second].map {
      gathered.networkIDs[$0] ?? gathered.networkNumbers[networkKey($0)]
    }
    let isStraight: Bool
    if forms[0] != nil, networks[1] != nil {
      isStraight = true
    } else if networks[0] != nil, forms[1] != nil {
      isStraight = false
    } else if forms[0] != nil, forms[1] != nil {
      gathered.personTies.append(ListCell(list.number, row, source))
      skip(row, .personTie)
      return
    } else if gathered.personIDs.isEmpty, gathered.networkIDs.isEmpty,
      let isFirst = personEnd(first, second)
    {
      // No list tells what the ends are: one that looks like a person's name is one.
      let (name, network) = isFirst ? (first, second) : (second, first)
      let column = isFirst ? source : target
      let cell = ListCell(list.number, row, column)
      let form = gathered.form(
        PersonForm(name: gathered.words.number(of: name), organisation: -1, email: -1, id: -1),
        at: cell,
        post: -1, postColumn: column, organisationColumn: column)
      var seat = SeatRow(
        form: form,
        network: gathered.network(
          network, cell: ListCell(list.number, row, isFirst ? target : source)),
        list: Int32(list.number), row: Int32(row))
      seat.role = word(row, role)
      seat.roleColumn = Int16(clamping: role ?? -1)
      seat.personColumn = Int16(clamping: column)
      seat.networkColumn = Int16(clamping: isFirst ? target : source)
      gathered.seats.append(seat)
      return
    } else if PersonName.isLike(first), PersonName.isLike(second) {
      gathered.personTies.append(ListCell(list.number, row, source))
      skip(row, .personTie)
      return
    } else {
      let at = forms[0] == nil && networks[0] == nil ? 0 : 1
      gathered.unknownEnds.append(
        ([first, second][at], ListCell(list.number, row, [source, target][at])))
      skip(row, .unknownEnd)
      return
    }
    guard let form = forms[isStraight ? 0 : 1], let network = networks[isStraight ? 1 : 0] else {
      return
    }
    var seat = SeatRow(form: form, network: network, list: Int32(list.number), row: Int32(row))
    seat.role = word(row, role)
    seat.roleColumn = Int16(clamping: role ?? -1)
    seat.personColumn = Int16(clamping: isStraight ? source : target)
    seat.networkColumn = Int16(clamping: isStraight ? target : source)
    seat.from = word(row, list.column(.from))
    seat.to = word(row, list.column(.to))
    seat.attended = word(row, list.column(.attended))
    gathered.seats.append(seat)
  }
}
