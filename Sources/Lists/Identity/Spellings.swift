// People whom the lists write in several ways: which spellings were joined, and where both stand.

extension Finished {
  /// The spellings that were taken as one person, for show: each with where it and the person's first stand first.
  ///
  /// Pairs that are asked of are left out.
  ///
  /// - Complexity: O(*n*) in the forms.
  var spellings: [PersonDoubt] {
    struct Pair: Hashable {
      let one: ListCell
      let other: ListCell
    }
    struct Spelling: Hashable {
      let person: Int32
      let word: Int32
    }
    let asked = Set(people.doubts.map { Pair(one: $0.first, other: $0.second) })
    var firsts = [Int32](repeating: -1, count: people.people.count)
    var met: Set<Spelling> = []
    var found: [PersonDoubt] = []
    for (number, form) in gathered.forms.enumerated() where form.name >= 0 {
      let person = people.ofForm[number]
      guard person >= 0 else { continue }
      let first = Int(firsts[Int(person)])
      guard first >= 0 else {
        firsts[Int(person)] = Int32(number)
        continue
      }
      let known = gathered.forms[first].name
      guard known != form.name, met.insert(Spelling(person: person, word: form.name)).inserted,
        !asked.contains(Pair(one: gathered.places[first], other: gathered.places[number]))
      else { continue }
      found.append(
        PersonDoubt(
          kind: .spelling, first: gathered.places[first], second: gathered.places[number],
          names: [gathered.words[known], gathered.words[form.name]]))
    }
    return found
  }
}
