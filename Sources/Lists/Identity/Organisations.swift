// Which organisations the lists name: those that are built in, those of the tables, and others.

import Roster

/// An organisation that people come from.
struct OrganisationEntry: Hashable, Sendable {
  var name: String
  var id: String
  var kind = ""
  var population: Int?
  var county = ""
  /// Where a list names it first.
  var cell: ListCell
  /// Whether organisations.csv has it already.
  var isOfTable = false
}

/// The organisations, and which of them a word means.
struct OrganisationBook: Sendable {
  private(set) var entries: [OrganisationEntry] = []
  /// The entry of a word by its number; -1 where the word is none, -2 where it has not been asked for.
  private var byWord: [Int32] = []
  private var byKey: [String: Int32] = [:]
  private var byID: [String: Int32] = [:]
  private var byPlace: [String: Int32] = [:]
  private let decided: [String: String]
  private var takenIDs: Set<String> = []
  /// Spellings that were taken to mean an organisation of another name, for the recipe.
  private(set) var spellings: [(written: String, entry: Int32)] = []

  /// - Parameters:
  ///   - named: organisations of tables and registers, with their ids.
  ///   - decided: what the recipe says that spellings mean.
  init(
    named: [(name: String, id: String, cell: ListCell, isOfTable: Bool)],
    decided: [OrganisationRecipe]
  ) {
    self.decided = Dictionary(
      decided.map { ($0.written.folded, $0.name) }, uniquingKeysWith: { _, last in last })
    for organisation in named {
      let place = KnownPlaces.find(organisation.name)
      if let known = byKey[organisation.name.folded], entries[Int(known)].isOfTable { continue }
      var entry = OrganisationEntry(
        name: organisation.name, id: organisation.id, cell: organisation.cell)
      entry.isOfTable = organisation.isOfTable
      if let place, !organisation.isOfTable { entry.take(place) }
      if let place, !organisation.isOfTable, organisation.id.isEmpty { entry.id = place.code }
      add(entry, place)
    }
  }

  private mutating func add(_ entry: OrganisationEntry, _ place: KnownPlace?) {
    var entry = entry
    if entry.id.isEmpty { entry.id = freeID(slug(entry.name)) }
    takenIDs.insert(entry.id)
    let number = Int32(entries.count)
    entries.append(entry)
    byID[entry.id] = number
    for key in Self.keys(entry.name) where byKey[key] == nil { byKey[key] = number }
    if let place, byPlace[place.code] == nil { byPlace[place.code] = number }
  }

  private func freeID(_ wanted: String) -> String {
    guard takenIDs.contains(wanted) else { return wanted }
    var count = 2
    while takenIDs.contains("\(wanted)-\(count)") { count += 1 }
    return "\(wanted)-\(count)"
  }

  /// The organisation that a word names, which becomes one when it is new; -1 for a blank.
  ///
  /// - Parameter isOfTable: whether people.csv has the word: then it must be one of organisations.csv, where there is
  ///   such a table; else -1.
  /// - Complexity: O(1) for a word that was asked for before.
  mutating func entry(
    _ word: Int32, _ words: Words, at cell: @autoclosure () -> ListCell, isOfTable: Bool = false
  ) -> Int32 {
    guard word >= 0 else { return -1 }
    if isOfTable, entries.contains(where: \.isOfTable), known(words[word]) == nil { return -1 }
    while byWord.count <= Int(word) { byWord.append(-2) }
    if byWord[Int(word)] > -2 { return byWord[Int(word)] }
    let number = entry(words[word], at: cell())
    byWord[Int(word)] = number
    return number
  }

  private mutating func entry(_ written: String, at cell: ListCell) -> Int32 {
    let text = decided[written.folded] ?? written
    guard !CellWords.isDash(text) else { return -1 }
    if let number = known(written) {
      note(written, number)
      return number
    }
    if let place = KnownPlaces.find(text) {
      var entry = OrganisationEntry(name: place.name, id: freeID(place.code), cell: cell)
      entry.take(place)
      add(entry, place)
      note(written, Int32(entries.count - 1))
      return Int32(entries.count - 1)
    }
    add(OrganisationEntry(name: text.onOneLine, id: "", cell: cell), nil)
    return Int32(entries.count - 1)
  }

  /// The organisation of a text, when it is one already.
  func known(_ written: String) -> Int32? {
    let text = decided[written.folded] ?? written
    if let number = byID[text] ?? byKey[text.folded] { return number }
    if let key = Self.keys(text).first(where: { byKey[$0] != nil }) { return byKey[key] }
    return KnownPlaces.find(text).flatMap { byPlace[$0.code] }
  }

  private mutating func note(_ written: String, _ entry: Int32) {
    if written.folded != entries[Int(entry)].name.folded { spellings.append((written, entry)) }
  }

  /// The organisation whose address somebody has; -1 when it is none's.
  mutating func entry(ofAddress address: String, at cell: ListCell) -> Int32 {
    guard let place = KnownPlaces.of(address: address) else { return -1 }
    if let number = byPlace[place.code] { return number }
    return entry(place.name, at: cell)
  }

  /// What is compared of a name: with and without what says that it is a municipality, and without its genitive.
  private static func keys(_ name: String) -> [String] {
    let words = Folding.words(name)
    var keys = [words.joined(separator: " ")]
    let own = words.filter { !kinds.contains($0) }
    guard own.count < words.count, !own.isEmpty else { return keys }
    let key = own.joined(separator: " ")
    keys.append(key)
    if key.hasSuffix("s") { keys.append(String(key.dropLast())) } else { keys.append(key + "s") }
    return keys
  }

  private static let kinds: Set<String> = [
    "kommun", "kommunen", "kommuns", "stad", "kommune", "municipality", "kn",
  ]
}

extension OrganisationEntry {
  fileprivate mutating func take(_ place: KnownPlace) {
    kind = place.kind == .municipality ? "kommun" : "region"
    population = place.population
    county = place.county
  }
}

/// A readable id of a name: "Anna-Karin Åberg" is "anna-karin-aberg".
func slug(_ name: String) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(name.utf8.count)
  for byte in name.utf8 {
    switch byte {
    case 0x41...0x5A: bytes.append(byte + 0x20)
    case 0x61...0x7A, 0x30...0x39: bytes.append(byte)
    case 0x80...: return foldedSlug(name)
    default: if !bytes.isEmpty, bytes.last != 0x2D { bytes.append(0x2D) }
    }
  }
  if bytes.last == 0x2D { bytes.removeLast() }
  return bytes.isEmpty ? "x" : String(decoding: bytes.prefix(60), as: UTF8.self)
}

private func foldedSlug(_ name: String) -> String {
  let slug = Folding.words(name).joined(separator: "-")
  return slug.isEmpty ? "x" : String(slug.prefix(60))
}
