// People whom the recipe names: joined, or kept apart.

extension Joining {
  /// The forms that a text of the recipe names: an address, an id, or "Namn, Organisation".
  private mutating func forms(_ text: String) -> Set<Int32> {
    var found: Set<Int32> = []
    let key = text.lowercased()
    if text.contains("@") {
      for (number, form) in gathered.forms.enumerated()
      where form.email >= 0 && Self.address(gathered.words[form.email]) == key {
        found.insert(Int32(number))
      }
      return found
    }
    let whole = NameKey(text.replacing(",", with: " ")).key
    let cut = text.lastIndex(of: ",")
    let person = NameKey(cut.map { String(text[..<$0]) } ?? text).key
    let place = cut.map { String(text[text.index(after: $0)...]).folded } ?? ""
    for (number, form) in gathered.forms.enumerated() {
      if form.id >= 0, gathered.words[form.id] == text { found.insert(Int32(number)) }
      guard name[number] >= 0 else { continue }
      let own = keys[Int(name[number])].key
      let isNamed = own == whole || (own == person && !place.isEmpty && isAt(number, place))
      if isNamed || (place.isEmpty && own == person) { found.insert(Int32(number)) }
    }
    return found
  }

  private func isAt(_ number: Int, _ place: String) -> Bool {
    let form = gathered.forms[number]
    guard form.organisation >= 0 else { return false }
    let text = gathered.words[form.organisation]
    if text.folded == place { return true }
    guard let known = KnownPlaces.find(text) else { return false }
    return known.name.folded == place || KnownPlaces.find(place) == known
  }

  mutating func join(told groups: [[String]]) {
    for group in groups {
      var all: [Int32] = []
      for text in group {
        let found = forms(text)
        if found.isEmpty {
          doubts.append(
            PersonDoubt(kind: .unknownInRecipe, first: .none, second: .none, names: [text]))
        }
        all += found.sorted()
      }
      for form in all.dropFirst() { join(all[0], form) }
    }
  }

  mutating func forbid(_ groups: [[String]]) {
    for group in groups {
      let found = group.map { forms($0) }
      for (text, forms) in zip(group, found) where forms.isEmpty {
        doubts.append(
          PersonDoubt(kind: .unknownInRecipe, first: .none, second: .none, names: [text]))
      }
      apart.append(found)
    }
  }
}
