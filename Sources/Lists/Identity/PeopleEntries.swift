// Joined forms as people: the name that is shown, organisation, post and id; and pairs that are nearly one.

extension Joining {
  mutating func entries(_ homes: [String]) -> (people: [PersonEntry], ofForm: [Int32]) {
    var people: [PersonEntry] = []
    var ofForm = [Int32](repeating: -1, count: gathered.forms.count)
    var ofRoot = [Int32](repeating: -1, count: gathered.forms.count)
    /// Points of the name that is shown, counted when there is another to compare it with.
    var points: [Int] = []
    let unasked = -2
    for number in gathered.forms.indices {
      let form = Int32(number)
      let root = root(form)
      if ofRoot[Int(root)] >= 0 {
        let person = ofRoot[Int(root)]
        let at = Int(person)
        ofForm[number] = person
        let written = shown(form)
        if points[at] == unasked { points[at] = value(root) }
        let own = value(form)
        if own > points[at], tableForms[root] == nil {
          (people[at].name, points[at]) = (written, own)
        }
        if people[at].organisation < 0 {
          people[at].organisation = home[number]
          people[at].organisationCell = gathered.organisationCells[number]
        } else if home[number] >= 0, home[number] != people[at].organisation {
          note(.twoOrganisations, root, form)
        }
        if people[at].post < 0 {
          (people[at].post, people[at].postCell) =
            (gathered.posts[number].word, gathered.posts[number].cell)
        }
        continue
      }
      ofRoot[Int(root)] = Int32(people.count)
      ofForm[number] = Int32(people.count)
      var entry = PersonEntry(name: shown(form), cell: gathered.places[number])
      entry.organisation = home[number]
      entry.organisationCell = gathered.organisationCells[number]
      (entry.post, entry.postCell) = (gathered.posts[number].word, gathered.posts[number].cell)
      if let id = tableForms[root] { (entry.id, entry.isOfTable) = (id, true) }
      people.append(entry)
      points.append(unasked)
    }
    nameByID(&people, homes)
    return (people, ofForm)
  }

  private func value(_ form: Int32) -> Int {
    let own = gathered.forms[Int(form)]
    return own.name >= 0 ? quality(gathered.words[own.name]) : -1
  }

  /// How well a name is written: with capitals and small letters, with a hyphen, in its order.
  private func quality(_ name: String) -> Int {
    var points = 0
    if name != name.uppercased(), name != name.lowercased() { points += 4 }
    if !name.contains(",") { points += 1 }
    if name.contains("-") { points += 2 }
    if !name.contains("  ") { points += 1 }
    return points
  }

  /// Readable ids: the name; of namesakes name and organisation; else with a number behind.
  private func nameByID(_ people: inout [PersonEntry], _ homes: [String]) {
    var counts: [String: Int] = [:]
    let slugs = people.map { slug($0.name) }
    for slug in slugs { counts[slug, default: 0] += 1 }
    var taken = Set(people.lazy.filter(\.isOfTable).map(\.id))
    for at in people.indices where !people[at].isOfTable {
      var id = slugs[at]
      let home = Int(people[at].organisation)
      if counts[id, default: 0] > 1, home >= 0 { id += "-" + homes[home] }
      var wanted = id
      var count = 2
      while !taken.insert(wanted).inserted {
        wanted = "\(id)-\(count)"
        count += 1
      }
      people[at].id = wanted
    }
  }

  /// Pairs in one organisation whose names are nearly the same: one is the other with a name more, or a letter differs.
  func nearNames(_ people: [PersonEntry]) -> [PersonDoubt] {
    var groups: [SIMD2<Int32>: [Int32]] = [:]
    var surnames = Words()
    for (number, person) in people.enumerated() where person.organisation >= 0 {
      let last = person.name.utf8.lastIndex(of: 0x20).map { person.name[$0...] } ?? person.name[...]
      let key = SIMD2(person.organisation, surnames.number(of: slug(String(last))))
      groups[key, default: []].append(Int32(number))
    }
    var found: [PersonDoubt] = []
    for members in groups.values.filter({ (2...30).contains($0.count) }).sorted(by: {
      $0[0] < $1[0]
    }) {
      for (place, first) in members.enumerated() {
        for second in members[(place + 1)...] {
          let (a, b) = (people[Int(first)], people[Int(second)])
          guard !(a.isOfTable && b.isOfTable), isNear(a.name, b.name) else { continue }
          found.append(
            PersonDoubt(kind: .nearly, first: a.cell, second: b.cell, names: [a.name, b.name]))
        }
      }
    }
    return found
  }

  private func isNear(_ a: String, _ b: String) -> Bool {
    let (one, other) = (Folding.words(a), Folding.words(b))
    guard let first = one.first, let second = other.first, one != other else { return false }
    if first == second, Set(one).isSubset(of: other) || Set(other).isSubset(of: one) { return true }
    guard one.count == other.count, one.dropFirst() == other.dropFirst() else { return false }
    if min(first.count, second.count) == 1 { return first.first == second.first }
    return first.count > 3 && second.count > 3 && first.first == second.first
      && nearest(to: first, among: [second]) != nil && abs(first.count - second.count) <= 1
  }
}
