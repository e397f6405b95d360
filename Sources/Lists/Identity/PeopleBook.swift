// The forms in which rows write people, joined to people.

import Roster

/// The people of all lists.
struct PeopleBook: Sendable {
  private(set) var people: [PersonEntry] = []
  /// The person of each form.
  private(set) var ofForm: [Int32] = []
  private(set) var doubts: [PersonDoubt] = []

  /// Joins forms.
  ///
  /// One e-mail, or one id, is one person when the names do not speak against it; then one name in one organisation,
  /// unless two addresses speak against it; then a name without organisation that only one has. What the recipe
  /// says of people goes before all.
  ///
  /// - Input: `table`, how many of the first forms are people of people.csv, whose ids stand.
  /// - Complexity: O(*n* log *n*) in the forms.
  init(
    _ gathered: Gathered, _ organisations: inout OrganisationBook, tableForms: [Int32: String],
    same: [[String]], different: [[String]]
  ) {
    var joining = Joining(gathered, &organisations, tableForms)
    joining.forbid(different)
    joining.join(told: same)
    joining.joinByKey()
    joining.joinByName()
    joining.joinNameless()
    (people, ofForm) = joining.entries(organisations.entries.map { slug($0.name) })
    doubts = joining.doubts
    doubts += joining.nearNames(people)
  }
}

/// The work of joining.
struct Joining {
  let gathered: Gathered
  let tableForms: [Int32: String]
  /// The organisation of each form; -1 when none is told.
  var home: [Int32]
  /// The number of the address of each form, in one case; -1 when none.
  var email: [Int32]
  /// The key of the name of each form, as a number; -1 when none.
  var name: [Int32]
  var keys: [NameKey] = []
  private var parent: [Int32]
  var doubts: [PersonDoubt] = []
  /// Pairs of forms that must not become one, as the recipe says: groups of forms by person text.
  var apart: [[Set<Int32>]] = []

  init(
    _ gathered: Gathered, _ organisations: inout OrganisationBook, _ tableForms: [Int32: String]
  ) {
    self.gathered = gathered
    self.tableForms = tableForms
    let count = gathered.forms.count
    (home, email, name) = ([], [], [])
    home.reserveCapacity(count)
    email.reserveCapacity(count)
    name.reserveCapacity(count)
    parent = (0..<count).map { Int32($0) }
    var emails = Words()
    var names = Words()
    var nameOfWord = [Int32](repeating: -2, count: gathered.words.count)
    for (number, form) in gathered.forms.enumerated() {
      var address: Int32 = -1
      if form.email >= 0 {
        if gathered.words.isPlainAddress(form.email) {
          address = form.email
        } else if let text = Self.address(gathered.words[form.email]) {
          // The number of the word in small letters, or one beyond all words.
          address =
            gathered.words.known(text) ?? Int32(gathered.words.count) + emails.number(of: text)
        }
      }
      email.append(address)
      var own = organisations.entry(
        form.organisation, gathered.words, at: gathered.organisationCells[number],
        isOfTable: tableForms[Int32(number)] != nil)
      if own < 0, form.email >= 0 {
        own = organisations.entry(
          ofAddress: gathered.words[form.email], at: gathered.places[number])
      }
      home.append(own)
      guard form.name >= 0 else {
        name.append(-1)
        continue
      }
      if nameOfWord[Int(form.name)] == -2 {
        let key = NameKey(gathered.words[form.name])
        let number = names.number(of: key.key)
        if Int(number) == keys.count { keys.append(key) }
        nameOfWord[Int(form.name)] = number
      }
      name.append(nameOfWord[Int(form.name)])
    }
  }

  /// The first address of a cell in small letters; `nil` when there is none.
  static func address(_ text: String) -> String? {
    let first = text.split { ";, \n".contains($0) }.first { $0.utf8.contains(UInt8(ascii: "@")) }
    guard var first = first.map({ $0.lowercased() }) else { return nil }
    if first.hasPrefix("mailto:") { first.removeFirst(7) }
    return first.filter { $0 != "<" && $0 != ">" }
  }

  // MARK: Sets

  mutating func root(_ form: Int32) -> Int32 {
    var at = form
    while parent[Int(at)] != at {
      parent[Int(at)] = parent[Int(parent[Int(at)])]
      at = parent[Int(at)]
    }
    return at
  }

  /// Makes two forms one person, unless the recipe says that they are two.
  mutating func join(_ a: Int32, _ b: Int32) {
    let (first, second) = (root(a), root(b))
    guard first != second else { return }
    if !apart.isEmpty, isApart(first, second) { return }
    parent[Int(max(first, second))] = min(first, second)
  }

  private mutating func isApart(_ a: Int32, _ b: Int32) -> Bool {
    for groups in apart {
      var met: Set<Int> = []
      for (number, group) in groups.enumerated() {
        for form in group where [a, b].contains(root(form)) { met.insert(number) }
      }
      if met.count > 1 { return true }
    }
    return false
  }

  // MARK: Steps

  /// By e-mail, then by id.
  mutating func joinByKey() {
    for isEmail in [true, false] {
      /// The first form of each name under a key.
      var firsts: [Int32: [Int32]] = [:]
      for number in gathered.forms.indices {
        let key = isEmail ? email[number] : gathered.forms[number].id
        guard key >= 0 else { continue }
        let form = Int32(number)
        var isKnown = false
        for first in firsts[key] ?? [] {
          guard agree(first, form, isEmail: isEmail) else { continue }
          join(first, form)
          isKnown = true
          break
        }
        guard !isKnown else { continue }
        if let first = firsts[key]?.first, isEmail {
          note(.sharedAddress, first, form)
        }
        firsts[key, default: []].append(form)
      }
    }
  }

  /// Whether the names of two forms with one key may be of one person.
  private mutating func agree(_ a: Int32, _ b: Int32, isEmail: Bool) -> Bool {
    let (first, second) = (name[Int(a)], name[Int(b)])
    guard first >= 0, second >= 0, first != second else { return true }
    let (one, other) = (Set(keys[Int(first)].words), Set(keys[Int(second)].words))
    if !one.isDisjoint(with: other) {
      if one != other, !one.isSubset(of: other), !other.isSubset(of: one) {
        note(.oneAddress, a, b)
      }
      return true
    }
    if nearest(to: keys[Int(first)].key, among: [keys[Int(second)].key]) != nil { return true }
    return false
  }

  mutating func note(_ kind: PersonDoubt.Kind, _ a: Int32, _ b: Int32) {
    doubts.append(
      PersonDoubt(
        kind: kind, first: gathered.places[Int(a)], second: gathered.places[Int(b)],
        names: [shown(a), shown(b)]))
  }

  func shown(_ form: Int32) -> String {
    let number = name[Int(form)]
    if number >= 0 { return keys[Int(number)].shown }
    let own = gathered.forms[Int(form)]
    if own.email >= 0 { return Self.name(ofAddress: gathered.words[own.email]) }
    return own.id >= 0 ? gathered.words[own.id] : ""
  }

  /// "anna.ek@hjo.se" is "Anna Ek".
  private static func name(ofAddress address: String) -> String {
    let local = address.prefix { $0 != "@" }
    let words = local.split { ".-_".contains($0) }
    guard words.count > 1 else { return address }
    return words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  /// By name and organisation, unless two addresses speak against it.
  mutating func joinByName() {
    var firsts: [SIMD2<Int32>: [Int32]] = [:]
    for number in gathered.forms.indices where name[number] >= 0 && home[number] >= 0 {
      let key = SIMD2(name[number], home[number])
      let form = Int32(number)
      guard let known = firsts[key] else {
        firsts[key] = [form]
        continue
      }
      if known.contains(where: { root($0) == root(form) }) { continue }
      if let first = known.first(where: { !speakAgainst($0, form) }) {
        join(first, form)
      } else {
        // Two people of people.csv are told of when it is loaded.
        if tableForms[known[0]] == nil || tableForms[form] == nil {
          note(.twoAddresses, known[0], form)
        }
        firsts[key, default: []].append(form)
      }
    }
  }

  /// Whether two forms have different addresses.
  private func speakAgainst(_ a: Int32, _ b: Int32) -> Bool {
    let (first, second) = (email[Int(a)], email[Int(b)])
    if first >= 0, second >= 0, first != second { return true }
    let (one, other) = (tableForms[a], tableForms[b])
    return one != nil && other != nil && one != other
  }

  /// A name without organisation is whoever alone has the name.
  mutating func joinNameless() {
    var owners: [Int32: Set<Int32>] = [:]
    var lone: [Int32: Int32] = [:]
    var hasLone = false
    for number in gathered.forms.indices where name[number] >= 0 && home[number] < 0 {
      hasLone = true
      let form = Int32(number)
      if let first = lone[name[number]] {
        if !speakAgainst(first, form) { join(first, form) }
      } else {
        lone[name[number]] = form
      }
    }
    guard hasLone else { return }
    for number in gathered.forms.indices where name[number] >= 0 && home[number] >= 0 {
      guard lone[name[number]] != nil else { continue }
      owners[name[number], default: []].insert(root(Int32(number)))
    }
    for (name, form) in lone.sorted(by: { $0.value < $1.value }) {
      guard let found = owners[name], !found.contains(root(form)) else { continue }
      if found.count == 1, let owner = found.first {
        if !speakAgainst(owner, form) { join(owner, form) }
      } else if let owner = found.min() {
        note(.namesakes, form, owner)
      }
    }
  }
}
