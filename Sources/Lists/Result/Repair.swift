// References of standard tables that are written otherwise than the ids they mean.

/// References of standard tables as ids, where they are another spelling of what is known.
struct Repair {
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
      finished.gathered.networkIDs[text] != nil
        || finished.gathered.networkNumbers[networkKey(text)] != nil
    }
    if text.isEmpty || known(text) { return [text] }
    let parts = networkParts(text, ",")
    return parts.count > 1 && parts.allSatisfy(known) ? parts : [text]
  }
}
